"""Which file of settings holds for a letter? The nearest one in its folder or in one above it."""

import re
from pathlib import Path

OWN = "lint-letter.toml"
SHARED = "pyproject.toml"
TABLE = ("tool", "lint-letter")
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
    import tomllib  # noqa: PLC0415  start-up time: most letters have no such file above them

    try:
        content = file.read_bytes()
        if not _MENTIONED.search(content):
            return False
        return "lint-letter" in tomllib.loads(content.decode("utf-8")).get("tool", {})
    except (OSError, ValueError, AttributeError):
        return False  # what is wrong with it is told by the programs whose file it is
