"""What becomes of a letter that was dropped, with its annexes: a report, or a copy with comments?"""

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count
from pathlib import PurePosixPath, PureWindowsPath

from msgspec import Struct

from checker import lint, writers
from checker.catalogue import translated
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.reporters import html
from checker.reporters.manner import Manner
from checker.rulebook import Rulebook

File = tuple[str, bytes]
"""A file that was dropped: its name and its bytes; the first is the letter."""

Guarded = Callable[[Sequence[str], Callable[[], tuple[Report, ...]]], tuple[Report, ...]]

_AT_ONCE = 2
_WAITING = 8


class BusyError(Exception):
    """Too many letters at once."""


class Work(Struct, frozen=True):
    """How letters are checked in this run; ``guarded`` makes a report of an error of our own."""

    book: Rulebook
    options: Options
    ui: str
    guarded: Guarded
    waiting: threading.BoundedSemaphore
    running: threading.BoundedSemaphore

    def report(self, files: Sequence[File]) -> str:
        """Return the page about a letter and its annexes."""
        reports = self._checked(files)
        sections = [html.one(report, Manner(ui=self.ui)) for report in reports]
        return html.whole(sections, reports, self.book.rules)

    def copy(self, files: Sequence[File], which: int) -> bytes | str:
        """Return one of the files with comments, or why it has none."""
        reports = self._checked(files)
        report = reports[which]
        if report.unreadable is not None:
            return translated(report.unreadable.message, self.ui)
        if report.reading is None or report.format not in writers.FORMATS:
            return translated("only .docx and .odt can hold comments", self.ui)
        made = writers.annotate(
            files[which][1],
            report.reading.document,
            (*report.findings, *lint.elsewhere(report, reports)),
            language=report.language or "en",
            moment=dt.datetime.now(dt.UTC),
            limits=self.options.limits,
        )
        return translated(made.message, self.ui) if isinstance(made, Refusal) else made

    def _checked(self, files: Sequence[File]) -> tuple[Report, ...]:
        if not self.waiting.acquire(blocking=False):
            raise BusyError
        try:
            with self.running:
                run = partial(lint.run_together, files, self.book, self.options)
                return self.guarded([name for name, _ in files], run)
        finally:
            self.waiting.release()


def work(book: Rulebook, options: Options, ui: str, guarded: Guarded) -> Work:
    """Return how letters are checked."""
    waiting, running = threading.BoundedSemaphore(_WAITING), threading.BoundedSemaphore(_AT_ONCE)
    return Work(book, options, ui, guarded, waiting, running)


def file_names(given: Iterable[str]) -> tuple[str, ...]:
    """Return the own name of each file; of two that are called alike the second has a number.

    >>> file_names(["brief.docx", "oud/brief.docx"])
    ('brief.docx', 'brief (2).docx')
    """
    found: list[str] = []
    for name in map(file_name, given):
        path = PurePosixPath(name)
        numbered = (f"{path.stem} ({number}){path.suffix}" for number in count(2))
        found.append(name if name not in found else next(one for one in numbered if one not in found))
    return tuple(found)


def file_name(given: str) -> str:
    """Return a file's own name, whatever folders were named before it."""
    return PurePosixPath(PureWindowsPath(given).name).name or "letter"
