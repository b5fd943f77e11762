"""What becomes of a letter on which the program itself fails?"""

import os
from collections.abc import Callable, Sequence
from typing import TypeVar

from checker.lint import Report
from checker.readers.refusal import Refusal
from checker.reporters.columns import printable

DEBUG = "LINT_LETTER_DEBUG"
"""Set, an error of our own is shown as Python shows it."""


_TOO_MUCH = Refusal(
    "hostile",
    "reading it takes more memory than a letter does; copy the text into a new document and lint that",
)

_Told = TypeVar("_Told")


def guarded(path: str, run: Callable[[], Report]) -> Report:
    """Return the report, or one that says where we failed: one letter never ends a batch of a thousand."""
    return guarded_together([path], lambda: (run(),))[0]


def guarded_together(paths: Sequence[str], run: Callable[[], tuple[Report, ...]]) -> tuple[Report, ...]:
    """Return the reports on files that are read as one letter, or some that say where we failed."""
    try:
        return run()
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        return tuple(_failed(path, error) for path in paths)


def told(report: Report, tell: Callable[[Report], _Told]) -> tuple[Report, _Told]:
    """Return a report with what is told of it; where we fail in telling it, one that says so with its own."""
    try:
        return report, tell(report)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        failed = _failed(report.path, error)
        return failed, tell(failed)


def own_error(error: Exception) -> str:
    """Return what a person is told of an error that nobody foresaw.

    What the system will not do with a file is none of ours: its name is too long, a link leads to itself.
    """
    if isinstance(error, OSError) and error.filename is not None and error.strerror:
        return f"{printable(os.fsdecode(error.filename))}: {error.strerror}"
    return f"{_where(error)}; please report this, with the letter"


def _failed(path: str, error: Exception) -> Report:
    if isinstance(error, MemoryError):
        return Report(path, unreadable=_TOO_MUCH)
    return Report(path, unreadable=Refusal("unreadable", own_error(error)))


def _where(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {os.path.basename(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}" if trace else ""  # noqa: PTH119
    return f"lint-letter itself failed on it ({type(error).__name__}{place})"
