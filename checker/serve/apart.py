"""How are letters checked in a process of its own, so that none of them can take the server along?

What reads a letter may need more memory or time than it may have, or be ended by the system: then that is
told of this letter, and the next one gets a new process. A process is kept for the letters that follow, for
it takes a second to start.
"""

import contextlib
import multiprocessing
import os
import signal
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from queue import LifoQueue
from typing import Any

_MEMORY = 1024 * 1024 * 1024  # bytes of a process: a letter that is read takes half of them at most
_SECONDS = 120  # of a processor, for all letters of one request
_WAITED = 900  # seconds by the clock: for a process that waits for ever, on a machine however busy
_JOBS = 100  # after so many a process ends, with whatever they left in it


class _Worker:
    """A process and the line to it."""

    def __init__(self, answer: Callable[[Any], Any]) -> None:
        context = multiprocessing.get_context("spawn")
        self._line, other = context.Pipe()
        self._process = context.Process(target=_run, args=(other, answer), daemon=True)
        self._process.start()
        other.close()
        self.jobs = 0

    def ask(self, job: Any) -> Any:
        """Return the answer.

        Raises:
            EOFError, OSError: the process was ended, or did not answer.
        """
        self.jobs += 1
        self._line.send(job)
        if not self._line.poll(_WAITED):
            raise EOFError
        return self._line.recv()

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._line.close()
        self._process.kill()
        self._process.join()


class Workshop:
    """Processes that answer jobs with ``answer``, ``count`` at once; they start when they are needed."""

    def __init__(self, answer: Callable[[Any], Any], count: int) -> None:
        self._answer = answer
        self._idle: LifoQueue[_Worker | None] = LifoQueue()  # one that is running is taken first
        for _ in range(count):
            self._idle.put(None)
        self._count = count

    def ask(self, job: Any) -> Any:
        """Return the answer to a job, waiting for a process to be free; None if the process was ended."""
        worker = self._idle.get()
        try:
            worker = worker or _Worker(self._answer)
            found = worker.ask(job)
        except (EOFError, OSError):
            if worker is not None:
                worker.end()
            self._idle.put(None)
            return None
        except BaseException:
            self._idle.put(worker)
            raise
        if worker.jobs >= _JOBS:
            worker.end()
            worker = None
        self._idle.put(worker)
        return found

    def end(self) -> None:
        """End the processes that are idle; the others end with the program."""
        for _ in range(self._count):
            with contextlib.suppress(Exception):
                worker = self._idle.get_nowait()
                if worker is not None:
                    worker.end()


def _run(line: Connection, answer: Callable[[Any], Any]) -> None:
    """Answer jobs until the line is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who ends the server, ends it once
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in range(3):
        os.dup2(nowhere, number)
    with contextlib.suppress(EOFError, OSError):
        while True:
            job = line.recv()
            _limit()
            line.send(answer(job))


def _limit() -> None:
    """Bound memory, and the time of a processor from now on, where the system lets us."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  not on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    seconds = int(used.ru_utime + used.ru_stime) + _SECONDS
    for kind, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, seconds)):
        hard = resource.getrlimit(kind)[1]
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(kind, (most if hard < 0 else min(most, hard), hard))
