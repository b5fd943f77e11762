"""Which small words tell that a letter is in a language that has no grammar?"""

from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import Path

from checker import data

_FILE = "neighbours.txt"


def neighbours(folder: Path | None, known: Collection[str]) -> Mapping[str, frozenset[str]]:
    """Return the small words of each language beside ours; one that is known has them in its word file.

    A folder of grammars without such words has no neighbours.
    """
    return {name: words for name, words in _read(folder).items() if name not in known}


@lru_cache(maxsize=8)
def _read(folder: Path | None) -> Mapping[str, frozenset[str]]:
    file = (folder or data.folder("grammars")) / _FILE
    if not file.is_file():
        return {}
    lines = (line.partition(":") for line in file.read_text(encoding="utf-8").splitlines() if line[:1] != "#")
    return {name: frozenset(words.split()) for name, _, words in lines if words}
