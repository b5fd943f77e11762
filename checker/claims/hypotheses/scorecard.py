"""How much does each piece of evidence weigh?"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from checker.finding import Evidence


class Scorecard(Struct, frozen=True):
    """The points of one family of relations: ``always``, before anything speaks, and by name of evidence."""

    always: int
    points: Mapping[str, int]

    def total(self, names: Iterable[str]) -> int:
        """Return what evidence adds up to, with what a hypothesis begins with."""
        points = self.points
        return self.always + sum([points.get(name, 0) for name in names])

    def weigh(self, names: Iterable[str]) -> tuple[Evidence, ...]:
        """Return what weighs anything, with what a hypothesis begins with, the weightiest first."""
        found = (Evidence(name, self.points[name]) for name in names if self.points.get(name))
        return (Evidence("to begin with", self.always), *weightiest_first(found))


def weightiest_first(evidence: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Return evidence in the order in which a person wants to read it."""
    return tuple(sorted(evidence, key=lambda each: -abs(each.points)))


def total(evidence: Iterable[Evidence]) -> int:
    """Return what all evidence adds up to."""
    return sum(each.points for each in evidence)
