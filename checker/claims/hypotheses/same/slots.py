"""In which place of which words does a letter state a figure, time or article?

Two places say one thing where the words around them are the same in the same order: "modernize [20,000 miles]
of highways, roads and main streets". So each place is kept with the words of its whole sentence.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.hypotheses.same.stated import telling_words
from checker.claims.mentions import MOMENTS, Kind, Mention, Passage, Spot
from checker.claims.syntax import measure
from checker.document import BlockKind
from checker.quantity import PartialDate, Quantity
from checker.spending import watched

TIME, COUNT, AMOUNT, ARTICLE = "time", "count", "amount", "article"
FULL = "ymd"  # the form of a full date
_FIGURES = frozenset(
    {Kind.COUNT, Kind.MONEY, Kind.QUANTITY, Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.DURATION}
)
_PERIODS = frozenset({Kind.DATE_RANGE, Kind.DATE_LIST, Kind.RANGE})
_LONGEST = 500  # units of a sentence; a longer one is a list or table, of no words that a place is known by
_ENDS = 2  # of a period; one is compared where the other is the same
_NUMBER = re.compile(r"\d[\d.:/]*[a-z]?\b")
_Value = Decimal | PartialDate | str


class Line(Struct, frozen=True):
    """What a sentence says, in order: the stems of its telling words, and its figures as "#2014"."""

    number: int
    units: tuple[str, ...]
    times: frozenset[str]
    figures: frozenset[str]
    table: str | None


class Slot(Struct, frozen=True):
    """A place ``at`` the units of a ``line``, and the tokens right ``before`` and ``behind`` it.

    ``sort`` is one of the four above, ``form`` what it is expressed in: two of other forms are not compared.
    """

    mention: Mention
    sort: str
    form: str
    value: _Value
    line: Line
    at: int
    before: str
    behind: str

    @property
    def is_end(self) -> bool:
        """Whether it is the begin or end of a period, with the other one in its form."""
        return self.sort == TIME and " " in self.form

    def unit(self, away: int) -> str:
        """Return what stands so many units away; "" where the sentence has ended."""
        at = self.at + away
        return self.line.units[at] if 0 <= at < len(self.line.units) else ""


def slots(passages: Sequence[Passage]) -> Iterator[Slot]:
    """Yield the figures, times and articles of a letter, in reading order."""
    number = 0
    for passage in watched(passages):
        for first, last in passage.sentences:
            number += 1
            if max(passage.covered[first:last], default=-1) < 0:
                continue
            yield from _of_sentence(passage, first, last, number)


def _of_sentence(passage: Passage, first: int, last: int, number: int) -> Iterator[Slot]:
    words = telling_words(passage)
    units: list[str] = []
    places: dict[int, int] = {}
    for token in range(first, last):
        own = passage.covered[token]
        if own >= 0 and own not in places:
            places[own] = len(units)
            units.append(_told(passage.spots[own].mention))
        elif own < 0 and words[token]:
            units.append(words[token])
    if len(units) > _LONGEST:
        return
    named = [(passage.spots[own], at) for own, at in places.items()]
    block, lower = passage.block, passage.tokens.lower
    line = Line(
        number,
        tuple(units),
        frozenset(units[at] for spot, at in named if _is_time(spot)),
        frozenset(units[at] for _, at in named),
        block.table if block.kind is BlockKind.CELL else None,
    )
    for spot, at in named:
        before = lower[spot.first - 1] if spot.first > first else ""
        behind = lower[spot.last] if spot.last < last else ""
        for mention, sort, form, value in _values(spot.mention):
            yield Slot(mention, sort, form, value, line, at, before, behind)


def _values(mention: Mention | None) -> Iterator[tuple[Mention, str, str, _Value]]:
    """Yield what a mention states, of a ratio ("12 of 340") and a period ("2021 to 2024") its two ends."""
    if mention is None:
        return
    value, kind = mention.value, mention.kind
    if kind in MOMENTS or kind in _PERIODS:
        yield from _times(mention)
    elif kind in _FIGURES and isinstance(value, Quantity):
        form = measure(value, kind)
        yield mention, COUNT if form == "count" else AMOUNT, form, value.value
    elif kind is Kind.ORDINAL and isinstance(value, Quantity):
        yield mention, ARTICLE, "ordinal", value.value
    elif kind is Kind.RATIO and isinstance(value, tuple):
        for each in value:
            if isinstance(each, Quantity):
                yield replace(mention, value=each), COUNT, "count", each.value
    elif mention.tag == "article":
        yield from _article(mention)


def _times(mention: Mention) -> Iterator[tuple[Mention, str, str, _Value]]:
    value = mention.value
    if isinstance(value, PartialDate) and value.year is not None:
        yield mention, TIME, _precision(value), value
    elif isinstance(value, tuple) and len(value) == _ENDS:
        for at, own in enumerate(value):
            other = value[1 - at]
            if isinstance(own, PartialDate) and isinstance(other, PartialDate) and own.year and other.year:
                form = f"{_precision(own)} {'until' if at else 'from'} {other}"
                yield replace(mention, value=own), TIME, form, own


def _article(mention: Mention) -> Iterator[tuple[Mention, str, str, _Value]]:
    written = mention.text.lower()
    found = _NUMBER.search(written)
    if found is not None:
        number = found.group().rstrip(".:/")
        yield replace(mention, value=number), ARTICLE, written[: found.start()].strip(), number


def _precision(date: PartialDate) -> str:
    return "".join(
        name for name, part in (("y", date.year), ("m", date.month), ("d", date.day)) if part is not None
    )


def _told(mention: Mention | None) -> str:
    """Return how a figure stands among the words: as its value, so that 9 and nine are one."""
    value = None if mention is None else mention.value
    if isinstance(value, Quantity):
        return f"#{value.value.normalize()}{value.unit or ''}"
    return "#" if mention is None else f"#{mention.text.lower()}"


def _is_time(spot: Spot) -> bool:
    return spot.meaning.kind in MOMENTS or (spot.meaning.kind in _PERIODS and bool(spot.dates))
