"""What does a mention stand for, in plain digits and ISO dates?"""

from decimal import Decimal

from checker.claims import Kind, Mention
from checker.quantity import Hedge, PartialDate, Quantity, Weekday
from checker.quantity.intervals import interval

Plain = str | list[str] | None

_LISTS = (Kind.RATIO, Kind.RANGE, Kind.DATE_RANGE, Kind.DATE_LIST)
_WITH_UNIT = (Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.QUANTITY, Kind.RANGE)
_DESIGNATORS = {
    "century": ("P", 100, "Y"),
    "decade": ("P", 10, "Y"),
    "year": ("P", 1, "Y"),
    "quarter": ("P", 3, "M"),
    "month": ("P", 1, "M"),
    "week": ("P", 1, "W"),
    "day": ("P", 1, "D"),
    "hour": ("PT", 1, "H"),
    "minute": ("PT", 1, "M"),
    "second": ("PT", 1, "S"),
}


def value(mention: Mention) -> Plain:
    """Return the value as the JSON contract has it: "3500000000", "2026-07-08", ["9", "25"], "P75Y"."""
    if mention.kind is Kind.NOT_A_CLAIM:
        return None
    if isinstance(mention.value, tuple):
        each = [_one(one, mention.kind) for one in mention.value]
        return each if mention.kind in _LISTS or len(each) != 1 else each[0]
    if mention.value is None:
        return str(mention.weekdays[0].number) if mention.weekdays and mention.weekdays[0] else None
    return _one(mention.value, mention.kind)


def unit(mention: Mention) -> str | None:
    """Return the unit, or None where the kind has none (a count's subject says what is counted)."""
    if mention.kind not in _WITH_UNIT:
        return None
    return next((quantity.unit for quantity in quantities(mention) if quantity.unit is not None), None)


def bounds(mention: Mention) -> tuple[str | None, str | None]:
    """Return the lowest and highest value that the number can stand for; a ratio has none."""
    numbers = () if mention.kind is Kind.RATIO else quantities(mention)
    if not numbers:
        return None, None
    low, high = interval(numbers[0]).low, interval(numbers[-1]).high
    return (None if low is None else plain(low)), (None if high is None else plain(high))


def hedge(mention: Mention) -> Hedge | None:
    """Return how the number is hedged."""
    return next((quantity.hedge for quantity in quantities(mention) if quantity.hedge is not None), None)


def quantities(mention: Mention) -> tuple[Quantity, ...]:
    """Return the numbers of a mention."""
    values = mention.value if isinstance(mention.value, tuple) else (mention.value,)
    return tuple(one for one in values if isinstance(one, Quantity))


def plain(number: Decimal) -> str:
    """Return plain decimal notation without needless zeros.

    >>> plain(Decimal("3.50E+9")), plain(Decimal("2.260")), plain(Decimal("-0.0"))
    ('3500000000', '2.26', '0')
    """
    written = f"{number:f}"
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def _one(single: Quantity | PartialDate | Weekday | str, kind: Kind) -> str:
    if isinstance(single, Quantity):
        return _duration(single) if kind is Kind.DURATION else plain(single.value)
    if isinstance(single, PartialDate):
        return single.iso
    return str(single.number) if isinstance(single, Weekday) else single


def _duration(duration: Quantity) -> str:
    before, times, after = _DESIGNATORS.get(duration.unit or "", ("P", 1, "D"))
    return f"{before}{plain(duration.value * times)}{after}"
