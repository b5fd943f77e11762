"""What a command says where standard output is closed, full, or read by nobody."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HERE = {**os.environ, "PYTHONPATH": str(ROOT), "NO_COLOR": "1", "LC_ALL": "C.UTF-8"}
RIGHT = "Den Haag, 14 mei 2024\n\nDe 3 scholen kregen 4 en 5 leraren, samen 9.\n"
COMMANDS = (
    *(("lint", "--format", form, "letter.txt") for form in ("text", "json")),  # all others go the way of JSON
    ("claims", "letter.txt"),
    ("lint", "--statistics", "letter.txt"),
    ("frames", "letter.txt"),
    ("explain", "sum-mismatch"),
    ("schema", "rules"),
    ("--help",),
    ("--version",),
    ("serve",),
)
pytestmark = pytest.mark.skipif(os.name == "nt", reason="has no such shells and devices")
_FULL = pytest.mark.skipif(not Path("/dev/full").exists(), reason="has no full device")


def said(folder, command, where):
    """Return exit code and standard error of a command, with ``where`` as the shell reads it."""
    (folder / "letter.txt").write_text(RIGHT, "utf-8")
    words = [sys.executable, "-m", "checker", *command]
    done = subprocess.run(
        ["sh", "-c", f'"$@" {where}', "sh", *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=HERE,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_closed_output_is_one_sentence(tmp_path, command):
    assert said(tmp_path, command, ">&-") == (2, "Error: standard output cannot be written: it is closed\n")


@_FULL
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk_is_one_sentence(tmp_path, command):
    code, told = said(tmp_path, command, ">/dev/full")
    assert (code, told) == (2, "Error: standard output cannot be written: No space left on device\n")


@pytest.mark.parametrize("command", [one for one in COMMANDS if one != ("serve",)], ids=" ".join)
def test_who_has_read_enough_is_told_no_more(tmp_path, command):
    (tmp_path / "letter.txt").write_text(RIGHT, "utf-8")
    reader, writer = os.pipe()
    os.close(reader)
    words = [sys.executable, "-m", "checker", *command]
    done = subprocess.run(words, stdout=writer, stderr=subprocess.PIPE, check=False, cwd=tmp_path, env=HERE)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@_FULL
@pytest.mark.parametrize("where", ["2>&-", "2>/dev/full", ">&- 2>&-", ">/dev/full 2>/dev/full"])
def test_what_cannot_be_said_of_a_file_changes_no_exit_code(tmp_path, where):
    assert said(tmp_path, ("lint", "there-is-none.txt"), where) == (2, "")


def test_what_is_opened_next_does_not_become_standard_output(tmp_path):
    code, told = said(tmp_path, ("lint", "--format", "json", "--output", "answer.json", "letter.txt"), ">&-")
    assert (code, told) == (0, "")
    assert (tmp_path / "letter.txt").read_text("utf-8") == RIGHT
    assert (tmp_path / "answer.json").read_text("utf-8").startswith("{")


def test_a_closed_input_is_an_empty_letter(tmp_path):
    code, told = said(tmp_path, ("lint", "-"), "<&-")
    assert code in (0, 2)
    assert "lint-letter itself" not in told


@_FULL
def test_a_file_that_cannot_be_written_is_one_sentence(tmp_path):
    code, told = said(tmp_path, ("lint", "--output", "/dev/full", "letter.txt"), "")
    assert (code, told) == (2, "Error: /dev/full cannot be written: No space left on device\n")
