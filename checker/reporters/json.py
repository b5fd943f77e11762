"""What does a program get of findings, as JSON?"""

from collections.abc import Sequence

from checker.finding import Finding
from checker.lint import Report
from checker.reporters.envelope import Value, envelope, spot
from checker.suppressions import Suppressed


def render(reports: Sequence[Report]) -> str:
    """Return version 1 of the JSON contract: every key always there, null or [] for what does not exist."""
    return envelope(reports, _told)


def _told(report: Report) -> dict[str, Value]:
    return {
        "findings": [_finding(finding) for finding in report.findings],
        "suppressed": [_suppressed(one) for one in report.suppressed],
    }


def _suppressed(one: Suppressed) -> dict[str, Value]:
    return {
        "rule": one.finding.rule,
        "fingerprint": one.finding.fingerprint,
        "by": one.by,
        "reason": one.reason,
        "until": None if one.until is None else one.until.isoformat(),
    }


def _finding(finding: Finding) -> dict[str, Value]:
    return {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "outcome": finding.outcome,
        "unlikely": finding.unlikely,
        "message": finding.message,
        "stated": finding.stated,
        "derived": finding.derived,
        "derivation": finding.derivation,
        "fingerprint": finding.fingerprint,
        "suggestions": list(finding.suggestions),
        "place": spot(finding.place),
        "others": [spot(place) for place in finding.others],
    }
