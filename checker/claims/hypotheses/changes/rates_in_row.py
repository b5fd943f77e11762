"""Are percentages rates in a row, each of a thing or time of its own, and no ends of a change of each other?

"De lonen stegen 4%, de prijzen 3% en de winsten 7%": the verb goes on for each of them. What was and became
is led by "from" or "to", or told by a verb of its own: "steeg met 4%: het was 3% en is nu 7%".
"""

from collections.abc import Sequence
from itertools import pairwise

from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turns import turns
from checker.claims.hypotheses.term import Term

_ENDS = frozenset({"from", "to", "against"})
_JOINED = frozenset(",c")
_PARTED = frozenset("vxier;:.(q")  # classes of words and signs between two that are no row


def are_rates(by: Term, *ends: Term) -> bool:
    """Return whether the amount of a change and its ends are percentages that one verb tells in a row.

    Args:
        by: the amount.
        ends: what something was and what it became.
    """
    row = sorted((by, *ends), key=lambda term: term.unit)
    one_sort = all(term.measure == "%" and term.said is by.said for term in row)
    return one_sort and not any(role(end) in _ENDS for end in ends) and _is_row(row)


def _is_row(row: Sequence[Term]) -> bool:
    """Whether a comma or "and" stands between each two, and neither a verb nor another figure."""
    said = row[0].said
    told = {turn.unit for turn in turns(said)}
    for one, other in pairwise(row):
        between = said.sentence.units.tags[one.unit + 1 : other.unit]
        if _JOINED.isdisjoint(between) or not _PARTED.isdisjoint(between):
            return False
        if not told.isdisjoint(range(one.unit + 1, other.unit)):
            return False
    return True
