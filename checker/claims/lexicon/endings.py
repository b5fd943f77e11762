"""What does the longest ending that fits a word say of it?

A table is a sorted text of endings written backwards, each with what it says: ``gni n`` is noun of what ends
in "-ing", ``gnird v`` verb of what ends in "-dring". Where a word begins stands ``^``, so that ``gnirt^ n``
speaks of "tring" alone. The lines are searched as they are: 28,000 of them load in a millisecond or two, so
that no cache is needed.
"""

from bisect import bisect
from collections.abc import Iterator, Mapping
from pathlib import Path

from msgspec import Struct

WHOLE = "^"  # where a word begins
_BEHIND = "!"  # sorts behind the blank that ends an ending, and before every letter, hyphen and apostrophe


class Endings(Struct, frozen=True):
    """A table of endings: its lines, sorted."""

    lines: list[str]

    def says(self, word: str) -> str | None:
        """Return what the whole of ``word``, or else its longest ending, says; None where none fits."""
        backwards = f"{word[::-1]}{WHOLE}"
        while True:
            at = bisect(self.lines, f"{backwards}{_BEHIND}")
            if not at:
                return None
            ending, _, label = self.lines[at - 1].partition(" ")
            if backwards.startswith(ending):
                return label
            backwards = _common(backwards, ending)


def lines(file: Path) -> list[str]:
    """Return the lines of a compiled file behind its first; none where nothing was compiled."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    return text.split("\n")[1:-1]


def written(entries: Mapping[str, str]) -> Iterator[str]:
    """Yield the lines of a table of endings, and of whole words behind their mark, with what they say."""
    yield from sorted(f"{ending[::-1]} {label}" for ending, label in entries.items())


def _common(one: str, other: str) -> str:
    for at, (mine, its) in enumerate(zip(one, other, strict=False)):
        if mine != its:
            return one[:at]
    return one[: len(other)]
