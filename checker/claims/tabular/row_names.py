"""Which words name the rows and the columns of the tables of a letter?"""

import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from checker.claims.drafting import TAX
from checker.claims.lexicon import Words, lexicon
from checker.claims.tabular.grid import Grid
from checker.claims.tabular.tabled import Tabled

_WORD = re.compile(r"[^\W\d_]+")


class NamedRow(Struct, frozen=True):
    """A row whose head has ``words`` and says "incl." or "excl." (``side``); ``about``: its caption's too."""

    table: Tabled
    row: int
    years: Mapping[str, Sequence[int]]  # the columns of each year
    words: frozenset[str]
    side: str | None
    about: frozenset[str]

    @property
    def grid(self) -> Grid:
        """Return the cells of its table."""
        return self.table.grid


def named_rows(tables: Sequence[Tabled]) -> Mapping[str, list[NamedRow]]:
    """Return the rows of the tables by the longest word of each head."""
    found: dict[str, list[NamedRow]] = {}
    for table in tables:
        grid = table.grid
        years = _years(grid)
        words = grid.words
        above = _caption(table)
        for row in range(grid.body, grid.rows + 1):
            head = grid.row_head(row)
            own = telling_words(head, words)
            if own - words.cues["total-row"] - words.cues["subtotal-row"]:
                made = NamedRow(table, row, years, own, _side(head, words), own | above)
                found.setdefault(max(own, key=lambda word: (len(word), word)), []).append(made)
    return found


def _caption(table: Tabled) -> frozenset[str]:
    """Return the telling words of a table's caption; a sentence above the table is none."""
    text = table.caption.block.text if table.caption is not None else ""
    sentence = text.rstrip().endswith((".", "?", ":"))
    return telling_words(text, table.grid.words) if table.name or not sentence else frozenset()


def _years(grid: Grid) -> dict[str, list[int]]:
    """Return the columns that a year heads, by year."""
    found: dict[str, list[int]] = {}
    for column in range(grid.heads + 1, grid.columns + 1):
        year = grid.column_year(column)
        if year is not None:
            found.setdefault(year, []).append(column)
    return found


def telling_words(text: str, words: Words) -> frozenset[str]:
    """Return the telling words of a text in lower case, those that a hyphen joins one by one."""
    idle = (
        words.sets["function-words"]
        | words.sets["finite-verbs"]
        | frozenset().union(*(words.cues[cue] for cue in TAX))
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
        for cue, side in TAX.items()
        if any(word in words.cues[cue] or f"{word}." in words.cues[cue] for word in said)
    ]
    return found[0] if len(found) == 1 else None
