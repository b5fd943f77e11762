"""Where in a text do mentions stand, and is it found out in linear time?"""

import datetime as dt
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims.lexicon import grammar
from checker.claims.lexicon.grammar import Walk, load
from checker.claims.lexicon.tokens import split
from checker.claims.mentions.lexemes import Lexemes
from checker.claims.mentions.mention import Kind
from checker.claims.mentions.scan import scan
from checker.quantity import PartialDate
from tests.claims.one_sentence import mentions

GRAMMARS = {language: load(language) for language in ("nl", "en")}
SPELLINGS = sorted(
    {
        " ".join(each.pieces)
        for made in GRAMMARS.values()
        for some in made.words.lexicon.values()
        for each in some
    }
)
DATES = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
_RANGES = {Kind.DATE, Kind.WEEKDAY_DATE}


def named(language: str, terminal: str, value: int) -> Iterator[str]:
    """Yield every spelling of a month or day of the week."""
    for some in GRAMMARS[language].words.lexicon.values():
        for each in some:
            if each.terminal == terminal and each.value == value:
                yield "".join(each.pieces)


def forms(date: dt.date, language: str) -> Iterator[str]:
    """Yield every form in which a letter writes a date."""
    day, month, year = date.day, date.month, date.year
    yield date.isoformat()
    weekday = GRAMMARS[language].words.weekdays[date.isoweekday() - 1]
    for name in named(language, "MONTH", month):
        if language == "en":
            name = name.capitalize()  # noqa: PLW2901
            yield from (f"{name} {day}, {year}", f"{weekday}, {name} {day}, {year}", f"{name} {day} {year}")
        yield from (f"{day} {name} {year}", f"{weekday} {day} {name} {year}", f"{day} {name.upper()} {year}")
        yield f"{day}-{name}-{year}" if not name.endswith(".") else f"{day} {name} {year}"
    if language == "nl":
        for sign in "-/.":
            yield from (f"{day}{sign}{month}{sign}{year}", f"{day:02d}{sign}{month:02d}{sign}{year}")
        yield from (f"{day}e {name} {year}", f"{weekday} {day}-{month}-{year}")
    else:
        yield f"{day}th of {name} {year}"


@settings(max_examples=60)
@given(DATES, st.sampled_from(["nl", "en"]))
def test_every_date_is_read_back_from_every_form_it_is_written_in(date: dt.date, language: str) -> None:
    frame = {"nl": "Dat was op {} zo.", "en": "It was on {} then."}[language]
    for written in forms(date, language):
        dates = [one for one in mentions(frame.format(written), language) if one.kind in _RANGES]
        assert [one.value for one in dates] == [PartialDate(date.year, date.month, date.day)], written
        assert [one.text for one in dates] == [written]


SIGNS = st.sampled_from(
    [
        " ",
        ", ",
        ".",
        ". ",
        "-",
        "–",
        "/",
        "(",
        ")",
        "%",
        "€",
        "$",
        ":",
        ";",
        "°",
        "½",
        "\n",
        "'",
        "\u00a0",
        "+",
        "§",
    ]
)
PIECES = st.one_of(SIGNS, st.sampled_from(SPELLINGS), st.integers(0, 10**7).map(str), st.text(max_size=4))


@given(st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)), st.sampled_from(["nl", "en"]))
def test_any_text_is_read_and_its_mentions_never_overlap(text: str, language: str) -> None:
    found = mentions(text, language)
    at = 0
    for one in found:
        assert at <= one.span.start < one.span.end <= len(text)
        assert one.text == text[one.span.start : one.span.end]
        at = one.span.end


ROWS = [
    "17, ", "123 ", "1.234 ", "4 en ", "1/1/", "a.a.", "3-", "AB-12-", "twee ", "een ", "honderd ",
    "meer dan ", "tussen 3 en ", "artikel 3, ", "€ 3, ", "3 mei, ", "dinsdag 3, ", "36 410, ",
    "om 3:", "((", "§ ", "½", ".5 ", "van 3 tot ",
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS)
def test_twice_the_text_is_twice_the_work(row: str, monkeypatch: pytest.MonkeyPatch) -> None:
    steps = 0

    def counted(step: object) -> object:
        def counting(*arguments: object) -> object:
            nonlocal steps
            steps += 1
            return step(*arguments)  # type: ignore[operator]

        return counting

    monkeypatch.setattr(Walk, "take", counted(Walk.take))
    monkeypatch.setattr(Lexemes, "_find", counted(Lexemes._find))
    monkeypatch.setattr(grammar, "build", counted(grammar.build))

    def work(times: int) -> int:
        nonlocal steps
        steps = 0
        lexemes = Lexemes(split(row * times), GRAMMARS["nl"].words)
        list(scan(GRAMMARS["nl"], lexemes))
        return steps

    assert work(2000) <= 2.2 * work(1000)


def test_the_longest_mention_wins() -> None:
    assert [one.text for one in mentions("Op 9 juli 2026 is 5% van de 25 gemeenten klaar.", "nl")][:2] == [
        "9 juli 2026",
        "5%",
    ]


def test_a_currency_sign_belongs_to_the_number_behind_it() -> None:
    found = [one.text for one in mentions("Vanaf 2018 € 35 miljoen per jaar.", "nl")]
    assert found == ["2018", "€ 35 miljoen"]


def test_a_range_of_days_ends_before_what_measures_something() -> None:
    kinds = {
        text: [one.kind for one in mentions(text, "en")]
        for text in ("They meet from July 14 to 18, 2025.", "Rates rose from July 4 to 12 percent.")
    }
    assert list(kinds.values()) == [[Kind.DATE_RANGE], [Kind.DATE, Kind.PERCENTAGE]]
