"""Where does the answer go?"""

import contextlib
import os
import stat
import sys
from collections.abc import Iterable
from pathlib import Path

from checker.cli.streams import GoneError

_LETTERS = frozenset({".docx", ".doc", ".odt", ".fodt", ".pdf"})  # no answer of ours is such a file


__all__ = ["GoneError", "obstacle", "save", "show", "show_encoded"]


def obstacle(output: str, letters: Iterable[str]) -> str | None:
    """Return why the answer cannot be written to ``output``, if so: a letter is never overwritten.

    Nor is what a link leads to, which may have come with the letters.
    """
    from checker.cli.whole import is_open  # noqa: PLC0415  start-up time

    path = Path(output)
    if path.is_symlink() and not is_open(output):
        return f"{output} is a link to {os.path.realpath(path)}; name that file if it is meant"
    if path.is_dir():
        return f"{output} is a folder"
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}"
    if path.exists() and any(Path(letter).exists() and path.samefile(letter) for letter in letters):
        return f"{output} is one of the letters"
    if path.exists() and path.suffix.lower() in _LETTERS:
        return f"{output} is a letter; name another file"
    return None


def clash(named: Iterable[tuple[str, str | None]]) -> str | None:
    """Return which two options name one file, if they do: one answer would be written over the other."""
    seen: dict[str, str] = {}
    for option, path in named:
        if path is None:
            continue
        other = seen.setdefault(os.path.realpath(path), option)
        if other != option:
            return f"{other} and {option} name one file: {path}"
    return None


def save(text: str, output: str, letters: Iterable[str] = ()) -> None:
    """Write ``text`` to a file, whole or not at all.

    A new file that tells of letters is for those who may read them: like the letter; of letters for different
    people, for the user alone.

    Raises:
        OSError: it cannot be written.
    """
    from checker.cli.whole import OWN_ALONE, save_bytes, source  # noqa: PLC0415  start-up time

    content = _encoded(text)
    private = [] if Path(output).exists() else _private(source(letter) for letter in letters)
    if len(private) > 1:
        save_bytes(content, output, rights=OWN_ALONE)
    else:
        save_bytes(content, output, like=private[0] if private else None)


def show(text: str) -> None:
    """Write ``text`` to standard output, as a terminal shows it.

    Raises:
        GoneError: nobody reads it any more.
        FaultyError: it cannot be written.
    """
    sys.stdout.write(text)
    sys.stdout.flush()


def show_encoded(text: str) -> None:
    """Write ``text`` to standard output as UTF-8, whatever the encoding of the terminal.

    Raises:
        GoneError: nobody reads it any more.
        FaultyError: it cannot be written.
    """
    sys.stdout.flush()
    sys.stdout.buffer.write(_encoded(text))
    sys.stdout.buffer.flush()


def _private(letters: Iterable[str | int | None]) -> list[str | int]:
    """Return those letters that not everybody may read."""
    found: list[str | int] = []
    for letter in letters:
        with contextlib.suppress(OSError):
            if letter is not None and not os.stat(letter).st_mode & stat.S_IROTH:  # noqa: PTH116  or a number
                found.append(letter)
    return found


def _encoded(text: str) -> bytes:
    r"""Return UTF-8; a byte of a file name that is none becomes \udc80, which JSON reads back as it was."""
    return text.encode("utf-8", "backslashreplace")
