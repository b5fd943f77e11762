"""Which words say that a figure rises or falls, and which figures can?"""

from checker.claims.lexicon import Words
from checker.claims.mentions import Kind
from checker.claims.outgoing.draft import Part
from checker.claims.outgoing.stream import Stream
from checker.quantity import Quantity

# No length of time: "neemt toe van 25 tot 34 jaar" is of people of that age.
_CHANGING = frozenset({Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.QUANTITY})
_WAYS = frozenset({"up", "down"})


def turns(sentence: Stream, at: int) -> bool:
    """Whether an element is a verb that says which way something goes.

    A noun says of what: "the growth slowed from 3.7% to 3.6%".
    """
    cues = sentence.elements[at].cues
    return "change" not in cues and bool(_WAYS & set(cues))


def leads_to(words: Words) -> frozenset[str]:
    """Return the words that lead from a figure to what it becomes.

    Those that close no range where the language has them ("naar", not "tot"), else all ("to").
    """
    return words.cues["to"] - words.cues["until"] or words.cues["to"]


def names_change(sentence: Stream, at: int) -> bool:
    """Whether an element is the noun of a change: "een stijging van 50%"."""
    return "change" in sentence.elements[at].cues


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
