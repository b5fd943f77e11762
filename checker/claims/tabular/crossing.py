"""Which cell does a sentence name by the heads of its row and its column, and is its figure that one's?

"In Limburg werden in 2015 187 wapens gevonden, in Antwerpen 226" names a row or column "2015", and two
others, each beside its own figure. Words alone do not tell that a figure is the cell's: it must be that, or a
slip of it, or in the text beside the table that of another cell of the row or column.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.drafting import Draft, Part, telling, text_of
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.tabular.grid import is_level, read_as, value
from checker.claims.tabular.measures import unmeasured
from checker.claims.tabular.row_names import stems
from checker.claims.tabular.same_as import is_it, is_slip_of
from checker.claims.tabular.tabled import Tabled
from checker.quantity import Quantity
from checker.quantity.slip import Pen, slip_between, written_digits

_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)")
_DIGITS, _OWN_DIGITS = 4, 3  # of a figure of which a slip tells, and where its noun is the table's too
_FEWEST, _OWN_FEWEST = 3, 2  # and of one that is another cell's
_LONG = 4  # letters of a word that may be inflected
_MOST = 400  # lines of a table that is read


class Head(Struct, frozen=True):
    """What names a row or column: the stems of its words, and the years in which it differs from others."""

    words: frozenset[str]
    years: frozenset[str]

    def is_said(self, words: frozenset[str], years: frozenset[str]) -> bool:
        """Whether some words and years hold all of it."""
        return bool(self.words or self.years) and self.words <= words and self.years <= years


class Crossed(Struct, frozen=True):
    """A table with the heads of its rows and columns, and all words in them.

    ``heads`` are the stems of the words above its columns, ``said`` those of each passage above the table,
    and ``beside`` of both, but for the sentence that is compared with it.
    """

    table: Tabled
    rows: Mapping[int, Head]
    columns: Mapping[int, Head]
    words: frozenset[str]
    heads: frozenset[str]
    said: Mapping[int, frozenset[str]]
    beside: frozenset[str]
    near: frozenset[int]  # places of the passages beside it

    def without(self, at: int, passage: Passage, bounds: tuple[int, int]) -> "Crossed":
        """Return it with nothing of a sentence among what is said beside it."""
        if at not in self.said:
            return self
        tokens, text = passage.tokens, passage.block.text
        rest = f"{text[: tokens.starts[bounds[0]]]} {text[tokens.ends[bounds[1] - 1] :]}"
        others = (said for place, said in self.said.items() if place != at)
        return replace(self, beside=self.heads.union(*others, stems(rest, passage.grammar.words)))


def crossed(passages: Sequence[Passage], tables: Sequence[Tabled]) -> list[Crossed]:
    """Return the tables with what names their rows and columns."""
    return [_crossed(passages, table) for table in tables if table.grid.rows <= _MOST]


def _crossed(passages: Sequence[Passage], table: Tabled) -> Crossed:
    grid = table.grid
    rows = _heads({row: grid.row_head(row) for row in range(grid.body, grid.rows + 1)}, table)
    columns = {column: grid.column_head(column) for column in range(grid.heads + 1, grid.columns + 1)}
    near = {table.above, table.above - 1, table.first - 1, table.last + 1}
    above = {at: passages[at].block.text for at in (table.above, table.first - 1) if 0 <= at < len(passages)}
    said = {at: stems(text, grid.words) for at, text in above.items()}
    corner = [grid.column_head(column) for column in range(1, grid.heads + 1)]
    heads = stems(" ".join((*corner, *columns.values())), grid.words)
    named = _heads(columns, table)
    words = frozenset().union(*(head.words for head in (*rows.values(), *named.values())))
    return Crossed(table, rows, named, words, heads, said, heads.union(*said.values()), frozenset(near))


def _heads(texts: Mapping[int, str], table: Tabled) -> Mapping[int, Head]:
    """Return the heads of some lines, without the years that all have; the only one needs no name."""
    words = table.grid.words
    years = {at: frozenset(_YEAR.findall(text)) for at, text in texts.items()}
    same = frozenset.intersection(*years.values()) if years else frozenset()
    return {at: Head(stems(unmeasured(text, words), words), years[at] - same) for at, text in texts.items()}


def crossings(
    passage: Passage, at: int, bounds: tuple[int, int], spots: Sequence[Spot], tables: Iterable[Crossed]
) -> Iterator[tuple[Spot, Draft]]:
    """Yield each figure of a sentence with the cell that it names; none where two would be of one cell.

    Args:
        passage: of the sentence.
        at: its place in the letter.
        bounds: of the sentence.
        spots: its figures that may be a cell's.
        tables: of the letter.
    """
    own = _said_in(passage, bounds)
    tell = telling(passage, *bounds)
    names = stems(" ".join(tell.names), passage.grammar.words)
    for each in tables:
        crossed = each.without(at, passage, bounds)
        if (
            tell.moves
            or _is_of_these(passage, bounds[0])
            or crossed.words.isdisjoint(own)
            or not names <= crossed.words | crossed.beside | passage.grammar.words.facts["own"]
        ):
            continue
        found = [
            (spot, place)
            for spot in spots
            if (place := _place(crossed, passage, spot, bounds, own)) is not None
        ]
        places = [place for _, place in found]
        for spot, place in found:
            cell = crossed.table.figure(*place)
            if places.count(place) == 1 and cell is not None and _is_cell(crossed, at, spot, place, cell):
                held = read_as(cell, replace(value(cell), unit=value(Part(passage, spot)).unit))
                yield spot, Draft("cell_pair", {"text": (Part(passage, spot),), "cell": (held,)})


def figures(passage: Passage, bounds: tuple[int, int]) -> list[Spot]:
    """Return the figures of a sentence that can be a cell's: how much there is, or how long it took."""
    return [
        spot
        for spot in passage.spots_in(*bounds)
        if is_level(spot) or (spot.meaning.kind is Kind.DURATION and isinstance(spot.meaning.value, Quantity))
    ]


