"""Which figure of a row is a name's own, of which a clause beside the row says that it is the highest?

"Oost 41, West 38 en Zuid 52; West scoorde het hoogst": 38 is said to be more than the others. "Of the three
bids ($4,200, $3,900 and $4,500), the lowest was $4,200" says so of a figure of the row.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from msgspec import Struct

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, is_measured
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term, is_money
from checker.claims.lexicon import WordClass, lexicon
from checker.claims.syntax import Sentence

FAMILY = "ranking"
NAMED, VALUED = "the name of a row", "a figure of the row"
_SIDES = (("top", True), ("bottom", False))
_FEWEST, _THREE = 2, 3  # figures of a row
_PARTS = frozenset(";:")
_NAME, _NOUN, _JOINTS = "N", "nN", ",c"
_DETERMINERS = frozenset("ds")
_VERBS = frozenset("xvie")
_COPULA = re.compile(r"x[rmo]p$")  # "was die van"
_LEADS = frozenset("pd")  # classes of words between a figure and its name: "in the", "with"
_NO_LEVEL = ("change", "negation", "except", "since", "total", "average")  # words beside a superlative


class _Clause(Struct, frozen=True):
    """Units ``first`` to ``last`` (excluded) of a sentence between semicolons, colons and its ends."""

    said: Saying
    first: int
    last: int

    @property
    def tags(self) -> str:
        """Return the classes of its words."""
        return self.said.sentence.units.tags[self.first : self.last]


def named_rows(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield the figure of which a superlative is said by its name, or by itself, with each other of its row.

    Args:
        terms: all figures of the letter.
    """
    for inside, _ in by_sentence(terms):
        said = inside[0].said
        clauses = tuple(_clauses(said))
        for clause in clauses:
            rows = [(row, each) for each in clauses if each != clause for row in _rows(inside, each)]
            yield from _by_name(clause, rows)
            yield from _by_value(clause, inside)


def _clauses(said: Saying) -> Iterator[_Clause]:
    tags, depths = said.sentence.units.tags, said.sentence.depths
    ends = [-1, *(at for at, tag in enumerate(tags) if tag in _PARTS and depths[at] == 0), len(tags)]
    for start, end in pairwise(ends):
        if end > start + 1:
            yield _Clause(said, start + 1, end)


def _rows(inside: Sequence[Term], clause: _Clause) -> Iterator[tuple[Term, ...]]:
    """Yield the figures of one measure in a clause, where there are several."""
    own = [term for term in inside if clause.first <= term.unit < clause.last and is_measured(term)]
    for _, some in groupby(own, key=lambda term: term.measure):
        row = tuple(some)
        if len(row) >= _FEWEST:
            yield row


def _by_name(clause: _Clause, rows: Sequence[tuple[tuple[Term, ...], _Clause]]) -> Iterator[Ordered]:
    found = _superlative(clause)
    if found is None:
        return
    word, rises = found
    name = _subject(clause, word)
    if not name:
        return
    for row, beside in rows:
        names = _names(row, beside)
        if names.count(name) != 1 or len(names) != len(row) or not _is_of_row(clause, word, row, beside):
            continue
        own = row[names.index(name)]
        yield from _against(own, row, Clue(FAMILY, NAMED, clause.said, word, rises))


def _superlative(clause: _Clause) -> tuple[int, bool] | None:
    """Return the unit of the only superlative of a clause, and whether it is of the largest."""
    said = clause.said
    found = [
        (at, rises)
        for name, rises in _SIDES
        for at in said.marks.get(name, ())
        if clause.first <= at < clause.last
    ]
    if len(found) != 1 or any(said.holds(name, clause.first, clause.last) for name in _NO_LEVEL):
        return None
    at, rises = found[0]
    return None if "j" in clause.tags or "t" in clause.tags else (at, rises)


def _subject(clause: _Clause, word: int) -> str:
    """Return the name that a clause begins with, if only verbs stand between it and the superlative."""
    sentence, at = clause.said.sentence, clause.first
    tags = sentence.units.tags
    if tags[at] in _DETERMINERS:
        at += 1
    end = at
    while end < word and (tags[end] in _NOUN or _has_capital(sentence, end)):
        end += 1
    if end == at and end < word and tags[end] == "a":
        end += 1  # "the west"
    last = word - (tags[word - 1] in _DETERMINERS)
    if end in (at, last) or not all(_is_verb(sentence, each) for each in range(end, last)):
        return ""
    return " ".join(sentence.units.words[at:end])


def _is_verb(sentence: Sentence, unit: int) -> bool:
    """Whether a word may be a verb: "scored" stands before "highest" as an adjective would."""
    if sentence.units.tags[unit] in _VERBS:
        return True
    forms = lexicon(sentence.passage.grammar.words).class_of(sentence.units.words[unit])
    return WordClass.VERB in forms or WordClass.PARTICIPLE in forms


