"""How is a file written whole or not at all, and for nobody who might not read what it comes from?"""

import contextlib
import os
import signal
import stat
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import FrameType

from checker.cli.letters import STDIN
from checker.leftovers import begun

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_RIGHTS = 0o777
_GROUP = 0o070
OWN_ALONE = 0o600
_USUAL = 0o666
_OPEN = ("/dev/stdout", "/dev/stderr", "/dev/fd/", "/proc/self/fd/")
_ACCESS_LIST = "system.posix_acl_access"
_NOT_KEPT = ("security.capability", "security.ima", "security.evm", "trusted.")  # true of the old bytes alone


class ChangedError(Exception):
    """Somebody else has written the file meanwhile."""


def save_bytes(
    content: bytes,
    output: str,
    like: str | int | None = None,
    *,
    rights: int = _USUAL,
    new: bool = False,
    still: bytes | None = None,
) -> None:
    """Write ``content`` to a file, whole or not at all: until it is whole, what was there stays.

    Args:
        content: what to write.
        output: the file; a link is not followed but becomes the file.
        like: a letter that is told of, or the number of the open file that it came from: the file has its
            mode from the first byte, and its owner and attributes as far as the system lets us. Without one,
            the file keeps what it had itself.
        rights: what a file that is like no other may have, as far as the user allows it.
        new: nothing may be there yet.
        still: what stands in the file, as far as we know.

    Raises:
        OSError: it cannot be written.
        ChangedError: something else stands in it.
    """
    path = Path(os.path.realpath(Path(output).parent), Path(output).name)
    if is_open(output) or (path.exists() and not path.is_file()):  # a pipe or a device
        with Path(output).open("ab") as stream:
            stream.write(content)
        return
    model = like if like is not None else str(path) if path.exists() else None
    mode = rights if model is None else OWN_ALONE
    with _taken_away() as made:
        unfinished, number = begun(path.parent, partial(os.open, flags=_FLAGS, mode=mode))
        made.append(unfinished)
        held = _held(number)
        try:
            with open(number, "wb") as stream:  # noqa: PTH123  by its number
                if model is not None:
                    _make_like(unfinished, model)
                stream.write(content)
                stream.flush()
                os.fsync(number)
            if still is not None and path.read_bytes() != still:
                raise ChangedError
            if new:
                _placed(unfinished, path)
            else:
                unfinished.replace(path)
        finally:
            if held is not None:
                os.close(held)


def is_open(output: str) -> bool:
    """Tell whether a name stands for a file that is open already, as /dev/stdout does."""
    return os.path.abspath(output).startswith(_OPEN)  # noqa: PTH100  as it is called: all of them are links


def source(letter: str) -> str | int | None:
    """Return what a letter's rights are to be had of; None of one that comes through a pipe."""
    if letter != STDIN:
        return letter
    with contextlib.suppress(OSError, ValueError):
        number = sys.stdin.fileno()
        return number if stat.S_ISREG(os.fstat(number).st_mode) else None
    return None


def _held(number: int) -> int | None:
    """Return another number of a file, which holds its lock until it has its name."""
    return None if os.name == "nt" else os.dup(number)  # there nothing can be moved that is open


def _placed(unfinished: Path, path: Path) -> None:
    """Give a file its name if nothing has it."""
    if os.name == "nt":
        unfinished.rename(path)  # which is refused there if something has it
        return
    try:
        os.link(unfinished, path, follow_symlinks=False)
    except FileExistsError:
        raise
    except OSError:  # a file system where a file has one name only
        if os.path.lexists(path):
            raise
        unfinished.replace(path)


def _make_like(path: Path, model: str | int) -> None:
    """Give a file that is still empty the owner, attributes and mode of another."""
    wanted = os.stat(model)  # noqa: PTH116  a text or a number
    with contextlib.suppress(OSError, AttributeError):
        os.chown(path, -1, wanted.st_gid)
    with contextlib.suppress(OSError, AttributeError):
        os.chown(path, wanted.st_uid, -1)
    names = _attributes(model)
    for name in names:
        with contextlib.suppress(OSError):
            os.setxattr(path, name, os.getxattr(model, name))
    if _ACCESS_LIST not in names and hasattr(os, "removexattr"):
        with contextlib.suppress(
            OSError
        ):  # the folder may have given it one, for people whom the letter has not
            os.removexattr(path, _ACCESS_LIST)
    mode = stat.S_IMODE(wanted.st_mode) & _RIGHTS
    if path.stat().st_gid != wanted.st_gid:
        mode &= ~_GROUP  # what the letter's group may is not for another one
    path.chmod(mode)


def _attributes(model: str | int) -> list[str]:
    """Return the names of the attributes that a copy keeps: those of users, and lists of who may read it."""
    if not hasattr(os, "listxattr"):
        return []
    try:
        return [name for name in os.listxattr(model) if not name.startswith(_NOT_KEPT)]
    except OSError:
        return []


@contextlib.contextmanager
def _taken_away() -> Iterator[list[Path]]:
    """Give a list: the files in it are gone in the end, also when the program is told to end."""
    made: list[Path] = []

    def take_away() -> None:
        for path in made:
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)

    def end(number: int, _frame: FrameType | None) -> None:
        take_away()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    mine = threading.current_thread() is threading.main_thread()  # no other may say what a signal does
    caught = [one for one in _SIGNALS if mine and signal.getsignal(one) is signal.SIG_DFL]
    for one in caught:
        signal.signal(one, end)
    try:
        yield made
    finally:
        take_away()
        for one in caught:
            signal.signal(one, signal.SIG_DFL)
