"""What becomes of letters that were dropped: a report, or a copy of one with comments?"""

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count
from pathlib import PurePosixPath, PureWindowsPath

from msgspec import Struct

from checker import lint, writers
from checker.catalogue import translated
from checker.finding import Finding
from checker.lint import Options, Report
from checker.readers import Limits
from checker.readers.refusal import Refusal
from checker.reporters import html
from checker.reporters.manner import Manner
from checker.rulebook import Rule, Rulebook

File = tuple[str, bytes]
"""A file that was dropped: its name and its bytes; of a letter with annexes the first is the letter."""

Guarded = Callable[[Sequence[str], Callable[[], tuple[Report, ...]]], tuple[Report, ...]]

_AT_ONCE = 2
_WAITING = 8


class BusyError(Exception):
    """Too many letters at once."""


class Told(Struct, frozen=True):
    """The page about some files, and the numbers of those that a copy with comments can be had of."""

    page: str
    comments: tuple[int, ...]


class Work(Struct, frozen=True):
    """How letters are checked in this run; ``guarded`` makes a report of an error of our own."""

    book: Rulebook
    options: Options
    ui: str
    guarded: Guarded
    waiting: threading.BoundedSemaphore
    running: threading.BoundedSemaphore

    def report(self, files: Sequence[File], *, together: bool) -> Told:
        """Return the page about letters, or ``together`` about one letter and its annexes."""
        return told(self._checked(files, together=together), self.ui, self.book.rules)

    def copy(self, files: Sequence[File], which: int, *, together: bool) -> bytes | str:
        """Return one of the files with comments, or why it has none."""
        return copied(
            self._checked(files, together=together), which, files[which][1], self.options.limits, self.ui
        )

    def _checked(self, files: Sequence[File], *, together: bool) -> tuple[Report, ...]:
        if not self.waiting.acquire(blocking=False):
            raise BusyError
        letters = [files] if together else [[file] for file in files]
        try:
            with self.running:
                return tuple(one for letter in letters for one in self._letter(letter))
        finally:
            self.waiting.release()

    def _letter(self, files: Sequence[File]) -> tuple[Report, ...]:
        return self.guarded(
            [name for name, _ in files], partial(lint.run_together, files, self.book, self.options)
        )


def told(reports: Sequence[Report], ui: str, rules: Sequence[Rule]) -> Told:
    """Return the page about letters that were checked."""
    sections = [html.one(report, Manner(ui=ui)) for report in reports]
    page = html.whole(sections, reports, rules)
    return Told(page, tuple(number for number, one in enumerate(reports) if _commented(one, reports)))


def copied(reports: Sequence[Report], which: int, content: bytes, limits: Limits, ui: str) -> bytes | str:
    """Return a file with comments on what was found in it, or why it has none."""
    report = reports[which]
    if report.unreadable is not None:
        return translated(report.unreadable.message, ui)
    if report.reading is None or report.format not in writers.FORMATS:
        return translated("only .docx and .odt can hold comments", ui)
    made = writers.annotate(
        content,
        report.reading.document,
        _findings(report, reports),
        language=report.language or "en",
        moment=dt.datetime.now(dt.UTC),
        limits=limits,
    )
    return translated(made.message, ui) if isinstance(made, Refusal) else made


def _commented(report: Report, every: Sequence[Report]) -> bool:
    """Whether a file can hold comments, and there are any."""
    holds = report.reading is not None and report.format in writers.FORMATS
    return holds and bool(_findings(report, every))


def _findings(report: Report, every: Sequence[Report]) -> tuple[Finding, ...]:
    return (*report.findings, *lint.elsewhere(report, every))


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
