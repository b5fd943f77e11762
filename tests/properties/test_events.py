"""Do the days of an event speak exactly when the tables, or the letter itself, have other ones?"""

import datetime as dt
from collections import Counter

import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from checker.data import folder
from tests.properties.letters import LANGUAGES, day, few, said, speaks

ROWS = yaml.safe_load((folder("rules") / "tables" / "events.yaml").read_text(encoding="utf-8"))["events"]
NAMES = {
    "nl": {
        "nato-summit": "De NAVO-top",
        "nato-foreign-ministers": "De bijeenkomst van de NAVO-ministers van Buitenlandse Zaken",
        "nato-defence-ministers": "De bijeenkomst van de NAVO-ministers van Defensie",
        "european-council": "De Europese Raad",
        "eu-foreign-affairs-council": "De Raad Buitenlandse Zaken",
        "eu-general-affairs-council": "De Raad Algemene Zaken",
    },
    "en": {
        "nato-summit": "The NATO summit",
        "nato-foreign-ministers": "The meeting of NATO Foreign Ministers",
        "nato-defence-ministers": "The meeting of NATO Defence Ministers",
        "european-council": "The European Council",
        "eu-foreign-affairs-council": "The Foreign Affairs Council",
        "eu-general-affairs-council": "The General Affairs Council",
    },
}
SUMMITS = [row for row in ROWS if row["type"] == "nato-summit"]
LONGER = [row for row in ROWS if row["first"] != row["last"]]  # of one day another one may be that of a part
YEARS = Counter(row["first"].year for row in SUMMITS)
ONLY = [row for row in SUMMITS if YEARS[row["first"].year] == 1]  # the only one of its year
KNOWN = range(1957, 2027)  # the years of which every summit is in the table
HELD = {
    "nl": ("{name} van {days} in {place} verliep goed.", "{name} in {place} vond plaats op {days}."),
    "en": ("{name} of {days} in {place} went well.", "{name} in {place} was held on {days}."),
}
ANNOUNCED = {
    "nl": "# Geannoteerde agenda NAVO-top {}\n\n{}\n",
    "en": "# Annotated agenda for the NATO summit of {}\n\n{}\n",
}


def days(first: dt.date, last: dt.date, language: str) -> str:
    """Write one day, two, or a range of days of one month."""
    joint = {"nl": " en ", "en": " and "}[language] if (last - first).days == 1 else "-"
    return day(last, language) if first == last else f"{first.day}{joint}{day(last, language)}"


def without_year(date: dt.date, language: str) -> str:
    return day(date, language).removesuffix(f" {date.year}")


def before(row: dict) -> dt.date:
    """Return the date of a letter that announces an event, of the same year."""
    return max(row["first"] - dt.timedelta(days=14), dt.date(row["first"].year, 1, 1))


def moved(row: dict, off: int) -> tuple[dt.date, dt.date]:
    first, last = (row[key] + dt.timedelta(days=off) for key in ("first", "last"))
    assume(first.month == last.month)
    return first, last


@few
@given(LANGUAGES, st.sampled_from(LONGER), st.integers(0, 1), st.integers(-9, 9))
def test_the_days_of_every_longer_event_of_the_tables(language, row, form, off):
    name, place = NAMES[language][row["type"]], row["place"][language][0]
    sentence = HELD[language][form].format(name=name, place=place, days=days(*moved(row, off), language))
    wrong = off != 0 and row["type"] == "nato-summit"  # ministers meet on other days of a year as well
    assert said("known-event-mismatch", sentence, language) == wrong, sentence


@few
@given(LANGUAGES, st.sampled_from(SUMMITS), st.integers(-2, 2))
def test_the_year_and_place_of_every_summit(language, row, off):
    year, place = row["first"].year + off, row["place"][language][0]
    right = year not in KNOWN or any(
        other["first"].year == year and place in other["place"][language] for other in SUMMITS
    )
    sentence = {
        "nl": f"Op de NAVO-top in {place} in {year} is dit besloten.",
        "en": f"At the NATO summit in {place} in {year} this was agreed.",
    }[language]
    assert said("known-event-mismatch", sentence, language) == (not right), sentence


@few
@given(LANGUAGES, st.sampled_from(ONLY), st.integers(-3, 3))
def test_those_who_meet_do_so_on_the_days_of_the_title(language, row, off):
    assume(row["first"] != row["last"])
    first, last = moved(row, off)
    place = row["place"][language][0]
    told = days(first, last, language).removesuffix(f" {last.year}")
    text = {
        "nl": f"Op {told} komen de NAVO-leiders bijeen in {place}.",
        "en": f"On {told} NATO leaders will meet in {place}.",
    }[language]
    letter = ANNOUNCED[language].format(days(row["first"], row["last"], language), text)
    assert speaks("event-date-mismatch", letter, language, date=before(row), form="md") == (off != 0), letter


@few
@given(LANGUAGES, st.sampled_from(ONLY), st.integers(-4, 4), st.booleans())
def test_the_programme_begins_on_a_day_of_the_event(language, row, off, by_name):
    begins = row["first"] + dt.timedelta(days=off)
    told = without_year(begins, language)
    text = {
        "nl": f"Het programma van de {'NAVO-top' if by_name else 'Top'} begint op {told} met een ontvangst.",
        "en": f"The programme of the {'NATO summit' if by_name else 'Summit'} begins on {told}.",
    }[language]
    letter = ANNOUNCED[language].format(days(row["first"], row["last"], language), text)
    outside = not row["first"] <= begins <= row["last"]
    assert speaks("event-date-mismatch", letter, language, date=before(row), form="md") == outside, letter


@few
@given(LANGUAGES, st.sampled_from(ONLY), st.integers(-4, 4))
def test_a_session_is_on_a_day_of_the_event(language, row, off):
    held = row["first"] + dt.timedelta(days=off)
    told = without_year(held, language)
    text = {
        "nl": f"Op {told} vinden twee werksessies plaats.",
        "en": f"On {told} two working sessions will take place.",
    }[language]
    letter = ANNOUNCED[language].format(days(row["first"], row["last"], language), text)
    outside = not row["first"] <= held <= row["last"]
    assert speaks("event-date-mismatch", letter, language, date=before(row), form="md") == outside, letter
