"""Which list does each number most likely announce?"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checker.claims.hypotheses.build import LEAST, Hypothesis
from checker.claims.hypotheses.counts.build import Counted
from checker.claims.hypotheses.scorecard import Scorecard

FAMILY = "count"
_RIVAL = 6  # points by which another list of the same number is less likely, and may yet be meant


def announced_counts(counted: Sequence[Counted], scorecards: Mapping[str, Scorecard]) -> Iterator[Hypothesis]:
    """Yield for each number the list that its words say it announces, in reading order.

    Where another list is nearly as likely, there may be as many items as in either.

    Args:
        counted: numbers with each list that they may announce, those of a number together.
        scorecards: the points of evidence, by family.
    """
    card = scorecards.get(FAMILY)
    if card is None:
        return
    for _, some in groupby(counted, key=lambda each: each.mention.id):
        lists = sorted(some, key=lambda each: -card.total(each.listing.seen))
        best = lists[0]
        most = card.total(best.listing.seen)
        if most < LEAST[FAMILY]:
            continue
        near = [each.listing for each in lists if card.total(each.listing.seen) >= most - _RIVAL]
        low, high = min(each.low for each in near), max(each.high for each in near)
        numbered = {"numbered": "yes"} if best.listing.numbered and low == high else {}
        yield Hypothesis(
            "enumeration",
            {"number": (best.mention,)},
            card.weigh(best.listing.seen),
            best.listing.sentences,
            {"item": best.listing.items},
            {"low": str(low), "high": str(high), **numbered},
        )
