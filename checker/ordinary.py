"""What stands in a file that is read whole: an ordinary one, and no larger than it may be?

A name may stand for a device without an end, a pipe that nobody writes to, or a file of which most is a hole.
None of them is read here, whoever named it.
"""

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

_T = TypeVar("_T")

_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_PIECE = 1024 * 1024
_UNITS = ((1024 * 1024, "MB"), (1024, "kB"))


class NoFile(str):
    """Why a file is not read, to go behind its name: "it is no ordinary file"."""

    __slots__ = ()


def content(path: str | Path, most: int) -> bytes | NoFile:
    """Return the bytes of a file, or why they are not read; ``most`` is how many there may be."""

    def read(file: BinaryIO) -> bytes | NoFile:
        found = file.read(most + 1)
        return NoFile(f"it is larger than {_shown(most)}") if len(found) > most else found

    return _opened(path, most, read)


def copied(path: str | Path, to: Path, most: int) -> NoFile | None:
    """Copy a file of at most ``most`` bytes, piece by piece, or return why not."""

    def copy(file: BinaryIO) -> NoFile | None:
        left = most
        with to.open("wb") as copy:
            while left > 0 and (piece := file.read(min(left, _PIECE))):
                left -= copy.write(piece)
        return None

    return _opened(path, most, copy)


def _opened(path: str | Path, most: int, use: Callable[[BinaryIO], _T]) -> _T | NoFile:
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):  # noqa: PTH116  before it is opened: that may do harm
            return NoFile("it is no ordinary file")
        number = os.open(path, os.O_RDONLY | _NO_WAIT)
        with open(number, "rb") as file:  # noqa: PTH123  by its number
            found = os.fstat(number)
            if not stat.S_ISREG(found.st_mode):
                return NoFile("it is no ordinary file")
            if found.st_size > most:
                return NoFile(f"it is larger than {_shown(most)}")
            return use(file)
    except FileNotFoundError:
        return NoFile("it is not there")
    except (OSError, ValueError) as error:
        return NoFile(f"it cannot be read: {getattr(error, 'strerror', None) or 'its name is no name'}")


def _shown(size: int) -> str:
    """Return a size as a sentence gives it: "64 kB"."""
    return next((f"{size // unit:,} {name}" for unit, name in _UNITS if size % unit == 0), f"{size:,} bytes")
