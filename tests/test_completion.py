"""A shell completes commands, options, rules and files."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

import checker
from checker.cli.commands import commands

HERE = {**os.environ, "PYTHONPATH": str(Path(checker.__file__).parents[1])}


def completed(*words):
    """Return what the last word may become, each as a shell gets it."""
    completion = ShellComplete(commands, {}, "lint-letter", "_LINT_LETTER_COMPLETE")
    *before, last = words
    return [
        item.value if item.type == "plain" else item.type for item in completion.get_completions(before, last)
    ]


def test_a_first_word_is_a_command_or_a_file():
    assert completed("ex") == ["file", "explain"]
    assert "rules" in completed("ru")


def test_options_of_lint_are_known_without_it():
    assert completed("--fail") == ["--fail-on"]
    assert completed("draft.txt", "--fail") == ["--fail-on"]
    assert completed("lint", "--fail") == ["--fail-on"]
    assert "--version" in completed("--v")


def test_values_of_options_are_known():
    assert completed("draft.txt", "--fail-on", "w") == ["warning"]
    assert completed("draft.txt", "--format", "sa") == ["sarif"]
    assert completed("draft.txt", "--lang", "") == ["en", "nl"]
    assert completed("draft.txt", "--select", "sum-m") == ["sum-mismatch"]
    assert completed("draft.txt", "--ignore", "sum-mismatch,weekday-") == ["sum-mismatch,weekday-mismatch"]


def test_letters_are_files_and_rules_can_be_explained():
    assert completed("lint", "dra") == ["file"]
    assert completed("explain", "sum-") == ["sum-mismatch"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_a_shell_is_printed_as_the_readme_says(shell):
    if shell == "bash" and shutil.which("bash") is None:
        pytest.skip("click asks bash which version it is")
    readme = (Path(checker.__file__).parents[1] / "docs" / "install.md").read_text("utf-8")
    assert f"_LINT_LETTER_COMPLETE={shell}_source lint-letter" in readme
    environment = {**HERE, "_LINT_LETTER_COMPLETE": f"{shell}_source"}
    command = [sys.executable, "-m", "checker"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    assert f"{shell}_complete" in done.stdout


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes_with_it(tmp_path):
    """In a real bash: the script is read, and asked what comes after `lint-letter expl`."""
    program = tmp_path / "lint-letter"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m checker "$@"\n')
    program.chmod(0o755)
    script = (
        "compopt() { :; }; "  # bash has it only while somebody types
        'eval "$(_LINT_LETTER_COMPLETE=bash_source lint-letter)"; '
        "COMP_WORDS=(lint-letter expl); COMP_CWORD=1; "
        '_lint_letter_completion lint-letter expl lint-letter; echo "${COMPREPLY[0]}"'
    )
    environment = {**HERE, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-c", script], env=environment, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == "explain\n", done.stderr
