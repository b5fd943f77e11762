"""Are an amount and the same again equal: in two units, for two lengths of time, in two currencies?"""

from decimal import Decimal

from msgspec.structs import replace

from checker.quantity import HOLDS, Hedge, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import half_step, interval
from checker.quantity.named import LENGTHS
from checker.quantity.units import convert, is_energy, is_power
from checker.relations.times import times_in
from checker.relations.verdict import OTHER_UNITS, to_step, written_like

_OTHER_DAY = Decimal("0.1")  # by how much the rates of two days of one year may differ
_TWO = Decimal(2)
_DISCOUNT = Decimal("1.5")  # how many times a price for a year the twelve months can be, paid one by one
_CALENDAR = frozenset({"year", "quarter", "month"})  # of others some are not worked or not paid
_CHARM = Decimal("0.01")  # by which a price can miss a whole number of months: "€ 99 (€ 9,99 per maand)"
_FINER = 4  # digits more, so as not to look like what the text says
_SALARY = 500  # a month, in any currency: less has no thirteenth month
_SAME = "same"  # the joint that leaves no other amount
_OF_SALARIES = (("year", "month"), ("month", "year"))

# What a word for a unit can mean besides: "200 mijl (370 km)" are of the sea; ton and gallon have sizes.
_ALSO = {"mi": ("nmi",), "ton_us": ("t", "ton_uk"), "gal": ("gal_uk",)}


def converted(left: Quantity | None, right: Quantity | None) -> Outcome:
    """Return whether two quantities are the same amount: 50 miles are 80 km, so "(60 km)" fails.

    The second is the first, converted and rounded to its last digit that is no zero: 2000 feet are 610 m, so
    "(600 meter)" and "(610 meter)" hold and "(510 meter)" fails; "500 mijl (800 km)" holds. The first may
    have been rounded as well, but not to less than two digits: "2000 voet" are 1950 to 2050. A unit that has
    two sizes ("ton", "mijl", "gallon") holds in either, and degrees hold as a difference too: a rise of 2
    °C (3.6 °F).
    """
    if left is None or right is None:
        return unknown("no conversion")
    if left.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST):
        left = replace(left, hedge=None)  # "lager dan 2000 voet (610 meter)": the bound is converted
    other = convert(left, right.unit)
    if other is None:
        return _power_as_energy(left, right)
    stated = _rounded_to_zeros(right)
    for source in _readings(left.unit):
        for target in _readings(right.unit):
            values = _converted(replace(left, unit=source), target)
            if values.meets(stated) or (values - _nothing(source, target)).meets(stated):
                return HOLDS
    derived = written_like(right, _rounded(other.value, right))
    return Outcome(Verdict.FAILS, right, derived, (left, "=", derived))


def same_pace(
    left: Quantity | None,
    right: Quantity | None,
    per: str | None,
    other: str | None,
    joint: str | None = None,
) -> Outcome:
    """Return whether an amount for one length of time is that for another: € 9 a quarter, € 3 a month.

    Days and hours may be counted or only worked ("€ 100 per dag, ofwel € 2.200 per maand" holds, and so does
    "€ 3.000"), weeks make a month in more than one way, and a salary has a holiday allowance or a thirteenth
    month. What costs less if it is paid for longer is unknown where some months are free: € 10 a month can be
    € 100 a year, and hardly € 106; but not where the ``joint`` between the two says that they are the same
    ("oftewel").
    """
    if left is None or right is None or per not in LENGTHS or other not in LENGTHS:
        return unknown("no lengths of time")
    if left.unit != right.unit:
        return unknown(OTHER_UNITS)
    if not left.value or not right.value:
        return unknown("nothing is nothing for any length of time")
    longer, shorter = (left, right) if LENGTHS.index(per) < LENGTHS.index(other) else (right, left)
    times = times_in(*sorted((per, other), key=LENGTHS.index))
    if times is None:
        return unknown("there is no telling how many of the one go into the other")
    if (per, other) in _OF_SALARIES and not (
        shorter.unit and shorter.scale == 1 and shorter.value >= _SALARY
    ):
        times = times[:1]
    own, its = _rounded_to_two(longer), _rounded_to_two(shorter)
    if any((its * each).meets(own) for each in times):
        return HOLDS
    usual = times[0].low if times[0].low is not None else Decimal(1)
    exact = ARITHMETIC.multiply(shorter.value, usual)
    if joint != _SAME and _is_discount(longer, shorter, exact, whole={per, other} <= _CALENDAR):
        return unknown("who pays for longer at once may pay less")
    derived = exact if right is longer else ARITHMETIC.divide(longer.value, usual)
    follows = written_like(right, _rounded(derived, right))
    sign = "x" if right is longer else "/"
    count = Quantity(usual, Decimal(1))
    return Outcome(Verdict.FAILS, right, follows, (left, sign, count, "=", follows))


