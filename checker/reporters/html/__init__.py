"""What does a person see of letters and their findings in a browser, on a page that stands alone?"""

from collections.abc import Sequence

from checker.catalogue import translated
from checker.lint import Report
from checker.reporters.html.page import page
from checker.reporters.html.section import Section, section
from checker.reporters.manner import Manner
from checker.rulebook import Rule
from checker.suppressions import NOTES


def one(report: Report, manner: Manner) -> Section:
    """Return a letter as it is drawn, with words of the report in the language of the user."""
    return section(report, manner.ui)


def whole(parts: Sequence[Section], _reports: Sequence[Report], rules: Sequence[Rule]) -> str:
    """Return the page about all letters."""
    language = next((part.language for part in parts), "en")
    return page(parts, titles(rules, language), language)


def titles(rules: Sequence[Rule], language: str = "en") -> dict[str, str]:
    """Return what each rule finds, in the language of the user."""
    notes = {name: translated(title, language) for name, title in NOTES.items()}
    return {**notes, **{rule.id: rule.title.told(language) for rule in rules}}


__all__ = ["Section", "one", "section", "titles", "whole"]
