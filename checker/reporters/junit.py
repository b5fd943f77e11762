"""What do Jenkins, Azure and other readers of JUnit's XML get?

A suite for each letter, with its census as properties, a test for each finding and one for each rule that
looked and found nothing. A finding that does not make the run fail (``--fail-on``) is a test that passes and
says what was found; one that a comment or the baseline allows is skipped.
"""

from collections.abc import Iterator, Sequence

from checker.document import own_id
from checker.finding import Finding
from checker.lint import Report
from checker.reporters.envelope import numbers
from checker.reporters.manner import Manner
from checker.reporters.paths import named
from checker.reporters.sentence import also, sentence
from checker.reporters.where import spot
from checker.reporters.xml import document, element, worded
from checker.rulebook import Rule

_CASE, _IN_CASE = "    ", "      "

Suite = dict[str, int | str]


def one(report: Report, manner: Manner) -> Suite:
    """Return the suite of one letter, and how many of its tests failed and the like."""
    path = named(report.path)
    cases = list(_cases(report, path, manner))
    counts = {
        "tests": len(cases),
        "failures": sum("<failure" in case for case in cases),
        "errors": sum("<error" in case for case in cases),
        "skipped": sum("<skipped" in case for case in cases),
    }
    suite = element("testsuite", {"name": path, **counts}, *_properties(report), *cases, indent="  ")
    return {"suite": suite, **counts}


def whole(suites: Sequence[Suite], _reports: Sequence[Report], _rules: Sequence[Rule]) -> str:
    """Return the file."""
    counts = {key: sum(int(suite[key]) for suite in suites) for key in ("tests", "failures", "errors")}
    found = (str(suite["suite"]) for suite in suites)
    return document(element("testsuites", {"name": "lint-letter", **counts}, *found))


def _properties(report: Report) -> Iterator[str]:
    known = numbers(report.census) if report.census is not None else {}
    told = [(f"census.{key}", str(count)) for key, count in known.items()]
    told += [("settings", said) for said in report.settings_said]
    if told:
        each = (element("property", {"name": name, "value": value}, indent=_IN_CASE) for name, value in told)
        yield element("properties", {}, *each, indent=_CASE)


def _cases(report: Report, path: str, manner: Manner) -> Iterator[str]:
    if report.unreadable is not None:
        code, message = report.unreadable.code, report.unreadable.message
        yield _case("readable", path, _told("error", code, message, message))
    elif report.foreign:
        said = " ".join(report.remarks)
        yield _case("language", path, _told("error", "foreign", said, said))
    for finding in report.findings:
        said = "\n".join((sentence(finding, report), *(words for _, words in also(finding, report))))
        told = worded("system-out", {}, f"{finding.severity}: {said}", _IN_CASE)
        if manner.fails(finding.severity):
            told = _told("failure", finding.severity.value, finding.message, said)
        yield _case(_name(finding, path), path, told)
    for suppressed in report.suppressed:
        why = f"allowed by a {suppressed.by}{f': {suppressed.reason}' if suppressed.reason else ''}"
        skipped = element("skipped", {"message": why}, indent=_IN_CASE)
        yield _case(_name(suppressed.finding, path), path, skipped)
    told_of = {finding.rule for finding in (*report.findings, *(one.finding for one in report.suppressed))}
    for rule, came in (report.census.rules if report.census else {}).items():
        if came.looked and rule not in told_of:
            yield _case(rule, path)


def _case(name: str, path: str, *content: str) -> str:
    return element("testcase", {"name": name, "classname": path}, *content, indent=_CASE)


def _told(name: str, kind: str, message: str, words: str) -> str:
    return worded(name, {"type": kind, "message": message}, words, _IN_CASE)


def _name(finding: Finding, path: str) -> str:
    place = finding.place
    return f"{finding.rule} at {spot(path, place)}{f' {own_id(place.block)}' if place.line is None else ''}"
