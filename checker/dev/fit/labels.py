"""Which relations did people tell, and where in which text?"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from msgspec import Struct

WRITTEN = "written"  # the source of fragments that were written to be learnt from
SUM, PART, MULTIPLIED, HUNDRED, COUNT = "sum", "part", "multiplied", "hundred", "count"
CHANGE, DIRECTION = "change", "direction"
ORDERED = "comparison"  # rankings too: which of two is the larger
_OF_WHOLES = frozenset({SUM, PART, MULTIPLIED, HUNDRED})
_OTHERS = frozenset({CHANGE, DIRECTION, ORDERED, COUNT, "conversion", "hedge", "interval", "inclusive"})
_READ_FOR = {None: _OF_WHOLES, "issue-11": _OTHERS}  # by the "kinds" of a label that says a place was read
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
    "comparison": ORDERED,
    "ranking": ORDERED,
    "majority": ORDERED,
    "change": CHANGE,
    "direction": DIRECTION,
}
_ROLES = {  # of a fragment's relation, by its kind
    "share": ("part", "whole", "percentage"),
    "product": ("number", "each", "total"),
    "average": ("mean", "total", "number"),
    "count": ("number",),
    "change": ("by", "to", "from"),
    "direction": ("to", "from"),
}
_THREE = 3  # figures that are multiplied
_NOWHERE = (0, 0)

Place = tuple[int, int]  # characters of a text, counted from 0, the last one excluded


class Told(Struct, frozen=True):
    """A relation that somebody told: its sort, and where its figures stand.

    Of a sum, and of a part, the whole stands first, of a count the number. Three that are multiplied stand
    in any order: a part, its whole and the percentage; a number of things, what each costs, and the total.
    Of a change stand in this order by how much (one of a word that says how many times too), to what, from
    what. ``way`` is "up" or "down", "" where nobody said; then nobody said either which end of a direction
    is which.
    """

    sort: str
    places: tuple[Place, ...]
    way: str = ""


class Read(Struct, frozen=True):
    """A place that somebody read to the end for relations of some sorts: what nobody told there is none."""

    place: Place
    sorts: frozenset[str] = _OF_WHOLES

    def holds(self, sort: str, places: Iterable[Place]) -> bool:
        """Whether it was read for relations of a sort, and figures stand in it."""
        first, last = self.place
        return sort in self.sorts and all(first <= start < last for start, _ in places)


class Text(Struct, frozen=True):
    """A letter or fragment to learn from.

    ``relations`` are those that people told, ``read`` the places that somebody read for them. ``ending`` is
    that of its format.
    """

    source: str
    id: str
    text: str
    ending: str
    relations: tuple[Told, ...] = ()
    read: tuple[Read, ...] = ()

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
                read=tuple(_read(each, text) for each in own if each.get("read")),
            )


def fragments(files: Sequence[Path]) -> Iterator[Text]:
    """Yield fragments that say themselves what they hold, as benchmarks/labels/fragments-*.jsonl do."""
    for file in sorted(files, key=lambda path: path.name):
        rows = list(_rows([file]))
        kinds = {one["kind"] for row in rows for one in row["relations"]}
        # Who wrote of changes and comparisons wrote of sums and shares too, where a fragment holds them.
        sorts = _OF_WHOLES if _OTHERS.isdisjoint(kinds) else _OF_WHOLES | _OTHERS
        for row in rows:
            text = row["text"]
            relations = [told for one in row["relations"] for told in _written(one, text)]
            read = Read((0, len(text)), sorts)
            yield Text(WRITTEN, row["id"], text, "md", tuple(relations), (read,))


def _read(label: Mapping[str, Any], text: str) -> Read:
    first, last = label["window"] or (0, len(text))
    return Read((first, last), _READ_FOR.get(label.get("kinds"), frozenset()))


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
    yield from _told(
        sort, places[:1] if label["kind"] == "majority" else places, label.get("direction") or ""
    )


def _written(one: Mapping[str, Any], text: str) -> Iterator[Told]:
    """Yield what a fragment says of itself."""
    sort = _SORTS.get(one["kind"])
    if sort is None:
        return
    if sort in (SUM, PART):
        figures = (one["whole"], *(one.get("parts") or [one["part"]]))
    elif sort == HUNDRED:
        figures = tuple(one["parts"])
    elif sort == ORDERED:
        figures = _ordered(one)
    else:
        figures = tuple(one.get(role, "") for role in _ROLES.get(one["kind"], ()))
    if sort == CHANGE and not figures[0]:
        sort, figures = DIRECTION, figures[1:]
    if all(figures):
        yield from _told(sort, tuple(_place(text, figure) for figure in figures), one.get("direction") or "")


def _ordered(one: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the figures of a comparison or ranking; of a majority the one that is no word."""
    if one["kind"] == "majority":
        return (one["figure"],)
    return tuple(one.get("figures") or (one["larger"], one["smaller"]))


def _told(sort: str, places: tuple[Place, ...], way: str) -> Iterator[Told]:
    if sort == ORDERED:
        yield from (Told(sort, two) for two in combinations(places, 2))
        if len(places) == 1:
            yield Told(sort, places)
    elif sort in (CHANGE, DIRECTION):
        yield Told(sort, places, way)
    elif sort == PART:
        yield from (Told(sort, (places[0], part)) for part in places[1:])
    elif sort != MULTIPLIED or len(places) == _THREE:
        yield Told(sort, places)


def _place(text: str, figure: str) -> Place:
    """Return where a figure stands that stands once; a longer one holds it nowhere."""
    found = re.search(rf"(?<![\d.,]){re.escape(figure)}(?!\d|[.,]\d)", text)
    return found.span() if found else _NOWHERE
