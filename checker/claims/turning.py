"""Which words turn a figure up or down, and which figures can rise or fall?"""

from checker.claims.draft import Part
from checker.claims.mention import Kind
from checker.claims.stream import Stream
from checker.quantity import PartialDate, Quantity

_CHANGING = frozenset(
    {Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.QUANTITY, Kind.DURATION}
)
DIRECTIONS = frozenset({"up", "down", "change"})


def turns(sentence: Stream, at: int) -> bool:
    """Whether an element says that something rises, falls or changes."""
    return at < len(sentence.elements) and bool(DIRECTIONS & set(sentence.elements[at].cues))


def changing(sentence: Stream, at: int) -> Quantity | None:
    """Return the quantity of an element that can rise or fall."""
    element = sentence.elements[at]
    if element.spot < 0:
        return None
    read = sentence.passage.spots[element.spot].meaning
    return read.value if read.kind in _CHANGING and isinstance(read.value, Quantity) else None


def part_of(sentence: Stream, at: int) -> Part:
    """Return the spot of an element, for a role."""
    return Part(sentence.passage, sentence.spot(at))


def years(sentence: Stream) -> list[int]:
    """Return the years that a sentence names."""
    values = (sentence.spot(at).meaning.value for at, each in enumerate(sentence.elements) if each.spot >= 0)
    return [value.year for value in values if isinstance(value, PartialDate) and value.year is not None]
