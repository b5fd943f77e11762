"""Which words name the rows and the columns of the tables of a letter?"""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.lexicon import Words, lexicon
from checker.claims.mentions import Passage
from checker.claims.outgoing.draft import Part
from checker.claims.outgoing.grid import Grid, value
from checker.claims.outgoing.measures import Measure, in_measure, measure_at, said_beside, unmeasured
from checker.quantity import Quantity
from checker.quantity.slip import written_digits

_WORD = re.compile(r"[^\W\d_]+")
_SIDES = {"including-tax": "inclusive", "excluding-tax": "exclusive"}


class NamedRow(Struct, frozen=True):
    """A row whose head has ``words`` and says "incl." or "excl." (``side``); ``about``: its caption's too.

    Without years its ``columns`` are told by the stems of the words in their heads. ``beside`` is what the
    caption, or a line beside the table, says that it counts in.
    """

    grid: Grid
    row: int
    years: Mapping[str, Sequence[int]]  # the columns of each year
    columns: Mapping[int, frozenset[str]]
    figures: frozenset[str]  # the digits of all cells of the table
    words: frozenset[str]
    side: str | None
    about: frozenset[str]
    beside: Measure | None

    def columns_of(self, period: str | None, said: frozenset[str]) -> list[int]:
        """Return the columns that a year or the stems of a sentence name."""
        if self.years:
            return list(self.years.get(period or "", ()))
        heads = self.columns.values()
        return [
            column
            for column, stems in self.columns.items()
            if stems <= said and not any(stems < other <= said for other in heads)
        ]

    def figure(self, column: int) -> Part | None:
        """Return the figure of a column, in what it counts in."""
        found = self.grid.figure(self.row, column)
        told = measure_at(self.grid, self.row, column, self.beside)
        return found if found is None or told is None else in_measure(found, told)


def named_rows(passages: Sequence[Passage], grids: Sequence[Grid]) -> Mapping[str, list[NamedRow]]:
    """Return the rows of the tables by the longest word of each head."""
    blocks = [each.block for each in passages]
    by_block = {each.block.id: each for each in passages}
    found: dict[str, list[NamedRow]] = {}
    for grid in grids:
        years = _years(grid)
        words = grid.words
        columns = {} if years else _heads(grid)
        figures = frozenset(written_digits(figure) for figure in _figures(grid))
        above = _caption(grid, by_block)
        beside = said_beside(grid, blocks, by_block)
        for row in range(grid.body, grid.rows + 1):
            head = grid.row_head(row)
            own = telling_words(head, words)
            if own - words.cues["total-row"] - words.cues["subtotal-row"]:
                made = NamedRow(
                    grid, row, years, columns, figures, own, _side(head, words), own | above, beside
                )
                found.setdefault(max(own, key=lambda word: (len(word), word)), []).append(made)
    return found


def _caption(grid: Grid, by_block: Mapping[str, Passage]) -> frozenset[str]:
    """Return the telling words of a table's caption; a sentence above the table is none."""
    caption = next((cell.caption for cell in grid.blocks.values() if cell.caption is not None), None)
    passage = by_block.get(caption or "")
    if passage is None:
        return frozenset()
    numbered = bool(passage.spots) and passage.spots[0].first == 0 and passage.spots[0].meaning.tag == "table"
    sentence = passage.block.text.rstrip().endswith((".", "?", ":"))
    return telling_words(passage.block.text, grid.words) if numbered or not sentence else frozenset()


def _years(grid: Grid) -> dict[str, list[int]]:
    """Return the columns that a year heads, by year."""
    found: dict[str, list[int]] = {}
    for column in range(grid.heads + 1, grid.columns + 1):
        year = next((part for top in range(1, grid.body) if (part := grid.year(top, column))), None)
        if year is not None:
            found.setdefault(year.spot.dates[0].iso, []).append(column)
    return found


def _heads(grid: Grid) -> dict[int, frozenset[str]]:
    """Return the stems of the telling words of each column's head; none where two have the same."""
    found = {
        column: stems(unmeasured(grid.column_head(column), grid.words), grid.words)
        for column in range(grid.heads + 1, grid.columns + 1)
    }
    return {column: said for column, said in found.items() if said and list(found.values()).count(said) == 1}


def telling_words(text: str, words: Words) -> frozenset[str]:
    """Return the telling words of a text in lower case, those that a hyphen joins one by one."""
    idle = (
        words.sets["function-words"]
        | words.sets["finite-verbs"]
        | frozenset().union(*(words.cues[cue] for cue in _SIDES))
    )
    found = {word.lower() for word in _WORD.findall(text)}
    return frozenset(word for word in found if len(word) > 1 and word not in idle and f"{word}." not in idle)


def stems(text: str, words: Words) -> frozenset[str]:
    """Return the telling words of a text, without what inflects them."""
    return frozenset(map(lexicon(words).stem_key, telling_words(text, words)))


def _side(text: str, words: Words) -> str | None:
    """Return whether a head says "incl." or "excl.", None where it says neither or both."""
    said = {word.lower() for word in _WORD.findall(text)}
    found = [
        side
        for cue, side in _SIDES.items()
        if any(word in words.cues[cue] or f"{word}." in words.cues[cue] for word in said)
    ]
    return found[0] if len(found) == 1 else None


def _figures(grid: Grid) -> Iterator[Quantity]:
    """Yield the figures of a table."""
    for row, column in grid.passages:
        figure = grid.figure(row, column)
        if figure is not None:
            yield value(figure)
