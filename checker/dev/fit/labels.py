"""Which relations did people tell, and where in which text?"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

WRITTEN = "written"  # the source of fragments that were written to be learnt from
SUM, PART, MULTIPLIED, HUNDRED, COUNT = "sum", "part", "multiplied", "hundred", "count"
_SORTS = {  # by the kind of a label
    "sum": SUM,
    "part": PART,
    "subset": PART,
    "share": MULTIPLIED,
    "product": MULTIPLIED,
    "rate": MULTIPLIED,
    "average": MULTIPLIED,
    "hundred": HUNDRED,
    "count": COUNT,
}
_ROLES = {  # of a fragment's relation, by its kind
    "share": ("part", "whole", "percentage"),
    "product": ("number", "each", "total"),
    "average": ("mean", "total", "number"),
    "count": ("number",),
}
_THREE = 3  # figures that are multiplied
_NOWHERE = (0, 0)

Place = tuple[int, int]  # characters of a text, counted from 0, the last one excluded


class Told(Struct, frozen=True):
    """A relation that somebody told: its sort, and where its figures stand.

    Of a sum, and of a part, the whole stands first, of a count the number. Three that are multiplied stand
    in any order: a part, its whole and the percentage; a number of things, what each costs, and the total.
    """

    sort: str
    places: tuple[Place, ...]


class Text(Struct, frozen=True):
    """A letter or fragment to learn from.

    ``relations`` are those that people told. ``read`` are the places that somebody read for relations: what
    nobody told there is none. ``ending`` is that of its format.
    """

    source: str
    id: str
    text: str
    ending: str
    relations: tuple[Told, ...] = ()
    read: tuple[Place, ...] = ()

    @property
    def words(self) -> int:
        """Return how many words it has."""
        return len(self.text.split())

    @property
    def written(self) -> bool:
        """Whether it is a fragment that was written to be learnt from, and no real letter."""
        return self.source == WRITTEN


def letters(files: Sequence[Path], labels: Sequence[Path]) -> Iterator[Text]:
    """Yield the letters of files of JSON lines, with what people told of them.

    Args:
        files: of letters, a line for each: ``id``, ``text``, and ``ext`` where it is no plain text.
        labels: of their relations, in the form of benchmarks/labels/relations-*.jsonl.

    Raises:
        ValueError: a label's figures do not stand where it says: it is of another version of the letter.
    """
    told: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in _rows(labels):
        told.setdefault((row["source"], str(row["id"])), []).append(row)
    for file in sorted(files, key=lambda path: path.name):
        for row in _rows([file]):
            own = told.get((file.name, str(row["id"])), [])
            text = row["text"]
            yield Text(
                source=file.name,
                id=str(row["id"]),
                text=text,
                ending=row.get("ext", "txt"),
                relations=tuple(each for label in own for each in _relations(label, text)),
                read=tuple(tuple(each["window"] or (0, len(text))) for each in own if each.get("read")),
            )


def fragments(files: Sequence[Path]) -> Iterator[Text]:
    """Yield fragments that say themselves what they hold, as benchmarks/labels/fragments-*.jsonl do."""
    for row in _rows(sorted(files, key=lambda path: path.name)):
        text = row["text"]
        relations = [told for one in row["relations"] for told in _written(one, text)]
        yield Text(WRITTEN, row["id"], text, "md", tuple(relations), ((0, len(text)),))


def _rows(files: Sequence[Path]) -> Iterator[Mapping[str, Any]]:
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield json.loads(line)


def _relations(label: Mapping[str, Any], text: str) -> Iterator[Told]:
    """Yield what a label tells; a whole with each of its parts where several are told in one label."""
    sort = None if label.get("read") else _SORTS.get(label["kind"])
    if sort is None:
        return
    # A label that names its piece of a letter by a hash counts from the start of that piece.
    first = (label.get("window") or (0,))[0] if "sha1" in label else 0
    places = tuple((start + first, end + first) for start, end in label["spans"])
    for (start, end), number in zip(places, label["numbers"], strict=True):
        if text[start:end] != number:
            raise ValueError(f"{label['source']} {label['id']}: {number!r} does not stand at {start}")
    yield from _told(sort, places)


def _written(one: Mapping[str, Any], text: str) -> Iterator[Told]:
    """Yield what a fragment says of itself."""
    sort = _SORTS[one["kind"]]
    if sort in (SUM, PART):
        figures = (one["whole"], *(one.get("parts") or [one["part"]]))
    elif sort == HUNDRED:
        figures = tuple(one["parts"])
    else:
        figures = tuple(one[role] for role in _ROLES.get(one["kind"], ()))
    yield from _told(sort, tuple(_place(text, figure) for figure in figures))


def _told(sort: str, places: tuple[Place, ...]) -> Iterator[Told]:
    if sort == PART:
        yield from (Told(sort, (places[0], part)) for part in places[1:])
    elif sort != MULTIPLIED or len(places) == _THREE:
        yield Told(sort, places)


def _place(text: str, figure: str) -> Place:
    """Return where a figure stands that stands once; a longer one holds it nowhere."""
    found = re.search(rf"(?<![\d.,]){re.escape(figure)}(?!\d|[.,]\d)", text)
    return found.span() if found else _NOWHERE
