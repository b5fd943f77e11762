"""Who does the inputs, so that one that dies or hangs is a finding and not the end?"""

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from benchmarks.fuzz import limits
from benchmarks.fuzz.actions import Done, Trouble, done
from benchmarks.fuzz.mutations import damaged
from benchmarks.fuzz.seeds import Seed
from checker import readers
from checker.readers.refusal import Refusal

_BATCH = 250
_PATIENCE = 60  # seconds of the clock without a step, on a busy machine


class Run(Struct, frozen=True):
    """Which inputs are made, and what they may take."""

    seeds: tuple[Seed, ...]
    seed: int
    first: int
    inputs: int
    jobs: int
    seconds: float
    memory: int
    minutes: float | None = None
    apart: bool = False
    often: float = 1


def batches(run: Run) -> Iterator[Done]:
    """Give what came of each batch; a worker that dies or hangs is a trouble too, and gets a successor."""
    last = run.first + run.inputs
    waiting = [(first, min(first + _BATCH, last)) for first in range(run.first, last, _BATCH)][::-1]
    running: list[_Worker] = []
    ends = time.monotonic() + 60 * run.minutes if run.minutes is not None else None
    while waiting or running:
        if ends is not None and time.monotonic() > ends:
            waiting.clear()
        while waiting and len(running) < run.jobs:
            running.append(_Worker(run, *waiting.pop()))
        time.sleep(0.01)
        for worker in list(running):
            if not worker.ended():
                continue
            running.remove(worker)
            result = worker.result()
            if result is None:
                lost = worker.at.value
                result = _lost(damaged(run.seeds, run.seed, lost), lost, worker.fate)
                if lost + 1 < worker.until:
                    waiting.append((lost + 1, worker.until))
            yield result


def _lost(given: Seed, number: int, fate: str) -> Done:
    """Say what it means that a worker was lost: a PDF may end the process that reads it."""
    if given.kind == "pdf":
        found = readers.read("brief.pdf", given.content)
        said = found.code if isinstance(found, Refusal) else "read"
        return Done(Counter({("pdf", f"{said}, and {fate}"): 1}), ())
    return Done(Counter({(given.kind, "lost"): 1}), (Trouble(number, f"{given.kind}: {fate}", ""),))


class _Worker:
    """A process with the inputs first..until, and what is known of it from outside."""

    def __init__(self, run: Run, first: int, until: int) -> None:
        context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
        self.until = until
        self.at = context.Value("q", first)
        self.fate = ""
        self._ours, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_work, args=(run, first, until, self.at, theirs))
        self._process.start()
        theirs.close()
        self._seen = first
        self._since = time.monotonic()

    def ended(self) -> bool:
        """Tell whether it is ready, dead or hanging."""
        if self.at.value != self._seen:
            self._seen, self._since = self.at.value, time.monotonic()
        if self._ours.poll() or not self._process.is_alive():
            return True
        if time.monotonic() - self._since > _PATIENCE:
            self.fate = "hangs"
        return bool(self.fate)

    def result(self) -> Done | None:
        """Return what it did; None if it did not come to its end."""
        try:
            return self._ours.recv() if not self.fate else None
        except EOFError:
            self._process.join(1)
            self.fate = f"dies ({self._process.exitcode})"
            return None
        finally:
            self._process.kill()
            self._process.join()
            self._ours.close()


def _work(run: Run, first: int, until: int, at: Any, out: Any) -> None:
    limits.memory(run.memory)
    came: Counter[tuple[str, str]] = Counter()
    troubles: list[Trouble] = []
    for number in range(first, until):
        at.value = number
        given = damaged(run.seeds, run.seed, number)
        one = done(given, number, run.seed, seconds=run.seconds, apart=run.apart, often=run.often)
        came.update(one.came)
        troubles.extend(one.troubles)
    out.send(Done(came, tuple(troubles)))
    out.close()


def warm(seeds: Sequence[Seed]) -> None:
    """Load, before there are workers, what each of them needs: do all there is with one of each kind."""
    for number, given in enumerate({each.kind: each for each in seeds}.values()):
        done(given, number, 0, seconds=60, often=100)
