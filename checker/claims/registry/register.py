"""Which numbers do the tables, sections and questions of a letter have, and must a number be among them?"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from checker.claims.registry.serials import Serial, is_roman, place
from checker.claims.registry.sorts import ANNEX, CAPTIONED, NOTE, QUESTION, SECTION
from checker.document import Span

_ROW = 2  # things, at least, that make a row of numbers
_NEAR = 5  # numbers behind the last one that can be a slip; further on is another document's

_MANY = 3  # questions that a letter asks: it answers them, and points to them

Key = tuple[tuple[int, ...], str]


class Numbered(Struct, frozen=True):
    """A thing with its number: where that stands, the ``text`` there ("Tabel 2"), and the title behind it."""

    sort: str
    serial: Serial
    text: str
    block: str
    span: Span
    title: str


class Row(Struct, frozen=True):
    """Numbers that count on from each other: 3.1, 3.2 and 3.4, or "A", "B" and "D"."""

    serials: tuple[Serial, ...]
    places: frozenset[int]
    roman: bool = False

    @property
    def holes(self) -> int:
        """Return how many are missing between the first and the last."""
        return max(self.places) - min(self.places) + 1 - len(self.places)


class Known(Struct, frozen=True):
    """The numbers of one sort: each by itself and by what it is a part of, and the rows that they make.

    The row of what is lettered has no parent of its own: it is that of (0,).
    """

    by_key: Mapping[Key, Serial]
    rows: Mapping[tuple[int, ...], Row]

    def match(self, wanted: Serial) -> Serial | None:
        """Return what there is of a number: itself, for 3 also 3.1, for "2a" also 2 and for 2 also "2a"."""
        if wanted.letters:
            return self.by_key.get(((), wanted.letters))
        found = self.by_key.get((wanted.parts, wanted.suffix))
        return found or (self.by_key.get((wanted.parts, "")) if wanted.suffix else None)


class Things(Struct):
    """The numbered things of a letter, in reading order, by their sort.

    ``lines`` are all numbers with which a line begins: any of them may be a section or question. ``titles``
    are the numbered titles among them, of which some are ``headed`` as such. ``glued`` are the numbers of
    those that have run together with the text before. ``annexes`` is how many annexes the letterhead counts,
    None where it does not say. ``complete``: whether each annex is a file that says which it is, None where
    none is a file. ``closed`` are the sorts of which the letter says that there are no more. ``known`` is
    what was asked for.
    """

    by_sort: dict[str, list[Numbered]] = field(default_factory=dict)
    lines: dict[str, Serial] = field(default_factory=dict)
    glued: dict[str, list[Serial]] = field(default_factory=dict)
    titles: int = 0
    headed: bool = False
    annexes: int | None = None
    complete: bool | None = None
    closed: frozenset[str] = frozenset()
    notes: tuple[Serial, ...] = ()
    known: dict[str, tuple[Known, Known]] = field(default_factory=dict)

    def wanted(self, sort: str, serial: Serial, *, piece: bool) -> tuple[Serial, tuple[Serial, ...]] | None:
        """Return what is there for a number, and the row that it must be in; None where nobody can tell.

        A row of numbers tells if it begins at the first and lacks none but the one that is wanted: where
        others are missing too, captions were not read as such. What is far behind the last is another
        document's, but for the questions of a letter that answers them. Of a ``piece`` of a letter only
        those between its first and its last are known, unless it says that there are no more.
        A file that does not say which annex it is may be any.
        """
        known, every = self._asked(sort)
        counted = sort == ANNEX and (self.annexes is not None or self.complete is True)
        found = every.match(serial)
        if found is not None:
            return (found, (found,)) if known.by_key else None
        if sort == ANNEX and self.complete is False:
            return None
        if not known.by_key:
            return (serial, ()) if counted and len(serial.parts) == 1 else None
        row = known.rows.get(serial.parent if serial.parts else (0,))
        if row is None or (len(row.places) < _ROW and not counted):
            return None
        number = serial.parts[-1] if serial.parts else place(serial.letters, roman=row.roman)
        first, last = min(row.places), max(row.places)
        if number is None or row.holes != (first < number < last):
            return None
        far = number > last + _NEAR and not counted and (sort != QUESTION or len(row.places) < _MANY)
        open_ended = piece and not counted and sort not in self.closed
        if not first < number < last and (open_ended or first > 1 or far):
            return None
        return serial, row.serials

    def has(self, sort: str, serial: Serial) -> bool:
        """Whether there is a thing with this number, or a line begins with it that may be one."""
        found = self._asked(sort)[1].match(serial) is not None
        return found or (sort not in CAPTIONED and serial.text in self.lines)

    def _asked(self, sort: str) -> tuple[Known, Known]:
        """Return the numbers of a sort, without those that have run together with other text, and with."""
        if sort not in self.known:
            there = self._of(sort)
            self.known[sort] = (_known(there), _known((*there, *self.glued.get(sort, ()))))
        return self.known[sort]

    def _of(self, sort: str) -> tuple[Serial, ...]:
        """Return the numbers of one sort that there are."""
        found = [one.serial for one in self.by_sort.get(sort, ())]
        if sort == NOTE:
            found += self.notes
        if sort == ANNEX:
            found += [Serial(str(at), (at,)) for at in range(1, (self.annexes or 0) + 1)]
        numbered = self.headed and self.titles >= _ROW if sort == SECTION else sort not in CAPTIONED | {NOTE}
        if numbered and (found or sort == SECTION):
            found += self.lines.values()
        return tuple(found)


def _known(there: Sequence[Serial]) -> Known:
    by_key: dict[Key, Serial] = {}
    rows: dict[tuple[int, ...], dict[int, Serial]] = {}
    for one in there:
        by_key.setdefault(((), one.letters) if one.letters else (one.parts, one.suffix), one)
        for depth in range(1, len(one.parts) + 1):
            by_key.setdefault((one.parts[:depth], ""), one)
        if one.parts:
            rows.setdefault(one.parent, {}).setdefault(one.parts[-1], one)
    made = {parent: Row(tuple(row.values()), frozenset(row)) for parent, row in rows.items()}
    lettered = _lettered(one for one in there if one.letters)
    return Known(by_key, made if lettered is None else {**made, (0,): lettered})


def _lettered(there: Iterable[Serial]) -> Row | None:
    """Return the row of what has a letter or a Roman number; None where some have the one, some the other."""
    every = {one.letters: one for one in there}
    roman = is_roman(every)
    places = {place(letters, roman=roman) for letters in every}
    known = frozenset(one for one in places if one is not None)
    return Row(tuple(every.values()), known, roman) if known and None not in places else None


class Member(Struct, frozen=True):
    """A number of a row, and where it stands."""

    number: int
    text: str
    block: str
    span: Span
