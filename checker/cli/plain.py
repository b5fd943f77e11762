"""What does a plain command line ask for? One that is not plain is left to click.

Plain is: letters and options in full, each value there and right. All else (help, mistakes, completion,
options cut short, other commands) gives None, so that click alone answers it. A test compares the two.
"""

import os
from collections.abc import Mapping, Sequence
from typing import Any

from checker.cli.options import CLAIMS_OPTIONS, LINT_OPTIONS, Option

_COMMANDS: Mapping[str, Sequence[Option]] = {"lint": LINT_OPTIONS, "claims": CLAIMS_OPTIONS}
_COMPLETION = "_LINT_LETTER_COMPLETE"
_PATTERN = frozenset("*?[~$%")  # click looks for the files that are meant, on Windows


def asked(arguments: Sequence[str]) -> tuple[str, dict[str, Any]] | None:
    """Return the command and what its session is made of; None where click must say."""
    if not arguments or _COMPLETION in os.environ:
        return None
    if os.name == "nt" and any(_PATTERN.intersection(word) for word in arguments):
        return None
    if arguments[0] == "--ui" and len(arguments) > 2:
        arguments = [*arguments[2:3], *arguments[:2], *arguments[3:]]
    command, rest = ("lint", arguments)
    if arguments[0] in _COMMANDS:
        command, rest = arguments[0], arguments[1:]
    elif not is_no_command(arguments[0]):
        return None
    said = _said(rest, _COMMANDS[command])
    if said is None:
        return None
    try:
        return command, {option.field: _value(option, said) for option in _COMMANDS[command]}
    except ValueError:
        return None


def is_no_command(word: str) -> bool:
    """Whether a first word is a letter or an option: no command has a dot, a slash, or a dash first."""
    return word.startswith("-") or any(mark in word for mark in "./\\")


def _said(words: Sequence[str], options: Sequence[Option]) -> dict[str, list[Any]] | None:
    """Return what was given for each field, in order."""
    flags = {
        flag: (option, number == 0)
        for option in options
        for number, flag in enumerate(option.flag.split("/"))
        if flag.startswith("-")
    }
    said: dict[str, list[Any]] = {}
    waiting = iter(words)
    for word in waiting:
        if not word.startswith("-") or word == "-":
            said.setdefault("files", []).append(word)
            continue
        flag, equals, value = word.partition("=")
        if flag not in flags:
            return None
        option, on = flags[flag]
        if option.switch:
            if equals:
                return None
            said.setdefault(option.field, []).append(on)
            continue
        given = value if equals else next(waiting, None)
        if given is None or (given.startswith("-") and given != "-"):
            return None
        said.setdefault(option.field, []).append(given)
    return said if said.get("files") else None


def _value(option: Option, said: Mapping[str, Sequence[Any]]) -> Any:
    """Return the value of a field.

    Raises:
        ValueError: it is not right, or may not be.
    """
    given = said.get(option.field, ())
    if option.several:
        value: Any = tuple(given)
    else:
        value = given[-1] if given else option.default
    if not given:
        return value
    if option.path and any(os.path.exists(path) and not os.access(path, os.R_OK) for path in given):  # noqa: PTH110
        raise ValueError("it may not be read")
    if option.choices and value not in option.choices:
        raise ValueError("it is no choice")
    if option.number:
        if not (value.isascii() and value.isdigit()):
            raise ValueError("it is no number")
        value = int(value)
    return value if option.means is None else option.means(value)