def _is_discount(longer: Quantity, shorter: Quantity, exact: Decimal, *, whole: bool) -> bool:
    """Whether a price is lower for who pays for longer at once; ``whole``: for so many of the shorter time.

    Of € 100 a year and € 10 a month two months are free.
    """
    if longer.unit is None or longer.scale != 1 or not longer.value < exact < longer.value * _DISCOUNT:
        return False
    paid = ARITHMETIC.divide(longer.value, shorter.value)
    off = ARITHMETIC.subtract(paid, paid.to_integral_value()).copy_abs()
    return not whole or off <= ARITHMETIC.multiply(paid, _CHARM)


def same_rate(
    left: Quantity | None, right: Quantity | None, usual_left: Quantity | None, usual_right: Quantity | None
) -> Outcome:
    """Return whether an amount in two currencies has the rate of another such pair of the letter.

    Beside $ 100 million (€ 92 million), "$ 50 million (€ 60 million)" fails. Rates that differ by less than
    a tenth may be of two days.
    """
    if left is None or right is None or usual_left is None or usual_right is None:
        return unknown("no rate")
    if left.unit != usual_left.unit or right.unit != usual_right.unit:
        return unknown(OTHER_UNITS)
    if not (left.value and right.value and usual_left.value and usual_right.value):
        return unknown("no rate")
    usual = interval(usual_right) / interval(usual_left)
    days_apart = Interval(ARITHMETIC.subtract(Decimal(1), _OTHER_DAY), ARITHMETIC.add(Decimal(1), _OTHER_DAY))
    if (interval(left) * usual * days_apart).meets(interval(right)):
        return HOLDS
    rate = ARITHMETIC.divide(usual_right.value, usual_left.value)
    derived = written_like(right, _rounded(ARITHMETIC.multiply(left.value, rate), right))
    return Outcome(Verdict.FAILS, right, derived, (usual_left, "=", usual_right, "→", left, "=", derived))


def _power_as_energy(left: Quantity, right: Quantity) -> Outcome:
    """Return what is wrong with "1.200 MW, ofwel 1,2 GWh": the figures are right for GW."""
    if left.unit is None or right.unit is None:
        return unknown(OTHER_UNITS)
    if is_power(left.unit) and is_energy(right.unit):
        meant = replace(right, unit=right.unit.removesuffix("h"), suffix=right.suffix.removesuffix("h"))
    elif is_energy(left.unit) and is_power(right.unit):
        meant = replace(right, unit=f"{right.unit}h", suffix=f"{right.suffix}h")
    else:
        return unknown(OTHER_UNITS)
    if converted(left, meant) != HOLDS:
        return unknown(OTHER_UNITS)
    return Outcome(Verdict.FAILS, right, meant, (left, "=", meant))


def _readings(unit: str | None) -> tuple[str | None, ...]:
    return unit, *_ALSO.get(unit or "", ())


def _converted(left: Quantity, unit: str | None) -> Interval:
    """Return what the first can be in the other unit."""
    possible = _rounded_to_two(left)
    low, high = (
        None if end is None else convert(replace(left, value=end), unit)
        for end in (possible.low, possible.high)
    )
    return Interval(None if low is None else low.value, None if high is None else high.value)


def _nothing(unit: str | None, other: str | None) -> Interval:
    """Return what 0 of the one is in the other: 32 °F of 0 °C, and else 0."""
    zero = convert(Quantity(Decimal(0), Decimal(1), unit), other)
    return Interval.point(Decimal(0) if zero is None else zero.value)


def _rounded_to_zeros(quantity: Quantity) -> Interval:
    """Return what a converted amount can stand for: hedged as it says, else to its last other digit."""
    if quantity.hedge is not None:
        return interval(quantity)
    return Interval.around(quantity.value, _half(quantity))


def _rounded_to_two(quantity: Quantity) -> Interval:
    """Return the same, but that zeros are not rounded to less than two digits: 2000 is 1950 to 2050."""
    if quantity.hedge is not None or not quantity.value:
        return interval(quantity)
    second = quantity.scale.scaleb(quantity.displayed.adjusted() - 1) / _TWO
    return Interval.around(quantity.value, min(_half(quantity), max(half_step(quantity), second)))


def _rounded(value: Decimal, like: Quantity) -> Decimal:
    """Return ``value`` to the last written digit of ``like``, or finer where that says too little.

    80.4672 km is 80 km beside "60 km"; but two digits at least, as 1.5 MW is not 2 MW, and so many that it
    does not look like what the text says.
    """
    if like.step < 1 or like.unit == "%" or not value:
        return value
    second = Decimal(1).scaleb(value.adjusted() - 1)
    step = min(like.step, second)
    rounded = to_step(value, step)
    for _ in range(_FINER):
        if rounded != like.value:
            break
        step = step.scaleb(-1)
        rounded = to_step(value, step)
    return rounded


def _half(quantity: Quantity) -> Decimal:
    """Return half a unit of the last digit that is no zero: 50 for 500, 0.5 for 62, 0.05 for 1.5."""
    if quantity.places or not quantity.value:
        return quantity.step / 2
    exponent = (quantity.value / quantity.scale).normalize(ARITHMETIC).as_tuple().exponent
    zeros = max(exponent, 0) if isinstance(exponent, int) else 0
    return quantity.scale.scaleb(zeros) / 2
