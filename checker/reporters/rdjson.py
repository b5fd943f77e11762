"""What does reviewdog get, which tells findings in pull requests of many services?

Its columns count the bytes of a line in UTF-8; a suggestion can be taken over with a click.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from checker.finding import Finding, Place, Severity
from checker.lint import Report
from checker.reporters.manner import Manner
from checker.reporters.paths import named
from checker.reporters.sentence import also, sentence
from checker.rulebook import Rule
from checker.rulebook.page import page

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}
_LINE_END = re.compile(r"\r\n|\r|\n")

Object = dict[str, Any]


def one(report: Report, manner: Manner) -> list[Object]:
    """Return the diagnostics of one letter."""
    return list(_diagnostics(report, manner))


def whole(parts: Sequence[list[Object]], _reports: Sequence[Report], _rules: Sequence[Rule]) -> str:
    """Return the result."""
    diagnostics = [diagnostic for part in parts for diagnostic in part]
    result = {"source": {"name": "lint-letter"}, "diagnostics": diagnostics}
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _diagnostics(report: Report, manner: Manner) -> Iterator[Object]:
    path = named(report.path)
    if report.unreadable is not None:
        said = f"It was not checked: {report.unreadable.message}."
        yield _diagnostic(said, {"path": path}, "ERROR", report.unreadable.code)
    elif report.foreign:
        yield _diagnostic(" ".join(report.remarks), {"path": path}, "ERROR", "not-checked")
    for said in report.settings_said:
        yield _diagnostic(said, {"path": path}, "INFO", "settings")
    lines = _lines(report)
    for finding in report.findings:
        said = sentence(finding, report)
        where = _location(path, finding.place, lines, finding.place.file)
        diagnostic = _diagnostic(said, where, _SEVERITIES[finding.severity], finding.rule)
        address = page(finding.rule, manner.docs_url, manner.ui)
        if address is not None:
            diagnostic["code"]["url"] = address
        if finding.others:
            diagnostic["related_locations"] = [
                {"message": words, "location": _location(path, place, lines, finding.place.file)}
                for place, words in also(finding, report)
            ]
        suggestions = _suggestions(finding, path, lines)
        if suggestions:
            diagnostic["suggestions"] = suggestions
        yield diagnostic


def _diagnostic(said: str, where: Object, severity: str, code: str) -> Object:
    return {"message": said, "location": where, "severity": severity, "code": {"value": code}}


def _suggestions(finding: Finding, path: str, lines: Sequence[str]) -> list[Object]:
    spots = (
        (_location(path, each.place, lines, finding.place.file), each.text) for each in finding.replacements
    )
    return [{"range": spot["range"], "text": text} for spot, text in spots if "range" in spot]


def _location(path: str, place: Place, lines: Sequence[str], own: str | None) -> Object:
    """Return where a place is; in another file than the finding's ``own`` by its lines alone."""
    if place.file != own:
        lined = {"range": {"start": {"line": place.line}, "end": {"line": place.end_line}}}
        return {"path": named(place.file or path), **(lined if place.line is not None else {})}
    if place.line is None or place.column is None or place.end_line is None or place.end_column is None:
        return {"path": path}
    start = _position(place.line, place.column, lines)
    return {
        "path": path,
        "range": {"start": start, "end": _position(place.end_line, place.end_column, lines)},
    }


def _position(line: int, column: int, lines: Sequence[str]) -> Object:
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


def _lines(report: Report) -> list[str]:
    source = report.reading.document.source if report.reading is not None else None
    return [] if source is None else _LINE_END.split(source)
