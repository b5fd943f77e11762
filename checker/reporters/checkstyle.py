"""What do readers of Checkstyle's XML get, as many editors and build servers are?"""

from collections.abc import Iterator, Sequence

from checker.finding import Severity
from checker.lint import Report
from checker.reporters.manner import Manner
from checker.reporters.paths import named
from checker.reporters.sentence import beside
from checker.reporters.xml import document, element
from checker.rulebook import Rule

_VERSION = "10.0"  # of Checkstyle, whose form this is
_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "info"}


def one(report: Report, _manner: Manner) -> str:
    """Return one letter's file."""
    return element("file", {"name": named(report.path)}, *_errors(report), indent="  ")


def whole(files: Sequence[str], _reports: Sequence[Report], _rules: Sequence[Rule]) -> str:
    """Return the report; a letter without lines has its findings on line 1."""
    return document(element("checkstyle", {"version": _VERSION}, *files))


def _errors(report: Report) -> Iterator[str]:
    if report.unreadable is not None:
        said = f"It was not checked: {report.unreadable.message}."
        yield _error(1, None, "error", said, "unreadable")
    elif report.foreign:
        yield _error(1, None, "error", " ".join(report.remarks), "not-checked")
    for said in report.settings_said:
        yield _error(1, None, "info", said, "settings")
    for finding in report.findings:
        place, severity = finding.place, _SEVERITIES[finding.severity]
        yield _error(place.line or 1, place.column, severity, beside(finding, report), finding.rule)


def _error(line: int, column: int | None, severity: str, said: str, rule: str) -> str:
    known = {"line": line, "column": column, "severity": severity, "message": said}
    return element("error", {**known, "source": f"lint-letter.{rule}"}, indent="    ")
