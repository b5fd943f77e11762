"""Which options do commands share, and what do their words mean?"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import click

from checker.reporters.frame import LANGUAGES

Command = Callable[..., Any]


def day(_context: click.Context, _option: click.Parameter, given: str | None) -> dt.date | None:
    """Return the day that is written as YYYY-MM-DD."""
    try:
        if given is None or len(given) == len("2026-06-23"):
            return None if given is None else dt.date.fromisoformat(given)
    except ValueError:
        pass
    raise click.BadParameter(f"{given!r} is no day; write it as 2026-06-23")


def words(_context: click.Context, _option: click.Parameter, given: Iterable[str]) -> tuple[str, ...]:
    """Return the words of options that may be given several times, each with commas in it."""
    return tuple(word.strip() for text in given for word in text.split(",") if word.strip())


def limits(
    _context: click.Context, _option: click.Parameter, given: Iterable[str]
) -> tuple[tuple[str, str], ...]:
    """Return the names and values of limits that are written as NAME=VALUE."""
    pairs = tuple((name.strip(), value) for name, _, value in (text.partition("=") for text in given))
    if pairs:
        from checker.readers.limit_words import limits_of  # noqa: PLC0415  start-up time

        wrong = limits_of(pairs)
        if isinstance(wrong, str):
            raise click.BadParameter(wrong)
    return pairs


def rule_ids(_context: click.Context, _option: click.Parameter, incomplete: str) -> list[str]:
    """Return the rules that a word of the command line may become; behind a comma the next one."""
    from checker import data, rulebook  # noqa: PLC0415  only a shell asks

    before, comma, begun = incomplete.rpartition(",")
    book = rulebook.load(data.folder("rules"), cache=True)
    known = book.known if isinstance(book, rulebook.Rulebook) else ()
    return [f"{before}{comma}{name}" for name in sorted(known) if name.startswith(begun)]


def languages(_context: click.Context, _option: click.Parameter, incomplete: str) -> list[str]:
    """Return the languages of letters that a word of the command line may become."""
    from checker import claims  # noqa: PLC0415  only a shell asks

    return [name for name in claims.languages() if name.startswith(incomplete)]


def reading(*forms: str) -> Callable[[Command], Command]:
    """Return what adds the options on reading and rules; ``forms`` are its formats."""
    chosen = click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default="text",
        metavar="FORMAT",
        help=f"{', '.join(forms[:-1])} or {forms[-1]}.  [default: text]",
    )
    return added((*_READING, *own_settings, chosen, *_TELLING, *many))


def added(options: Sequence[Command]) -> Callable[[Command], Command]:
    """Return what adds these options, in their order."""

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = option(command)
        return command

    return add


own_rules = click.option(
    "--rules",
    "folders",
    multiple=True,
    type=click.Path(),
    metavar="DIR",
    help="A folder of your own rules and tables, beside ours.",
)


def _several(flag: str, name: str, described: str) -> Command:
    return click.option(
        flag,
        name,
        multiple=True,
        callback=words,
        metavar="RULE,...",
        help=described,
        shell_complete=rule_ids,
    )


def _switch(name: str, described: str) -> Command:
    """Return a flag that can be turned off too, where a file of settings turns it on."""
    return click.option(f"--{name}/--no-{name}", default=None, help=described)


_READING = (
    click.argument("files", nargs=-1, required=True, metavar="FILE|FOLDER|-...", type=click.Path()),
    _several("--select", "selected", "Only these rules."),
    _several("--ignore", "ignored", "Not these rules."),
    _switch("experimental", "Rules that are still being measured, too."),
    own_rules,
    click.option("--date", callback=day, metavar="YYYY-MM-DD", help="The letter's date, instead of its own."),
    click.option(
        "--today",
        callback=day,
        metavar="YYYY-MM-DD",
        help="The day it is, for comments that allow a finding until a day.",
    ),
    click.option(
        "--lang",
        "language",
        metavar="LANG",
        help="The letter's language (nl, en).",
        shell_complete=languages,
    ),
    _switch("fragment", "A piece of a letter: no rules about whole letters."),
    _switch("original", "What it said before its tracked changes."),
)

_TELLING = (
    click.option("--output", type=click.Path(), metavar="FILE", help="Write to a file; never to a letter."),
    click.option(
        "--ui",
        type=click.Choice(LANGUAGES),
        help="The language of the words around findings.  [default: that of the system, else en]",
    ),
    click.option("--stdin-filename", metavar="NAME", help="What standard input (-) would be called."),
    click.option(
        "--limit",
        "limits",
        multiple=True,
        callback=limits,
        metavar="NAME=VALUE",
        help="A limit to letters, such as size=128MB; README.md.",
    ),
    click.option("--no-cache", is_flag=True, help="Neither read nor keep the compiled grammar."),
)

many = (
    click.option("--changed-since", metavar="REV", help="Only letters that changed since a revision of git."),
    click.option(
        "--jobs",
        type=click.IntRange(min=0),
        default=1,
        metavar="N",
        help="How many letters are read at once; 0 for one on each processor.  [default: 1]",
    ),
)

own_settings = (
    click.option(
        "--config",
        type=click.Path(),
        metavar="FILE",
        help="Settings for every letter, not the nearest lint-letter.toml.",
    ),
    click.option("--no-config", is_flag=True, help="No file of settings at all."),
)

setting_comments = (
    click.option(
        "--annotate",
        type=click.Path(),
        metavar="COPY",
        help="Write a copy (.docx, .odt) with a comment on each finding.",
    ),
    click.option("--in-place", is_flag=True, help="Set these comments in the letter itself."),
)

failing = (
    click.option(
        "--baseline",
        type=click.Path(),
        metavar="FILE",
        help="Findings that are known and do not count.",
    ),
    click.option(
        "--write-baseline", is_flag=True, help="Write what is found to --baseline instead of counting it."
    ),
    click.option(
        "--fail-on",
        type=click.Choice(["error", "warning", "note", "never"]),
        help="The least grave finding that gives exit code 1.  [default: error]",
    ),
    _switch("show-rounding", "Show what holds only thanks to rounding too."),
    _switch("show-holds", "Show what was compared and holds too."),
)
