"""What did a run leave behind that was ended in the middle of its work?

Whatever a run makes for a while only has a name of our own, ``.lint-letter-`` and sixteen digits, and is
locked as long as the run lives: however it ends, the system takes the lock away with it. So the next run can
tell what was left from what another run is still making, and takes only the former away.
"""

import functools
import os
import re
import secrets
import shutil
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_N = TypeVar("_N", int, int | None)

_OURS = re.compile(r"\.lint-letter-[0-9a-f]{16}")
_OLD = 24 * 60 * 60  # seconds after which a thing was left, where the system has no locks to tell
_TIMES = 100
_LOOK = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)


def begun(folder: Path, make: Callable[[Path], _N]) -> tuple[Path, _N]:
    """Return the path of a thing that ``make`` has made in a folder, and its number, which holds the lock.

    A folder has no number on Windows.

    What other runs left in the folder is taken away first.

    Raises:
        OSError: it cannot be made.
    """
    clear(str(folder))
    for _ in range(_TIMES):
        path = folder / f".lint-letter-{secrets.token_hex(8)}"
        number = make(path)
        if number is None or (_locked(number) is not False and path.exists()):
            return path, number
        os.close(number)  # another run came between and took it for one that was left
    raise FileExistsError(f"other runs take away what is begun in {folder}")


@functools.cache  # once for each folder: it may hold many letters
def clear(folder: str) -> None:
    """Take away what runs left behind in a folder that have come to their end."""
    with suppress(OSError):
        with os.scandir(folder) as entries:
            ours = [entry.path for entry in entries if _OURS.fullmatch(entry.name)]
        for path in ours:
            with suppress(OSError):
                _clear(path)


def _clear(path: str) -> None:
    found = os.lstat(path)
    if not (stat.S_ISREG(found.st_mode) or (stat.S_ISDIR(found.st_mode) and _own(found))):
        return
    number = None
    try:
        if fcntl is not None:  # elsewhere nothing goes away that is open
            with suppress(OSError):
                number = os.open(path, _LOOK)
        locked = None if number is None else _locked(number)
        if locked or (locked is None and time.time() - found.st_mtime > _OLD):
            _taken_away(path, found)
    finally:
        if number is not None:
            os.close(number)  # not before: another run may just have begun it


def _taken_away(path: str, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        shutil.rmtree(path, ignore_errors=True)
    else:
        os.unlink(path)  # noqa: PTH108  a text


def _locked(number: int) -> bool | None:
    """Lock a file or folder; return whether that could be, None where the system does not say."""
    if fcntl is None:
        return None
    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return None
    return True


def _own(found: os.stat_result) -> bool:
    return not hasattr(os, "getuid") or found.st_uid == os.getuid()
