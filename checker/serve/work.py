"""What becomes of letters that were dropped: a report, or a copy of one with comments?"""

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import count
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

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
from checker.serve.apart import Workshop
from checker.serve.room import Room

File = tuple[str, bytes]
"""A file that was dropped: its name and its bytes; of a letter with annexes the first is the letter."""

Guarded = Callable[[Sequence[str], Callable[[], tuple[Report, ...]]], tuple[Report, ...]]

_AT_ONCE = 2
_WAITING = 8
ENDED = Refusal(
    "hostile",
    "reading it takes more memory or time than a letter does; "
    "copy the text into a new document and lint that",
)
"""Why letters could not be read that ended the process they were read in."""


class Told(Struct, frozen=True):
    """The page about some files, and the numbers of those that a copy with comments can be had of."""

    page: str
    comments: tuple[int, ...]


class Checks(Struct, frozen=True):
    """How letters are checked in this run; ``guarded`` makes a report of an error of our own."""

    book: Rulebook
    options: Options
    ui: str
    guarded: Guarded

    def answer(self, job: "Job") -> Told | bytes | str:
        """Return the page about letters, or one of the files with comments, or why it has none."""
        letters = [job.files] if job.together else [(file,) for file in job.files]
        reports = tuple(one for letter in letters for one in self._letter(letter))
        if job.which is None:
            return told(reports, self.ui, self.book.rules)
        return copied(reports, job.which, job.files[job.which][1], self.options.limits, self.ui)

    def _letter(self, files: Sequence[File]) -> tuple[Report, ...]:
        run = partial(lint.run_together, files, self.book, self.options)
        return self.guarded([name for name, _ in files], run)


class Job(Struct, frozen=True):
    """Files that are to be checked, ``together`` as one letter; ``which`` of them is wanted with comments."""

    files: tuple[File, ...]
    together: bool
    which: int | None = None


class Work(Struct, frozen=True):
    """Where letters are checked in this run: in processes of their own."""

    checks: Checks
    workshop: Workshop
    waiting: Room

    @property
    def options(self) -> Options:
        """How letters are read."""
        return self.checks.options

    @property
    def ui(self) -> str:
        """The language of the page."""
        return self.checks.ui

    def report(self, files: Sequence[File], *, together: bool) -> Told:
        """Return the page about letters, or ``together`` about one letter and its annexes.

        Raises:
            BusyError: too many wait already.
        """
        found = self._asked(Job(tuple(files), together))
        if isinstance(found, Told):
            return found
        ended = [Report(name, unreadable=ENDED) for name, _ in files]
        return told(ended, self.ui, self.checks.book.rules)

    def copy(self, files: Sequence[File], which: int, *, together: bool) -> bytes | str:
        """Return one of the files with comments, or why it has none.

        Raises:
            BusyError: too many wait already.
        """
        found = self._asked(Job(tuple(files), together, which))
        return found if isinstance(found, bytes | str) else translated(ENDED.message, self.ui)

    def _asked(self, job: Job) -> Any:
        with self.waiting.taken():
            return self.workshop.ask(job)


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
    """Return where letters are checked."""
    checks = Checks(book, options, ui, guarded)
    return Work(checks, Workshop(checks.answer, _AT_ONCE), Room(_WAITING))


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
