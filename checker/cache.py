"""Where is kept what was made once of rules and grammars, and may it be believed?

Nothing of a letter is ever kept. A cache that cannot be read or written only costs time.
"""

import functools
import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any

from checker import __version__
from checker.ordinary import content

# What is asked for directly is there without what stands around it: OpenSSL, and pickle's slow twin.
try:
    from _blake2 import blake2b
except ImportError:
    from hashlib import blake2b
try:
    from _pickle import dump, load
except ImportError:
    from pickle import dump, load

_PACKAGE = Path(__file__).parent
_PROTOCOL = 5
_LARGEST = 16 * 1024 * 1024


def place(kind: str, made_from: Iterable[Path], *, made_by: Iterable[str], versions: str = "") -> Path | None:
    """Return where a thing of ``kind`` lies: its name is the hash of all that it is made from.

    Args:
        kind: the ending of the file's name.
        made_from: the files, which count with their names and contents.
        made_by: the folders of our own modules that make it; a checkout changes between two versions.
        versions: of other packages, where the thing depends on them.
    """
    home = _home()
    if home is None:
        return None
    digest = blake2b(f"{kind} {__version__} {versions} {sys.version}".encode())
    for file in made_from:
        digest.update(f"\n{file}\n".encode("utf-8", "surrogateescape"))
        written = content(file, _LARGEST)
        if not isinstance(written, bytes):
            return None  # what is wrong with it is told when it is read
        digest.update(written)
    for folder in made_by:
        digest.update(_stamps(_PACKAGE / folder).encode())
    return home / f"{digest.hexdigest()[:32]}.{kind}"


def read(where: Path | None) -> Any:
    """Return what lies there; None where there is nothing, or nothing of our own."""
    if where is None:
        return None
    try:
        with where.open("rb") as stream:
            if hasattr(os, "getuid") and os.fstat(stream.fileno()).st_uid != os.getuid():
                return None  # somebody else's file is never unpickled
            return load(stream)  # noqa: S301  the user's own, in a folder of mode 0700
    except Exception:  # noqa: BLE001  whatever is wrong with it, the thing is made anew
        return None


def write(where: Path | None, thing: object) -> None:
    """Keep ``thing``, whole or not at all."""
    if where is None:
        return
    unfinished = where.with_name(f".{where.name}.{os.getpid()}")
    try:
        where.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with unfinished.open("xb") as stream:
            unfinished.chmod(0o600)
            dump(thing, stream, _PROTOCOL)
        unfinished.replace(where)
    except OSError:
        with suppress(OSError):
            unfinished.unlink()


def _home() -> Path | None:
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    elif sys.platform == "darwin":
        base = os.path.expanduser("~/Library/Caches")  # noqa: PTH111  Path raises where there is no home
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")  # noqa: PTH111
    return Path(base) / "lint-letter" if base and Path(base).is_absolute() else None


@functools.cache  # of the modules that are loaded
def _stamps(folder: Path) -> str:
    """Return names, sizes and times of the modules in a folder."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(
                (entry.name, entry.stat().st_size, entry.stat().st_mtime_ns)
                for entry in entries
                if entry.name.endswith(".py")
            )
    except OSError:  # inside a zip
        found = []
    return str(found)
