"""Is the amount of a change the percentage of what was that the text says?"""

from decimal import Decimal

import pytest

from checker.quantity import Quantity, Verdict
from checker.relations.change_shares import change_share


def _count(text):
    return Quantity(Decimal(text), Decimal(1))


def _percent(text):
    places = max(-Decimal(text).as_tuple().exponent, 0)
    return Quantity(Decimal(text), Decimal(1).scaleb(-places), "%", places=places)


@pytest.mark.parametrize(
    ("by", "percentage", "before", "after", "direction", "verdict"),
    [
        ("40", "20", None, "240", "up", Verdict.HOLDS),
        ("40", "30", None, "240", "up", Verdict.FAILS),
        ("40", "17", None, "240", "up", Verdict.FAILS),  # of what it became
        ("12", "5", "240", None, "down", Verdict.HOLDS),
        ("12", "8", "240", None, "down", Verdict.FAILS),
        ("20", "5", None, "380", "down", Verdict.HOLDS),
        ("47", "9.3", "505", None, "up", Verdict.HOLDS),
        ("3", "33", None, "12", "up", Verdict.HOLDS),
        ("40", "20", None, "40", "up", Verdict.UNKNOWN),  # of nothing
        ("40", "20", None, None, "up", Verdict.UNKNOWN),
    ],
)
def test_the_amount_is_so_much_of_what_was(by, percentage, before, after, direction, verdict):
    ends = (None if end is None else _count(end) for end in (before, after))
    assert change_share(_count(by), _percent(percentage), *ends, direction).verdict is verdict


def test_it_shows_what_was():
    outcome = change_share(_count("40"), _percent("30"), None, _count("240"), "up")
    assert outcome.derived.value == Decimal(20)
    assert outcome.derivation[2].value == Decimal(200)


def test_another_unit_tells_nothing():
    euros = Quantity(Decimal(40), Decimal(1), "EUR")
    assert change_share(euros, _percent("30"), _count("240"), None, "up").verdict is Verdict.UNKNOWN
