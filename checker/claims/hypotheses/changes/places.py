"""Where do the figures of a change stand, seen from each other and from the word that tells it?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from operator import itemgetter

from checker.claims.hypotheses.changes.changes import Change
from checker.claims.hypotheses.changes.from_to import leads
from checker.claims.hypotheses.parts.joints import TO_JOINT
from checker.claims.hypotheses.parts.triple_places import is_bracketed
from checker.claims.hypotheses.term import Term
from checker.claims.syntax import Clause

_CLOSE, _FAR = 15, 40  # tokens from the first figure to the last
_BESIDE = (3, 8)  # units from a figure to the word
_MANY = ("no", "one", "two")
_SECOND = itemgetter(1)


def change_places(one: Change, terms: Sequence[Term]) -> Iterator[str]:
    """Yield in which order and sentences they stand, how far apart, and which others stand between.

    Args:
        one: the figures of a change.
        terms: all figures of the letter.
    """
    named = _named(one)
    order = ", ".join([name for name, _, _ in named])
    yield f"order: {order}"
    yield from _sentences(one, order)
    apart = named[-1][2] - named[0][2]
    yield "close together" if apart <= _CLOSE else "far apart" if apart > _FAR else "apart"
    yield from _from_word(one)
    yield from _others(one, terms)
    yield from _brackets(one)


def _named(one: Change) -> list[tuple[str, int, int]]:
    """Return the figures and the word in reading order, each with where it counts and its token.

    A verb counts as where its clause begins: whether a Dutch verb stands second or last tells nothing of what
    it means.
    """
    own = clause_of_verb(one)
    word = one.at.token if own is None else one.at.token - one.at.unit + own.first
    to, start = one.to.token, one.start.token
    named = [("to", to, to), ("from", start, start), ("word", word, one.at.token)]
    if one.by is not None and one.by is not one.at:
        named.append(("by", one.by.token, one.by.token))
    named.sort(key=_SECOND)
    return named


def clause_of_verb(one: Change) -> Clause | None:
    """Return the clause of the word, if that is a verb and an end stands in its clause too."""
    if one.turn.sort not in ("verb", "times"):
        return None
    said, unit = one.at.said, one.turn.unit
    if one.to.said is not said and one.start.said is not said:
        return None
    sentence = said.sentence
    clause = sentence.clause_at(unit)
    if unit not in clause.verbs:
        return None
    inside = sentence.clause_of[unit]
    ends = (end for end in (one.to, one.start) if end.said is said)
    return clause if any(sentence.clause_of[end.unit] == inside for end in ends) else None


def _sentences(one: Change, order: str) -> Iterator[str]:
    own = one.at.said
    steps = [
        (name, term.said.number - own.number)
        for name, term in (("to", one.to), ("from", one.start))
        if term.said is not own
    ]
    if not steps:
        yield f"one sentence, {order}"
        inside = own.sentence.clause_of
        clauses = [inside[term.unit] == inside[one.at.unit] for term in (one.to, one.start)]
        if all(clauses):
            yield "one clause"
        elif not any(clauses):
            yield "word in another clause"
        return
    told = ", ".join(f"{name} {'before' if step < 0 else 'behind'}" for name, step in steps)
    yield told
    yield f"{told}, {order}"
    if own.holds("points back", 0, one.at.unit + 1):
        yield f"words that point back, {told}"
    if own.sentence.units.tags.count("q") <= (one.by is not None and one.by is not one.at):
        yield "no end in the sentence of the word"
    if one.at.introduces >= 0 and one.to.listed == one.at.introduces == one.start.listed:
        yield "in an item of the list that the word introduces"
    elif len({term.block for term in (one.to, one.start, one.at)}) > 1:
        yield "another paragraph"
    if len(steps) > 1:
        yield "ends in one sentence" if one.to.said is one.start.said else "ends in two sentences"


def _from_word(one: Change) -> Iterator[str]:
    """Yield how far the word is from each figure of its sentence, and whether others stand between."""
    if clause_of_verb(one) is not None:
        yield "a verb with an end in its clause"
        return
    for name, term in (("to", one.to), ("from", one.start), ("by", one.by)):
        if term is None or term.said is not one.at.said or term is one.at:
            continue
        low, high = sorted((one.at.unit, term.unit))
        tags = one.at.said.sentence.units.tags[low + 1 : high]
        if "q" in tags:
            continue
        side = "behind" if term.unit > one.at.unit else "before"
        near = "right " if len(tags) < _BESIDE[0] else "" if len(tags) < _BESIDE[1] else "far "
        yield f"{name} {near}{side} the word"


def _others(one: Change, terms: Sequence[Term]) -> Iterator[str]:
    """Yield which other figures stand between them, or in their sentences."""
    every = [term for term in (one.to, one.start, one.by) if term is not None and term is not one.at]
    own = {term.number for term in every}
    low, high = sorted((one.to.number, one.start.number))
    between = [term for term in terms[low + 1 : high] if term.number not in own] if high - low > 1 else []
    yield from _led(one)
    if not between:
        yield "none between the ends"
    if any(term.measure == one.to.measure for term in between):
        yield "another of the measure between the ends"
    elif between:
        yield "another sort between the ends"
    many = _beside(every, one.to.measure, terms)
    yield f"{_MANY[many] if many < len(_MANY) else 'many'} other ends in these sentences"
    if one.by is not None and one.by.measure != one.to.measure:
        many = _beside(every, one.by.measure, terms)
        yield f"{_MANY[many] if many < len(_MANY) else 'many'} other amounts in these sentences"
        low, high = min(own), max(own)
        if any(term.measure == one.by.measure for term in terms[low + 1 : high] if term.number not in own):
            yield "another amount between"


def _beside(every: Sequence[Term], measure: str, terms: Sequence[Term]) -> int:
    """Return how many other figures of a measure stand near figures, in their sentences."""
    low = min(term.number for term in every) - TO_JOINT
    high = max(term.number for term in every) + TO_JOINT
    many = -sum(term.measure == measure for term in every)
    for number, term in {term.said.number: term for term in every}.items():
        first, last, counts = _figures(term, terms)
        if first < low or last >= high:
            near = terms[max(low, 0) : high]
            many += sum(other.measure == measure and other.said.number == number for other in near)
        else:
            many += counts[measure]
    return many


def _figures(one: Term, terms: Sequence[Term]) -> tuple[int, int, Counter[str]]:
    """Return the first and last figure of the sentence of one, and how many there are of each measure."""
    known: tuple[int, int, Counter[str]] | None = one.said.known.get("figures")
    if known is None:
        first = last = one.number
        while first and terms[first - 1].said is one.said:
            first -= 1
        while last + 1 < len(terms) and terms[last + 1].said is one.said:
            last += 1
        counts = Counter(term.measure for term in terms[first : last + 1])
        known = one.said.known["figures"] = (first, last, counts)
    return known


def _led(one: Change) -> Iterator[str]:
    """Yield whether the ends are "from 12 to 18", and where the word stands then."""
    start, to, word = one.start, one.to, one.at
    if start.said is not to.said or start.number > to.number or not leads(start, to):
        return
    yield "from one to the other"
    if one.turn.way and word.said is to.said:
        clauses = [to.said.sentence.clause_of[term.unit] for term in (start, to)]
        if clause_of_verb(one) is None:
            yield f"from one to the other, {one.turn.sort} {side_of(word, start, to)}"
        if one.turn.sort != "noun" and word.said.sentence.clause_of[word.unit] in clauses:
            yield "from one to the other, told by its clause"


def side_of(word: Term, first: Term, last: Term) -> str:
    """Return where a word stands, seen from two figures of its sentence: "before", "between" or "behind"."""
    return "before" if word.unit < first.unit else "behind" if word.unit > last.unit else "between"


def _brackets(one: Change) -> Iterator[str]:
    for name, term in (("to", one.to), ("from", one.start), ("by", one.by)):
        if term is None or term.bracket < 0 or term is one.at:
            continue
        if one.at.unit >= term.bracket and one.at.said is term.said and term.bracket == one.at.bracket:
            yield f"{name} in the bracket of the word"
        else:
            yield f"{name} in a bracket"
    for (name, term), (other, end) in (
        (("from", one.start), ("to", one.to)),
        (("to", one.to), ("from", one.start)),
    ):
        if is_bracketed(end, term):
            told = "with the word" if one.at.bracket == term.bracket and one.at.said is term.said else "alone"
            yield f"{name} in a bracket behind {other}, {told}"
    if one.by is not None and one.by is not one.at:
        if is_bracketed(one.to, one.by):
            yield "by in a bracket behind to"
        elif is_bracketed(one.start, one.by):
            yield "by in a bracket behind from"
    ends = {one.to.bracket, one.start.bracket}
    if len(ends) == 1 and -1 not in ends:
        yield "both ends in one bracket"
