"""How many of a shorter length of time can go into a longer one, for what is paid or done by the hour?"""

from collections.abc import Mapping
from decimal import Decimal

from checker.quantity import Interval


def times_in(longer: str, shorter: str) -> tuple[Interval, ...] | None:
    """Return the numbers of ``shorter`` that go into ``longer``, the usual first; None where none is usual.

    12 months make a year, and for a salary 12.96 (with the allowance for holidays) or 13. A month has 30 or
    31 days, of which 19 to 23 are worked.
    """
    return _TIMES.get((longer, shorter))


def _made(*ends: str) -> tuple[Interval, ...]:
    """Return the intervals that are written "12" or "19-23"."""
    found = []
    for each in ends:
        low, _, high = each.partition("-")
        found.append(Interval(Decimal(low), Decimal(high or low)))
    return tuple(found)


_TIMES: Mapping[tuple[str, str], tuple[Interval, ...]] = {
    ("year", "quarter"): _made("4"),
    ("year", "month"): _made("12", "12.96", "13"),
    ("year", "week"): _made("52-53", "40-48"),
    ("year", "day"): _made("365-366", "360", "200-262"),
    ("year", "hour"): _made("8760-8784", "1400-2100"),
    ("quarter", "month"): _made("3"),
    ("quarter", "week"): _made("13", "12"),
    ("quarter", "day"): _made("90-92", "60-66"),
    ("month", "week"): _made("4.3-4.4", "4", "4.2", "4.5"),
    ("month", "day"): _made("30-31", "28-29", "19-23"),
    ("month", "hour"): _made("720-744", "140-174"),
    ("week", "day"): _made("7", "5", "6", "4"),
    ("week", "hour"): _made("168", "32-40"),
    ("day", "hour"): _made("24", "7.2-8", "6", "9"),
    ("day", "minute"): _made("1440", "480"),
    ("hour", "minute"): _made("60"),
    ("hour", "second"): _made("3600"),
    ("minute", "second"): _made("60"),
}
