"""Does the command line set comments in a copy, and never in the letter itself unless it is told to?"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands
from tests.readers.build_docx import docx, p
from tests.readers.build_odt import flat, odt
from tests.readers.build_odt import p as office_p
from tests.writers.annotated import in_office, in_word
from tests.writers.test_docx import DATE, WRONG


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.docx").write_bytes(docx(p(WRONG)))
    (tmp_path / "draft.odt").write_bytes(odt(office_p(WRONG)))
    (tmp_path / "draft.txt").write_text(WRONG, encoding="utf-8")
    return lambda *arguments, **more: CliRunner().invoke(commands, list(arguments), **more)


def files(folder):
    """Return what is in a folder."""
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_copy_has_the_comments_and_the_draft_stays_as_it_is(run, tmp_path):
    before = (tmp_path / "draft.docx").read_bytes()
    result = run("draft.docx", "--annotate", "copy.docx")
    assert result.exit_code == 1  # as without comments: something was found
    assert "De delen tellen op tot 7,9%" in result.stdout
    assert result.stderr == "copy with comments: copy.docx\n"
    assert [text for text, _ in in_word((tmp_path / "copy.docx").read_bytes())] == ["8%"]
    assert (tmp_path / "draft.docx").read_bytes() == before
    run("draft.odt", "--annotate", "copy.odt")
    assert [text for text, _ in in_office((tmp_path / "copy.odt").read_bytes())] == ["8%"]


def test_standard_input_can_be_annotated_into_a_copy(run, tmp_path):
    given = (tmp_path / "draft.docx").read_bytes()
    run("-", "--stdin-filename", "draft.docx", "--annotate", "copy.docx", input=given)
    assert len(in_word((tmp_path / "copy.docx").read_bytes())) == 1


def test_in_place_sets_the_comments_in_each_letter_and_a_second_time_changes_nothing(run, tmp_path):
    (tmp_path / "other.docx").write_bytes(docx(p(DATE)))
    (tmp_path / "draft.docx").chmod(0o640)
    run("draft.docx", "other.docx", "--in-place")
    first = (tmp_path / "draft.docx").read_bytes()
    assert len(in_word(first)) == len(in_word((tmp_path / "other.docx").read_bytes())) == 1
    assert (tmp_path / "draft.docx").stat().st_mode & 0o777 == 0o640
    again = run("draft.docx", "--in-place", "--ui", "nl")
    assert again.stderr == "opmerkingen bijgewerkt in draft.docx\n"
    assert (tmp_path / "draft.docx").read_bytes() == first
    assert sorted(files(tmp_path)) == ["draft.docx", "draft.odt", "draft.txt", "other.docx"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["draft.docx", "--annotate", "draft.docx"], "is the letter itself; use --in-place"),
        (["draft.docx", "--annotate", "draft.odt"], "draft.odt is there already"),
        (["draft.docx", "--annotate", "copy.pdf"], "is neither .docx nor .odt"),
        (["draft.docx", "--annotate", "away/copy.docx"], "there is no folder away"),
        (["draft.docx", "--annotate", "."], ". is a folder"),
        (["draft.docx", "draft.odt", "--annotate", "copy.docx"], "writes one copy, and 2 letters were named"),
        (["draft.docx", "--annotate", "copy.docx", "--in-place"], "give one of them"),
        (["draft.docx", "--annotate", "copy.docx", "--original"], "leave out --original"),
        (["-", "--in-place"], "standard input is no file"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence_before_a_letter_is_read(run, tmp_path, arguments, why):
    before = files(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert why in result.stderr
    assert files(tmp_path) == before


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["draft.txt", "--in-place"], "a .txt letter cannot hold comments"),
        (["draft.txt", "--annotate", "copy.docx"], "a .txt letter cannot hold comments"),
        (["draft.odt", "--annotate", "copy.docx"], "must be called .odt too"),
        (["flat.fodt", "--annotate", "copy.odt"], "must be called .fodt too"),
    ],
)
def test_what_only_reading_shows_is_told_beside_the_findings(run, tmp_path, arguments, why):
    (tmp_path / "flat.fodt").write_bytes(flat(office_p(WRONG)))
    result = run(*arguments)
    assert result.exit_code == 2
    assert why in result.stderr
    assert "De delen tellen op tot 7,9%" in result.stdout
    assert not list(tmp_path.glob("copy.*"))


@pytest.mark.parametrize(("sign", "program"), [("~$aft.docx", "Word"), (".~lock.draft.docx#", "LibreOffice")])
def test_a_letter_that_is_open_elsewhere_is_not_written_over(run, tmp_path, sign, program):
    before = (tmp_path / "draft.docx").read_bytes()
    (tmp_path / sign).write_bytes(b"")
    result = run("draft.docx", "--in-place")
    assert result.exit_code == 2
    assert f"it is open in {program}" in result.stderr
    assert (tmp_path / "draft.docx").read_bytes() == before


@pytest.mark.parametrize("mode", [0o444, 0o440, 0o400])
def test_a_letter_that_may_only_be_read_is_not_written_over_whoever_asks(run, tmp_path, mode):
    before = (tmp_path / "draft.docx").read_bytes()
    (tmp_path / "draft.docx").chmod(mode)
    result = run("draft.docx", "--in-place")
    assert result.exit_code == 2
    assert "it may only be read; use --annotate to write a copy" in result.stderr
    assert (tmp_path / "draft.docx").read_bytes() == before
    assert "De delen tellen op tot 7,9%" in result.stdout
    assert run("draft.docx", "--annotate", "copy.docx").exit_code == 1


@pytest.mark.skipif(os.name == "nt", reason="links are not for everybody there")
def test_a_link_is_not_followed_to_what_is_written_over(run, tmp_path):
    (tmp_path / "elders").mkdir()
    target = (tmp_path / "draft.docx").rename(tmp_path / "elders" / "draft.docx")
    before = target.read_bytes()
    (tmp_path / "draft.docx").symlink_to(target)
    result = run("draft.docx", "--in-place")
    assert (result.exit_code, target.read_bytes() == before) == (2, True)
    assert f"it is a link to {target.resolve()}; name that file if it is meant" in result.stderr
    (tmp_path / "copy.docx").symlink_to(tmp_path / "elders" / "new.docx")
    result = run("draft.docx", "--annotate", "copy.docx")
    assert (result.exit_code, (tmp_path / "elders" / "new.docx").exists()) == (2, False)
    assert "--annotate: copy.docx is a link; name the file itself" in result.stderr


@pytest.mark.skipif(os.name == "nt", reason="modes are others there")
def test_a_copy_is_for_those_who_may_read_the_letter(run, tmp_path):
    (tmp_path / "draft.docx").chmod(0o600)
    run("draft.docx", "--annotate", "copy.docx")
    assert (tmp_path / "copy.docx").stat().st_mode & 0o777 == 0o600


@pytest.mark.skipif(os.name == "nt", reason="modes are others there")
def test_a_copy_of_standard_input_is_for_those_who_may_read_the_file_it_is(run, tmp_path):
    (tmp_path / "draft.docx").chmod(0o600)
    command = [sys.executable, "-m", "checker", "-", "--stdin-filename", "draft.docx"]
    names = ("--annotate", "copy.docx", "--output", "report.txt")
    here = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    with (tmp_path / "draft.docx").open("rb") as draft:
        done = subprocess.run([*command, *names], stdin=draft, cwd=tmp_path, env=here, check=False, umask=0)
    assert done.returncode == 1
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in names[1::2]] == [0o600, 0o600]


def test_if_the_new_file_cannot_be_put_in_place_the_draft_stays_and_nothing_else(run, tmp_path, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied")

    before = (tmp_path / "draft.docx").read_bytes()
    monkeypatch.setattr(Path, "replace", refused)
    result = run("draft.docx", "--in-place")
    assert result.exit_code == 2
    assert "cannot be written: Permission denied" in result.stderr
    assert (tmp_path / "draft.docx").read_bytes() == before
    assert sorted(files(tmp_path)) == ["draft.docx", "draft.odt", "draft.txt"]


def test_an_error_of_our_own_in_writing_keeps_the_findings(run, monkeypatch):
    from checker import writers

    def broken(*_, **__):
        raise RuntimeError

    monkeypatch.setattr(writers, "annotate", broken)
    result = run("draft.docx", "--annotate", "copy.docx")
    assert result.exit_code == 2
    assert "please report this" in result.stderr
    assert "De delen tellen op tot 7,9%" in result.stdout


def test_a_report_for_a_browser_is_written(run, tmp_path):
    result = run("draft.docx", "draft.txt", "--format", "html", "--output", "report.html")
    assert result.exit_code == 1
    made = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert made.startswith("<!doctype html>")
    assert made.count("De delen tellen op tot 7,9%") == 2 * 2  # in the list, and beside the text
