"""What does a program get of findings, as JSON?"""

from collections.abc import Sequence

from checker.finding import Finding, Repair
from checker.lint import Report
from checker.reporters.envelope import Value, envelope, record, spot, weighed
from checker.reporters.manner import Manner
from checker.rulebook import Rule
from checker.suppressions import Suppressed


def render(reports: Sequence[Report]) -> str:
    """Return version 2 of the JSON contract: every key always there, null or [] for what does not exist."""
    return whole([one(report, Manner()) for report in reports])


def one(report: Report, _manner: Manner) -> dict[str, Value]:
    """Return the record of one letter."""
    body: dict[str, Value] = {
        "findings": [_finding(finding) for finding in report.findings],
        "suppressed": [_suppressed(suppressed) for suppressed in report.suppressed],
    }
    return record(report, body)


def whole(
    records: Sequence[dict[str, Value]], _reports: Sequence[Report] = (), _rules: Sequence[Rule] = ()
) -> str:
    """Return the answer."""
    return envelope(records)


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
        **weighed(finding.certainty, finding.evidence),
        "suggestions": list(finding.suggestions),
        "repair": None if finding.repair is None else _repair(finding.repair),
        "place": spot(finding.place),
        "others": [spot(place) for place in finding.others],
    }


def _repair(repair: Repair) -> dict[str, Value]:
    return {"place": spot(repair.place), "text": repair.text, "said": repair.said}
