"""Nothing that a letter or a name holds steers the terminal that an answer is shown on."""

import contextlib
import json
import unicodedata
from xml.etree import ElementTree as ET

import pytest

from checker import lint
from checker.lint import Options
from checker.reporters import formats
from checker.reporters.columns import lines
from checker.reporters.manner import Manner
from checker.reporters.spelled import dumps
from checker.reporters.xml import element, worded
from tests.writers.annotated import rules

CONTROLS = "".join(map(chr, (*range(0x20), *range(0x7F, 0xA0))))
TURNING = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029"
STEERING = frozenset(CONTROLS + TURNING) - {"\n"}
NAME = "brief\x1b]0;x\x07\x9b2J\u202e::error::%0A\n::warning::x.md"
LETTER = (
    "# Kop \x1b[2J\x9b31m \u202egnos \x7f\n\n"
    "\x9d0;titel\x9c Van het budget is 5,4% (heide) + 2,5% (bos) = 8% bestemd voor \u2067natuur\x1b[8m.\n\n"
    "De vergadering is op donderdag 27 maart 2026 in Utrecht\x85.\n"
)


def report(language="nl"):
    options = Options(language=language, thorough=True)
    return lint.run(NAME, rules(), options, content=LETTER.encode(), name=NAME)


@pytest.mark.parametrize("form", formats.FINDINGS)
def test_no_format_of_findings_holds_what_steers(form):
    found = report()
    assert len(found.findings) == 2
    teller = formats.teller("lint", form)
    said = teller.whole([teller.one(found, Manner())], [found], rules().rules)
    assert STEERING.isdisjoint(said.replace("\r\n", "\n"))


@pytest.mark.parametrize("command", ["claims", "frames"])
@pytest.mark.parametrize("form", formats.CLAIMS)
def test_nor_what_was_understood(command, form):
    found = report()
    teller = formats.teller(command, form)
    assert STEERING.isdisjoint(teller.whole([teller.one(found, Manner())], [found], rules().rules))


@pytest.mark.parametrize("form", formats.FINDINGS)
def test_nor_a_letter_that_could_not_be_read_or_is_of_no_language(form):
    for content in (b"\x00\x1b[2J" * 9, b"PK\x03\x04", b"%PDF-1.7 \x1b[2J"):
        found = lint.run(NAME, rules(), Options(), content=content, name=NAME)
        teller = formats.teller("lint", form)
        said = teller.whole([teller.one(found, Manner())], [found], rules().rules)
        assert STEERING.isdisjoint(said)


def test_github_gets_no_command_from_a_letter_or_its_name():
    found = report()
    teller = formats.teller("lint", "github")
    said = teller.whole([teller.one(found, Manner())], [found], rules().rules)
    commands = [line for line in said.splitlines() if line.startswith("::")]
    assert len(commands) == len(found.findings)
    assert not any("\n::" in line or "file=brief::" in line for line in commands)


def test_json_is_the_same_to_whoever_reads_it():
    value = {"a": CONTROLS + TURNING + "é€ 欧 \U0001f60b \xad", "b": [None, 1, True]}
    written = dumps(value)
    assert json.loads(written) == value
    assert STEERING.isdisjoint(written)
    assert "é€ 欧 \U0001f60b" in written


def test_xml_is_the_same_to_whoever_reads_it_but_for_what_xml_forbids():
    kept = "".join(one for one in CONTROLS[0x20:] + TURNING if unicodedata.category(one) != "Cs")
    for written in (element("a", {"b": kept}), worded("a", {}, kept)):
        root = ET.fromstring(written)
        assert kept in (root.get("b"), root.text)
        assert STEERING.isdisjoint(written)
    assert ET.fromstring(worded("a", {}, "\x00\x1b\ufffe")).text == "\ufffd" * 3


def test_what_is_said_beside_the_answer_keeps_its_lines_alone(capsys):
    from checker.cli.faulty import aside

    aside(f"there is no file {NAME}")
    assert STEERING.isdisjoint(capsys.readouterr().err)
    assert lines("a\nb\x1b") == "a\nb\ufffd"


@pytest.mark.parametrize(
    "command",
    [
        ["lint", NAME],
        ["claims", NAME],
        ["blocks", NAME],
        ["config", NAME],
        ["explain", NAME],
        ["lint", "--rules", NAME, "x.txt"],
        ["lint", "--config", NAME, "x.txt"],
        ["lint", "--baseline", NAME, "x.txt"],
        ["lint", "--output", f"{NAME}/x", "x.txt"],
        ["lint", "--with", NAME, "x.txt"],
        ["lint", "--annotate", NAME, "x.docx"],
        ["lint", "--changed-since", NAME, "x.txt"],
        ["lint", "--date", NAME, "x.txt"],
        ["lint", f"--{NAME}"],
        ["new-rule", NAME],
        ["new-language", NAME],
        ["try-rules", "--rules", NAME],
        ["serve", "--watch", NAME],
        [NAME],
    ],
)
def test_no_command_says_a_name_raw(command, tmp_path, monkeypatch, capsys):
    from checker.cli.start import run

    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.txt").write_text("Op 14 mei 2024 was dit er.")
    command = [word.replace("\0", "") for word in command]
    monkeypatch.setattr("sys.argv", ["lint-letter", *command])
    with contextlib.suppress(SystemExit):
        assert run() != 1
    said = capsys.readouterr()
    assert STEERING.isdisjoint(said.out + said.err)
