"""Is an amount with a tax or surcharge the one without it and so much per cent more?"""

from decimal import Decimal

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import intervals
from checker.quantity.units import alike
from checker.relations.verdict import OTHER_UNITS, written_like

_HUNDRED = Decimal(100)


def surcharge(inclusive: Quantity | None, exclusive: Quantity | None, rate: Quantity | None) -> Outcome:
    """Return whether € 121 is € 100 with 21% more: "€ 131" fails, "€ 1,2 miljoen" of "€ 1 miljoen" can be.

    That the one with the surcharge is the smaller one is told by another rule, and unknown here.
    """
    if inclusive is None or exclusive is None or rate is None:
        return unknown("no rate")
    same = alike((inclusive, exclusive))
    if same is None or rate.unit != "%":
        return unknown(OTHER_UNITS)
    if same[0].value < same[1].value or same[1].value <= 0:
        return unknown("it is smaller than without")
    own, its, more = intervals((*same, rate))
    factor = (more + Interval.point(_HUNDRED)) / Interval.point(_HUNDRED)
    value = ARITHMETIC.divide(
        ARITHMETIC.multiply(exclusive.value, ARITHMETIC.add(rate.value, _HUNDRED)), _HUNDRED
    )
    if value == inclusive.value:
        return HOLDS
    follows = written_like(inclusive, value)
    verdict = Verdict.ROUNDING if own.meets(its * factor) else Verdict.FAILS
    return Outcome(verdict, inclusive, follows, (exclusive, "+", rate, "=", follows))
