"""Does a date speak exactly when the calendar, the letter or the event says otherwise?"""

import calendar
import datetime as dt

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import (
    LANGUAGES,
    MONTHS,
    WEEKDAYS,
    day,
    drawn,
    number,
    said,
    speaks,
)

DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2060, 12, 31))
LETTER_DAYS = st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31))
ON_A_DAY = {
    "nl": (
        "De zitting is op {weekday} {day} {month} {year} in de zaal.",
        "Op {weekday} {day} {month} {year} kwam de commissie bijeen.",
        "De zitting ({weekday} {day} {month} {year}) gaat door.",
    ),
    "en": (
        "The hearing is on {weekday} {day} {month} {year} in the hall.",
        "On {weekday}, {month} {day}, {year}, the committee met.",
        "The hearing ({weekday} {month} {day}, {year}) goes ahead.",
    ),
}


@drawn
@given(LANGUAGES, st.integers(0, 2), DAYS, st.integers(0, 6))
def test_a_weekday_with_its_date(language, form, date, off):
    sentence = ON_A_DAY[language][form].format(
        weekday=WEEKDAYS[language][(date.weekday() + off) % 7],
        day=date.day,
        month=MONTHS[language][date.month - 1],
        year=date.year,
    )
    assert said("weekday-mismatch", sentence, language) == (off != 0), sentence


@drawn
@given(LANGUAGES, DAYS, st.integers(0, 6))
def test_in_a_list_of_days_each_has_its_weekday(language, date, off):
    after = date + dt.timedelta(days=1)
    assume(after.month == date.month)
    names = WEEKDAYS[language]
    first, last = f"{names[date.weekday()]} {date.day}", names[(after.weekday() + off) % 7]
    sentence = {
        "nl": f"Het overleg is op {first} en {last} {day(after, 'nl')}.",
        "en": f"The hearings are on {first} and {last} {day(after, 'en')}.",
    }[language]
    assert said("weekday-mismatch", sentence, language) == (off != 0), sentence


@drawn
@given(LANGUAGES, LETTER_DAYS, st.integers(1, 60), st.integers(0, 6))
def test_a_weekday_with_a_date_whose_year_is_that_of_the_letter(language, written, later, off):
    date = written + dt.timedelta(days=later)
    weekday = WEEKDAYS[language][(date.weekday() + off) % 7]
    month = MONTHS[language][date.month - 1]
    sentence = {
        "nl": f"De zitting is op {weekday} {date.day} {month} a.s. in de zaal.",
        "en": f"The hearing will be on {weekday} {date.day} {month} in the hall.",
    }[language]
    assert said("weekday-mismatch", sentence, language, date=written) == (off != 0), sentence


@drawn
@given(LANGUAGES, st.integers(1990, 2040), st.integers(1, 12), st.integers(1, 39))
def test_a_day_that_is_in_no_calendar(language, year, month, number_of_day):
    name = MONTHS[language][month - 1]
    sentence = {
        "nl": f"Uw brief van {number_of_day} {name} {year} heb ik ontvangen.",
        "en": f"I received your letter of {number_of_day} {name} {year}.",
    }[language]
    wrong = number_of_day > calendar.monthrange(year, month)[1]
    assert said("impossible-date", sentence, language) == wrong, sentence


@drawn
@given(LANGUAGES, st.integers(1, 28), st.integers(1, 28), st.integers(1, 12), st.booleans())
def test_a_range_of_days(language, first, last, month, whole):
    assume(first != last)
    name = MONTHS[language][month - 1]
    year = " 2025" if whole else ""
    sentence = {
        "nl": f"De top is van {first} tot {last} {name}{year} in de zaal.",
        "en": f"The summit is on {first}-{last} {name}{year} in the hall.",
    }[language]
    assert said("reversed-range", sentence, language) == (first > last), sentence


@drawn
@given(LANGUAGES, st.integers(2000, 2050), st.integers(2000, 2050), st.integers(0, 1))
def test_a_range_of_years(language, first, last, form):
    assume(first != last)
    sentence = {
        "nl": (
            f"Dit geldt voor de periode {first}-{last} in het land.",
            f"Dit geldt in de jaren {first}–{last} in het land.",
        ),
        "en": (
            f"This holds for the period {first}-{last} in the country.",
            f"This holds in the years {first}–{last} in the country.",
        ),
    }[language][form]
    assert said("reversed-range", sentence, language) == (first > last), sentence


@drawn
@given(LANGUAGES, st.integers(10, 1400), st.integers(10, 1400))
def test_what_lies_between_two_counts(language, low, high):
    assume(low != high)
    first, last = number(low, language), number(high, language)
    sentence = {
        "nl": f"Er worden tussen {first} en {last} aanvragen verwacht.",
        "en": f"Between {first} and {last} requests are expected.",
    }[language]
    assert said("reversed-range", sentence, language) == (low > high), sentence


@drawn
@given(LANGUAGES, st.integers(10, 9999), st.integers(10, 9999), st.integers(0, 1))
def test_a_range_of_counts_may_be_codes_or_a_revision(language, low, high, form):
    first, last = number(low, language), number(high, language)
    sentence = {
        "nl": (
            f"Het gaat om de nummers {first} t/m {last}.",
            f"Het aantal is bijgesteld van {first} tot {last}.",
        ),
        "en": (
            f"The numbers {first} through {last} are meant.",
            f"The total was revised from {first} to {last}.",
        ),
    }[language][form]
    assert not said("reversed-range", sentence, language), sentence


