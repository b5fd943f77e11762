"""How is a file written whole or not at all, and for nobody who might not read what it comes from?"""

import contextlib
import os
import secrets
import signal
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name))
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_RIGHTS = 0o777
_GROUP = 0o070
_OWN_ALONE = 0o600
_ACCESS_LIST = "system.posix_acl_access"
_NOT_KEPT = ("security.capability", "security.ima", "security.evm", "trusted.")  # true of the old bytes alone


def save_bytes(content: bytes, output: str, like: str | None = None) -> None:
    """Write ``content`` to a file, whole or not at all: until it is whole, what was there stays.

    Args:
        content: what to write.
        output: the file; a link is followed.
        like: a letter of which this is a copy: the file has its mode from the first byte, and its owner and
            attributes as far as the system lets us. Without one, the file keeps what it had itself.

    Raises:
        OSError: it cannot be written.
    """
    path = Path(os.path.realpath(output))
    if path.exists() and not path.is_file():  # a pipe or a device
        path.write_bytes(content)
        return
    model = like if like is not None else str(path) if path.exists() else None
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    with _taken_away() as made:
        number = os.open(unfinished, _FLAGS, 0o666 if model is None else _OWN_ALONE)
        made.append(unfinished)
        with open(number, "wb") as stream:  # noqa: PTH123  by its number
            if model is not None:
                _make_like(unfinished, model)
            stream.write(content)
            stream.flush()
            os.fsync(number)
        unfinished.replace(path)


def _make_like(path: Path, model: str) -> None:
    """Give a file that is still empty the owner, attributes and mode of another."""
    wanted = os.stat(model)  # noqa: PTH116  a text
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


def _attributes(model: str) -> list[str]:
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
