"""Has the letter that is read and checked now taken more of the processor than it may?

The time is the processor's for this thread, so that a busy machine refuses nothing, and each letter that a
server checks has its own. Whoever goes through a letter's lines, paragraphs, figures or claims looks at it
now and then; a look takes half a microsecond.
"""

import math
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from msgspec import Struct

_Each = TypeVar("_Each")
_OFTEN = 8  # figures, lines or claims: some milliseconds


class SpentError(Exception):
    """The letter takes more of the processor than it may: ``seconds``."""

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


class _Time(Struct):
    """When the letter of this thread has had its time, and how much that is; without one there is no end."""

    ends: float = math.inf
    seconds: float = math.inf


_time: ContextVar[_Time] = ContextVar("time of the letter", default=_Time())  # noqa: B039  without an end


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Let what is done in this thread take so many seconds of the processor, or what is left of more."""
    before, ends = _time.get(), time.thread_time() + seconds
    # Its own, which `allow` and `uncounted` may lengthen: that of the letter around it stays as it was.
    token = _time.set(_Time(ends, seconds) if ends < before.ends else _Time(before.ends, before.seconds))
    try:
        yield
    finally:
        _time.reset(token)


def allow(seconds: float) -> None:
    """Let the letter take so much more: it is larger than was known."""
    own = _time.get()
    own.ends += seconds
    own.seconds += seconds


@contextmanager
def uncounted() -> Iterator[None]:
    """Do what is done once for all letters, and is not in the time of the first."""
    began = time.thread_time()
    try:
        yield
    finally:
        _time.get().ends += time.thread_time() - began


def look() -> None:
    """End the work on a letter that has had its time.

    Raises:
        SpentError: it has.
    """
    own = _time.get()
    if own.ends != math.inf and time.thread_time() > own.ends:
        raise SpentError(own.seconds)


def watched(some: Iterable[_Each]) -> Iterator[_Each]:
    """Yield each of some, and look at the time before the first and with every few."""
    look()
    for number, each in enumerate(some, start=1):
        if not number % _OFTEN:
            look()
        yield each