def _is_of_these(passage: Passage, first: int) -> bool:
    """Whether a sentence opens with what its figures are a part of: "Van de leerlingen van De Linde"."""
    return passage.tokens.lower[first] in passage.grammar.words.facts["share-of"]


def _said_in(passage: Passage, bounds: tuple[int, int]) -> frozenset[str]:
    """Return the stems of some tokens, with those of what a head has uninflected: "ingeleide", "ingeleid"."""
    words = passage.grammar.words
    own = stems(text_of(passage, *bounds), words)
    plain = (word.removesuffix(end) for end in words.facts["adjective-ending"] for word in own)
    return own.union(each for each in plain if len(each) >= _LONG)


def _piece(passage: Passage, bounds: tuple[int, int], spot: Spot) -> tuple[int, int]:
    """Return the piece of a sentence that is a figure's own: from comma or "and" to the next."""
    joints = passage.grammar.words.sets["list-and"] | {",", ";", "("}
    lower, covered = passage.tokens.lower, passage.covered
    before = range(spot.first - 1, bounds[0] - 1, -1)
    first = next((at for at in before if lower[at] in joints and covered[at] < 0), bounds[0])
    behind = range(spot.last, bounds[1])
    return first, next((at for at in behind if lower[at] in joints and covered[at] < 0), bounds[1])


def _place(
    crossed: Crossed, passage: Passage, spot: Spot, bounds: tuple[int, int], own: frozenset[str]
) -> tuple[int, int] | None:
    """Return the row and column that a sentence names for a figure: the only ones, or those of its piece."""
    whole = own, frozenset(_YEAR.findall(text_of(passage, *bounds)))
    piece = _piece(passage, bounds, spot)
    text = text_of(passage, *piece)
    part = _said_in(passage, piece), frozenset(_YEAR.findall(text))
    row, column = (_named(lines, whole, part) for lines in (crossed.rows, crossed.columns))
    return (row, column) if row and column else None


_Said = tuple[frozenset[str], frozenset[str]]


def _named(lines: Mapping[int, Head], whole: _Said, part: _Said) -> int:
    """Return the only line that a sentence names, or the only one that its piece does; 0 for none."""
    if len(lines) == 1:
        return next(iter(lines))
    every = _only(lines, *whole)
    unnamed = not all(head.words or head.years for head in lines.values())
    if len(every) > 1 or unnamed:  # what has no name may be meant as well
        every = _only({at: lines[at] for at in every}, *part)
    return every[0] if len(every) == 1 else 0


def _only(lines: Mapping[int, Head], words: frozenset[str], years: frozenset[str]) -> list[int]:
    """Return the lines that are named, but for those that say less than another that is."""
    said = {at: head for at, head in lines.items() if head.is_said(words, years)}
    return [
        at
        for at, head in said.items()
        if not any(
            head.words <= other.words and head.years <= other.years and head != other
            for other in said.values()
        )
    ]


def _is_cell(crossed: Crossed, at: int, spot: Spot, place: tuple[int, int], cell: Part) -> bool:
    """Whether a figure is that of a cell, a slip of it, or beside the table another's of its lines."""
    own, held = spot.meaning.value, value(cell)
    if not isinstance(own, Quantity) or own.hedge is not None or not _is_in_unit(crossed, own, held):
        return False
    if is_it(own, held):
        return True
    near, digits = at in crossed.near, written_digits(own)
    counted = _counts(crossed, spot, own, held)
    if counted is False and 1 in (len(crossed.columns), len(crossed.rows)):
        return False  # the only column need not be named, but what it counts must be meant
    least = _OWN_DIGITS if near and counted is not False else _DIGITS
    swapped = near and counted is not False and _is_swapped(own, held)
    if (is_slip_of(own, held, least) or swapped) and digits not in crossed.table.digits:
        return True
    about = spot.mention.about if spot.mention is not None else None
    apart = about is not None and (about.scope is not None or about.method is not None)
    if not near or apart or len(digits) < (_OWN_FEWEST if counted else _FEWEST):
        return False
    row, column = place
    others = [(row, each) for each in crossed.columns] + [(each, column) for each in crossed.rows]
    return any(
        is_it(own, value(other)) and written_digits(value(other)) == digits
        for each in others
        if each != place and (other := crossed.table.figure(*each)) is not None
    )


def _is_swapped(own: Quantity, held: Quantity) -> bool:
    """Whether two figures of two digits, alike precise, have them the other way round: 3,8% and 8,3%."""
    digits = written_digits(own), written_digits(replace(held, step=own.step))
    return own.step == held.step and slip_between(*digits) is Pen.SWAPPED


def _counts(crossed: Crossed, spot: Spot, own: Quantity, held: Quantity) -> bool | None:
    """Whether a figure is of what a table counts, as the lines beside it say; None where it has no noun."""
    if own.unit is not None:
        return own.unit != held.unit or None
    subject = spot.mention.about.subject if spot.mention is not None else None
    if subject is None:
        return None
    return not crossed.beside.isdisjoint(stems(subject, crossed.table.grid.words))


def _is_in_unit(crossed: Crossed, own: Quantity, held: Quantity) -> bool:
    """Whether two figures are of one unit; a cell may leave it to the line above its table: "in years"."""
    if own.unit == held.unit:
        return True
    suffix = own.suffix.strip().lower()
    return held.unit is None and bool(suffix) and stems(suffix, crossed.table.grid.words) <= crossed.beside
