"""Which changes are certain by their form, and which other readings of their figures do they leave?"""

from collections.abc import Sequence

from msgspec import Struct

from checker.claims.hypotheses.change_shares import ChangeShare, change_shares
from checker.claims.hypotheses.changes import Change
from checker.claims.hypotheses.multiples import multiples
from checker.claims.hypotheses.term import Term


class WrittenChanges(Struct, frozen=True):
    """Changes told as an amount and in per cent, and multiples written out; numbers are those of terms.

    ``amounts`` are by how much something changed, and no end of anything. ``sized``: such an amount and its
    percentage, which is no share of a whole. ``ends``: each two figures of which one is so many times the
    other.
    """

    shares: tuple[ChangeShare, ...]
    multiples: tuple[Change, ...]
    amounts: frozenset[int]
    sized: frozenset[tuple[int, int]]
    ends: frozenset[frozenset[int]]


def written_changes(terms: Sequence[Term]) -> WrittenChanges:
    """Return the changes of a letter that are certain by their form.

    Args:
        terms: all figures of the letter.
    """
    shares, times = tuple(change_shares(terms)), tuple(multiples(terms))
    return WrittenChanges(
        shares,
        times,
        frozenset(one.difference.number for one in shares),
        frozenset((one.percentage.number, one.difference.number) for one in shares),
        frozenset(frozenset({one.to.number, one.start.number}) for one in times),
    )
