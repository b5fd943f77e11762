"""Is a figure made of its neighbours in the way in which the rest of its table is made?"""

from collections.abc import Sequence
from decimal import Decimal

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.interval import ARITHMETIC
from checker.quantity.intervals import half_step
from checker.relations.verdict import to_step, written_like


def proportion(
    figure: Quantity | None,
    others: Sequence[Quantity],
    usual: Quantity | None,
    usual_others: Sequence[Quantity],
    way: str | None,
) -> Outcome:
    """Return whether a figure is to others what another row's is to its own: beside 62 and 124, 130 is 260.

    All of them may be rounded, counts too, as a table is in thousands without saying so at each figure.

    Args:
        figure: as it is stated.
        others: the one or two that it is made of.
        usual: the figure of a row in which it is as in most.
        usual_others: what that is made of.
        way: "multiple" of one, "quotient" or "product" of two.
    """
    if figure is None or usual is None or not others or len(others) != len(usual_others):
        return unknown("no proportion")
    if not all(each.value for each in (figure, usual, *others, *usual_others)):
        return unknown("nothing is in proportion to nothing")
    own, its = _made(way, others), _made(way, usual_others)
    possible = own / its * _range(usual)
    if possible.meets(_range(figure)):
        return HOLDS
    value = ARITHMETIC.multiply(
        ARITHMETIC.divide(_value(way, others), _value(way, usual_others)), abs(usual.value)
    )
    derived = written_like(figure, to_step(value, figure.step))
    return Outcome(Verdict.FAILS, figure, derived, (*usual_others, "→", usual, ";", *others, "→", derived))


def _made(way: str | None, figures: Sequence[Quantity]) -> Interval:
    first, *rest = map(_range, figures)
    for other in rest:
        first = first / other if way == "quotient" else first * other
    return first


def _value(way: str | None, figures: Sequence[Quantity]) -> Decimal:
    first, *rest = (abs(each.value) for each in figures)
    for other in rest:
        first = ARITHMETIC.divide(first, other) if way == "quotient" else ARITHMETIC.multiply(first, other)
    return first


def _range(quantity: Quantity) -> Interval:
    return Interval.around(abs(quantity.value), half_step(quantity))
