"""Which numbers do the tables, sections and questions of a letter have, and must a number be among them?"""

from collections.abc import Iterable, Sequence

from msgspec import Struct, field

from checker.claims.registry.serials import Serial, is_roman, place
from checker.claims.registry.sorts import ANNEX, CAPTIONED, NOTE, SECTION
from checker.document import Span

_ROW = 2  # things, at least, that make a row of numbers
_NEAR = 3  # numbers behind the last one that can be a slip; further on is another document's


class Numbered(Struct, frozen=True):
    """A thing with its number: where that stands, the ``text`` there ("Tabel 2"), and the title behind it."""

    sort: str
    serial: Serial
    text: str
    block: str
    span: Span
    title: str


class Things(Struct):
    """The numbered things of a letter, in reading order, by their sort.

    ``lines`` are all numbers with which a line begins: any of them may be a section or question. ``titles``
    are the numbered titles among them, of which some are ``headed`` as such. ``glued`` are the numbers of
    those that have run together with the text before.
    ``annexes`` is how many annexes the letterhead counts, None where it does not say.
    """

    by_sort: dict[str, list[Numbered]] = field(default_factory=dict)
    lines: dict[str, Serial] = field(default_factory=dict)
    glued: dict[str, list[Serial]] = field(default_factory=dict)
    titles: int = 0
    headed: bool = False
    annexes: int | None = None
    notes: tuple[Serial, ...] = ()

    def of(self, sort: str) -> tuple[Serial, ...]:
        """Return the numbers of one sort that there are, each once."""
        found = {one.serial.text: one.serial for one in self.by_sort.get(sort, ())}
        if sort == NOTE:
            found |= {one.text: one for one in self.notes}
        if sort == ANNEX:
            found |= {str(at): Serial(str(at), (at,)) for at in range(1, (self.annexes or 0) + 1)}
        if sort == SECTION and self.headed and self.titles >= _ROW:
            found |= self.lines
        if sort not in CAPTIONED | {NOTE} and found:
            found |= self.lines
        return tuple(found.values())

    def known_to(self, sort: str, wanted: Serial, *, piece: bool) -> tuple[Serial, ...] | None:
        """Return the numbers among which ``wanted`` must be; None where nobody can tell.

        A row of numbers tells if it begins at the first and lacks none but the one that is wanted: where
        others are missing too, captions were not read as such. What is far behind the last is another
        document's.
        Of a ``piece`` of a letter only those between its first and its last are known.
        """
        there = self.of(sort)
        if not there:
            return () if sort == ANNEX and self.annexes == 0 and len(wanted.parts) == 1 else None
        found = match(wanted, (*there, *self.glued.get(sort, ())))
        if found is not None:
            return (found,)
        row = _row(wanted, there)
        if row is None:
            return None
        number, beside = row
        if len(beside) < _ROW and not (sort == ANNEX and self.annexes):
            return None
        first, last = min(beside), max(beside)
        holes = set(range(first, last)) - beside - {number}
        if holes or (first > 1 and not piece):
            return None
        if piece and not first < number < last:
            return None
        if number > last + _NEAR:
            return None
        return tuple(one for one in there if _same_row(one, wanted))


def match(wanted: Serial, there: Iterable[Serial]) -> Serial | None:
    """Return what there is of a number: itself, for 3 also 3.1, for "2a" also 2 and for 2 also "2a"."""
    depth = len(wanted.parts)
    for one in there:
        if one.letters != wanted.letters or one.parts[:depth] != wanted.parts:
            continue
        if not wanted.suffix or not one.suffix or one.suffix == wanted.suffix:
            return one
    return None


def _row(wanted: Serial, there: Sequence[Serial]) -> tuple[int, set[int]] | None:
    """Return which one of its row a number is, and those that are there of it."""
    if wanted.parts:
        beside = {one.parts[-1] for one in there if one.parts and _same_row(one, wanted)}
        return (wanted.parts[-1], beside) if beside else None
    letters = [one.letters for one in there if one.letters]
    roman = is_roman([*letters, wanted.letters])
    number = place(wanted.letters, roman=roman)
    places = {place(one, roman=roman) for one in letters}
    if number is None or None in places or not places:
        return None
    return number, {one for one in places if one is not None}


def _same_row(one: Serial, other: Serial) -> bool:
    """Whether two numbers count on from each other: 3.1 and 3.4, "B" and "D"; not 3 and 3.1."""
    return len(one.parts) == len(other.parts) and one.parent == other.parent
