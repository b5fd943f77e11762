"""Which file of settings holds for a letter? The nearest one in its folder or in one above it."""

import re
from pathlib import Path

from checker.ordinary import content

OWN = "lint-letter.toml"
SHARED = "pyproject.toml"
TABLE = ("tool", "lint-letter")
LARGEST = 256 * 1024
"""Bytes of a file of settings; a long pyproject.toml has some thirty thousand."""

_OURS = b"[tool.lint-letter"
_MENTIONED = re.compile(rb"lint-letter")


def find(path: str) -> Path | None:
    """Return the file that holds for a letter, None if there is none.

    A pyproject.toml without our table is passed by. Folders are those that the letter was named with.
    """
    for folder in Path(path).absolute().parents:
        for name in (OWN, SHARED):
            file = folder / name
            if file.is_file() and (name == OWN or _is_ours(file)):
                return file
    return None


def _is_ours(file: Path) -> bool:
    written = content(file, LARGEST)
    if not isinstance(written, bytes) or not _MENTIONED.search(written):
        return False  # what is wrong with it is told by the programs whose file it is
    import tomllib  # noqa: PLC0415  start-up time: most letters have no such file above them

    from checker.config.toml import loaded  # noqa: PLC0415

    try:
        return "lint-letter" in loaded(written.decode("utf-8")).get("tool", {})
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, AttributeError):
        return False
    except (ValueError, RecursionError):  # other programs may read what is too much for us
        return _OURS in written
