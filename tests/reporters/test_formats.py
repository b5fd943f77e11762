"""What other programs get: each format as it was when somebody last looked, and as its own judges see it."""

import json
import re
import subprocess
from functools import partial
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from msgspec.structs import replace

from checker.finding import Severity
from checker.lint import Report
from checker.quantity import Outcome, Verdict
from checker.readers.refusal import Refusal
from checker.reporters import formats
from checker.reporters.manner import Manner
from checker.suppressions import Suppressed
from tests import outside
from tests.handmade import Letter, a_rule, percentage, report

GOLDEN = Path(__file__).parent / "golden"
MACHINE = ("sarif", "github", "gitlab", "junit", "rdjson", "checkstyle")
SUM = "Wij gaven € 7 uit: [[total|8%]], waarvan [[part|5,4%]] voor 🚲 en [[part|2,5%]]\nvoor <wegen>."
FAILS = Outcome(
    Verdict.FAILS,
    stated=percentage("8%"),
    derived=percentage("7,9%"),
    derivation=(percentage("5,4%"), "+", percentage("2,5%"), "=", percentage("7,9%")),
)
RULES = (a_rule(), a_rule("share-mismatch", Severity.WARNING), a_rule("placeholder"))


def linted(form="txt", path="brieven/concept 1.txt"):
    letter = Letter.of("Geld", SUM, headings=[1], form=form)
    return report(letter, letter.evaluation(FAILS), path=path)


def weak():
    letter = Letter.of("Het is [[total|8%]], want [[part|7%]].")
    return report(letter, letter.evaluation(FAILS, RULES[1]), path="b.txt")


def allowed():
    told = linted(path="allowed.txt")
    away = (Suppressed(told.findings[0], "comment", "agreed with Finance"),)
    return replace(told, findings=(), suppressed=(*away, Suppressed(told.findings[0], "baseline")))


REPORTS = (
    linted(),
    linted("docx", "nota.docx"),
    weak(),
    allowed(),
    Report("dicht.docx", unreadable=Refusal("encrypted", "it is locked; save it without a password")),
    replace(linted(path="lettre.txt"), findings=(), foreign=True, remarks=("No grammar fits French.",)),
)


def told(form, *reports, **manner):
    teller = formats.teller("lint", form)
    parts = [teller.one(each, Manner(several=True, **manner)) for each in reports]
    return teller.whole(parts, reports, RULES)


@pytest.mark.parametrize("form", MACHINE)
def test_a_format_is_as_it_was(form, update):
    golden = GOLDEN / f"{form}.golden"
    made = "Made by `pytest tests/reporters/test_formats.py --update-golden`: do not edit."
    now = f"{made}\n{told(form, *REPORTS)}"
    if update:
        golden.write_text(now, "utf-8", newline="\n")
    assert now == golden.read_text("utf-8"), "see the difference; if it is right, --update-golden"


@pytest.mark.parametrize("form", MACHINE)
def test_a_format_can_tell_that_there_were_no_letters(form):
    assert told(form)


def test_every_format_of_findings_is_tested():
    assert set(formats.FINDINGS) - set(MACHINE) <= {"text", "json", "html"}


ADDRESS = "https://example.org/docs/{language}/{rule}.html"


@pytest.mark.parametrize("form", MACHINE)
def test_no_format_leads_to_pages_that_nobody_has(form):
    assert "sum-mismatch.html" not in told(form, *REPORTS)


def test_sarif_and_rdjson_lead_to_the_page_of_a_rule_where_its_address_is_known():
    (run,) = json.loads(told("sarif", linted(), docs_url=ADDRESS, ui="nl"))["runs"]
    (rule,) = [rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "sum-mismatch"]
    assert rule["helpUri"] == "https://example.org/docs/nl/sum-mismatch.html"
    (found,) = json.loads(told("rdjson", linted(), docs_url=ADDRESS))["diagnostics"]
    assert found["code"]["url"] == "https://example.org/docs/en/sum-mismatch.html"


# SARIF


def results(*reports):
    (run,) = json.loads(told("sarif", *reports))["runs"]
    return run, run["results"]


def test_sarif_has_the_place_in_code_points_and_the_others_as_related():
    _, (result,) = results(linted())
    (where,) = result["locations"]
    assert where["physicalLocation"]["artifactLocation"]["uri"] == "brieven/concept%201.txt"
    region = where["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["endColumn"]) == (3, 20, 22)
    assert [other["message"]["text"] for other in result["relatedLocations"]] == [
        "part: 5,4% (line 3)",
        "part: 2,5% (line 3)",
    ]
    assert result["relatedLocations"][1]["physicalLocation"]["region"]["startColumn"] == 47


def test_sarif_of_a_letter_without_lines_says_where_in_words():
    _, (result,) = results(linted("docx", "nota.docx"))
    (where,) = result["locations"]
    assert where["physicalLocation"]["region"] == {"startLine": 1}
    assert where["logicalLocations"][0]["fullyQualifiedName"] == '"Geld", paragraph 2'
    assert result["message"]["text"].startswith('"Geld", paragraph 2: De delen tellen op')


def test_sarif_tells_each_result_s_rule_by_its_number():
    run, found = results(*REPORTS)
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in found] == [result["ruleId"] for result in found]
    assert all(rule["fullDescription"]["text"] for rule in rules)
    assert run["columnKind"] == "unicodeCodePoints"


