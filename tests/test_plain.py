"""A plain command line is read without click, and means what click says it means; all else is click's."""

import os
import subprocess
import sys
from pathlib import Path

import click
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import checker
from checker.cli import plain
from checker.cli.commands import commands
from checker.cli.options import LINT_OPTIONS

HERE = {**os.environ, "PYTHONPATH": str(Path(checker.__file__).parents[1])}


def by_click(arguments):
    """Return the command and its fields as click reads them, None where it refuses."""
    try:
        with commands.make_context("lint-letter", list(arguments)) as context:
            name, command, rest = commands.resolve_command(context, [*context._protected_args, *context.args])
            with command.make_context(name, rest, parent=context) as inner:
                return name, inner.params
    except (click.ClickException, click.exceptions.Exit):
        return None


FLAGS = [flag for option in LINT_OPTIONS for flag in option.flag.split("/") if flag.startswith("-")]
VALUES = ["json", "text", "nl", "2024-06-17", "2024-6-17", "never", "note", "3", "-3", "sum-mismatch, x,", "",
          "size=1MB", "size=much", "a.txt", "-", "--", "--help", "1_0", "٣"]  # fmt: skip
WORDS = st.one_of(
    st.sampled_from(["lint", "claims", "rules", "a.txt", "./lint", "letters/", "--form", "-x", "--version"]),
    st.sampled_from(FLAGS),
    st.sampled_from(VALUES),
    st.builds("{}={}".format, st.sampled_from(FLAGS), st.sampled_from(VALUES)),
)


@given(st.lists(WORDS, max_size=6))
@example(["a.txt", "--limit", "size=1MB", "--limit=pages=3"])
@example(["claims", "a.txt", "--fail-on", "note"])
@example(["a.txt", "--format", "nonsense", "--format", "json"])
def test_what_is_plain_means_what_click_says(arguments):
    asked = plain.asked(arguments)
    if asked is not None:
        assert asked == by_click(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["letter.txt"],
        ["lint", "letter", "--select", "sum-mismatch,x", "--ignore=y"],
        ["claims", "letters/", "--format=json", "--lang", "nl", "--no-fragment"],
        ["-", "--stdin-filename", "a.md", "--jobs", "2", "--today", "2024-06-17", "--no-cache"],
        ["./rules", "--limit", "size=1MB", "--output", "out.txt", "--show-holds", "--original"],
    ],
)
def test_what_people_ask_is_plain(arguments):
    assert plain.asked(arguments) == by_click(arguments)
    assert plain.asked(arguments) is not None


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["--help"],
        ["rules"],
        ["letter"],  # it may be a command
        ["a.txt", "--nonsense"],
        ["a.txt", "--jobs", "many"],
        ["a.txt", "--date", "yesterday"],
        ["a.txt", "--limit", "nonsense=1"],
        ["a.txt", "--format"],
        ["a.txt", "--experimental=yes"],
        ["a.txt", "--", "--b.txt"],
        ["--format", "json"],
    ],
)
def test_what_is_not_plain_is_left_to_click(arguments):
    assert plain.asked(arguments) is None


def test_a_shell_that_completes_is_answered_by_click(monkeypatch):
    monkeypatch.setenv("_LINT_LETTER_COMPLETE", "bash_complete")
    assert plain.asked(["a.txt"]) is None


def test_every_command_begins_like_a_word_that_may_be_one():
    assert not any(plain.is_no_command(name) for name in commands.commands)


def test_a_mistake_of_a_plain_command_line_is_told_with_its_usage(tmp_path):
    (tmp_path / "brief.txt").write_text("Er zijn 3 bruggen.\n", "utf-8")
    command = [sys.executable, "-m", "checker", "brief.txt", "--lang", "xx"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=HERE)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "Usage: lint-letter lint [OPTIONS] FILE|FOLDER|-...",
        "Try 'lint-letter lint --help' for help.",
        "",
        "Error: --lang: 'xx' is none of en, nl",
    ]


def test_one_letter_in_text_loads_nothing_that_it_does_not_need(tmp_path):
    (tmp_path / "brief.txt").write_text("Er zijn 3 bruggen op 17 juni 2024, een maandag.\n", "utf-8")
    needless = (
        *(
            "click",
            "lark",
            "lxml",
            "marko",
            "pint",
            "yaml",
            "json",
            "inspect",
            "hashlib",
            "typing_extensions",
        ),
        *("shutil", "subprocess", "secrets", "threading", "checker.writers", "checker.readers.docx"),
    )
    code = (
        "import sys, checker.cli\n"
        "sys.argv = ['lint-letter', 'brief.txt']\n"
        "try: checker.cli.main()\n"
        f"finally: print([name for name in {needless} if name in sys.modules], file=sys.stderr)"
    )
    environment = {
        **HERE,
        "XDG_CACHE_HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
        "HOME": str(tmp_path),
    }
    for _ in range(2):  # the second time what was made of rules and grammars is there
        done = subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            check=True,
            cwd=tmp_path,
            env=environment,
        )
    assert done.stderr.strip() == "[]"
