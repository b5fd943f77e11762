"""How are letters linted one after another, or several at once, and told in the order given?"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from functools import partial
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from checker import lint, readers
from checker.cli.annotated import NO_COMMENTS, Annotation
from checker.cli.baseline import without
from checker.cli.faulty import FaultyError
from checker.cli.letters import Letter
from checker.cli.own_errors import guarded_together, told
from checker.lint import Options, Report, elsewhere
from checker.readers.refusal import Refusal
from checker.reporters import formats
from checker.reporters.manner import Manner
from checker.rulebook import Rulebook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

LONG = 10  # letters from which a run is long enough for a bar

_books: Sequence[Rulebook] = ()  # of a process that works for another


class File(Struct, frozen=True):
    """A file of a letter; ``content`` and ``name`` are those of standard input.

    ``known`` are the fingerprints that the baseline has of it, None if all that is found goes into the
    baseline.
    """

    letter: Letter
    content: bytes | None = None
    name: str | None = None
    known: frozenset[str] | None = frozenset()

    @property
    def path(self) -> str:
        """How it is called."""
        return self.name or self.letter.path


class Task(Struct, frozen=True):
    """One letter to lint, with its annexes behind it, and how it is read and told.

    ``book`` is which of the run's rulebooks it is held against.
    """

    files: tuple[File, ...]
    options: Options
    manner: Manner
    teller: tuple[str, str]
    book: int
    annotation: Annotation = NO_COMMENTS


class Done(Struct, frozen=True):
    """What came of a file, without what was understood, and what its format tells of it.

    ``commented`` is the file that has its comments, ``uncommented`` why that could not be.
    """

    report: Report
    part: Any
    manner: Manner
    commented: str | None = None
    uncommented: str | None = None


def over(tasks: Sequence[Task], books: Sequence[Rulebook], jobs: int, *, bar: bool) -> Iterator[Done]:
    """Yield what came of each file, in the order of the tasks.

    Args:
        tasks: the letters.
        books: the rulebooks that the tasks name by their numbers.
        jobs: how many processes work at once.
        bar: whether a long run is shown on standard error.

    Raises:
        FaultyError: a process was ended from outside, for want of memory for one.
    """
    with _bar(len(tasks)) if bar and len(tasks) >= LONG else nullcontext() as progress:
        for done in _each(tasks, books, min(jobs, len(tasks))):
            if progress is not None:
                progress.update(1)
            yield from done


def _bar(length: int) -> "ProgressBar[int]":
    import click  # noqa: PLC0415  start-up time

    return click.progressbar(length=length, file=sys.stderr)


def _each(tasks: Sequence[Task], books: Sequence[Rulebook], jobs: int) -> Iterator[tuple[Done, ...]]:
    if jobs < 2:
        yield from (_done(task, books) for task in tasks)
        return
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415  start-up time
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

    try:
        with ProcessPoolExecutor(jobs, initializer=_begin, initargs=(tuple(books),)) as pool:
            yield from pool.map(_in_process, tasks)
    except BrokenProcessPool as error:
        raise FaultyError(
            "one of the processes was ended from outside, perhaps for want of memory; try --jobs 1"
        ) from error


def _begin(books: Sequence[Rulebook]) -> None:
    global _books  # noqa: PLW0603  the rules are handed to a process once, not with each letter
    _books = books
    import signal  # noqa: PLC0415  start-up time

    from checker.parent import end_with_it  # noqa: PLC0415

    end_with_it()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who stops the run, stops it once


def _in_process(task: Task) -> tuple[Done, ...]:
    return _done(task, _books)


def _done(task: Task, books: Sequence[Rulebook]) -> tuple[Done, ...]:
    contents = [_content(file, task) for file in task.files]
    given = [(file.path, content) for file, content in zip(task.files, contents, strict=True)]
    run = partial(lint.run_together, given, books[task.book], task.options)
    reports = guarded_together([file.path for file in task.files], run)
    reports = tuple(without(one, file.known) for one, file in zip(reports, task.files, strict=True))
    whys = [
        _commented(task, file, content, report, reports)
        for file, content, report in zip(task.files, contents, reports, strict=True)
    ]
    tell = formats.teller(*task.teller).one
    parts = (told(report, lambda each: tell(each, task.manner)) for report in reports)
    return tuple(
        Done(
            replace(report, reading=None, evaluations=()),
            part,
            task.manner,
            task.annotation.commented(report, file.letter.path) if why is None else None,
            why,
        )
        for file, (report, part), why in zip(task.files, parts, whys, strict=True)
    )


def _content(file: File, task: Task) -> bytes | Refusal | None:
    content: bytes | Refusal | None = file.letter.refusal or file.content
    if content is None and task.annotation.asked:  # what is written must be what was read
        return readers.load(file.letter.path, task.options.limits)
    return content


def _commented(
    task: Task, file: File, content: bytes | Refusal | None, report: Report, every: Sequence[Report]
) -> str | None:
    """Set comments in a file, if they are asked for; return why that could not be."""
    if not isinstance(content, bytes) or not task.annotation.asked:
        return None
    told = (*report.findings, *elsewhere(report, every))
    return task.annotation.write(report, told, content, file.letter.path, task.options.limits)
