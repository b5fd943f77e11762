"""What is a role called beside its place, so that a person who never saw a rule file understands it?"""

from collections.abc import Mapping, Sequence

from checker.document import Block, BlockKind
from checker.finding import Finding, Place

# A role that is not named here is called as rule files call it: total, part, from, to, later ...
_LABELS: Mapping[str, Mapping[str, str]] = {
    "en": {
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
        "minuend": "from",
        "subtrahend": "less",
        "each": "price",
        "place": "left open",
        "span": "range",
    },
    "nl": {
        "after": "erna",
        "before": "ervoor",
        "by": "verschil",
        "cell": "cel",
        "comment": "opmerking",
        "result": "uitkomst",
        "member": "lid",
        "said-larger": "meer",
        "said-smaller": "minder",
        "stated": "hier",
        "term": "term",
        "until": "tot",
        "usual": "gewoon",
        "usual_left": "elders",
        "usual_other": "gewoon",
        "usual_right": "elders",
        "count": "aantal",
        "difference": "verschil",
        "minuend": "van",
        "subtrahend": "min",
        "date": "datum",
        "day": "datum",
        "due": "uiterlijk",
        "duration": "duur",
        "bounds": "grenzen",
        "each": "prijs",
        "estimate": "schatting",
        "lower": "ondergrens",
        "rate": "tarief",
        "upper": "bovengrens",
        "earlier": "eerder",
        "end": "eind",
        "exclusive": "exclusief",
        "figures": "in cijfers",
        "from": "van",
        "hedged": "ongeveer",
        "here": "hier",
        "high": "eind",
        "inclusive": "inclusief",
        "item": "onderdeel",
        "later": "later",
        "low": "begin",
        "mark": "nootteken",
        "mean": "gemiddelde",
        "name": "naam",
        "note": "noot",
        "number": "aantal",
        "one": "het ene",
        "other": "het andere",
        "part": "deel",
        "percentage": "percentage",
        "place": "opengelaten",
        "precise": "precies",
        "range": "bereik",
        "ratio": "verhouding",
        "reference": "verwijzing",
        "session": "vergaderjaar",
        "span": "bereik",
        "start": "begin",
        "text": "tekst",
        "there": "daar",
        "to": "naar",
        "total": "totaal",
        "whole": "geheel",
        "words": "in woorden",
        "written": "geschreven",
        "year": "jaar",
    },
}


def labels(finding: Finding, blocks: Mapping[str, Block], language: str = "en") -> tuple[str, ...]:
    """Return what the finding's places are called, in a language: its own, then those of the others.

    Places of a list are numbered. The two sides of a pair have no names of their own: they are called by
    where they stand.
    """
    places = (finding.place, *finding.others)
    words = _LABELS.get(language, _LABELS["en"])
    return tuple(_label(place, index, places, blocks, words) for index, place in enumerate(places))


def _label(
    place: Place, index: int, places: Sequence[Place], blocks: Mapping[str, Block], words: Mapping[str, str]
) -> str:
    role = place.role
    if role in ("left", "right"):
        role = _side(place, index, places, blocks)
    called = words.get(role, role)
    return f"{called} {1 + sum(one.role == 'item' for one in places[:index])}" if role == "item" else called


def _side(place: Place, index: int, places: Sequence[Place], blocks: Mapping[str, Block]) -> str:
    notes = {blocks[one.block].kind is BlockKind.NOTE for one in places}
    if len(notes) > 1:
        return "note" if blocks[place.block].kind is BlockKind.NOTE else "text"
    if len({one.block for one in places}) > 1:
        return "here" if index == 0 else "there"
    return "one" if index == 0 else "other"
