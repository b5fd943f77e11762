"""How does click read the options of the table?"""

from collections.abc import Callable, Sequence
from typing import Any

import click

from checker.cli.options import Option

Command = Callable[..., Any]


def added(options: Sequence[Option]) -> Callable[[Command], Command]:
    """Return what adds these options, in their order."""

    def add(command: Command) -> Command:
        for option in reversed(options):
            command = _made(option)(command)
        return command

    return add


def _made(option: Option) -> Command:
    if not option.flag.startswith("-"):
        return click.argument(option.flag, nargs=-1, required=True, metavar=option.metavar, type=click.Path())
    more: dict[str, Any] = {"help": option.help}
    if option.switch:
        two = "/" in option.flag
        return click.option(
            option.flag, option.field, default=option.default, is_flag=not two or None, **more
        )
    if option.means is not None:
        more["callback"] = _meaning(option.means)
    if option.completes is not None:
        more["shell_complete"] = option.completes
    if option.several:
        more["multiple"] = True
    elif option.default is not None:
        more["default"] = option.default
    return click.option(option.flag, option.field, type=_type(option), metavar=option.metavar, **more)


def _type(option: Option) -> "click.ParamType[Any] | None":
    if option.choices:
        return click.Choice(option.choices)
    if option.number:
        return click.IntRange(min=0)
    return click.Path() if option.path else None


def _meaning(means: Callable[[Any], Any]) -> Callable[[click.Context, click.Parameter, Any], Any]:
    """Return what click calls with a value; what is wrong with it is told as click tells it."""

    def callback(_context: click.Context, _option: click.Parameter, given: Any) -> Any:
        try:
            return means(given)
        except ValueError as error:
            raise click.BadParameter(str(error)) from error

    return callback
