"""How are the parts joined to each other?"""

from collections.abc import Iterator, Sequence
from enum import IntEnum
from itertools import pairwise

from checker.claims.hypotheses.term import Term

JOINTS = ",;c"  # the classes of signs and words that join figures
TO_JOINT = 12  # units from a figure to a comma or "and" behind it
_SHORT, _LONG = 6, 16  # units between two parts


class Joint(IntEnum):
    """How closely two figures are joined, the closest first."""

    COMMA = 1  # or "and"
    CLAUSE = 2  # with a verb between: "..., en gaf 12 projecten geld"
    SEMICOLON = 3
    ITEMS = 4
    APART = 5


def joint(one: Term, other: Term) -> Joint:
    """Return how a figure is joined to a later one."""
    known: Joint | None = one.joined.get(other.number)
    if known is None:
        known = one.joined[other.number] = _joint(one, other)
    return known


def _joint(one: Term, other: Term) -> Joint:
    if one.said is other.said:
        if not joins(one, other):
            return Joint.APART
        if one.segment != other.segment:
            return Joint.SEMICOLON
        between = one.said.sentence.units.tags[one.behind : other.unit]
        return Joint.CLAUSE if "v" in between or "x" in between else Joint.COMMA
    listed = one.listed >= 0 and one.listed == other.listed and one.place == other.place
    return Joint.ITEMS if listed else Joint.APART


def joins(one: Term, other: Term) -> bool:
    """Return whether a separator close behind one figure of a sentence brings the other."""
    if other.unit - one.behind > TO_JOINT:
        return False
    between = one.said.sentence.units.tags[one.behind : other.unit]
    return any(sign in between for sign in JOINTS) and ":" not in between and "." not in between


def joints(parts: Sequence[Term]) -> Iterator[str]:
    """Yield how parts follow each other, which stand in reading order."""
    same = [(a, b) for a, b in pairwise(parts) if a.said is b.said]
    if not same:
        return
    between = [a.said.sentence.units.tags[a.unit + 1 : b.unit] for a, b in same]
    if same[-1][1] is parts[-1] and "c" in between[-1]:
        yield "last joined by and"
    if any("c" in tags for tags in between[:-1]):
        yield "and inside too"
    if any(a.said.holds("thereof", a.unit, b.unit) for a, b in same):
        yield "a word of parts among them"
    if len(same) == len(parts) - 1:
        yield from _throughout(parts, between)


def _throughout(parts: Sequence[Term], between: Sequence[str]) -> Iterator[str]:
    """Yield how parts of one sentence are joined; ``between`` are the classes of the units between two."""
    if all(any(sign in tags for sign in JOINTS) for tags in between):
        yield "separated throughout"
    longest = max(map(len, between))
    if longest <= _SHORT:
        yield "short between parts"
    elif longest > _LONG:
        yield "long between parts"
    verbs = sum("x" in tags or "v" in tags for tags in between)
    if verbs:
        yield "a verb for each part" if verbs == len(between) else "a verb between parts"
    brackets = {part.bracket for part in parts}
    if -1 not in brackets:
        yield "one bracket" if len(brackets) == 1 else "a bracket each"
