"""Which figures of a sentence are coordinated, and in what way are they parallel?"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from enum import StrEnum

from msgspec import Struct

from checker.claims.mentions import Passage
from checker.claims.syntax import tags
from checker.claims.syntax.groups import Group
from checker.claims.syntax.units import Units, measure

_MOST_BETWEEN = 24  # units between two figures of a row
_JOINTS = ",;c"
_ENDS = frozenset(":.")
_VERBS = frozenset((tags.AUXILIARY, tags.VERB, tags.INFINITIVE, tags.PARTICIPLE))


class Parallel(StrEnum):
    """In what way the figures of a row are said alike."""

    PREPOSITION = "one preposition behind each"  # 46% naar A, 37% naar B
    PREPOSITIONS = "a preposition behind each"
    NOUN = "one noun"  # 12 schepen, 14 schepen
    NOUNS = "a noun behind each"  # 700 bezwaren, 350 klachten
    NAME = "a name before each"  # Zwolle 310, Deventer 205
    NONE = "nothing"


class Row(Struct, frozen=True):
    """Figures of one unit that separators join, at one depth of brackets.

    ``members`` are their units, two at least; ``depth`` counts the brackets they stand in. ``closed``: the
    last is joined by a coordinator, so that none may follow. ``left_out`` are the figures between the first
    and the last, at their depth, that are of another unit and so no member: "12 schepen, 14% van de huizen
    en 9 schepen".
    """

    members: tuple[int, ...]
    depth: int
    parallel: Parallel
    closed: bool
    left_out: tuple[int, ...] = ()


def rows(passage: Passage, units: Units, found: tuple[Group, ...], depth: tuple[int, ...]) -> tuple[Row, ...]:
    """Return the rows of a sentence, by unit and depth."""
    if units.tags.count(tags.FIGURE) < 2:
        return ()
    figures: dict[tuple[str, int], list[int]] = {}
    for at, tag in enumerate(units.tags):
        if tag == tags.FIGURE:
            meant = passage.spots[units.spots[at]].meaning
            figures.setdefault((measure(meant.value, meant.kind), depth[at]), []).append(at)
    cues = passage.grammar.words.cues
    taking = cues["partitive"] | cues["including"]
    runs = _runs(units, figures, depth, taking)
    made = [_row(units, found, run, depth) for _, run in runs]
    return tuple(sorted(made, key=lambda row: row.members))


def _runs(
    units: Units,
    figures: dict[tuple[str, int], list[int]],
    depth: tuple[int, ...],
    taking: AbstractSet[str],
) -> Iterator[tuple[tuple[str, int], tuple[int, ...]]]:
    for key, places in figures.items():
        run = [places[0]]
        for at in places[1:]:
            if _joined(units, run[-1], at, depth, taking):
                run.append(at)
                continue
            if len(run) > 1:
                yield key, tuple(run)
            run = [at]
        if len(run) > 1:
            yield key, tuple(run)


def _joined(units: Units, one: int, other: int, depth: tuple[int, ...], taking: AbstractSet[str]) -> bool:
    """Whether a separator at their own depth, and no end of a part of the sentence, stands between.

    A colon between the label and the figure of each ends nothing: "appels: 310; peren: 205". Figures that
    stand alone in brackets are joined by what stands between the brackets: "12 (€ 3), 14 (€ 4)".
    """
    if other - one > _MOST_BETWEEN or not taking.isdisjoint(units.words[one + 1 : other]):
        return False  # "54, waarvan 16": a whole is none of its parts
    level = depth[one]
    between = range(one + 1, other)
    if level and min(depth[one : other + 1]) < level:
        if not (_alone(units, one, depth) and _alone(units, other, depth)):
            return False
        level -= 1
    elif units.tags[one - 1 : one] == units.tags[other - 1] == ":":
        between = range(one + 1, other - 1)
    said = [units.tags[at] for at in between if depth[at] == level]
    if any(tag in _ENDS for tag in said):
        return False
    return any(tag in _JOINTS for tag in said)


def _alone(units: Units, at: int, depth: tuple[int, ...]) -> bool:
    """Whether a figure is the only one of its bracket."""
    first, last = at, at + 1
    while first > 0 and depth[first - 1] >= depth[at]:
        first -= 1
    while last < len(units) and depth[last] >= depth[at]:
        last += 1
    return units.tags[first:last].count(tags.FIGURE) == 1


def _row(units: Units, found: tuple[Group, ...], members: tuple[int, ...], depth: tuple[int, ...]) -> Row:
    level = depth[members[0]]
    joints = [tag for tag in units.tags[members[-2] + 1 : members[-1]] if tag in _JOINTS]
    closed = joints[-1:] == [tags.COORDINATOR]
    left_out = tuple(
        at
        for at in range(members[0] + 1, members[-1])
        if units.tags[at] == tags.FIGURE and depth[at] == level and at not in members
    )
    return Row(members, level, _parallel(units, found, members), closed, left_out)


def _parallel(units: Units, found: tuple[Group, ...], members: tuple[int, ...]) -> Parallel:
    holding = {at: group for group in found for at in members if group.first <= at < group.last}
    nouns = []
    behind = []
    for at in members:
        group = holding.get(at)
        nouns.append(units.words[group.head] if group is not None and group.head != at else "")
        last = group.last if group is not None else at + 1
        while last < len(units) and units.tags[last] in _VERBS:
            last += 1  # "51% went to schools, 29% to parks"
        leads = last < len(units) and units.tags[last] == tags.PREPOSITION
        behind.append(units.words[last] if leads else "")
    if all(behind):
        return Parallel.PREPOSITION if len(set(behind)) == 1 else Parallel.PREPOSITIONS
    if all(nouns):
        return Parallel.NOUN if len(set(nouns)) == 1 else Parallel.NOUNS
    if all(at and units.tags[at - 1] in "nN" for at in members):
        return Parallel.NAME
    return Parallel.NONE
