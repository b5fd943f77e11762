"""What becomes of one letter that was dropped: a report, or a copy with comments?"""

import datetime as dt
import threading
from collections.abc import Callable
from functools import partial
from pathlib import PurePosixPath, PureWindowsPath

from msgspec import Struct

from checker import lint, writers
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.reporters import html
from checker.reporters.manner import Manner
from checker.rulebook import Rulebook

_AT_ONCE = 2
_WAITING = 8


class BusyError(Exception):
    """Too many letters at once."""


class Work(Struct, frozen=True):
    """How letters are checked in this run; ``guarded`` makes a report of an error of our own."""

    book: Rulebook
    options: Options
    ui: str
    guarded: Callable[[str, Callable[[], Report]], Report]
    waiting: threading.BoundedSemaphore
    running: threading.BoundedSemaphore

    def report(self, content: bytes, name: str) -> str:
        """Return the page about a letter."""
        report = self._checked(content, name)
        return html.whole([html.one(report, Manner(ui=self.ui))], [report], self.book.rules)

    def copy(self, content: bytes, name: str) -> bytes | str:
        """Return the letter with comments, or why it has none."""
        report = self._checked(content, name)
        if report.unreadable is not None:
            return report.unreadable.message
        if report.reading is None or report.format not in writers.FORMATS:
            return "only .docx and .odt can hold comments"
        made = writers.annotate(
            content,
            report.reading.document,
            report.findings,
            language=report.language or "en",
            moment=dt.datetime.now(dt.UTC),
            limits=self.options.limits,
        )
        return made.message if isinstance(made, Refusal) else made

    def _checked(self, content: bytes, name: str) -> Report:
        if not self.waiting.acquire(blocking=False):
            raise BusyError
        try:
            with self.running:
                run = partial(lint.run, name, self.book, self.options, content=content, name=name)
                return self.guarded(name, run)
        finally:
            self.waiting.release()


def work(
    book: Rulebook, options: Options, ui: str, guarded: Callable[[str, Callable[[], Report]], Report]
) -> Work:
    """Return how letters are checked."""
    waiting, running = threading.BoundedSemaphore(_WAITING), threading.BoundedSemaphore(_AT_ONCE)
    return Work(book, options, ui, guarded, waiting, running)


def file_name(given: str) -> str:
    """Return a file's own name, whatever folders were named before it."""
    return PurePosixPath(PureWindowsPath(given).name).name or "letter"
