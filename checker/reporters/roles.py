"""What is a role called beside its place, so that a person who never saw a rule file understands it?"""

from collections.abc import Mapping, Sequence

from checker.document import Block, BlockKind
from checker.finding import Finding, Place

# A role that is not named here is called as rule files call it: total, part, from, to, later ...
_LABELS: Mapping[str, str] = {
    "by": "change",
    "low": "begin",
    "high": "end",
    "day": "date",
    "duration": "length",
    "hedged": "roughly",
    "precise": "exactly",
    "words": "in words",
    "figures": "in figures",
    "inclusive": "including",
    "exclusive": "excluding",
    "count": "number",
    "each": "price",
    "place": "left open",
}


def labels(finding: Finding, blocks: Mapping[str, Block]) -> tuple[str, ...]:
    """Return what the finding's places are called: its own, then those of the others.

    Places of a list are numbered. The two sides of a pair have no names of their own: they are called by
    where they stand.
    """
    places = (finding.place, *finding.others)
    return tuple(_label(place, index, places, blocks) for index, place in enumerate(places))


def _label(place: Place, index: int, places: Sequence[Place], blocks: Mapping[str, Block]) -> str:
    if place.role in ("left", "right"):
        return _side(place, index, places, blocks)
    if place.role == "item":
        return f"item {1 + sum(one.role == 'item' for one in places[:index])}"
    return _LABELS.get(place.role, place.role)


def _side(place: Place, index: int, places: Sequence[Place], blocks: Mapping[str, Block]) -> str:
    notes = {blocks[one.block].kind is BlockKind.NOTE for one in places}
    if len(notes) > 1:
        return "note" if blocks[place.block].kind is BlockKind.NOTE else "text"
    if len({one.block for one in places}) > 1:
        return "here" if index == 0 else "there"
    return "one" if index == 0 else "other"
