"""What do GitHub code scanning and other readers of SARIF 2.1.0 get?

GitHub shows only results with a line: a finding in a letter without lines (.docx, .odt, .pdf) is put on
line 1, says in its message where it is, and has that place as a logical location. Its
``primaryLocationLineHash`` is our fingerprint: GitHub makes its own from the lines of a text file only.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from checker import __version__
from checker.document import own_id
from checker.finding import Certainty, Finding, Place
from checker.lint import Report
from checker.reporters.envelope import numbers
from checker.reporters.manner import Manner
from checker.reporters.paths import uri
from checker.reporters.sentence import also, sentence, standing
from checker.rulebook import Rule, explain
from checker.rulebook.page import page
from checker.suppressions import NOTES, Suppressed

Object = dict[str, Any]

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_PASSES = {"holds": "pass", "well-formed": "informational"}
# How much it is worth reading, of 100; by these a reader can leave looks out.
_RANKS = {Certainty.CERTAIN: 90.0, Certainty.LIKELY: 60.0, Certainty.LOOK: 20.0}
_KINDS = {"comment": "inSource", "baseline": "external"}


def one(report: Report, manner: Manner) -> Object:
    """Return the results of one letter, and what is to be said of its reading."""
    results = [_result(finding, report) for finding in report.findings]
    results += [_suppressed(one, report) for one in report.suppressed]
    notifications = list(_notifications(report))
    return {"results": results, "notifications": notifications, "pages": (manner.docs_url, manner.ui)}


def whole(parts: Sequence[Object], reports: Sequence[Report], rules: Sequence[Rule]) -> str:
    """Return the log of one run."""
    results = [result for part in parts for result in part["results"]]
    pages = next((part["pages"] for part in parts if part["pages"][0] is not None), (None, "en"))
    described = [*(_rule(rule, *pages) for rule in rules), *_notes({result["ruleId"] for result in results})]
    index = {rule["id"]: number for number, rule in enumerate(described)}
    for result in results:
        result["ruleIndex"] = index[result["ruleId"]]
    driver = {
        "name": "lint-letter",
        "fullName": f"lint-letter {__version__}",
        "semanticVersion": __version__,
        "rules": described,
    }
    invocation = {
        "executionSuccessful": not any(report.unlinted for report in reports),
        "toolExecutionNotifications": [said for part in parts for said in part["notifications"]],
    }
    run = {
        "tool": {"driver": driver},
        "automationDetails": {"id": "lint-letter/"},
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "invocations": [invocation],
        "results": results,
        "properties": {"census": [*map(_census, reports)]},
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _census(report: Report) -> Object:
    known = numbers(report.census) if report.census is not None else {}
    return {"uri": uri(report.path), **known, "settings": list(report.settings_said)}


def _result(finding: Finding, report: Report) -> Object:
    name = finding.fingerprint
    kind = _PASSES.get(finding.outcome, "fail")
    known = {
        "outcome": finding.outcome,
        "stated": finding.stated,
        "derived": finding.derived,
        "derivation": finding.derivation,
        "certainty": finding.certainty.value if kind == "fail" else None,
        "evidence": {one.name: one.points for one in finding.evidence} or None,
    }
    result: Object = {
        "ruleId": finding.rule,
        "ruleIndex": -1,  # known when all rules are
        "kind": kind,
        "level": finding.severity.value if kind == "fail" else "none",
        "message": {"text": sentence(finding, report)},
        "locations": [_location(finding.place, report)],
        "relatedLocations": [
            {"id": number, **_location(place, report), "message": {"text": said}}
            for number, (place, said) in enumerate(also(finding, report), 1)
        ],
        "partialFingerprints": {
            "lintLetter/v1": name,
            "primaryLocationLineHash": name if ":" in name else f"{name}:1",
        },
        "properties": {key: value for key, value in known.items() if value is not None},
    }
    if kind == "fail":
        result["rank"] = _RANKS[finding.certainty]
    lined = (repair for repair in finding.replacements if repair.place.line is not None)
    fixes = [_fix(repair.place, repair.text, report) for repair in lined]
    if fixes:
        result["fixes"] = fixes
    return result


def _suppressed(one: Suppressed, report: Report) -> Object:
    suppression: Object = {"kind": _KINDS[one.by], "status": "accepted"}
    if one.reason:
        suppression["justification"] = one.reason
    return {**_result(one.finding, report), "suppressions": [suppression]}


def _location(place: Place, report: Report) -> Object:
    region: Object = {"startLine": 1}
    if place.line is not None:
        region = _region(place)
    file = {"uri": uri(place.file or report.path)}
    location: Object = {"physicalLocation": {"artifactLocation": file, "region": region}}
    if place.line is None and report.reading is not None:
        location["logicalLocations"] = [
            {
                "name": own_id(place.block),
                "fullyQualifiedName": standing(place, report),
                "kind": "element",
                "decoratedName": place.text,
            }
        ]
    return location


def _region(place: Place) -> Object:
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "snippet": {"text": place.text},
    }


def _fix(place: Place, text: str, report: Report) -> Object:
    region = {key: value for key, value in _region(place).items() if key != "snippet"}
    replacement = {"deletedRegion": region, "insertedContent": {"text": text}}
    changes = {"artifactLocation": {"uri": uri(place.file or report.path)}, "replacements": [replacement]}
    said = f"Write {text}; whether this is the wrong one of the two, only its writer knows."
    return {"description": {"text": said}, "artifactChanges": [changes]}


def _notifications(report: Report) -> Iterable[Object]:
    where = [{"physicalLocation": {"artifactLocation": {"uri": uri(report.path)}}}]
    if report.unreadable is not None:
        refusal = report.unreadable
        told = {"text": f"{report.path}: {refusal.message}."}
        yield {"level": "error", "descriptor": {"id": refusal.code}, "message": told, "locations": where}
    for remark in report.remarks:
        level = "error" if report.foreign else "note"
        yield {"level": level, "message": {"text": remark}, "locations": where}
    for said in report.settings_said:
        yield {"level": "note", "message": {"text": said}, "locations": where}


def _rule(rule: Rule, docs_url: str | None, language: str) -> Object:
    told = explain(rule)
    address = page(rule.id, docs_url, language)
    return {
        "id": rule.id,
        **_named(rule.id),
        "shortDescription": {"text": f"{rule.title.told('en')}."},
        "fullDescription": {"text": " ".join(rule.why.told("en").split()) or f"{rule.title.told('en')}."},
        "help": {"text": told, "markdown": told},
        **({"helpUri": address} if address is not None else {}),
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": ["letters", rule.status]},
    }


def _notes(used: set[str]) -> Iterable[Object]:
    for name, title in NOTES.items():
        if name in used:
            said = {"text": f"{title}."}
            yield {
                "id": name,
                **_named(name),
                "shortDescription": said,
                "fullDescription": said,
                "help": said,
                "defaultConfiguration": {"level": "note"},
                "properties": {"tags": ["letters"]},
            }


def _named(name: str) -> Object:
    """Return the name of a rule, where it is another word than its id."""
    pascal = "".join(word.capitalize() for word in name.split("-"))
    return {} if pascal.lower() == name else {"name": pascal}
