"""Findings and faults are told in the order of the lines they are about."""

import json
import re

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands

LETTER = """\
# Brief

Het overleg is op donderdag 27 maart 2026.[^1]

[^1]: Het vorige overleg was op donderdag 20 maart 2026.

Het volgende overleg is op vrijdag 28 maart 2026.
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "brief.md").write_text(LETTER, "utf-8")
    return lambda *words: CliRunner().invoke(commands, ["brief.md", "--select", "weekday-mismatch", *words])


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("text", r"--> brief\.md:(\d+)"),
        ("github", r",line=(\d+),"),
        ("sarif", r'"locations":\s*\[.*?"startLine": ?(\d+)'),
        ("gitlab", r'"begin": ?(\d+)'),
        ("checkstyle", r'<error line="(\d+)"'),
    ],
)
def test_a_note_among_the_lines_is_told_in_its_place_in_every_format(run, form, line):
    assert re.findall(line, run("--format", form).stdout, re.DOTALL) == ["3", "5", "7"]


def test_it_is_so_in_json_and_behind_comments_that_allow_findings(run, tmp_path):
    (tmp_path / "brief.md").write_text(LETTER + "\n<!-- lint-letter: allow nothing -->\n\nEinde.\n", "utf-8")
    (file,) = json.loads(run("--format", "json").stdout)["files"]
    lines = [finding["place"]["line"] for finding in file["findings"]]
    assert lines == sorted(lines)
    assert len(lines) == 4


def test_faults_of_settings_are_told_by_line(run, tmp_path):
    (tmp_path / "lint-letter.toml").write_text(
        '[[overrides]]\nfiles = ["x"]\nfail-on = "perhaps"\n[limits]\nsize = "much"\n[rules]\nnone = "off"\n'
    )
    assert re.findall(r"lint-letter\.toml:(\d+)", run().stderr) == ["3", "5", "7"]


def test_faults_of_rule_files_are_told_by_line_and_by_file(run, tmp_path):
    (tmp_path / "own").mkdir()
    for name in ("b", "a"):
        (tmp_path / "own" / f"{name}.yaml").write_text(f"then: 3\nid: {name}\nseverity: grave\nmessage: 4\n")
    told = re.findall(r"own/(\w)\.yaml:(\d+)", run("--rules", "own").stderr)
    assert [name for name, _ in told] == sorted(name for name, _ in told)
    for file in "ab":
        lines = [int(line) for name, line in told if name == file]
        assert len(lines) > 2
        assert lines == sorted(lines)
