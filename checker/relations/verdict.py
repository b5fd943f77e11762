"""What came of comparing a stated quantity with what follows from the others?"""

from decimal import ROUND_HALF_UP, Decimal

from msgspec.structs import replace

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Shown, Verdict, unknown
from checker.quantity.interval import ARITHMETIC, PRECISION

TOO_COARSE = "the numbers are too coarse to tell"
OTHER_UNITS = "the numbers have different units"

_MOST_PLACES = 15  # a sum of miljarden and euros has nine; a quotient that never ends has fifty
_TWO = Decimal(2)


def judge(
    stated: Quantity, possible: Interval, value: Decimal, derived: Interval, derivation: tuple[Shown, ...]
) -> Outcome:
    """Return the verdict, in this order.

    As displayed it computes: holds. The intervals do not meet: fails. They meet, and the derived one is
    wider than half the stated value: unknown. Else it holds by rounding. A percentage that is below what
    follows by less than one step was cut off, not rounded: "11,6%" of 11.68 holds by rounding too. Cutting
    off only lowers: "86%" of 85.1 fails.

    Args:
        stated: the quantity as written.
        possible: its interval.
        value: what follows from the other numbers as displayed.
        derived: what follows from their intervals.
        derivation: the arithmetic, its last term being the derived quantity.
    """
    if possible.holds(value):
        return HOLDS
    outcome = Outcome(Verdict.ROUNDING, stated, derivation[-1], derivation)
    if cut_off(stated, value):
        return outcome
    if not possible.meets(derived):
        return replace(outcome, verdict=Verdict.FAILS)
    if derived.width is None or ARITHMETIC.multiply(derived.width, _TWO) > stated.value.copy_abs():
        return unknown(TOO_COARSE)
    return outcome


def told_at(stated: Quantity, follows: Quantity, outcome: Outcome, *sides: Shown) -> Outcome:
    """Return ``outcome`` as told at another of its numbers: "73,9" where 288,6 less 212,7 leaves 75,9.

    What holds or is unknown stays as it is.

    Args:
        stated: the number to tell it at, as written.
        follows: what it should be.
        outcome: what came of comparing.
        sides: the arithmetic that makes ``follows``.
    """
    if outcome.verdict in (Verdict.HOLDS, Verdict.UNKNOWN):
        return outcome
    return replace(outcome, stated=stated, derived=follows, derivation=(*sides, "=", follows))


def cut_off(stated: Quantity, value: Decimal) -> bool:
    """Whether a percentage is ``value`` without its last digits: "11,6%" of 11.68, not of 11.7 or 11.59.

    Cutting off goes towards nothing: "-11,6%" of -11.68.
    """
    if stated.unit != "%" or stated.hedge is not None or stated.norm:
        return False
    lost = ARITHMETIC.subtract(value, stated.value)
    lost = lost.copy_negate() if value < 0 else lost
    return 0 <= lost < stated.step


def written_like(like: Quantity, value: Decimal, *, exact: bool = False, places: int = 0) -> Quantity:
    """Return ``value`` as a quantity written in the manner of ``like``.

    Beside "8%" the value 7.9 is 7,9%; beside "46%" the value 36.363... is 36%; beside "€ 1,5 miljard"
    1495000000 is € 1,495 miljard. It has no fewer decimals than ``like`` or ``places``, and more where two of
    them write it whole (all, if ``exact``) or where it would look the same.
    """
    shown = ARITHMETIC.divide(value, like.scale)
    whole = decimals(shown)
    places = max(like.places, places)
    if whole <= (_MOST_PLACES if exact else like.places + 2):
        places = max(places, whole)
    else:
        while places < like.places + 4 and _rounded(shown, places) == like.displayed:
            places += 1
    places = max(0, min(places, PRECISION - 2 - shown.adjusted()))
    return replace(
        like,
        value=ARITHMETIC.multiply(_rounded(shown, places), like.scale),
        step=ARITHMETIC.multiply(like.scale, Decimal(1).scaleb(-places)),
        places=places,
        hedge=None,
        norm=False,
        in_words=False,
        suffix=like.suffix or ("%" if like.unit == "%" else ""),  # "een kwart" has no sign of its own
    )


def to_step(value: Decimal, step: Decimal) -> Decimal:
    """Return the multiple of ``step`` that is nearest: 80 of 80.4672 for 1."""
    return ARITHMETIC.multiply(ARITHMETIC.divide(value, step).to_integral_value(), step)


def decimals(value: Decimal) -> int:
    """Return how many decimals write it in full: 3 for 1.495, 0 for 40."""
    exponent = value.normalize(ARITHMETIC).as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _rounded(value: Decimal, places: int) -> Decimal:
    if value.adjusted() + 1 + places >= PRECISION:
        return ARITHMETIC.plus(value)
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP, context=ARITHMETIC)
