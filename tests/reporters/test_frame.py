"""The words around findings, in the language of the user."""

import re
import string

import pytest
from click.testing import CliRunner

from checker.census import Standing
from checker.claims.mentions.mention import Kind
from checker.cli.commands import commands
from checker.document import BlockKind
from checker.finding import Severity
from checker.relations import Known
from checker.reporters import frame
from checker.reporters.frame import WORDS

WRONG = "In dit jaar zijn er 700 (bezwaren) + 350 (klachten) + 200 (verzoeken) = 1.260 zaken.\n"


def places(text):
    """Return the forms of a word, each with the places that it fills in."""
    return [{name for _, name, _, _ in string.Formatter().parse(form) if name} for form in text.split("|")]


@pytest.mark.parametrize("language", frame.LANGUAGES)
def test_a_language_has_every_word_with_the_same_places(language):
    assert list(WORDS[language]) == list(WORDS["en"])
    for key, text in WORDS[language].items():
        assert text.strip(), key
        assert places(text) == places(WORDS["en"][key]), key


def test_every_kind_severity_and_verdict_has_a_word():
    words = {kind.value for kind in BlockKind} | {severity.value for severity in Severity}
    words |= {f"is {standing.value}" for standing in Standing} | {known.value for known in Known}
    words |= {kind.value for kind in Kind} - {"not-a-claim"}
    assert words - WORDS["en"].keys() == set()


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(WRONG, "utf-8")
    return lambda *arguments, **env: CliRunner().invoke(commands, list(arguments), env=env)


def test_one_number_is_told_as_one_in_a_page_too(run, tmp_path):
    (tmp_path / "b.txt").write_text("Ook 4% van de dossiers is gesloten.\n", "utf-8")
    assert "1 getal of datum gelezen" in run("b.txt", "--format", "html", "--ui", "nl").stdout


def test_a_dutch_user_reads_dutch(run):
    lines = run("a.txt", "none.txt", "--ui", "nl").stdout.splitlines()
    assert lines[0] == "fout[sum-mismatch]: De delen tellen op tot 1.250; hier staat 1.260."
    assert "--- deel" in lines[4]
    assert lines[-3] == (
        "a.txt: 4 getallen en data gelezen: 4 vergeleken (4 tegengesproken), "
        "0 alleen welgevormd, 0 niet vergeleken. 1 fout."
    )
    assert lines[-1] == "2 bestanden, waarvan 1 onleesbaar. 1 fout."
    claims = run("claims", "a.txt", "--ui", "nl").stdout
    assert claims.startswith("a.txt: in het Nederlands, van een onbekende datum; 4 getallen en data gelezen")
    assert re.search(r"1\.260 +aantal 1260 zaken +tegengesproken door 700, 350, 200 \(sum-mismatch\)", claims)


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "nl_NL.UTF-8"}, "nl"),
        ({"LANG": "nl_BE"}, "nl"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "en_GB", "LC_MESSAGES": "nl_NL"}, "nl"),
        ({}, "en"),
    ],
)
def test_the_language_is_that_of_the_system(environment, language):
    assert frame.wanted(environment) == language


def test_the_command_line_beats_the_system_and_programs_get_the_same_from_all(run):
    assert run("a.txt", LC_ALL="nl_NL.UTF-8").stdout.startswith("fout[")
    assert run("a.txt", "--ui", "en", LC_ALL="nl_NL.UTF-8").stdout.startswith("error[")
    for form in ("json", "sarif", "github", "junit"):
        dutch = run("a.txt", "--format", form, LC_ALL="nl_NL.UTF-8").stdout
        assert dutch == run("a.txt", "--format", form, LC_ALL="C").stdout
