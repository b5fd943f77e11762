"""Days, months and years that lie so far from another."""

import pytest

from checker.quantity import PartialDate, Verdict
from checker.relations.stepped import stepped

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("date", "unit", "number", "since", "verdict"),
    [
        ("2022-06-15", "day", "1", "2022-06-14", HOLDS),
        ("2022-06-16", "day", "1", "2022-06-14", FAILS),
        ("--01-01", "day", "1", "2022-12-31", HOLDS),
        ("--03-01", "day", "1", "--02-28", HOLDS),  # of a common year
        ("--02-29", "day", "1", "--02-28", HOLDS),  # of a leap year
        ("--03-02", "day", "1", "--02-28", FAILS),
        ("2022-01", "month", "1", "2021-12", HOLDS),
        ("2022-02", "month", "1", "2021-12", FAILS),
        ("2018", "year", "-1", "2019-05-03", HOLDS),
        ("2017", "year", "-1", "2019-05-03", FAILS),
        ("2022", "day", "1", "2022-06-14", UNKNOWN),
    ],
)
def test_it_lies_so_far_from_it(date: str, unit: str, number: str, since: str, verdict: Verdict) -> None:
    days = PartialDate.from_iso(date), PartialDate.from_iso(since)
    assert None not in days
    assert stepped(days[0], unit, number, days[1]).verdict is verdict  # type: ignore[arg-type]
