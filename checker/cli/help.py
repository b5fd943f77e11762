"""How does click draw help, and what is wrong with a command line, in the language of the user?"""

import inspect
import re
from collections.abc import Iterable
from typing import Any

import click

from checker.catalogue import translated
from checker.cli.tongue import refused, tongue

_APART = re.compile(r"( {2,}|\n)")  # what parts a command of an example from what it does
_METAVAR = re.compile(r"INTEGER RANGE|[A-Z][A-Z|=,.\-]*[A-Z.]|\[[a-z|]+\]")


class Formatter(click.HelpFormatter):
    """Help as click draws it, in the language of the user."""

    def __init__(self, ui: str, *given: Any, **named: Any) -> None:
        """Draw in ``ui``."""
        super().__init__(*given, **named)
        self._ui = ui

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is called."""
        super().write_usage(prog, translated(args, self._ui), translated(prefix or "Usage: ", self._ui))

    def write_heading(self, heading: str) -> None:
        """Write what a list is of."""
        super().write_heading(translated(heading, self._ui))

    def write_text(self, text: str) -> None:
        """Write paragraphs."""
        super().write_text("\n\n".join(map(self._paragraph, inspect.cleandoc(text).split("\n\n"))))

    def write_dl(self, rows: Iterable[tuple[str, str]], *given: Any, **named: Any) -> None:
        """Write names, and what each does."""
        told = [(self._name(name), self._pieces(does)) for name, does in rows]
        super().write_dl(told, *given, **named)

    def _paragraph(self, text: str) -> str:
        return self._pieces(text) if text.startswith("\b") else translated(" ".join(text.split()), self._ui)

    def _pieces(self, text: str) -> str:
        return "".join(translated(piece, self._ui) for piece in _APART.split(text))

    def _name(self, name: str) -> str:
        return _METAVAR.sub(lambda found: translated(found[0], self._ui), name)


class Context(click.Context):
    """What click knows of a run; its help is in the language of the user."""

    def make_formatter(self) -> click.HelpFormatter:
        """Return what help is drawn with."""
        return Formatter(tongue(), width=self.terminal_width, max_width=self.max_content_width)


def complaint(error: click.ClickException) -> str:
    """Return what is wrong with a command line, in the language of the user."""
    ui = tongue()
    message = translated(error.format_message(), ui)
    context = error.ctx if isinstance(error, click.UsageError) else None
    lines = []
    if context is not None:
        lines.append(context.get_usage())
        if context.command.get_help_option(context) is not None:
            hint = f"Try '{context.command_path} {context.help_option_names[-1]}' for help."
            lines += [translated(hint, ui), ""]
    return "\n".join((*lines, refused(message)))
