"""What does `man lint-letter` show? What the command line says of itself."""

import re
from collections.abc import Iterator

import click

from checker import __version__
from checker.cli.commands import commands
from checker.config.find import OWN

_EXIT = (
    ("0", "nothing found at or above --fail-on"),
    ("1", "something found"),
    (
        "2",
        "a file could not be read, no grammar fits its language, or a rule file, setting or option is faulty",
    ),
)
_FILES = (
    (OWN, "settings for the letters in its folder and below; or [tool.lint-letter] in a pyproject.toml"),
    (
        "~/.cache/lint-letter/",
        "the compiled grammars and rules, readable by the user alone; nothing of a letter",
    ),
)
_ENVIRONMENT = (
    ("NO_COLOR, FORCE_COLOR", "no colours, or colours where there is no terminal"),
    ("LC_ALL, LC_MESSAGES, LANG", "the language of the words around findings, where --ui says nothing"),
    ("XDG_CACHE_HOME", "where the cache is, instead of ~/.cache"),
    ("LINT_LETTER_DEBUG", "set, an error of the program itself is shown as Python shows it"),
)


def page() -> str:
    """Return the manual page, in roff with the macros of man."""
    context = click.Context(commands, info_name="lint-letter", **commands.context_settings)
    lines = [
        '.\\" Made by `python -m checker.dev generate` from the command line: edit that.',
        f'.TH LINT-LETTER 1 "" "lint-letter {__version__}" "User Commands"',
        ".nh",
        ".SH NAME",
        f"lint-letter \\- {_escaped(_title(commands))}",
        ".SH SYNOPSIS",
        ".B lint-letter",
        "[\\fIcommand\\fR] [\\fIoption\\fR ...] [\\fIfile\\fR ...]",
        ".SH DESCRIPTION",
        *_prose(commands.help or ""),
        ".SH COMMANDS",
        *(line for command in _shown() for line in _command(command, context)),
        *_listed("EXIT STATUS", _EXIT),
        *_listed("FILES", _FILES),
        *_listed("ENVIRONMENT", _ENVIRONMENT),
        ".SH LIMITS",
        *_prose(commands.epilog or ""),
    ]
    return "\n".join(lines) + "\n"


def _shown() -> Iterator[click.Command]:
    for command in commands.commands.values():
        if not command.hidden:
            yield command


def _command(command: click.Command, parent: click.Context) -> Iterator[str]:
    context = click.Context(command, parent=parent, info_name=command.name)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_escaped(f'lint-letter {command.name} {usage}')}"
    yield from _prose(command.help or "")
    for option in command.get_params(context):
        record = option.get_help_record(context)
        if record is not None and isinstance(option, click.Option):
            yield ".TP"
            yield f".B {_escaped(record[0])}"
            yield _escaped(" ".join(record[1].split()))


def _listed(title: str, rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    yield f".SH {title}"
    for name, said in rows:
        yield ".TP"
        yield f".B {_escaped(name)}"
        yield _escaped(f"{said}.")


def _title(command: click.Command) -> str:
    first = (command.help or "").strip().partition("\n")[0].rstrip(".")
    return f"{first[0].lower()}{first[1:]}"


def _prose(text: str) -> Iterator[str]:
    r"""Give the paragraphs of a help text; one that begins with \b is shown as it is written."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        lines = [line.rstrip() for line in paragraph.splitlines()]
        yield ".PP"
        if lines[0].strip() == "\b":
            yield from (".nf", *(_escaped(line) for line in lines[1:]), ".fi")
        else:
            yield _escaped(" ".join(line.strip() for line in lines))


def _escaped(text: str) -> str:
    """Return text that roff shows as it is: no line is taken for a command, hyphens can be copied."""
    shown = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga")
    return f"\\&{shown}" if shown.startswith((".", "'")) else shown
