"""Where does the answer go?"""

import sys
from collections.abc import Iterable
from pathlib import Path

from checker.cli.streams import GoneError

_LETTERS = frozenset({".docx", ".doc", ".odt", ".fodt", ".pdf"})  # no answer of ours is such a file


__all__ = ["GoneError", "obstacle", "save", "show", "show_encoded"]


def obstacle(output: str, letters: Iterable[str]) -> str | None:
    """Return why the answer cannot be written to ``output``, if so: a letter is never overwritten."""
    path = Path(output)
    if path.is_dir():
        return f"{output} is a folder"
    if not path.parent.is_dir():
        return f"there is no folder {path.parent}"
    if path.exists() and any(Path(letter).exists() and path.samefile(letter) for letter in letters):
        return f"{output} is one of the letters"
    if path.exists() and path.suffix.lower() in _LETTERS:
        return f"{output} is a letter; name another file"
    return None


def save(text: str, output: str) -> None:
    """Write ``text`` to a file, whole or not at all.

    Raises:
        OSError: it cannot be written.
    """
    from checker.cli.whole import save_bytes  # noqa: PLC0415  start-up time

    save_bytes(_encoded(text), output)


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


def _encoded(text: str) -> bytes:
    r"""Return UTF-8; a byte of a file name that is none becomes \udc80, which JSON reads back as it was."""
    return text.encode("utf-8", "backslashreplace")
