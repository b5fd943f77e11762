"""Which findings does the editor underline, and what does it say of each?"""

from collections.abc import Sequence
from typing import Any

from lsprotocol import types

from checker.catalogue import translated
from checker.finding import Certainty, Finding, Severity
from checker.lsp.letter import Linted
from checker.reporters.frame import DEFAULT
from checker.reporters.roles import labels

SOURCE = "lint-letter"
_SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.NOTE: types.DiagnosticSeverity.Information,
}


def diagnostics(linted: Linted, uri: str, pages: dict[str, str], ui: str = DEFAULT) -> list[types.Diagnostic]:
    """Return the findings of a letter; ``pages`` are the addresses by rule, to which each is linked."""
    report = linted.report
    if report.unreadable is not None:
        return [_whole(translated(report.unreadable.message, ui), types.DiagnosticSeverity.Warning)]
    if report.foreign:
        return [
            _whole(
                "; ".join(translated(remark, ui) for remark in report.remarks),
                types.DiagnosticSeverity.Information,
            )
        ]
    return [_diagnostic(finding, linted, uri, pages, ui) for finding in report.findings]


def _whole(message: str, severity: types.DiagnosticSeverity) -> types.Diagnostic:
    start = types.Position(0, 0)
    return types.Diagnostic(types.Range(start, start), message, severity=severity, source=SOURCE)


def _diagnostic(
    finding: Finding, linted: Linted, uri: str, pages: dict[str, str], ui: str
) -> types.Diagnostic:
    names = labels(finding, linted.blocks, ui)
    related = [
        types.DiagnosticRelatedInformation(
            types.Location(uri, linted.range_of_place(place)), f"{name}: {place.text}"
        )
        for name, place in zip(names[1:], finding.others, strict=True)
    ]
    page = pages.get(finding.rule)
    return types.Diagnostic(
        range=linted.range_of_place(finding.place),
        message=said(finding),
        severity=_severity(finding),
        source=SOURCE,
        code=finding.rule,
        code_description=types.CodeDescription(page) if page else None,
        related_information=related or None,
        data={"fingerprint": finding.fingerprint},
    )


def _severity(finding: Finding) -> types.DiagnosticSeverity:
    """Return how an editor shows it: what deserves a look is no more than a hint."""
    if finding.certainty is Certainty.LOOK:
        return types.DiagnosticSeverity.Hint
    return _SEVERITIES[finding.severity]


def said(finding: Finding) -> str:
    """Return the message with the arithmetic below it, and the repair if there is only one."""
    sum_ = f"= {finding.derivation}" if finding.derivation else ""
    mended = finding.repair.said if finding.repair else ""
    return "\n".join(filter(None, (finding.message, sum_, mended)))


def named(linted: Linted, shown: Sequence[types.Diagnostic]) -> list[tuple[types.Diagnostic, Finding]]:
    """Return our own among the diagnostics that the editor shows, each with its finding."""
    by_print = {finding.fingerprint: finding for finding in linted.report.findings}
    found = []
    for each in shown:
        data: Any = each.data
        finding = by_print.get(data.get("fingerprint", "")) if isinstance(data, dict) else None
        if each.source == SOURCE and finding is not None:
            found.append((each, finding))
    return found
