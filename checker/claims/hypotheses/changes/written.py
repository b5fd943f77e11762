"""Which changes are certain by their form, and which other readings of their figures do they leave?"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from checker.claims.hypotheses.changes.changes import Change
from checker.claims.hypotheses.changes.multiples import multiples
from checker.claims.hypotheses.changes.shares import ChangeShare, change_shares
from checker.claims.hypotheses.changes.sized_directions import sized_directions
from checker.claims.hypotheses.changes.sizes_apart import sizes_apart
from checker.claims.hypotheses.changes.written_directions import Direction, written_directions
from checker.claims.hypotheses.changes.written_ends import WrittenEnds, written_ends
from checker.claims.hypotheses.term import Term


class WrittenChanges(Struct, frozen=True):
    """What is told as an amount and in per cent, as a multiple or a change; numbers are those of terms.

    ``amounts`` are by how much something changed, and no end of anything. ``sized``: such an amount and its
    percentage, which is no share of a whole. ``ends``: each two figures of which one is so many times the
    other. ``changed``: each two that are the ends of a change, whose size is written beside them; ``by``
    these sizes. ``directions``: which way a verb leads from one figure to the next.
    """

    shares: tuple[ChangeShare, ...]
    multiples: tuple[Change, ...]
    amounts: frozenset[int]
    sized: frozenset[tuple[int, int]]
    ends: frozenset[frozenset[int]]
    changes: tuple[WrittenEnds, ...]
    changed: frozenset[frozenset[int]]
    by: frozenset[int]
    directions: tuple[Direction, ...]


def _way(one: WrittenEnds) -> Direction:
    return Direction(one.to, one.start, one.size.way)


def _once(every: Iterable[Direction]) -> Iterable[Direction]:
    """Return each direction once: the forms of two words may tell the same one."""
    return {(one.to.number, one.start.number, one.way): one for one in every}.values()


def written_changes(terms: Sequence[Term]) -> WrittenChanges:
    """Return the changes of a letter that are certain by their form.

    Args:
        terms: all figures of the letter.
    """
    shares = (*change_shares(terms), *sizes_apart(terms))
    times, told = tuple(multiples(terms)), tuple(written_ends(terms))
    return WrittenChanges(
        shares,
        times,
        frozenset(one.difference.number for one in shares),
        frozenset((one.percentage.number, one.difference.number) for one in shares),
        frozenset(frozenset({one.to.number, one.start.number}) for one in times),
        told,
        frozenset(frozenset({one.to.number, one.start.number}) for one in told),
        frozenset(one.size.by.number for one in told),
        tuple(_once((*written_directions(terms), *map(_way, sized_directions(told))))),
    )
