"""Letters with planted truth: is a rule heard of a letter that is read like any other?

Each property here says *if and only if*: the rule speaks exactly when the claim does not hold. What holds is
worked out in the tests, in plain arithmetic, from ``docs/rule-files.md``; nothing of the relations is used.
"""

import datetime as dt
from decimal import Decimal
from functools import cache

from hypothesis import settings
from hypothesis import strategies as st

from checker import lint, readers, rulebook
from checker.data import folder
from checker.document import Document
from checker.lint import Options
from checker.rulebook import Rulebook

LANGUAGES = st.sampled_from(("nl", "en"))
MONTHS = {
    language: names.split()
    for language, names in {
        "nl": "januari februari maart april mei juni juli augustus september oktober november december",
        "en": "January February March April May June July August September October November December",
    }.items()
}
WEEKDAYS = {
    language: names.split()
    for language, names in {
        "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    }.items()
}
COUNTED = {
    language: names.split()
    for language, names in {
        "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien",
        "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen",
    }.items()
}
drawn = settings(max_examples=40, derandomize=True)
few = settings(max_examples=25, derandomize=True)

_BEFORE = {"nl": "De Kamer heeft hierom gevraagd.", "en": "The House has asked for this."}
_AFTER = {"nl": "Hiermee is de vraag beantwoord.", "en": "This answers the question."}


def speaks(rule: str, letter: str, language: str, *, date: dt.date | None = None, form: str = "txt") -> bool:
    """Whether a rule says of a letter that it cannot be right."""
    document = readers.read(f"letter.{form}", letter.encode())
    assert isinstance(document, Document)
    report = lint.check(document, _book(rule), Options(language=language, date=date))
    return any(finding.outcome == "fails" for finding in report.findings)


def said(rule: str, sentence: str, language: str, *, date: dt.date | None = None) -> bool:
    """Whether a rule says so of a sentence between others."""
    letter = f"{_BEFORE[language]} {sentence} {_AFTER[language]}\n"
    return speaks(rule, letter, language, date=date)


def number(value: Decimal | int, language: str, places: int = 0) -> str:
    """Write a number as the language does: 1234.5 is "1.234,5" in Dutch."""
    text = f"{value:,.{places}f}"
    return text.translate({ord(","): ".", ord("."): ","}) if language == "nl" else text


def day(date: dt.date, language: str) -> str:
    """Write a date in full."""
    return f"{date.day} {MONTHS[language][date.month - 1]} {date.year}"


def decimals(low: int, high: int, places: int) -> st.SearchStrategy[Decimal]:
    """Draw a number of so many decimals, between whole numbers."""
    scale = 10**places
    return st.integers(low * scale, high * scale).map(lambda units: Decimal(units) / scale)


@cache
def _book(rule: str) -> Rulebook:
    book = rulebook.load(folder("rules"))
    assert isinstance(book, Rulebook)
    return book.select((rule,), experimental=True)
