"""Does every command answer, whatever dates, ranges and numbers stand in a letter, in whatever order?"""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import lint, readers, rulebook
from checker.data import folder
from checker.document import Document
from checker.lint import Options
from checker.reporters import formats
from checker.reporters.colour import Paint
from checker.reporters.manner import Manner
from checker.rulebook import Rulebook
from tests.properties.letters import LANGUAGES, MONTHS, WEEKDAYS, drawn

WORDS = {
    language: words.split("|")
    for language, words in {
        "nl": "t/m|tot en met|tot|en|–|-|,|van|tussen|op|of|naar|(|)|;|, samen|waarvan|van de|per|na|voor|"
        "procent|%|miljoen|jaar|weken|dagen later|jaar geleden|jl.|a.s.|€|uur|bijlage|artikel|noot|"
        "kwartaal|eind|de eerste|bijna|meer dan|daalde|steeg|honderd|dertig|derde|een derde|"
        "Kamerstuk|nr.|het jaar",
        "en": "to|through|until|and|–|-|,|from|between|on|or|of|(|)|;|, a total of|of which|of the|per|"
        "after|by|percent|%|million|years|weeks|days later|years ago|last|next|$|p.m.|annex|section|"
        "note|quarter|end|the first|nearly|more than|fell|rose|hundred|thirty|third|one third|Session|"
        "No.|fiscal year",
    }.items()
}
DIGITS = st.one_of(
    st.integers(0, 60).map(str),
    st.integers(0, 10_000).map(str),
    st.integers(0, 10**9).map(lambda number: f"{number:,}"),
    st.integers(0, 10**9).map(lambda number: f"{number:,}".replace(",", ".")),
    st.sampled_from((29, 30, 31, 4300, 4301, 5000)).map(lambda length: "9" * length),
    st.from_regex(r"[0-9]{1,5}([.,/:-][0-9]{1,5}){1,3}|[0-9]{1,3}(st|nd|rd|th|e|de|u)|[½⅓¼]", fullmatch=True),
)


@st.composite
def dates(draw: st.DrawFn, language: str) -> str:
    """Draw a date as a letter may write it, or may not: with a weekday, month first or last, with a year."""
    weekday = draw(st.sampled_from(("", *WEEKDAYS[language])))
    month = draw(st.sampled_from(MONTHS[language]))
    day = str(draw(st.integers(0, 60)))
    year = draw(st.sampled_from(("", "2019", "2026", "0", "1500", "9999", "12345")))
    comma, other = draw(st.sampled_from(("", ","))), draw(st.sampled_from(("", ",")))
    parts = draw(st.sampled_from(((day, month), (month, day), (month,), (day, other, day, month))))
    written = " ".join(
        filter(None, (weekday + (comma if weekday else ""), *parts, other if year else "", year))
    )
    return written.replace(" ,", ",")


@st.composite
def sentences(draw: st.DrawFn, language: str) -> str:
    """Draw a row of dates, numbers and the words around them."""
    words = st.sampled_from(WORDS[language])
    pieces = st.one_of(dates(language), dates(language), DIGITS, words, words)
    row = draw(st.lists(pieces, min_size=1, max_size=12))
    return f"{ {'nl': 'De brug', 'en': 'The bridge'}[language] } {' '.join(row)}."


@st.composite
def letters(draw: st.DrawFn) -> tuple[str, str]:
    """Draw a language and a letter that is said to be in it."""
    language = draw(LANGUAGES)
    blocks = draw(st.lists(sentences(language), min_size=1, max_size=3))
    blocks += [f"{draw(DIGITS)}. {sentence}" for sentence in draw(st.lists(sentences(language), max_size=1))]
    return language, "\n\n".join(blocks) + "\n"


@drawn
@given(letters(), st.sampled_from(("txt", "md", "html")))
def test_every_command_answers(drawn_letter: tuple[str, str], form: str) -> None:
    language, letter = drawn_letter
    told(letter, language, form)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("digits", ["9" * 30, "1" * 4301, "0" * 5000 + "1", "½" + "3" * 5000])
@pytest.mark.parametrize(
    "form",
    [
        "{}",
        "{}. {}",
        "{} miljard auto's van € {} miljard, in totaal € 3 miljoen",
        "{} cars at $ {} billion each, a total of $ 3",
        "{}%",
        "-{}",
        "{}e {}th",
        "{}/{}",
        "{}-{}",
        "2 van de {}",
        "1 mei {}",
        "May {}, {}",
        "€ {}",
        "[{}] {}",
    ],
)
def test_a_number_of_any_length_is_answered(language: str, digits: str, form: str) -> None:
    for kind in ("txt", "md", "html"):
        told(f"De brug, the bridge, {form.replace('{}', digits)} staat er.\n", language, kind)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("mark", "note"),
    [("[{}]", "[{}] "), ("[^{}]", "[^{}]: "), ("<sup>{}</sup>", "{}. "), ("", "Bijlage {}\n\n")],
)
def test_a_note_a_list_and_an_annex_may_be_called_by_a_number_of_any_length(
    language: str, mark: str, note: str
) -> None:
    for digits in ("1" * 60, "1" * 4301, "²" * 4301):
        letter = f"De brug, the bridge, kost 5.{mark} En 6.{mark}\n\n{note}Noot is 7.\n\n{note}Noot is 8.\n"
        for kind in ("txt", "md", "html"):
            told(letter.replace("{}", digits), language, kind)


def told(letter: str, language: str, form: str) -> None:
    """Lint a letter and tell of it in every format."""
    document = readers.read(f"letter.{form}", letter.encode())
    assert isinstance(document, Document)
    report = lint.check(document, book(), Options(language=language, holds=True, rounding=True))
    asked = [("lint", name) for name in formats.FINDINGS] + [("claims", name) for name in formats.CLAIMS]
    for command, name in asked:
        teller = formats.teller(command, name)
        part = teller.one(report, Manner(paint=Paint(False)))
        assert teller.whole([part], [report], book().rules) is not None


@cache
def book() -> Rulebook:
    """Return all rules, experimental ones too."""
    loaded = rulebook.load(folder("rules"))
    assert isinstance(loaded, Rulebook)
    return loaded.select(experimental=True)
