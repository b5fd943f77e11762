"""What does the log of a GitHub workflow get, so that findings stand beside the lines of a pull request?

Workflow commands: ``::error file=a.txt,line=3,col=7,endColumn=9,title=sum-mismatch::...``. What letters
contain is escaped in them, so that no line of a letter can be taken for a command.
"""

from collections.abc import Iterator, Sequence

from checker.finding import Finding, Place, Severity
from checker.lint import Report
from checker.reporters.manner import Manner
from checker.reporters.paths import named
from checker.reporters.sentence import also, sentence
from checker.reporters.terminal import total
from checker.rulebook import Rule

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_MESSAGE, ":": "%3A", ",": "%2C"}


def one(report: Report, _manner: Manner) -> str:
    """Return the commands for one letter, each on a line."""
    return "".join(_commands(report))


def whole(parts: Sequence[str], reports: Sequence[Report], _rules: Sequence[Rule]) -> str:
    """Return all commands, and what they come to as a line of the log."""
    return "".join(parts) + total(reports)


def _commands(report: Report) -> Iterator[str]:
    file = {"file": named(report.path)}
    if report.unreadable is not None:
        code = f"unreadable: {report.unreadable.code}"
        yield _command("error", {**file, "title": code}, f"{report.path}: {report.unreadable.message}")
    elif report.foreign:
        yield _command("error", {**file, "title": "not checked"}, " ".join(report.remarks))
    for said in report.settings_said:
        yield _command("notice", {**file, "title": "settings"}, said)
    for finding in report.findings:
        known = {**file, **_spot(finding.place), "title": finding.rule}
        yield _command(_COMMANDS[finding.severity], known, _message(finding, report))


def _message(finding: Finding, report: Report) -> str:
    return "\n".join((sentence(finding, report), *(said for _, said in also(finding, report))))


def _spot(place: Place) -> dict[str, str]:
    """Return lines, and columns if the place is on one line: GitHub takes them for no other."""
    if place.line is None:
        return {}
    spot = {"line": str(place.line), "endLine": str(place.end_line)}
    if place.line == place.end_line:
        spot.update(col=str(place.column), endColumn=str(place.end_column))
    return spot


def _command(name: str, properties: dict[str, str], message: str) -> str:
    known = ",".join(f"{key}={_escaped(value, _PROPERTY)}" for key, value in properties.items())
    return f"::{name} {known}::{_escaped(message, _MESSAGE)}\n"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(character, character) for character in text)
