"""Which letters have changed since a revision of git?

Nothing that a repository names is run, and none of its settings is read: git is asked in an empty repository
of our own, which has the objects of the letters' one and copies of its references and index
(``borrowed.py``). So there are no filters, hooks, aliases, includes, pagers, or helpers to run, no object is
fetched, and nothing in the repository is written. The letters themselves are compared here, by their hashes.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from checker.cli.borrowed import Borrowed, RefusedError, repository

_ARGUMENTS = 200  # letters that are asked for at once: a command line has an end
_LARGEST = 256 * 1024 * 1024  # no letter is larger: what is counts as changed, and is refused when it is read
_PIECE = 1024 * 1024
_POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:{}\nsize {}\n"
_LINK = b"120000"
_BY_SETTINGS = re.compile(r"@\{(u|upstream|push)\}", re.IGNORECASE)


class _Known(Struct, frozen=True):
    """What a revision has at a path: the mode and the name of the object."""

    mode: bytes
    name: str


def since(revision: str, letters: Iterable[str]) -> frozenset[str] | str:
    """Return the real paths of those of ``letters`` that have changed or are new, or what is wrong.

    Files that git does not know yet, and does not ignore, are new.
    """
    if not revision or revision.startswith("-"):
        return f"{revision!r} is no revision"
    if _BY_SETTINGS.search(revision):
        return f"{revision!r} stands in git's settings, which are not read; name it, as in origin/main"
    within: dict[Path, list[str]] = {}
    for letter in dict.fromkeys(os.path.realpath(letter) for letter in letters):
        root = repository(Path(letter).parent)
        if root is None:
            return f"{Path(letter).parent} is in no repository of git"
        within.setdefault(root, []).append(letter)
    changed: set[str] = set()
    for root, inside in within.items():
        try:
            with Borrowed(root) as borrowed:
                changed.update(_changed(revision, borrowed, inside))
        except RefusedError as refused:
            return str(refused)
    return frozenset(changed)


def _changed(revision: str, borrowed: Borrowed, letters: Iterable[str]) -> Iterator[str]:
    """Give those of the letters in a repository that have changed or are new."""
    paths = {Path(letter).relative_to(borrowed.root).as_posix(): letter for letter in letters}
    known = _known(revision, borrowed, tuple(paths))
    for path, letter in paths.items():
        if path in known and (known[path].mode == _LINK or not _is(letter, known[path].name)):
            yield letter
    new = {path: letter for path, letter in paths.items() if path not in known}
    ignored = _ignored(borrowed, new) if new else frozenset()
    yield from (letter for path, letter in new.items() if path not in ignored)


def _known(revision: str, borrowed: Borrowed, paths: tuple[str, ...]) -> Mapping[str, _Known]:
    """Return what the revision has at these paths."""
    commit = borrowed.git("rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", none=1)
    if not commit:
        raise RefusedError(f"{revision!r} is no revision of {borrowed.root}")
    tree = ("--literal-pathspecs", "ls-tree", "-z", "--full-tree", commit.decode().strip(), "--")
    found: dict[str, _Known] = {}
    for at in range(0, len(paths), _ARGUMENTS):
        asked = paths[at : at + _ARGUMENTS]
        listed = borrowed.git(*tree, *asked)
        for entry in listed.split(b"\0"):
            said, _, path = entry.partition(b"\t")
            if path:
                mode, _, name = said.split()
                found[os.fsdecode(path)] = _Known(mode, name.decode())
    return found


def _ignored(borrowed: Borrowed, paths: Iterable[str]) -> frozenset[str]:
    """Return those paths that git does not know and ignores."""
    asked = b"".join(b"./" + os.fsencode(path) + b"\0" for path in paths)  # ":x" alone means something else
    found = borrowed.git("check-ignore", "-z", "--stdin", given=asked, none=1)
    return frozenset(os.fsdecode(path.removeprefix(b"./")) for path in found.split(b"\0"))


def _is(letter: str, name: str) -> bool:
    """Tell whether a file is what git keeps by that name: as it is, or as git would have put it away.

    Git may keep other line ends than the file has, and for a large file only a pointer (git-lfs).
    """
    path = Path(letter)
    try:
        if not path.is_file() or path.stat().st_size > _LARGEST:
            return False
        with path.open("rb") as file:
            return name in _names(file, len(name))
    except OSError:
        return False  # it is told when it is read


def _names(file: BinaryIO, digits: int) -> Iterator[str]:
    """Give the names that git may have for a file's content: their hashes, of 40 or 64 digits.

    The file is read piece by piece, more than once: a name begins with the size of what it is of.
    """
    size = sum(len(piece) for piece in _pieces(file))
    ends = sum(piece.count(b"\r\n") for piece in _pieces(file))
    as_it_is, unix, known = _begun(size, digits), _begun(size - ends, digits), hashlib.sha256()
    for piece in _pieces(file):
        as_it_is.update(piece)
        unix.update(piece.replace(b"\r\n", b"\n"))
        known.update(piece)
    yield as_it_is.hexdigest()
    yield unix.hexdigest()
    pointer = _POINTER.format(known.hexdigest(), size).encode()
    pointed = _begun(len(pointer), digits)
    pointed.update(pointer)
    yield pointed.hexdigest()


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    """Give what stands in a file, never breaking it between the two characters of an end of a line."""
    file.seek(0)
    while piece := file.read(_PIECE):
        while piece.endswith(b"\r") and (more := file.read(1)):
            piece += more
        yield piece


def _begun(size: int, digits: int) -> "hashlib._Hash":
    """Return the hash by which git names so many bytes, before the first of them."""
    if digits == hashlib.sha256().digest_size * 2:
        found = hashlib.sha256()
    else:
        found = hashlib.sha1(usedforsecurity=False)
    found.update(b"blob %d\0" % size)
    return found
