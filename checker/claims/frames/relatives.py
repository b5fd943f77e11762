"""What does a relative clause say of a noun, and which noun is it about?"""

from collections.abc import Iterator

from checker.claims.syntax import Clause, Sentence, Shape

_VERBAL = frozenset("xvieb")
_JOINTS = frozenset(",cp)")  # before a relative word: "and for which"
_CHAIN = 3  # groups that a preposition joins to the noun that a clause is about


def relative(sentence: Sentence, unit: int, measured: int) -> Iterator[int]:
    """Yield the noun groups of a clause about the figure's noun: "12 scholen die subsidie kregen".

    The verbs of the clause before may stand between: "werden 12 brieven ontvangen die geluid noemen".
    """
    at = measured if measured >= 0 else sentence.group_of[unit]
    if unit >= sentence.groups[at].last:
        return  # the noun is no neighbour of the figure
    tags = sentence.units.tags
    first = sentence.groups[at].last
    while first < len(tags) and tags[first] == ",":
        first += 1
    beside = first
    while first < len(tags) and tags[first] in _VERBAL:
        first += 1
    if first >= len(tags) or not _is_relative(sentence, first):
        return
    if first > beside and sentence.units.words[first] in sentence.passage.grammar.words.classes["complement"]:
        return  # "werden 12 brieven ontvangen dat ..."
    yield from sentence.nouns[sentence.clause_of[first]]


def antecedent(sentence: Sentence, unit: int) -> Iterator[int]:
    """Yield what the relative clause of a figure is about, the nearest first.

    "het plan van de stad waarvoor 12 scholen tekenden"; one that a coordinator joins to another is about the
    same: "reizen die in mei zijn gemaakt en waarvoor € 12 is betaald".
    """
    index = sentence.clause_of[unit]
    while index > 0:
        clause = sentence.clauses[index]
        first, joined = _relative_word(sentence, clause)
        if first < 0:
            return
        complement = sentence.units.words[first] in sentence.passage.grammar.words.classes["complement"]
        if complement and not _is_subject(sentence, first, clause):
            return  # "het feit dat er 12 brieven zijn"
        if joined and _relative_word(sentence, sentence.clauses[index - 1])[0] >= 0:
            index -= 1
            continue
        yield from _before(sentence, first)
        return


def _relative_word(sentence: Sentence, clause: Clause) -> tuple[int, bool]:
    """Return the unit of the word that makes a clause relative, -1 for none; and whether it is joined."""
    tags = sentence.units.tags
    at = clause.first
    while at < clause.last and tags[at] in _JOINTS:
        at += 1
    joined = "c" in tags[max(clause.first - 1, 0) : at]
    return (at, joined) if at < clause.last and _is_relative(sentence, at) else (-1, joined)


def _is_subject(sentence: Sentence, first: int, clause: Clause) -> bool:
    """Whether a relative word is the subject of its clause: the clause has none of its own."""
    own = clause.subject >= 0 and sentence.groups[clause.subject].first > first
    return not own and sentence.units.tags[first + 1 : first + 2] != "o"


def _is_relative(sentence: Sentence, at: int) -> bool:
    units = sentence.units
    return units.tags[at] == "r" and units.words[at] in sentence.passage.grammar.words.classes["relative"]


def _before(sentence: Sentence, first: int) -> Iterator[int]:
    """Yield the noun group that ends before unit ``first``, and those that prepositions join it to."""
    tags = sentence.units.tags
    last = first
    while last > 0 and tags[last - 1] in _JOINTS:
        last -= 1
    for _ in range(_CHAIN):
        at = sentence.group_of[last - 1] if last else -1
        if at < 0 or sentence.groups[at].shape is not Shape.NOUN:
            return
        yield at
        group = sentence.groups[at]
        if group.preposition < 0 and tags[group.first - 1 : group.first] != "(":
            return
        last = group.preposition if group.preposition >= 0 else group.first - 1
