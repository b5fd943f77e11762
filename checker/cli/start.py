"""How is the command line run, and with which exit code does it end, whatever happens?"""

import os
import sys
from typing import Any

from checker.cli import brief, plain, streams
from checker.cli.faulty import FaultyError, MisusedError, aside

FAULTY = 2  # the exit code when a file was unreadable or anything was faulty
_INTERRUPTED = 130


def main() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(run())


def run() -> int:
    """Run the command line and return its exit code."""
    streams.guard()
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
    try:
        return _told_all(_ran())
    except KeyboardInterrupt:
        return _INTERRUPTED
    except streams.GoneError:  # --help | head
        return 0
    except FaultyError as faulty:
        from checker.cli.tongue import refused  # noqa: PLC0415  start-up time

        aside(refused(str(faulty)))
        return FAULTY
    except Exception as error:
        from checker.cli.own_errors import DEBUG, own_error  # noqa: PLC0415  start-up time

        if os.environ.get(DEBUG):
            raise
        from checker.cli.tongue import refused  # noqa: PLC0415

        aside(refused(own_error(error)))
        return FAULTY


def _told_all(code: int) -> int:
    """Return the exit code, once all that was said is out."""
    if not sys.stdout.closed:  # as by an editor that ends
        sys.stdout.flush()
    return code


def _ran() -> int:
    said = plain.asked(sys.argv[1:])
    if said is None:
        return _clicked()
    command, given = said
    brief.import_lightly()
    if given["no_cache"]:
        return _told(command, given)
    from checker import patterns  # noqa: PLC0415  start-up time

    patterns.recall()
    try:
        return _told(command, given)
    finally:
        patterns.remember()


def _told(command: str, given: dict[str, Any]) -> int:
    from checker.cli.session import Session  # noqa: PLC0415  start-up time

    try:
        session = Session(**given)
        return session.lint() if command == "lint" else session.claims()
    except MisusedError as misused:
        from checker.cli.commands import show  # noqa: PLC0415  start-up time

        show(misused, command)
        return FAULTY


def _clicked() -> int:
    import click  # noqa: PLC0415  it takes a tenth of a run to load

    from checker.cli.commands import PROGRAM, commands  # noqa: PLC0415

    try:
        code = commands.main(prog_name=PROGRAM, standalone_mode=False)
    except click.ClickException as error:
        from checker.cli.help import complaint  # noqa: PLC0415

        aside(complaint(error))
        return FAULTY
    except click.Abort:
        return _INTERRUPTED
    return code if isinstance(code, int) else 0
