"""Is a range of days a range, however its two days are written?"""

import datetime as dt
from itertools import product

import pytest

from tests.claims.one_sentence import read
from tests.properties.letters import MONTHS, WEEKDAYS

FIRST, SECONDS = dt.date(2031, 4, 22), (dt.date(2031, 4, 26), dt.date(2031, 5, 3))
JOINTS = {
    "nl": (("van", "t/m"), ("van", "tot en met"), ("van", "tot"), ("tussen", "en"), ("", "–"), ("", "-")),
    "en": (("from", "to"), ("from", "through"), ("from", "until"), ("between", "and"), ("", "–"), ("", "-")),
}


def written(day: dt.date, language: str, *, weekday: bool, year: bool, month_first: bool) -> str:
    month, name = MONTHS[language][day.month - 1], WEEKDAYS[language][day.weekday()]
    if month_first:
        return (f"{name}, " if weekday else "") + f"{month} {day.day}" + (f", {day.year}" if year else "")
    return (f"{name} " if weekday else "") + f"{day.day} {month}" + (f" {day.year}" if year else "")


@pytest.mark.parametrize(
    ("language", "begin", "joint"), [(name, *pair) for name, pairs in JOINTS.items() for pair in pairs]
)
def test_two_days_are_a_range(language: str, begin: str, joint: str) -> None:
    orders = (False, True) if language == "en" else (False,)
    either = (False, True)
    for second, w1, w2, y1, y2, m1, m2 in product(SECONDS, either, either, either, either, orders, orders):
        left = written(FIRST, language, weekday=w1, year=y1, month_first=m1)
        right = written(second, language, weekday=w2, year=y2, month_first=m2)
        held = {"nl": "De markt is", "en": "The market is held"}[language]
        place = {"nl": "in de hal", "en": "in the hall"}[language]
        sentence = f"{held} {begin} {left} {joint} {right} {place}.".replace("  ", " ")
        days = [day.isoformat() if y1 or y2 else f"-{day.isoformat()[4:]}" for day in (FIRST, second)]
        text = f"{left} {joint} {right}"
        if begin in {"tussen", "between"}:
            text = f"{begin} {text}"
        found = read(sentence, language)
        assert [(one.text, one.kind, one.value) for one in found] == [(text, "date-range", days)]


@pytest.mark.parametrize(
    ("language", "text", "kind", "days"),
    [
        ("en", "April 22, 2031, through April 26, 2031", "date-range", ["2031-04-22", "2031-04-26"]),
        ("en", "Tuesday, April 22 to Saturday 26, 2031", "date-range", ["2031-04-22", "2031-04-26"]),
        ("en", "between April 22 and 26, 2031", "date-range", ["2031-04-22", "2031-04-26"]),
        ("en", "between 22 and 26 April 2031", "date-range", ["2031-04-22", "2031-04-26"]),
        ("nl", "tussen dinsdag 22 en zaterdag 26 april", "date-range", ["--04-22", "--04-26"]),
        ("en", "April 3, 5 to 7, 2031", "date-list", ["2031-04-03", "2031-04-05", "2031-04-07"]),
        ("en", "April 22, 2031 and May 3, 2031", "date-list", ["2031-04-22", "2031-05-03"]),
        ("en", "December 28, 2030 to January 2", "date-range", ["2030-12-28", "2031-01-02"]),
        ("en", "December 28 to January 2, 2031", "date-range", ["2030-12-28", "2031-01-02"]),
        ("nl", "28 december 2030 tot en met 2 januari", "date-range", ["2030-12-28", "2031-01-02"]),
        ("nl", "5 december 2030 en 3 januari", "date-list", ["2030-12-05", "2031-01-03"]),
    ],
)
def test_what_one_day_leaves_open_the_other_tells(
    language: str, text: str, kind: str, days: list[str]
) -> None:
    sentence = {"nl": f"De markt was {text} in de hal.", "en": f"The market was {text} in the hall."}
    found = read(sentence[language], language)
    assert [(one.text, one.kind, one.value) for one in found] == [(text, kind, days)]