def test_sarif_knows_what_a_comment_or_the_baseline_allows():
    _, found = results(allowed())
    assert [result["suppressions"] for result in found] == [
        [{"kind": "inSource", "status": "accepted", "justification": "agreed with Finance"}],
        [{"kind": "external", "status": "accepted"}],
    ]


def test_sarif_of_a_run_in_which_a_file_could_not_be_read_is_no_success():
    run, found = results(REPORTS[4])
    (invocation,) = run["invocations"]
    assert (found, invocation["executionSuccessful"]) == ([], False)
    (said,) = invocation["toolExecutionNotifications"]
    assert (said["level"], said["descriptor"]["id"]) == ("error", "encrypted")


def test_sarif_offers_what_could_stand_there():
    _, (result,) = results(linted())
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"]["text"] == "7,9%"


@pytest.mark.outside
def test_sarif_is_valid_by_its_schema():
    schema = json.loads(outside.file("node_modules/@microsoft/*/sarif-2.1.0.json").read_text("utf-8"))
    jsonschema.validate(json.loads(told("sarif", *REPORTS)), schema)


@pytest.mark.outside
@pytest.mark.parametrize("kind", ["Sarif", "Gh"])
def test_sarif_satisfies_github_and_the_makers_of_the_format(kind, tmp_path):
    """One remark is known: we have no address on the web to give (SARIF2005)."""
    assert _judged(tmp_path, told("sarif", *REPORTS), kind) - {"SARIF2005"} == set()


@pytest.mark.outside
def test_the_judge_of_sarif_does_judge(tmp_path):
    bad = json.loads(told("sarif", *REPORTS))
    bad["runs"][0]["results"][0]["locations"] = []
    assert "GH1015" in _judged(tmp_path, json.dumps(bad), "Gh")


def _judged(folder, text, kind):
    (folder / "x.sarif").write_text(text, "utf-8")
    command = [
        outside.tool("sarif-multitool"),
        "validate",
        "x.sarif",
        "--rule-kind",
        kind,
        "--output",
        "y.sarif",
    ]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert "Analysis completed successfully" in done.stdout, done.stdout + done.stderr
    return set(re.findall(r"(?:error|warning|note) (\w+):", done.stdout))


# GitHub workflow commands


def test_github_gets_a_command_for_each_finding():
    first = told("github", linted()).splitlines()[0]
    assert first == (
        "::error file=brieven/concept 1.txt,line=3,endLine=3,col=20,endColumn=22,title=sum-mismatch::"
        "De delen tellen op tot 7,9%25; hier staat 8%25. (5,4%25 + 2,5%25 = 7,9%25)"
        "%0Apart: 5,4%25 (line 3)%0Apart: 2,5%25 (line 3)"
    )


def test_github_is_not_commanded_by_the_words_of_a_letter():
    evil = replace(linted(), path="a\n::set-output name=x::1,b:c.txt")
    lines = told("github", evil).splitlines()
    assert [line for line in lines if line.startswith("::")] == lines[:1]
    assert "file=a%0A%3A%3Aset-output name=x%3A%3A1%2Cb%3Ac.txt," in lines[0]


def test_github_shows_notes_as_notices_and_what_is_unreadable_as_errors():
    (note,) = linted().findings
    lines = told("github", replace(linted(), findings=(replace(note, severity=Severity.NOTE),)), REPORTS[4])
    assert [line.split(" ")[0] for line in lines.splitlines()[:2]] == ["::notice", "::error"]


# GitLab


def test_gitlab_gets_what_it_asks_for():
    """As its manual has it: description, check_name, a fingerprint of its own, severity, path, first line."""
    issues = json.loads(told("gitlab", *REPORTS))
    assert {issue["severity"] for issue in issues} == {"major", "minor", "blocker"}
    assert len({issue["fingerprint"] for issue in issues}) == len(issues)
    for issue in issues:
        assert issue["description"]
        assert issue["check_name"]
        assert not issue["location"]["path"].startswith(("/", "./"))
        assert issue["location"]["lines"]["begin"] >= 1


def test_gitlab_keeps_a_fingerprint_when_other_lines_move():
    letter = Letter.of("Een alinea erbij.", "Geld", SUM, headings=[2])
    moved = report(letter, letter.evaluation(FAILS), path="brieven/concept 1.txt")
    (before,), (after,) = (json.loads(told("gitlab", each)) for each in (linted(), moved))
    assert before["fingerprint"] == after["fingerprint"]
    assert before["location"] != after["location"]


# JUnit


