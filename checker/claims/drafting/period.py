"""Which year or day does a figure hold for, as its own clause says it?"""

from collections.abc import Sequence

from checker.claims.mentions import Kind, Passage, Spot
from checker.quantity import PartialDate, Quantity

_FURTHEST = 14  # tokens between a figure and its period
_OPENING = 4  # tokens of a sentence that may stand before a comma: "In 2024, 12% ..."
_STOPS = frozenset(";:(),–—")
_YEARS = frozenset({Kind.YEAR, Kind.MONTH_YEAR})
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})


def period(passage: Passage, index: int, bounds: tuple[int, int]) -> str | None:
    """Return the period that spot ``index`` holds for: in its clause, the nearest behind it, else before.

    Only a year that "in", "over" or the like leads to: "ten opzichte van 2024" is what it is compared with,
    "Voorjaarsnota 2024" a title. Of "2024 en 2025 ... respectievelijk 1,97 en 1,99 procent" each has its own.
    """
    found = _behind(passage, index, bounds) or _before(passage, index, bounds)
    return None if found is not None and _defined(passage, index) and found.count("-") > 1 else found


def _defined(passage: Passage, index: int) -> bool:
    """Whether an article makes it the number of all: "op 8 juli komen de 32 leden", 32 before that too."""
    first = passage.spots[index].first
    return first > 0 and passage.tokens.lower[first - 1] in passage.grammar.words.cues["article"]


def _behind(passage: Passage, index: int, bounds: tuple[int, int]) -> str | None:
    spot = passage.spots[index]
    bracketed = passage.between(spot.last, spot.last + 1) == ("(",)
    for at in range(index + 1, len(passage.spots)):
        other = passage.spots[at]
        if other.first >= bounds[1] or isinstance(other.meaning.value, Quantity):
            return None
        if (
            bracketed
            and other.first == spot.last + 1
            and passage.between(other.last, other.last + 1) == (")",)
        ):
            return _written(passage, other)  # "€ 1,8 miljard (2011)"
        between = passage.between(spot.last, other.first)
        listed = any(word in passage.grammar.words.cues["separator"] for word in between)
        if listed or not _one_clause(passage, between):
            return None  # "twee derde en in 2007 een derde"
        if _led_to(passage, at):
            return None if _joined(passage, at, bounds) else _written(passage, other)
    return None


def _before(passage: Passage, index: int, bounds: tuple[int, int]) -> str | None:
    spot = passage.spots[index]
    start = spot.first  # what stands between it and the figure begins no clause
    for at in range(index - 1, -1, -1):
        other = passage.spots[at]
        if other.first < bounds[0]:
            return None
        first = other.last
        if passage.between(first, first + 1) == (",",) and first - bounds[0] <= _OPENING:
            first += 1  # "In 2024, 12% ...": a stop for the period before it
        if spot.first - first > _FURTHEST or not _one_clause(passage, passage.between(first, start)):
            return None
        start = first
        if _led_to(passage, at):
            group = _group(passage, at, bounds)
            return _written(passage, other) if len(group) == 1 else _own(passage, group, index, bounds)
    return None


def _one_clause(passage: Passage, between: Sequence[str]) -> bool:
    """Whether no new clause begins between a figure and its period; "in 2024 is die bijdrage" goes on."""
    if not between:  # figures side by side
        return True
    words = passage.grammar.words
    clause = words.cues.get("clause", frozenset())
    if len(between) > _FURTHEST or any(word in _STOPS for word in between):
        return False
    verbs = words.sets["finite-verbs"]
    pairs = zip(("", *between), between, strict=False)
    return not any(word in clause and before not in verbs for before, word in pairs)


def _led_to(passage: Passage, at: int) -> bool:
    """Whether a preposition of time leads to the period, or to the first of the years it is listed with."""
    spots = passage.spots
    while not _is_led(passage, at):
        if not at or spots[at].meaning.tag == "phase" or not _listed(passage, spots[at], spots[at - 1]):
            return False
        at -= 1
    return True


def _is_led(passage: Passage, at: int) -> bool:
    """Whether a preposition of time leads to the period itself."""
    words = passage.grammar.words
    spot = passage.spots[at]
    lower = passage.tokens.lower
    before = spot.first - 1
    if spot.meaning.kind in _DAYS:
        known = words.cues.get("holds-on", frozenset())
        return before >= 0 and lower[before] in known and spot.meaning.tag is None
    if not (spot.meaning.kind in _YEARS or (spot.meaning.kind is Kind.RANGE and spot.meaning.tag == "years")):
        return False
    if spot.meaning.tag == "phase":
        return before < 0 or lower[before] not in words.sets["function-words"]  # not "tot eind 2025"
    nouns = words.cues.get("year-noun", frozenset()) | words.cues["article"]
    while before >= 0 and lower[before] in nouns:
        before -= 1  # "over het jaar 2025"
    return before >= 0 and lower[before] in words.cues.get("holds-in", frozenset())


def _listed(passage: Passage, spot: Spot, other: Spot) -> bool:
    """Whether ``other`` is a year that only "en" or a comma parts from ``spot``, which follows it."""
    if other.last + 1 != spot.first or {spot.meaning.kind, other.meaning.kind} != {Kind.YEAR}:
        return False
    return passage.tokens.lower[other.last] in passage.grammar.words.cues["separator"]


def _joined(passage: Passage, at: int, bounds: tuple[int, int]) -> bool:
    return len(_group(passage, at, bounds)) > 1


def _group(passage: Passage, at: int, bounds: tuple[int, int]) -> list[Spot]:
    """Return the years that are listed together with spot ``at``."""
    spots = passage.spots
    first = last = at
    while first and spots[first - 1].first >= bounds[0] and _listed(passage, spots[first], spots[first - 1]):
        first -= 1
    while last + 1 < len(spots) and _listed(passage, spots[last + 1], spots[last]):
        last += 1
    return spots[first : last + 1]


def _own(passage: Passage, group: Sequence[Spot], index: int, bounds: tuple[int, int]) -> str | None:
    """Return the year that "respectievelijk" gives to a figure: the second year to the second figure."""
    words = passage.grammar.words
    between = passage.between(group[-1].last, bounds[1])
    if not any(word in words.cues["respectively"] for word in between):
        return None
    unit = _unit(passage.spots[index])
    figures = [
        at
        for at, spot in enumerate(passage.spots)
        if group[-1].last <= spot.first < bounds[1]
        and _unit(spot) == unit
        and isinstance(spot.meaning.value, Quantity)
    ]
    return _written(passage, group[figures.index(index)]) if len(figures) == len(group) else None


def _unit(spot: Spot) -> str | None:
    return spot.meaning.value.unit if isinstance(spot.meaning.value, Quantity) else None


def _written(passage: Passage, spot: Spot) -> str | None:
    """Return a period in ISO 8601; a loose one ("eind 2023") as it is written, so that it equals no year."""
    value = spot.meaning.value
    if spot.meaning.tag == "phase":
        return passage.tokens.text[passage.start(spot) : passage.end(spot)].lower()
    if isinstance(value, PartialDate):
        return value.iso
    if isinstance(value, tuple):
        return "/".join(each.iso for each in value if isinstance(each, PartialDate))
    return value if isinstance(value, str) else None
