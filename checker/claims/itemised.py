"""Which whole has its parts in a list between semicolons?"""

from collections.abc import Iterator

from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.stream import Stream
from checker.claims.wholes import same_nouns
from checker.quantity import Quantity

SUMMABLE = frozenset(
    {Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.QUANTITY, Kind.DURATION}
)
_TO_CUE = 8  # words between the whole and "namelijk:"


def itemised(sentence: Stream) -> Iterator[Draft]:
    """Yield a whole whose parts stand in a list between semicolons.

    "79 zaken, namelijk: - 2015: 41; - 2016: 38".

    Each item holds one quantity of the whole's unit, and that is its last or stands behind a colon.
    """
    for at, element in enumerate(sentence.elements):
        if "composed" not in element.cues or at + 1 >= len(sentence.elements) or sentence.word(at + 1) != ":":
            continue
        for unit, places in units(sentence).items():
            before = [place for place in places if at - _TO_CUE <= place < at]
            parts = _of_items(sentence, at + 2, unit)
            if len(before) != 1 or len(parts) < 3:
                continue
            roles = {
                "total": (Part(sentence.passage, sentence.spot(before[0])),),
                "part": tuple(Part(sentence.passage, sentence.spot(part)) for part in parts),
            }
            if same_nouns(roles):
                yield Draft("breakdown", roles, {"wording": "exhaustive"})


def _of_items(sentence: Stream, first: int, unit: str | None) -> list[int]:
    """Return the one quantity of each item, nothing where an item has none or several."""
    parts: list[int] = []
    inside: list[int] = []
    for at in range(first, len(sentence.elements) + 1):
        if at == len(sentence.elements) or (sentence.elements[at].spot < 0 and sentence.word(at) == ";"):
            if len(inside) != 1:
                return []
            parts += inside
            inside = []
            continue
        if sentence.elements[at].spot < 0:
            continue
        read = sentence.spot(at).meaning
        if isinstance(read.value, Quantity) and read.kind in SUMMABLE:
            if read.value.unit != unit or read.value.rate:
                return []
            inside.append(at)
        elif read.kind is Kind.NOT_A_CLAIM:
            return []  # it may be a part that was not understood
    return parts


def units(sentence: Stream) -> dict[str | None, list[int]]:
    """Return the elements that are quantities, by unit, in order."""
    found: dict[str | None, list[int]] = {}
    for at, element in enumerate(sentence.elements):
        if element.spot < 0:
            continue
        read = sentence.passage.spots[element.spot].meaning
        if read.kind in SUMMABLE and isinstance(read.value, Quantity):
            found.setdefault(read.value.unit, []).append(at)
    return found
