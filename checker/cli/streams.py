"""What becomes of standard output and error that are closed, full, or read by nobody?

What is said there goes through a file of our own: the first time that it cannot be written, that is told as
an answer that could not be given, wherever in the program it was; nothing is written there any more, so that
Python does not fail on it once more when it ends.
"""

import contextlib
import errno
import io
import os
import sys
from typing import TextIO

from checker.cli.faulty import FaultyError

_GONE = frozenset({errno.EPIPE, errno.ESHUTDOWN, errno.EINVAL if os.name == "nt" else errno.EPIPE})


class GoneError(Exception):
    """Whoever read standard output has closed it, as head does when it has seen enough."""


def guard() -> None:
    """See to it that what cannot be told ends the program in order, and that no file gets a stream's number.

    With ``>&-`` the next file that is opened would be number 1, and what others say would go into it.
    """
    closed = [number for number in range(3) if not _is_open(number)]
    for number in closed:
        # Number 1 may not be written: that is told as what it is. What nobody hears of errors, nobody misses.
        _occupy(number, os.O_WRONLY if number == 2 else os.O_RDONLY)
    if 0 in closed:
        sys.stdin = os.fdopen(0, closefd=False)
    sys.stdout = _guarded(sys.stdout, sys.__stdout__, 1, tells=True)
    sys.stderr = _guarded(sys.stderr, sys.__stderr__, 2, tells=False)


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def _occupy(number: int, flags: int) -> None:
    made = os.open(os.devnull, flags)
    if made != number:
        os.dup2(made, number)
        os.close(made)


def _guarded(stream: TextIO, own: TextIO | None, number: int, *, tells: bool) -> TextIO:
    """Return a stream through which a failure is told; one that another program put there stays its own."""
    if stream is not own or (stream is not None and stream.isatty()):
        return stream
    told: io.RawIOBase = _Told(number, tells=tells)
    written = io.BufferedWriter(told)
    if stream is None:
        return io.TextIOWrapper(written, "utf-8", line_buffering=not tells)
    with contextlib.suppress(OSError):
        stream.flush()
    return io.TextIOWrapper(written, stream.encoding, stream.errors, line_buffering=not tells)


class _Told(io.FileIO):
    """The file of a stream; ``tells``: that it cannot be written is told, else it is passed over."""

    def __init__(self, number: int, *, tells: bool) -> None:
        super().__init__(number, "w" if not tells or _may_write(number) else "r", closefd=False)
        self._tells = tells
        self._number = number
        self._failed = False

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        if self._failed:
            return len(data)
        try:
            return os.write(self._number, data)
        except OSError as error:
            self._failed = True
            if not self._tells:
                return len(data)
            if error.errno in _GONE:
                raise GoneError from None
            why = "it is closed" if error.errno == errno.EBADF else error.strerror
            raise FaultyError(f"standard output cannot be written: {why}") from error


def _may_write(number: int) -> bool:
    if os.name == "nt":
        return True
    import fcntl  # noqa: PLC0415  not on Windows

    return fcntl.fcntl(number, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY
