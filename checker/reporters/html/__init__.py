"""What does a person see of letters and their findings in a browser, on a page that stands alone?"""

from collections import Counter
from collections.abc import Mapping, Sequence

from checker.lint import Report
from checker.reporters.html.page import page
from checker.reporters.html.section import Section, section
from checker.reporters.html.words import WORDS
from checker.reporters.manner import Manner
from checker.rulebook import Rule
from checker.suppressions import NOTES


def one(report: Report, _manner: Manner) -> Mapping[str, Section]:
    """Return a letter as it is drawn in each language: all together decide which the page has."""
    return {language: section(report, language) for language in WORDS}


def whole(parts: Sequence[Mapping[str, Section]], reports: Sequence[Report], rules: Sequence[Rule]) -> str:
    """Return the page about all letters."""
    language = spoken(reports)
    return page([part[language] for part in parts], titles(rules), language)


def spoken(reports: Sequence[Report]) -> str:
    """Return the language that most of the letters are in, if the report has words in it; else English."""
    counts = Counter(report.language for report in reports if report.language in WORDS)
    return next((language for language, _ in counts.most_common(1) if language), "en")


def titles(rules: Sequence[Rule]) -> dict[str, str]:
    """Return what each rule finds."""
    return {**NOTES, **{rule.id: rule.title for rule in rules}}


__all__ = ["Section", "one", "section", "spoken", "titles", "whole"]