def test_junit_has_a_test_for_each_finding_and_each_rule_that_held():
    root = etree.fromstring(told("junit", *REPORTS).encode())
    suites = {suite.get("name"): suite for suite in root}
    first = suites["brieven/concept 1.txt"]
    cases = [case.get("name") for case in first.iter("testcase")]
    assert cases == ["sum-mismatch at brieven/concept 1.txt:3:20"]
    census = {one.get("name"): one.get("value") for one in first.iter("property")}
    assert (census["census.read"], census["census.contradicted"]) == ("3", "3")
    assert first.find("testcase/failure").get("message").startswith("De delen tellen op")
    assert suites["dicht.docx"].find("testcase/error").get("type") == "encrypted"
    assert [skipped.get("message") for skipped in suites["allowed.txt"].iter("skipped")] == [
        "allowed by a comment: agreed with Finance",
        "allowed by a baseline",
    ]
    assert (root.get("tests"), root.get("failures"), root.get("errors")) == ("8", "2", "2")


def test_junit_fails_as_the_run_does():
    failures = [
        etree.fromstring(told("junit", weak(), fail_on=fail_on).encode()).get("failures")
        for fail_on in (Severity.NOTE, Severity.ERROR, None)
    ]
    assert failures == ["1", "0", "0"]


@pytest.mark.parametrize("form", ["junit", "checkstyle"])
def test_xml_holds_what_letters_hold(form):
    strange = replace(linted(), path="a\x1b<&\udc80>.txt")
    root = etree.fromstring(told(form, strange).encode())
    assert root[0].get("name") == "a\ufffd<&\ufffd>.txt"


@pytest.mark.outside
def test_junit_is_valid_by_the_schema_of_jenkins():
    schema = etree.XMLSchema(etree.parse(str(outside.file("junit-10.xsd"))))
    schema.assertValid(etree.fromstring(told("junit", *REPORTS).encode()))


def test_junit_is_read_by_another_reader(tmp_path):
    junitparser = pytest.importorskip("junitparser")
    (tmp_path / "found.xml").write_text(told("junit", *REPORTS), "utf-8")
    read = junitparser.JUnitXml.fromfile(str(tmp_path / "found.xml"))
    assert (read.tests, read.failures, read.errors) == (8, 2, 2)
    assert [len(suite) for suite in read] == [1, 1, 1, 2, 1, 2]


# rdjson


def test_rdjson_counts_the_bytes_of_a_line():
    """As reviewdog's definition has it: columns are bytes of UTF-8 from 1, the end excluded."""
    (found,) = json.loads(told("rdjson", linted()))["diagnostics"]
    line = SUM.replace("[[total|", "").replace("[[part|", "").replace("]]", "").split("\n")[0].encode()
    where = found["location"]["range"]
    assert line[where["start"]["column"] - 1 : where["end"]["column"] - 1].decode() == "8%"
    last = found["related_locations"][1]["location"]["range"]
    assert line[last["start"]["column"] - 1 : last["end"]["column"] - 1].decode() == "2,5%"
    assert found["suggestions"] == [{"range": where, "text": "7,9%"}]


def test_rdjson_of_a_letter_without_lines_has_its_path_only():
    (found,) = json.loads(told("rdjson", linted("docx", "nota.docx")))["diagnostics"]
    assert found["location"] == {"path": "nota.docx"}
    assert "suggestions" not in found


@pytest.mark.outside
def test_rdjson_satisfies_its_judge(tmp_path):
    (tmp_path / "x.json").write_text(told("rdjson", *REPORTS), "utf-8")
    command = [outside.tool("rdformat-validator"), "--strict", "--no-extra-fields", "x.json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# Checkstyle


def test_checkstyle_has_a_file_for_each_letter():
    root = etree.fromstring(told("checkstyle", *REPORTS).encode())
    assert [file.get("name") for file in root][:2] == ["brieven/concept 1.txt", "nota.docx"]
    known = [dict(error.attrib) for error in root[0]]
    assert known[0].pop("message").startswith("De delen tellen op tot 7,9%")
    assert known == [{"line": "3", "column": "20", "severity": "error", "source": "lint-letter.sum-mismatch"}]


# Paths


def test_a_path_is_told_from_where_the_program_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    here = partial(told, "rdjson")
    for path, name in (
        ("./a/../b.txt", "b.txt"),
        (str(tmp_path / "c.txt"), "c.txt"),
        ("/else/d.txt", "/else/d.txt"),
    ):
        (found,) = json.loads(here(linted(path=path)))["diagnostics"]
        assert found["location"]["path"] == name


@given(st.text(min_size=1), st.text())
def test_no_text_breaks_a_format(path, message):
    """Whatever a letter or a file name holds, the answer is one that its readers can read."""
    (finding,) = linted().findings
    strange = replace(linted(path=path), findings=(replace(finding, message=message),))
    for form in ("sarif", "gitlab", "rdjson"):
        json.loads(told(form, strange))
    for form in ("junit", "checkstyle"):
        etree.fromstring(told(form, strange).encode())
    lines = told("github", strange).encode("utf-8", "backslashreplace").split(b"\n")
    assert [line for line in lines if line.startswith(b"::")] == lines[:1]


@pytest.mark.parametrize("form", [form for form in formats.FINDINGS if form != "text"])
def test_what_the_settings_beside_a_letter_switch_off_is_said_in_every_format(form):
    said = "2 rules off by letters/lint-letter.toml"
    assert said in told(form, replace(linted(), settings_said=(said,)))
