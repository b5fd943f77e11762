"""What pages show is what the commands print. `pytest --update-golden` writes it in again."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from checker import data, rulebook
from checker.cli.commands import commands
from checker.readers.formats import SUFFIXES
from checker.readers.limits import DEFAULT, known
from checker.reporters.formats import FINDINGS
from checker.rulebook import Rulebook

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
EXAMPLES = ROOT / "examples" / "README.md"
PAGES = [ROOT / "README.md", EXAMPLES, *sorted(DOCS.glob("*.md"))]
CONSOLE = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LIMITS = re.compile(r"(<!-- limits: .*? -->\n).*?(<!-- end of limits -->)", re.DOTALL)
SET_UP = ("python3 -m venv .venv", ".venv/bin/pip install -q .")  # run by .ci/run, which begins with them


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_a_page_shows_is_what_the_commands_print(
    page: Path, update: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    written = page.read_text("utf-8")
    printed = CONSOLE.sub(lambda block: f"```console\n{session(block[1])}```", written)
    printed = LIMITS.sub(lambda marks: marks[1] + limits() + marks[2], printed)
    if update:
        page.write_text(printed, "utf-8", newline="\n")
    assert printed == page.read_text("utf-8"), "if the new output is right, --update-golden"


def test_every_stable_rule_is_shown_at_work() -> None:
    shown = EXAMPLES.read_text("utf-8")
    assert [rule.id for rule in book().select().rules if f"[{rule.id}]:" not in shown] == []


def test_every_letter_is_shown() -> None:
    shown = EXAMPLES.read_text("utf-8")
    letters = {path.name for path in EXAMPLES.parent.iterdir() if path.is_file()} - {"README.md", "build.py"}
    before = ("$ lint-letter", "--with")
    unseen = {name for name in letters if not any(f"{one} examples/{name}" in shown for one in before)}
    assert unseen == set()


def test_every_command_and_option_has_its_place() -> None:
    shown = (DOCS / "command-line.md").read_text("utf-8")
    for name, command in commands.commands.items():
        if not command.hidden:
            assert f"lint-letter {name}" in shown or f"  {name} " in shown, name
    for option in (
        name for each in commands.commands["lint"].params for name in each.opts if name[:2] == "--"
    ):
        assert option in shown, option


def test_every_format_has_its_place() -> None:
    shown = (DOCS / "formats.md").read_text("utf-8")
    assert {suffix for suffix in SUFFIXES if f"`{suffix}`" not in shown} <= {".markdown"}


def test_every_form_of_the_answer_has_its_place() -> None:
    shown = (DOCS / "programs.md").read_text("utf-8")
    assert [form for form in FINDINGS if f"| `{form}` | " not in shown] == []


def limits() -> str:
    """Return the table of all limits."""
    rows = [
        f"| `{name.replace('_', '-')}` | {about.description} | {DEFAULT.shown(name)} |"
        for name, about in known().items()
    ]
    return "\n".join(("", "| `--limit` | bounds | default |", "| --- | --- | --- |", *rows, "", ""))


def session(block: str) -> str:
    """Return the commands of a block, each with what it prints."""
    asked = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"$ {command}\n{answer(command)}" for command in asked)


def answer(command: str) -> str:
    """Return what a command prints; setting up is what .ci/run does."""
    *before, last = command.split(" && ")
    assert set(before) <= set(SET_UP), f"{before} is not tested"
    name, *arguments = shlex.split(last.removeprefix(".venv/bin/"))
    assert name == "lint-letter", f"{last} is not tested"
    result = CliRunner().invoke(commands, arguments, prog_name="lint-letter", terminal_width=100)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.output
    return "".join(f"{line}\n" for line in result.stdout.rstrip("\n").split("\n"))


def book() -> Rulebook:
    found = rulebook.load(data.folder("rules"))
    assert isinstance(found, Rulebook)
    return found