@drawn
@given(LANGUAGES, st.integers(1900, 2020), st.integers(3, 99), st.integers(-12, 12), st.integers(0, 2))
def test_years_since(language, start, years, miss, form):
    stated = years + miss
    assume(stated >= 2)
    end = start + years
    sentence = {
        "nl": (
            f"De periode {start}-{end}, een looptijd van {stated} jaar, is om.",
            f"Het fonds loopt van {start} tot {end}, {stated} jaar lang.",
            f"De jaren {start}-{end} ({stated} jaar) zijn om.",
        ),
        "en": (
            f"The fund runs from {start} to {end}, a period of {stated} years.",
            f"The fund runs from {start} to {end} ({stated} years).",
            f"The years {start}-{end} ({stated} years) are over.",
        ),
    }[language][form]
    both_counted = miss == 1
    assert said("elapsed-mismatch", sentence, language) == (miss != 0 and not both_counted), sentence


@drawn
@given(LANGUAGES, LETTER_DAYS, st.integers(-360, 360), st.booleans())
def test_a_past_day_and_one_to_come(language, written, off, past):
    assume(off != 0)
    date = written + dt.timedelta(days=off)
    sentence = {
        "nl": f"Uw brief van {day(date, 'nl')} {'jl.' if past else 'a.s.'} is besproken.",
        "en": f"The letter of {day(date, 'en')} {'last' if past else 'next'} was discussed.",
    }[language]
    assert said("relative-date-mismatch", sentence, language, date=written) == ((off > 0) == past), sentence


@drawn
@given(LANGUAGES, st.integers(2005, 2030), st.integers(1, 12), st.integers(1, 28), st.integers(-3, 3))
def test_a_session_and_the_date_of_the_letter(language, year, month, number_of_day, off):
    begins = (year if month > 9 else year - 1) + off
    written = day(dt.date(year, month, number_of_day), language)
    letter = {
        "nl": f"Tweede Kamer der Staten-Generaal\n\nVergaderjaar {begins}-{begins + 1}\n\n"
        f"Den Haag, {written}\n\nHierbij bied ik u de antwoorden aan.\n",
        "en": f"House of Representatives\n\nSession {begins}-{(begins + 1) % 100:02d}\n\n"
        f"Date: {written}\n\nI hereby send you the plans.\n",
    }[language]
    fits = off == 0 or (month == 9 and off == 1)
    assert speaks("session-year-mismatch", letter, language) == (not fits), letter


@drawn
@given(LANGUAGES, LETTER_DAYS, st.integers(-90, 90))
def test_a_deadline_and_the_date_of_the_paper(language, written, off):
    due = written + dt.timedelta(days=off)
    letter = {
        "nl": f"Datum: {day(written, 'nl')}\n\nUiterlijk bij: {day(due, 'nl')}\n\nBijgaand de antwoorden.\n",
        "en": f"Date: {day(written, 'en')}\n\nDeadline: {day(due, 'en')}\n\nEnclosed are the answers.\n",
    }[language]
    assert speaks("deadline-mismatch", letter, language) == (off < 0), letter


@drawn
@given(LANGUAGES, LETTER_DAYS, st.integers(-60, 60))
def test_an_announced_event_and_the_date_of_the_letter(language, written, off):
    first = written + dt.timedelta(days=off)
    last = first + dt.timedelta(days=1)
    assume(first.month == last.month)
    days = f"{first.day} {'en' if language == 'nl' else 'and'} {day(last, language)}"
    letter = {
        "nl": f"Den Haag, {day(written, 'nl')}\n\nHierbij bieden wij u de geannoteerde agenda aan voor de "
        f"NAVO-top van {days}.\n",
        "en": f"Date: {day(written, 'en')}\n\nEnclosed is the annotated agenda for the NATO summit of "
        f"{days}.\n",
    }[language]
    assert speaks("letter-after-event", letter, language) == (last < written), letter


@drawn
@given(LANGUAGES, st.integers(1, 26), st.integers(1, 26))
def test_one_event_with_its_days_in_two_places(language, first, other):
    letter = {
        "nl": f"# Geannoteerde agenda NAVO-top {first} en {first + 1} juli 2035\n\nDe NAVO-top vindt plaats "
        f"op {other} en {other + 1} juli 2035 in Leeuwarden.\n",
        "en": f"# Annotated agenda for the NATO summit of {first} and {first + 1} July 2035\n\nThe NATO "
        f"summit takes place in Leeuwarden on {other} and {other + 1} July 2035.\n",
    }[language]
    assert speaks("event-date-mismatch", letter, language, form="md") == (first != other), letter


@drawn
@given(LANGUAGES, st.integers(1, 28), st.sampled_from((5, 6, 7)), st.integers(2022, 2025))
def test_an_event_of_the_tables(language, first, month, year):
    name = MONTHS[language][month - 1]
    sentence = {
        "nl": f"De NAVO-top in Vilnius van {first} en {first + 1} {name} {year} verliep goed.",
        "en": f"The NATO summit in Vilnius of {first} and {first + 1} {name} {year} went well.",
    }[language]
    right = (first, month, year) == (11, 7, 2023)
    assert said("known-event-mismatch", sentence, language) == (not right), sentence
