"""Which figures could be a whole and its parts?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import StrEnum

from msgspec import Struct

from checker.claims.hypotheses.counts.phrases import phrase_at
from checker.claims.hypotheses.parts.of_them import is_of_them
from checker.claims.hypotheses.parts.sizes import fits
from checker.claims.hypotheses.term import Term

_MOST_PARTS = 12
_MOST_SKIPPED = 1
_LOOSE = 5  # parts that need not be joined in one sentence or list
_FURTHER = 3  # sentences more than that, one for each part before
_LAST = frozenset({"rest", "added"})  # classes of words beside a part that closes what came before
_OPENS = 2  # units in which "of them" opens the clause of a bracket
_PARTED = ";:."
_COLUMNS = 3  # figures of an item that can be one of a column
_SENTENCES, _LISTED_SENTENCES = 2, 14  # between the whole and a part
_STEP, _LISTED_STEP = 2, 4  # sentences between two parts
_TOKENS, _LISTED_TOKENS = 140, 320
_AROUND = 100  # tokens from the part before the whole to the one behind


class Order(StrEnum):
    """Where the whole stands."""

    FIRST = "first"
    LAST = "last"
    BETWEEN = "between"


class Way(StrEnum):
    """How the parts were gathered."""

    RUN = "run"  # all that follow
    OUTSIDE = "outside brackets"
    COLUMN = "column"  # the same place of each item
    LEVEL = "one level"  # the items of a list, without those of the lists in it
    PAIR = "pair"  # two with others between


class Candidate(Struct, frozen=True):
    """A whole and its parts in reading order; ``skipped`` figures stand between whole and parts."""

    whole: Term
    parts: tuple[Term, ...]
    order: Order
    way: Way
    skipped: int = 0

    @property
    def agrees(self) -> bool:
        """Return whether several parts make the whole as they are written."""
        return (
            len(self.parts) > 1 and sum((part.value for part in self.parts), Decimal(0)) == self.whole.value
        )


def candidates(terms: Sequence[Term], *, fitting: bool = False) -> Iterator[Candidate]:
    """Yield every whole with one part or more that the letter's order allows, none twice.

    Args:
        terms: all figures of the letter.
        fitting: of several parts only those that can make the whole by their sizes.
    """
    seen: set[tuple[int, ...]] = set()
    by_measure: dict[str, list[Term]] = {}
    for term in terms:
        by_measure.setdefault(term.measure, []).append(term)
    for some in by_measure.values():
        for found in _of_measure(some, fitting=fitting):
            key = (found.whole.number, *[part.number for part in found.parts])
            if key not in seen and not any(
                (_is_nested(found.parts), _is_ratio(found), _is_rest(found), _is_of_examples(found))
            ):
                seen.add(key)
                yield found


def _is_nested(parts: Sequence[Term]) -> bool:
    """Whether one is a part of the part before it: of "78, waarvan 15, en 41, waarvan zes" the last one."""
    led = [_is_taken(part) for part in parts]
    return any(led[1:]) and not all(led)


def _is_taken(part: Term) -> bool:
    """Whether words take a part from what was named: "waarvan 25", "25 daarvan", "of these, a third (20)"."""
    if part.led or is_of_them(part):
        return True
    if part.bracket < 0:
        return False
    tags = part.said.sentence.units.tags
    opens = max(tags.rfind(sign, 0, part.bracket) for sign in _PARTED)
    return opens >= 0 and part.said.holds("thereof", opens + 1, min(opens + 1 + _OPENS, part.bracket))


def _is_ratio(one: Candidate) -> bool:
    """Whether it is a ratio and figures that nothing says are its rest: "35 of 49 are old, and 11 are wet".

    "The other 14" is its rest; so is, by its number, what makes the whole of it.
    """
    if len(one.parts) == 1 or all(part.figure is not one.whole.figure for part in one.parts):
        return False
    return not one.agrees and not any("rest" in part.near for part in one.parts)


def _is_rest(one: Candidate) -> bool:
    """Whether the whole is what is left behind a part: "19 are done, 6 dropped. The remaining 22 are not"."""
    whole = one.whole
    return one.parts[0].number < whole.number and whole.said.holds("rest", whole.start - 1, whole.unit)


def _is_of_examples(one: Candidate) -> bool:
    """Whether the sentence of a whole says that the list behind it is open: "waarvan onder andere:"."""
    said = one.whole.said
    if one.order is not Order.FIRST or one.parts[0].said is said or one.agrees:
        return False
    behind = range(one.whole.unit, len(said.sentence.units))
    return any(phrase_at(said.sentence, at, "open-list") for at in behind)


def _of_measure(some: Sequence[Term], *, fitting: bool) -> Iterator[Candidate]:
    yield from _runs(some, some, Way.RUN, fitting=fitting)
    outside = [term for term in some if term.bracket < 0]
    if 2 <= len(outside) < len(some):
        yield from _runs(some, outside, Way.OUTSIDE, fitting=fitting)
    for column in _columns(some):
        yield from _runs(some, column, Way.COLUMN, fitting=fitting)
    for wholes, row in _levels(some):
        yield from _runs(wholes, row, Way.LEVEL, fitting=fitting)
    yield from _pairs(some, fitting=fitting)


def _levels(some: Sequence[Term]) -> Iterator[tuple[Sequence[Term], Sequence[Term]]]:
    """Yield the figures before or behind a list that holds others, and those of its own items."""
    outer = {term.listed for term in some if term.listed >= 0 and term.introduces >= 0}
    wholes: dict[int, list[Term]] = {}
    items: dict[int, list[Term]] = {}
    for term in some if outer else ():
        for number in {term.introduces, term.closes} & outer:
            wholes.setdefault(number, []).append(term)
        if term.listed in outer:
            items.setdefault(term.listed, []).append(term)
    for number in sorted(wholes):
        yield wholes[number], items[number]


def _columns(some: Sequence[Term]) -> Iterator[Sequence[Term]]:
    """Yield the first, second ... figures of pieces that hold more than one."""
    segments: dict[int, list[Term]] = {}
    for term in some:
        segments.setdefault(term.segment, []).append(term)
    most = max(map(len, segments.values()))
    for place in range(min(most, _COLUMNS) if most > 1 else 0):
        column = [segment[place] for segment in segments.values() if len(segment) > place]
        if len(column) > 2:
            yield column


def _runs(wholes: Sequence[Term], row: Sequence[Term], way: Way, *, fitting: bool) -> Iterator[Candidate]:
    numbers = [term.number for term in row]
    at = 0
    for whole in wholes:
        while at < len(row) and numbers[at] < whole.number:
            at += 1
        own = at < len(row) and numbers[at] == whole.number
        for skipped in range(_MOST_SKIPPED + 1 if way is Way.RUN else 1):
            for parts in _grow(whole, row, at + own + skipped, 1, fitting=fitting):
                yield Candidate(whole, parts, Order.FIRST, way, skipped)
            for parts in _grow(whole, row, at - 1 - skipped, -1, fitting=fitting):
                yield Candidate(whole, parts[::-1], Order.LAST, way, skipped)
        if way is Way.RUN and 0 < at < len(row) - 1:
            one, other = row[at - 1], row[at + 1]
            if other.token - one.token <= _AROUND and other.block == one.block:
                found = Candidate(whole, (one, other), Order.BETWEEN, way)
                if not fitting or _fits(found):
                    yield found


def _fits(one: Candidate) -> bool:
    values = [part.value for part in one.parts]
    return fits(one.whole, one.parts, max(values), sum(values, Decimal(0)))


def _grow(
    whole: Term, row: Sequence[Term], at: int, step: int, *, fitting: bool
) -> Iterator[tuple[Term, ...]]:
    """Yield runs of one part, two, three ..., as far as the window reaches."""
    run: list[Term] = []
    largest = made = Decimal(0)
    while 0 <= at < len(row) and len(run) < _MOST_PARTS and _reaches(whole, row[at], run):
        part = row[at]
        run.append(part)
        largest, made = max(largest, part.value), made + part.value
        if not fitting or len(run) == 1 or fits(whole, run, largest, made):
            yield tuple(run)
        at += step


def _reaches(whole: Term, part: Term, run: Sequence[Term]) -> bool:
    """Whether a part is near enough to its whole and to the part before; of a ratio the first is the part."""
    if part.figure is whole.figure and part.end > whole.end:
        return False
    spoken = part.said.number
    listed = part.listed >= 0 and part.listed in (whole.listed, whole.introduces, whole.closes)
    if listed:
        apart, tokens, most = _LISTED_SENTENCES, _LISTED_TOKENS, _LISTED_STEP
    else:
        apart, tokens, most = _SENTENCES + min(len(run), _FURTHER), _TOKENS, _STEP
    if abs(spoken - whole.said.number) > apart or abs(part.token - whole.token) > tokens:
        return False
    if not listed and abs(part.block - whole.block) > 1:
        return False
    step = abs(spoken - run[-1].said.number) if run else 0
    if step and len(run) >= _LOOSE and not listed and _LAST.isdisjoint(part.near):
        return False
    return step <= most


def _pairs(some: Sequence[Term], *, fitting: bool) -> Iterator[Candidate]:
    """Yield three figures of five with others between them; the largest is the whole."""
    for first, one in enumerate(some):
        for second in range(first + 1, min(first + 4, len(some))):
            for third in range(second + 1, min(second + 4, len(some))):
                if third - first == 2:
                    continue
                three = (one, some[second], some[third])
                if three[2].token - one.token > _TOKENS or three[2].block - one.block > 1:
                    break
                values = [term.value for term in three]
                largest = max(values)
                if fitting and values.count(largest) > 1:
                    continue  # said again, and no part of itself
                place = values.index(largest)
                order = (Order.FIRST, Order.BETWEEN, Order.LAST)[place]
                yield Candidate(three[place], three[:place] + three[place + 1 :], order, Way.PAIR)