def _has_capital(sentence: Sentence, unit: int) -> bool:
    return sentence.passage.tokens.written(sentence.units.firsts[unit])[:1].isupper()


def _names(row: Sequence[Term], clause: _Clause) -> list[str]:
    """Return the name of each figure of a row, all before their figures or all behind; none where unsure."""
    for find in (_behind, _before):
        names = [find(term, clause) for term in row]
        if all(names) and len(set(names)) == len(names):
            return names
    return []


def _behind(term: Term, clause: _Clause) -> str:
    """Return the name behind a figure, up to the next comma or "and": "6.8 in the north", "52 (Ely)"."""
    sentence = term.said.sentence
    tags = sentence.units.tags
    at = term.unit + 1
    while at < clause.last and tags[at] == "n":
        at += 1  # "41 complaints in the north"
    lead = at
    while at < clause.last and (tags[at] in _LEADS or tags[at] == "("):
        at += 1
    end = at
    while end < clause.last and tags[end] not in ",c.;:()":
        end += 1
    if at in (lead, end) or "q" in tags[at:end]:
        return ""
    return " ".join(sentence.units.words[at:end])


def _before(term: Term, clause: _Clause) -> str:
    """Return the name right before a figure: "Oost 41", "Oost: 41", "West (38)"."""
    sentence = term.said.sentence
    tags = sentence.units.tags
    end = term.unit
    while end > clause.first and tags[end - 1] in "(p":
        end -= 1
    at = end
    while at > clause.first and tags[at - 1] in _NOUN + "a":
        at -= 1
    return " ".join(sentence.units.words[at:end])


def _is_of_row(clause: _Clause, word: int, row: Sequence[Term], beside: _Clause) -> bool:
    """Whether a superlative ranks the row: alone behind "scored", or before what the figures are of.

    "West has the most people" says nothing of a row of scores; a colon between the two tells that it does.
    """
    sentence = clause.said.sentence
    units = sentence.units
    behind = [
        at for at in range(word + 1, clause.last) if units.tags[at] not in _VERBS and units.tags[at] != "."
    ]
    opens = units.tags[clause.last : clause.last + 1] == ":" and beside.first == clause.last + 1
    if not behind:
        return opens or units.words[word] in sentence.passage.grammar.words.facts["level-most"]
    if len(behind) > 1 or units.tags[behind[0]] not in _NOUN:
        return False
    noun = units.words[behind[0]]
    if opens and row[0].key in ("", lexicon(sentence.passage.grammar.words).stem_key(noun)):
        return True
    if is_money(row[0]) and noun in sentence.passage.grammar.words.facts["money-nouns"]:
        return True
    key = lexicon(sentence.passage.grammar.words).stem_key(noun)
    heads = (units.words[group.head] for group in sentence.groups if beside.first <= group.head < beside.last)
    return any(lexicon(sentence.passage.grammar.words).stem_key(head) == key for head in heads)


def _by_value(clause: _Clause, inside: Sequence[Term]) -> Iterator[Ordered]:
    """Yield a figure of a bracketed row that the clause behind it calls the highest, with the others."""
    said = clause.said
    found = _superlative(clause)
    if found is None:
        return
    word, rises = found
    own = [term for term in inside if clause.first <= term.unit < clause.last and term.bracket < 0]
    valued = [term for term in own if is_measured(term) and _is_value(term, word)]
    if len(valued) != 1:
        return
    value = valued[0]
    brackets = {term.bracket for term in inside if term.bracket >= 0 and term.number < value.number}
    for bracket in brackets:
        row = [term for term in inside if term.bracket == bracket and term.measure == value.measure]
        if len(row) < _THREE or all(term.value != value.value for term in row):
            continue
        others = [term for term in row if term.value != value.value]
        yield from _against(value, others, Clue(FAMILY, VALUED, said, word, rises))


def _against(own: Term, row: Sequence[Term], clue: Clue) -> Iterator[Ordered]:
    """Yield a figure with the other of its row that comes nearest to being what it is said to be."""
    others = [term for term in row if comparable(own, term)]
    if others:
        most = max if clue.rises else min
        yield clue.orders(own, most(others, key=lambda term: term.value))


def _is_value(term: Term, word: int) -> bool:
    """Whether a verb says that a figure is it: "the lowest was $4,200", "was die van € 3 de laagste"."""
    tags = term.said.sentence.units.tags
    first, last = sorted((term.unit, word))
    between = tags[first + 1 : last].replace("d", "")
    if between:
        return _VERBS.issuperset(between)
    return term.unit < word and _COPULA.search(tags[: term.unit]) is not None
