"""Which lines are a table of contents: the letter's own headings, each with the number of its page?"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from checker.readers.pdf.grids import Grid
from checker.readers.pdf.page import Row
from checker.readers.pdf.stretches import Stretch

_PAGE = re.compile(r"(?<=[\s.…·_])\d{1,4}$")
_WORD = re.compile(r"[^\W\d_]{2}")
_LONGEST = 200  # characters of an entry
_LEAST = 4  # entries of a table of contents
_APART = 0.7
_COMPARED = 24  # letters of a heading
_MOST_BETWEEN = 2  # lines between two entries that have no number of their own

_Thing = Stretch | Grid


def take(body: Sequence[_Thing]) -> tuple[list[_Thing], list[Row]]:
    """Return the letter's text without tables of contents, and the lines of those.

    Four entries or more stand together, their numbers do not run back, and half of them return as the
    beginning of another line: figures below each other in a letter are none of the three.
    """
    keys = [_key(one.text) if isinstance(one, Stretch) else "" for one in body]
    known = Counter(keys)
    taken: set[int] = set()
    for run in _runs(body):
        entries = [entry for index in run for entry in _entries(body[index])]
        own = {_key(words) for words, _ in entries}
        inside = Counter(keys[index] for index in run)
        returns = sum(known[key] > inside[key] for key in own)
        apart = len(own) > _APART * len(
            entries
        )  # "Vraag 1", "Vraag 2" are headings with numbers of their own
        pages = [page for _, page in entries]
        if len(entries) >= _LEAST and apart and pages == sorted(pages) and 2 * returns >= len(own):
            taken |= set(run)
    rows = [row for index in sorted(taken) for row in _rows(body[index])]
    return [one for index, one in enumerate(body) if index not in taken], rows


def _runs(body: Sequence[_Thing]) -> Iterator[range]:
    """Yield where entries stand together."""
    start = last = -1
    for index, one in enumerate(body):
        if not any(True for _ in _entries(one)):
            continue
        if start < 0 or index - last > 1 + _MOST_BETWEEN:
            if start >= 0:
                yield range(start, last + 1)
            start = index
        last = index
    if start >= 0:
        yield range(start, last + 1)


def _entries(one: _Thing) -> Iterator[tuple[str, int]]:
    """Yield the words and the page of each entry."""
    lines = (
        (" ".join(line.text for cell in row for line in cell) for row in one.rows)
        if isinstance(one, Grid)
        else (one.text,)
    )
    for line in lines:
        entry = line.strip() if len(line) <= _LONGEST else ""
        found = _PAGE.search(entry)
        if found and _WORD.search(entry, 0, found.start()):
            yield entry[: found.start()], int(found.group())


def _key(words: str) -> str:
    return "".join(filter(str.isalpha, words.lower()))[:_COMPARED]


def _rows(one: _Thing) -> list[Row]:
    return (
        one.rows if isinstance(one, Stretch) else [line for row in one.rows for cell in row for line in cell]
    )
