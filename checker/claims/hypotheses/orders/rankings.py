"""Which two figures of a row does a sentence rank: the highest and the lowest, one and what follows it?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, is_measured
from checker.claims.hypotheses.orders.rows import behind, listed_within, placed, rowed_within, within
from checker.claims.hypotheses.orders.superlatives import Superlative, superlatives
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term

FAMILY = "ranking"
ENDS, FOLLOWED, SPREAD = "highest and lowest", "followed by", "from the lowest"
NEXT, ROW = "next of the row", "the rest of the row"
_ENDING = frozenset("vx;:.")  # classes of words that no row goes over
_REACH = 25  # units between a superlative and its figure
_TRIED = 3  # figures that could be the end of a spread
_FROM, _TO = ("from",), ("to", "until", "separator")  # cues before the ends of a spread


def rankings(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield every two figures of one sort that superlatives, "followed by" or "ranged" may rank.

    Args:
        terms: all figures of the letter.
    """
    last: tuple[Superlative, ...] = ()
    alone = False
    for inside, _ in by_sentence(terms):
        said = inside[0].said
        before = last if last and said.number - last[0].said.number == 1 else ()
        was_alone, last = alone, tuple(superlatives(inside))
        alone = len(last) == 1 and _is_alone(last[0], inside)
        if len(before) == 1 and was_alone and alone:
            yield from _ends(before[0], last[0], terms)
        yield from _in_pairs(last, terms)
        for each in last:
            yield from _row(each, inside)
            yield from behind(each, inside)
            if each.place > 1:
                yield from placed(each, before, last)
        for link in said.marks.get("followed", ()):
            yield from _followed(inside, before, link)
        for name in ("spread", "varied"):
            for word in said.marks.get(name, ()):
                yield from _spread(inside, word, terms)


def _is_alone(one: Superlative, inside: Sequence[Term]) -> bool:
    """Whether the figures of its sentence are of different sorts: "the highest share, 12% (34 people)"."""
    return len({term.measure for term in inside}) == len(inside) and bool(one.figures)


def _in_pairs(some: Sequence[Superlative], terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield "highest in A (40) and lowest in B (31), while highest in C (9) and lowest in D (8)" as two."""
    at = 0
    while at + 1 < len(some):
        found = tuple(_ends(some[at], some[at + 1], terms))
        yield from found
        at += 2 if found else 1


def _ends(one: Superlative, other: Superlative, terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield the figures of two superlatives that are opposite: "highest in A (40), lowest in B (31)"."""
    if one.top == other.top or one.place > 1 or other.place > 1:
        return
    clue = Clue(FAMILY, ENDS, one.said, one.word, one.top, other.word)
    for first, own in enumerate(one.figures):
        for second, its in enumerate(other.figures):
            if own.number < its.number and comparable(own, its):
                yield clue.orders(own, its, (first, second))
    own, its = one.figures[0], other.figures[0]
    if own.said is its.said and own.number < its.number and comparable(own, its):
        top, bottom = (one, other) if one.top else (other, one)
        ends = top.figures[0], bottom.figures[0], (top.word, bottom.word), terms
        yield from within(*ends)
        yield from listed_within(*ends)


def _row(one: Superlative, inside: Sequence[Term]) -> Iterator[Ordered]:
    """Yield the figure of a superlative and the next behind a contrast: "the most in A (83); B had 64"."""
    own = one.figures[0]
    others = (term for term in inside if term.number > own.number and is_measured(term))
    other = next((term for term in others if comparable(own, term)), None)
    if other is None:
        return
    tags = one.said.sentence.units.tags[own.unit + 1 : other.unit]
    if ";" in tags or one.said.holds("against", own.unit, other.unit):
        yield Clue(FAMILY, ROW, one.said, one.word, one.top).orders(own, other)


def _followed(inside: Sequence[Term], before: Sequence[Superlative], link: int) -> Iterator[Ordered]:
    """Yield the figures before and behind "followed by"; of what is the lowest the next one is larger.

    Args:
        inside: the figures of the sentence.
        before: the superlatives of the sentence before, for "This was followed by".
        link: the unit of "followed".
    """
    said = inside[0].said
    measured = [term for term in inside if link - _REACH <= term.unit <= link + _REACH and is_measured(term)]
    ahead = [term for term in measured if term.unit < link][::-1]
    behind = [term for term in measured if term.unit > link]
    if behind and said.holds("added", link, behind[0].unit):
        return  # "followed by an extra 6%" came on top
    top, bottom = (_last(said, name, link) for name in ("top", "bottom"))
    if not ahead and len(before) == 1:
        clue = Clue(FAMILY, FOLLOWED, said, -1, before[0].top, link)
        ahead = list(before[0].figures[:1])
    elif top == bottom:
        return  # "then" may be a time, and one grant be followed by another
    else:
        clue = Clue(FAMILY, FOLLOWED, said, max(top, bottom), top >= bottom, link)
    for first, own in enumerate(ahead[:2]):
        for second, other in enumerate(behind[:2]):
            if comparable(own, other) and not said.holds("added", other.start - 1, other.unit):
                yield clue.orders(own, other, (first, second))  # not "followed by an extra 6%"
    yield from _next(behind, clue)


def _next(behind: Sequence[Term], followed: Clue) -> Iterator[Ordered]:
    """Yield each two figures of a row that goes on: "followed by Delft (31), Gouda (28) and Leiden (12)"."""
    clue = Clue(FAMILY, NEXT, followed.said, followed.word, followed.rises, followed.link)
    row = [term for term in behind if term.measure == behind[0].measure]
    tags = followed.said.sentence.units.tags
    for at, (own, other) in enumerate(pairwise(row), start=1):
        if _ENDING.isdisjoint(tags[own.unit : other.unit]) and comparable(own, other):
            yield clue.orders(own, other, (0, min(at, 2)))


def _spread(inside: Sequence[Term], word: int, terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield two figures behind "ranged from ... to": the smaller and the larger one."""
    said = inside[0].said
    behind = [term for term in inside if word < term.unit <= word + _REACH]
    own = next((term for term in behind if _leads(said, term, _FROM)), None)
    if own is None:
        return
    others = (term for term in behind if term.number > own.number and comparable(own, term))
    for at, other in enumerate(others):
        if at < _TRIED and _leads(said, other, _TO):
            yield Clue(FAMILY, SPREAD, said, word, rises=False, link=other.start).orders(own, other, (0, at))
            yield from rowed_within(other, own, (other.start, word), terms)
            if other.introduces >= 0:
                yield from listed_within(other, own, (other.start, word), terms)
                return


def _leads(said: Saying, term: Term, names: Sequence[str]) -> bool:
    """Whether "from", or "to", stands right before a figure, or before what it hedges."""
    known = said.sentence.passage.grammar.words
    words = said.sentence.units.words[max(term.start - 1, 0) : term.unit]
    return any(word in known.cues[name] for word in words for name in names) or (
        names is _FROM and any(word in known.facts["figure-of"] for word in words)
    )


def _last(said: Saying, name: str, before: int) -> int:
    """Return the unit of the last word of a class before a unit, -1 for none."""
    return max((at for at in said.marks.get(name, ()) if at < before), default=-1)
