"""Are two figures told in the order of their times: "480 in 2019, 432 in 2023"?"""

from checker.claims.hypotheses.roles import beside
from checker.claims.hypotheses.term import Term

_EARLIER = "earlier"


def are_in_order(start: Term, to: Term) -> bool:
    """Return whether nothing says that what something became is of an earlier time than what it was.

    Args:
        start: what it was.
        to: what it became.
    """
    first, last = min(start.years, default=""), min(to.years, default="")
    if first.isdigit() and last.isdigit() and first != last:
        return first < last
    return _EARLIER not in beside(to).sides or _EARLIER in beside(start).sides
