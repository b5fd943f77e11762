"""The manual page says what the command line says."""

import shutil
import subprocess

import pytest

from checker import data
from checker.cli.commands import commands
from checker.dev.man import page

FILE = data.folder("rules").parent / "man" / "lint-letter.1"


def test_it_has_every_command_and_option():
    shown = page().replace("\\-", "-")
    for name, command in commands.commands.items():
        if not command.hidden:
            assert f".SS lint-letter {name} " in shown
    for option in commands.commands["lint"].params:
        assert all(name in shown for name in option.opts if name.startswith("--"))


def test_no_line_of_it_is_taken_for_a_command_of_roff():
    known = ('.\\"', ".TH ", ".nh", ".SH ", ".SS ", ".PP", ".TP", ".B ", ".nf", ".fi")
    assert [
        line for line in page().splitlines() if line.startswith((".", "'")) and not line.startswith(known)
    ] == []


@pytest.mark.outside
def test_it_is_formatted_without_a_warning():
    if shutil.which("groff") is None:
        pytest.skip("groff is not installed")
    command = ["groff", "-man", "-Tutf8", "-ww", "-z", str(FILE)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.outside
def test_man_shows_it():
    if shutil.which("man") is None:
        pytest.skip("man is not installed")
    done = subprocess.run(["man", "-l", str(FILE)], capture_output=True, text=True, check=False)
    assert "lint-letter config" in done.stdout
