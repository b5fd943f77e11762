"""What does a merge request of GitLab show? A Code Quality report.

It wants a line for each finding (1 where the letter's format has none) and a fingerprint that no other
finding of the whole report has: ours is unique in its letter, so the letter's path goes into it.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence

from checker.finding import Severity
from checker.lint import Report
from checker.reporters.manner import Manner
from checker.reporters.paths import named
from checker.reporters.sentence import beside
from checker.rulebook import Rule

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}

Issue = dict[str, object]


def one(report: Report, _manner: Manner) -> list[Issue]:
    """Return the issues of one letter."""
    return list(_issues(report))


def whole(parts: Sequence[list[Issue]], _reports: Sequence[Report], _rules: Sequence[Rule]) -> str:
    """Return the report."""
    return json.dumps([issue for part in parts for issue in part], ensure_ascii=False, indent=2) + "\n"


def _issues(report: Report) -> Iterator[Issue]:
    path = named(report.path)
    if report.unreadable is not None:
        refusal = report.unreadable
        yield _issue(path, "unreadable", f"It was not checked: {refusal.message}.", "blocker", refusal.code)
    elif report.foreign:
        yield _issue(path, "not-checked", " ".join(report.remarks), "blocker", "foreign")
    for said in report.settings_said:
        yield _issue(path, "settings", said, "info", said)
    for finding in report.findings:
        said, place = beside(finding, report), finding.place
        lines = (place.line or 1, place.end_line or 1)
        severity = _SEVERITIES[finding.severity]
        yield _issue(path, finding.rule, said, severity, finding.fingerprint, lines)


def _issue(
    path: str, check: str, said: str, severity: str, name: str, lines: tuple[int, int] = (1, 1)
) -> Issue:
    digest = hashlib.sha256(f"{path}\0{check}\0{name}".encode("utf-8", "surrogateescape"))
    return {
        "type": "issue",
        "check_name": check,
        "description": said,
        "categories": ["Bug Risk"],
        "severity": severity,
        "fingerprint": digest.hexdigest()[:32],
        "location": {"path": path, "lines": {"begin": lines[0], "end": lines[1]}},
    }
