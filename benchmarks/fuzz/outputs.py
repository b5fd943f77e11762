"""Is each format of an answer what its readers expect, and no larger than its letter deserves?"""

import json
import re
from collections.abc import Callable
from functools import cache
from importlib import resources
from typing import Any

import jsonschema
from lxml import etree
from msgspec.structs import replace

from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.subject import Subject, rules
from checker.finding import Severity
from checker.lint import Report
from checker.reporters import formats
from checker.reporters.manner import Manner

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
"""What steers a terminal: the controls of C0 and C1, but tabs and line ends."""

_USUAL = 50  # an answer is at most so many times its letter, and
_TIMES = {("claims", "json"): 500, ("frames", "json"): 100}  # of which each figure has a record
_BESIDE = 1 << 20
_TWICE = 0.1  # of all answers are made again
_NAMES = ("brief.{}", "b\x1b[31m\r\n\x9b\u202e<i>'\"&%0A::error::{}", "\udcff/..\x00,a=b:c.{}")
_COMMAND = re.compile(r"::(error|warning|notice) [^\n\r]*::[^\n\r]*")
_FORMS = (
    *(("lint", form) for form in (*formats.FINDINGS, formats.STATISTICS)),
    *((command, form) for command in ("claims", "frames") for form in formats.CLAIMS),
)


def tell(subject: Subject) -> None:
    """Tell what came of it in every format; of a letter that cannot be read, why."""
    chance = subject.chance
    report = replace(subject.report, path=chance.choice(_NAMES).format(subject.kind))
    manner = Manner(
        several=chance.random() < 0.3,
        thorough=subject.options.thorough,
        ui=chance.choice(("nl", "en")),
        docs_url=chance.choice((None, "https://example.org/{language}/{rule}.html")),
        fail_on=chance.choice((None, Severity.NOTE, Severity.ERROR)),
        width=chance.choice((40, 100)),
    )
    for command, form in _FORMS:
        if command == "frames" and report.reading is None:
            continue
        text = _told(command, form, report, manner)
        if chance.random() < _TWICE:
            promised(text == _told(command, form, report, manner), f"{command} {form} is the same twice")
        most = _BESIDE + _TIMES.get((command, form), _USUAL) * len(subject.content)
        promised(len(text) <= most, f"{command} {form} is no flood", len(text), len(subject.content))
        control = CONTROL.search(text)
        around = "" if control is None else text[max(control.start() - 60, 0) : control.end() + 20]
        promised(control is None, f"{command} {form} has no control character", around)
        look = _LOOKS.get(form) if command != "frames" else None  # of which nothing is promised
        if look is not None:
            look(text.encode("utf-8", "backslashreplace").decode(), report)


def _told(command: str, form: str, report: Report, manner: Manner) -> str:
    teller = formats.teller(command, form, manner.ui)
    bare = replace(report, reading=None, evaluations=())
    return teller.whole([teller.one(report, manner)], [bare], rules().rules)


def _json(text: str, _report: Report) -> None:
    whole = json.loads(text)
    wrong = next(_schema().iter_errors(whole), None)
    promised(
        wrong is None, "JSON is as its schema says", wrong and wrong.message[:300], wrong and list(wrong.path)
    )
    promised(len(whole["files"]) == 1, "JSON has a record for each letter")


@cache
def _schema() -> Any:
    text = resources.files("checker.reporters").joinpath("schema.json").read_text("utf-8")
    return jsonschema.Draft202012Validator(json.loads(text))


def _sarif(text: str, report: Report) -> None:
    (run,) = json.loads(text)["runs"]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    told = len(report.findings) + len(report.suppressed)
    promised(len(run["results"]) == told, "SARIF has a result for each finding", len(run["results"]), told)
    for result in run["results"]:
        promised(ids[result["ruleIndex"]] == result["ruleId"], "SARIF numbers rules rightly")
        promised(result["message"]["text"], "SARIF has a message")
        for location in (*result["locations"], *result.get("relatedLocations", ())):
            region = location["physicalLocation"].get("region", {})
            first = (region.get("startLine", 1), region.get("startColumn", 1))
            last = (region.get("endLine", first[0]), region.get("endColumn", first[1]))
            promised((1, 1) <= first <= last, "a region of SARIF ends behind its beginning", region)


def _gitlab(text: str, _report: Report) -> None:
    issues = json.loads(text)
    prints = [issue["fingerprint"] for issue in issues]
    promised(len(set(prints)) == len(prints), "GitLab's fingerprints are unique")
    promised(all(issue["location"]["lines"]["begin"] >= 1 for issue in issues), "GitLab's lines count from 1")


def _rdjson(text: str, _report: Report) -> None:
    for found in json.loads(text)["diagnostics"]:
        promised(found["message"], "rdjson has a message")


def _xml(text: str, _report: Report) -> None:
    etree.fromstring(text.encode())


def _github(text: str, report: Report) -> None:
    commands = [line for line in re.split(r"[\r\n]", text) if line.startswith("::")]
    promised(all(map(_COMMAND.fullmatch, commands)), "a command for GitHub is well formed", commands)
    most = len(report.findings) + len(report.settings_said) + 1
    promised(len(commands) <= most, "no text of a letter is a command for GitHub", commands)


def _html(text: str, _report: Report) -> None:
    scripts = text.lower().count("<script")
    promised(scripts == _scripts(), "no text of a letter is a script of the page", scripts)


@cache
def _scripts() -> int:
    """Return how many scripts the page of a letter about which nothing is known has."""
    return _told("lint", "html", Report("a.txt"), Manner()).lower().count("<script")


_LOOKS: dict[str, Callable[[str, Report], None]] = {
    "json": _json,
    "sarif": _sarif,
    "gitlab": _gitlab,
    "rdjson": _rdjson,
    "junit": _xml,
    "checkstyle": _xml,
    "github": _github,
    "html": _html,
}
