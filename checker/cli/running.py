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
from checker.cli.own_errors import guarded, told
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.reporters import formats
from checker.reporters.manner import Manner
from checker.rulebook import Rulebook

TYPE_CHECKING = False
if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

LONG = 10  # letters from which a run is long enough for a bar

_books: Sequence[Rulebook] = ()  # of a process that works for another


class Task(Struct, frozen=True):
    """One letter to lint: how it is read and told, and with which of the run's rulebooks.

    ``content`` and ``name`` are those of standard input. ``known`` are the fingerprints that the baseline
    has of it, None if all that is found goes into the baseline.
    """

    letter: Letter
    options: Options
    manner: Manner
    teller: tuple[str, str]
    book: int
    content: bytes | None = None
    name: str | None = None
    known: frozenset[str] | None = frozenset()
    annotation: Annotation = NO_COMMENTS


class Done(Struct, frozen=True):
    """What came of a letter, without what was understood, and what its format tells of it.

    ``uncommented`` is why comments that were asked for could not be set.
    """

    report: Report
    part: Any
    uncommented: str | None = None


def over(tasks: Sequence[Task], books: Sequence[Rulebook], jobs: int, *, bar: bool) -> Iterator[Done]:
    """Yield what came of each letter, in the order of the tasks.

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
            yield done


def _bar(length: int) -> "ProgressBar[int]":
    import click  # noqa: PLC0415  start-up time

    return click.progressbar(length=length, file=sys.stderr)


def _each(tasks: Sequence[Task], books: Sequence[Rulebook], jobs: int) -> Iterator[Done]:
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

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who stops the run, stops it once


def _in_process(task: Task) -> Done:
    return _done(task, _books)


def _done(task: Task, books: Sequence[Rulebook]) -> Done:
    path = task.name or task.letter.path
    content: bytes | Refusal | None = task.letter.refusal or task.content
    if content is None and task.annotation.asked:  # what is written must be what was read
        content = readers.load(task.letter.path, task.options.limits)
    if isinstance(content, Refusal):
        report = Report(path, unreadable=content)
    else:
        run = partial(
            lint.run,
            task.letter.path,
            books[task.book],
            task.options,
            content=content,
            name=task.name,
        )
        report = without(guarded(path, run), task.known)
    why = None
    if isinstance(content, bytes) and task.annotation.asked:
        why = task.annotation.write(report, content, task.letter.path, task.options.limits)
    one = formats.teller(*task.teller).one
    report, part = told(report, lambda each: one(each, task.manner))
    return Done(replace(report, reading=None, evaluations=()), part, why)
