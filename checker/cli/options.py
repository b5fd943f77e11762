"""Which options do commands share, and what do their words mean?"""

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

import click

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.readers import Limits

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


def limits(_context: click.Context, _option: click.Parameter, given: Iterable[str]) -> "Limits":
    """Return the limits with those in them that are written as NAME=VALUE."""
    from checker.readers.limit_words import limits_of  # noqa: PLC0415  start-up time

    found = limits_of((name.strip(), value) for name, _, value in (text.partition("=") for text in given))
    if isinstance(found, str):
        raise click.BadParameter(found)
    return found


def reading(*forms: str) -> Callable[[Command], Command]:
    """Return what adds the options on reading and rules; ``forms`` are its formats."""

    def added(command: Command) -> Command:
        chosen = click.option(
            "--format", "form", type=click.Choice(forms), default="text", show_default=True, help="For whom."
        )
        for option in reversed((*_READING, chosen, *_TELLING)):
            command = option(command)
        return command

    return added


own_rules = click.option(
    "--rules",
    "folders",
    multiple=True,
    type=click.Path(),
    metavar="DIR",
    help="A folder of your own rules and tables, beside ours.",
)


def _several(flag: str, name: str, described: str) -> Command:
    return click.option(flag, name, multiple=True, callback=words, metavar="RULE,...", help=described)


_READING = (
    click.argument("files", nargs=-1, required=True, metavar="FILE|FOLDER|-..."),
    _several("--select", "selected", "Only these rules."),
    _several("--ignore", "ignored", "Not these rules."),
    click.option("--experimental", is_flag=True, help="Rules that are still being measured, too."),
    own_rules,
    click.option("--date", callback=day, metavar="YYYY-MM-DD", help="The letter's date, instead of its own."),
    click.option(
        "--today",
        callback=day,
        metavar="YYYY-MM-DD",
        help="The day it is, for comments that allow a finding until a day.",
    ),
    click.option("--lang", "language", metavar="LANG", help="The letter's language (nl, en)."),
    click.option("--fragment", is_flag=True, help="A piece of a letter: no rules about whole letters."),
    click.option("--original", is_flag=True, help="What it said before its tracked changes."),
)

_TELLING = (
    click.option("--output", type=click.Path(), metavar="FILE", help="Write to a file; never to a letter."),
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
