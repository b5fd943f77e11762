"""Which figures of a row lie between its ends, or have their place in it by a number?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, is_measured
from checker.claims.hypotheses.orders.superlatives import Superlative
from checker.claims.hypotheses.term import Saying, Term

FAMILY = "ranking"
WITHIN, LISTED, ROWED, PLACED, BEHIND = (
    "within the ends",
    "items within the ends",
    "a row within the ends",
    "next place",
    "row of the highest",
)
_ROW = 4  # figures of a row behind its ends, at most
_TOKENS = 60  # from the ends to the last of them
_THREE = 3  # figures that make a row
_PARTED = frozenset("vx;:.r")
_NOUNS = tuple("nNa")
_ENDS = frozenset(";:.")
_OF = 2  # units before a superlative in which "some of the" stands


def within(top: Term, bottom: Term, words: tuple[int, int], terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield the figures told behind the highest and the lowest, each above this and below that.

    "It was highest in York (84) and lowest in Leeds (71). The rate in Hull was 75 and that in Bath 78."

    Args:
        top: the highest of its row.
        bottom: the lowest.
        words: the units of the words that say so, of the highest first.
        terms: all figures of the letter.
    """
    last = max(top, bottom, key=lambda term: term.number)
    yield from _between(_told(top, bottom, last, terms), WITHIN, top, bottom, words)


def listed_within(
    top: Term, bottom: Term, words: tuple[int, int], terms: Sequence[Term]
) -> Iterator[Ordered]:
    """Yield the figures of the items of a list whose ends its introduction tells; see `within`."""
    last = max(top, bottom, key=lambda term: term.number)
    yield from _between(_listed(last, terms), LISTED, top, bottom, words)


def rowed_within(top: Term, bottom: Term, words: tuple[int, int], terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield the figures of the row behind a colon and its ends: "from 52 to 71: 52 in A, 60 in B ..."."""
    last = max(top, bottom, key=lambda term: term.number)
    row = _behind_colon(last, terms)
    if len(row) >= _THREE and not {top.value, bottom.value}.isdisjoint(term.value for term in row):
        yield from _between(row, ROWED, top, bottom, words)


def _between(
    some: Sequence[Term], way: str, top: Term, bottom: Term, words: tuple[int, int]
) -> Iterator[Ordered]:
    for own in some:
        if any(said.marks.get("except") for said in (top.said, bottom.said, own.said)):
            continue  # "Without York it ranged from ..."
        yield Clue(FAMILY, way, top.said, words[0], rises=False).orders(own, top)
        yield Clue(FAMILY, way, bottom.said, words[1], rises=True).orders(own, bottom)


def _listed(last: Term, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the first figure of each item of the list that ends introduce."""
    if last.introduces < 0:
        return ()
    behind = [term for term in terms[last.number + 1 :] if term.listed == last.introduces]
    firsts = {term.block: term for term in reversed(behind)}
    return tuple(term for term in firsts.values() if term.measure == last.measure and is_measured(term))


def _behind_colon(last: Term, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the figures of one measure behind a colon, up to the one that "and" closes the row with."""
    tags = last.said.sentence.units.tags
    row: list[Term] = []
    for term in terms[last.number + 1 :]:
        between = tags[(row or [last])[-1].unit + 1 : term.unit]
        opened = ":" in between if not row else _ENDS.isdisjoint(between)
        if term.said is not last.said or term.measure != last.measure or not opened or not is_measured(term):
            return ()
        if tags[term.unit + 1 : term.unit + 2] in _NOUNS and term.key != last.key:
            return ()  # "from 3 to 9 a lot: 14 firms bid"
        row.append(term)
        if len(row) > 1 and "c" in between:
            return tuple(row)
    return ()


def _told(top: Term, bottom: Term, last: Term, terms: Sequence[Term]) -> tuple[Term, ...]:
    """Return the figures of the same thing in the rest of the sentence and the next one, without a rank."""
    found = []
    for term in terms[last.number + 1 : last.number + 1 + _ROW]:
        own, ends = term.said, last.said
        if own.number - ends.number > 1 or term.block != last.block or term.token - last.token > _TOKENS:
            break
        named = [at for name in ("top", "bottom", "change") for at in own.marks.get(name, ())]
        if any(own is not ends or at > last.unit for at in named):
            break
        if _is_of(term, last) and comparable(term, top) and comparable(term, bottom) and is_measured(term):
            found.append(term)
    return tuple(found)


def _is_of(term: Term, last: Term) -> bool:
    """Whether what a figure is of is that of another, or is named in its sentence."""
    if not term.key or term.quantity.rate != last.quantity.rate:
        return False
    return term.key == last.key or any(word.startswith(term.key) for word in last.said.sentence.units.words)


def placed(
    one: Superlative, before: Sequence[Superlative], inside: Sequence[Superlative]
) -> Iterator[Ordered]:
    """Yield "the largest ... (40%). The second largest ... (31%)", each with the place before it.

    Args:
        one: a superlative with a place behind the first.
        before: the superlatives of the sentence before.
        inside: those of its own sentence.
    """
    others = [*(before if len(before) == 1 else ()), *(other for other in inside if other.word < one.word)]
    for other in reversed(others):
        if other.top == one.top and other.place < one.place and comparable(other.figures[0], one.figures[0]):
            clue = Clue(FAMILY, PLACED, one.said, one.word, one.top)
            yield clue.orders(other.figures[0], one.figures[0])
            return


def behind(one: Superlative, inside: Sequence[Term]) -> Iterator[Ordered]:
    """Yield each two of a row that is called the largest: "The largest were A (40%), B (31%) and C (25%)".

    Of "some of the largest" nothing is said of their order.

    Args:
        one: the superlative.
        inside: the figures of its sentence.
    """
    own, said = one.figures[0], one.said
    units, of = said.sentence.units, said.sentence.passage.grammar.words.facts["share-of"]
    if own.unit < one.word or not of.isdisjoint(units.words[max(one.word - _OF, 0) : one.word]):
        return
    row = [own]
    for term in inside[own.place + 1 :]:
        if term.bracket < 0 or term.bracket == row[-1].bracket or term.measure != own.measure:
            break
        if not _PARTED.isdisjoint(units.tags[row[-1].unit + 1 : term.unit]) or not is_measured(term):
            break
        row.append(term)
    if own.bracket < 0 or len(row) < _THREE or _is_ordered(said, own.unit, row[-1].unit):
        return
    clue = Clue(FAMILY, BEHIND, said, one.word, one.top)
    for place, (term, other) in enumerate(pairwise(row)):
        if comparable(term, other):
            yield clue.orders(term, other, (0, min(place, 2)))


def _is_ordered(said: Saying, first: int, last: int) -> bool:
    """Whether another word between two units ranks the figures, or names them one by one."""
    return any(said.holds(name, first, last) for name in ("top", "bottom", "followed", "respectively"))
