"""Which days a date, month, quarter or year can be."""

import datetime as dt

import pytest

from checker.claims.lexicon import load
from checker.claims.mentions import passage
from checker.claims.timeline.calendar import Calendar
from checker.claims.timeline.moments import dated, moment
from checker.document import Block, BlockKind, Origin


def spots(text, language="nl"):
    return passage(Block("p1", BlockKind.PARAGRAPH, text, Origin(())), load(language)).spots


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("op 3 mei 2024", dt.date(2024, 5, 3), dt.date(2024, 5, 3)),
        ("in februari 2024", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("in het tweede kwartaal van 2024", dt.date(2024, 4, 1), dt.date(2024, 6, 30)),
        ("eind 2024", dt.date(2024, 1, 1), dt.date(2024, 12, 31)),
    ],
)
def test_the_first_and_last_day_of_a_time(text, first, last):
    found = [when for spot in spots(text) if (when := moment(spot)) is not None]
    assert [(when.first, when.last) for when in found] == [(first, last)]


def test_a_day_without_a_year_has_that_of_the_letter():
    (spot,) = spots("op 3 mei")
    assert moment(spot) is None
    when = dated(spot, Calendar((), dt.date(2024, 6, 28)))
    assert when is not None
    assert when.first == dt.date(2024, 5, 3)
    assert dated(spot, Calendar((), None)) is None
