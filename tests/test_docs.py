"""What the pages say can be followed: each link leads somewhere, each command is one that can be given."""

import contextlib
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from checker.cli.commands import commands
from checker.dev.__main__ import COMMANDS
from checker.dev.generate import generated

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
WRITTEN = [
    *sorted(ROOT.glob("*.md")),
    *sorted(DOCS.glob("*.md")),
    ROOT / "examples" / "README.md",
    ROOT / "benchmarks" / "labels" / "README.md",
    ROOT / "editors" / "vscode" / "README.md",
]
RULES = sorted(DOCS.glob("rules/*/*.md"))
EACH_PAGE = pytest.mark.parametrize("page", WRITTEN, ids=lambda page: page.relative_to(ROOT).as_posix())
FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
PROGRAM = re.compile(r"(?:^|&& |\| )(?:\.venv/bin/|\.venv\\Scripts\\)?lint-letter(?: |$)")


@EACH_PAGE
def test_every_link_leads_somewhere(page: Path) -> None:
    assert [link for link in links(page) if not leads(page, link)] == []


def test_every_link_of_the_pages_of_rules_leads_somewhere() -> None:
    assert [(page.name, link) for page in RULES for link in links(page) if not leads(page, link)] == []


def test_there_is_a_page_for_each_rule_and_none_for_another() -> None:
    assert {*RULES} == {path for path in generated() if path.is_relative_to(DOCS / "rules")}
    assert len({page.name for page in RULES}) * 2 == len(RULES)


def test_every_page_can_be_reached_from_the_first() -> None:
    assert {page.name for page in DOCS.glob("*.md")} - {"README.md"} <= {
        Path(link).name for link in links(DOCS / "README.md")
    }


@EACH_PAGE
def test_every_command_can_be_given_as_it_is_written(page: Path) -> None:
    for command in written(page):
        try:
            parsed(command)
        except click.ClickException as wrong:
            pytest.fail(f"{command}: {wrong.format_message()}")


@EACH_PAGE
def test_every_command_for_developers_is_one(page: Path) -> None:
    named = re.findall(r"-m checker\.dev ([a-z][a-z-]*)", page.read_text("utf-8"))
    assert set(named) <= set(COMMANDS)


@EACH_PAGE
def test_nobody_is_sent_to_a_package_index_that_does_not_have_it(page: Path) -> None:
    assert (
        re.findall(r"(?:pip|pipx|uv\w*) (?:install|add|run) (?:-\S+ )*lint-letter", page.read_text("utf-8"))
        == []
    )


def test_the_rule_that_a_page_shows_is_the_one_that_is_tried() -> None:
    blocks = FENCE.findall((DOCS / "own-rules.md").read_text("utf-8"))
    (shown,) = [block for _, block in blocks if "\nfind:" in block]
    assert shown == (ROOT / "examples" / "own-rules" / "grant-amount.yaml").read_text("utf-8")


def test_what_cannot_be_given_is_told() -> None:
    """The judge of commands does judge."""
    for wrong in ("lint-letter a.txt --thorow", "lint-letter a.txt --fail-on eror", "lint-letter explane x"):
        with pytest.raises(click.ClickException):
            parsed(wrong)


def links(page: Path) -> list[str]:
    """Return the links of a page within the project, without what stands in its examples."""
    text = re.sub(r"`[^`\n]*`", "", FENCE.sub("", page.read_text("utf-8")))
    return re.findall(r"\]\((?![a-z]+:)([^)\s]+)\)", text)


def leads(page: Path, link: str) -> bool:
    """Tell whether there is such a file, and in it such a heading."""
    name, _, anchor = link.partition("#")
    file = page.parent / name if name else page
    return file.exists() and (not anchor or anchor in anchors(file))


def anchors(page: Path) -> set[str]:
    """Return what the headings of a page are called in links, as GitHub and GitLab have it."""
    headings = re.findall(r"^#+ (.*)$", FENCE.sub("", page.read_text("utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def written(page: Path) -> Iterator[str]:
    """Yield the commands of our program on a page: those of its blocks and those between other words."""
    text = page.read_text("utf-8")
    for language, block in FENCE.findall(text):
        lines = block.replace("\\\n", " ").splitlines()
        if language == "console":
            lines = [line[2:] for line in lines if line.startswith("$ ")]
        yield from (line for line in lines if language in ("sh", "console") and PROGRAM.search(line))
    for code in re.findall(r"`([^`]+)`", FENCE.sub("", text)):
        line = " ".join(code.split())
        if PROGRAM.match(line) and not line.endswith("lint-letter"):
            yield line


def parsed(command: str) -> None:
    """Let click read a command as it would, without running it."""
    own = command[PROGRAM.search(command).end() :]
    words = shlex.split(own, comments=True)
    words = words[: next((at for at, word in enumerate(words) if word in ("&&", "|", ">")), len(words))]
    if words in [["--help"], *([name] for name in commands.commands)]:
        return  # the command is meant, not what it would do with nothing
    group = commands.make_context("lint-letter", words)
    name, asked, rest = commands.resolve_command(group, [*group._protected_args, *group.args])
    with contextlib.suppress(click.exceptions.Exit):  # --help
        asked.make_context(name, [*rest], parent=group)
