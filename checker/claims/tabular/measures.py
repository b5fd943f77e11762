"""In what does a table count, thousands of euros or millions, as its heads, caption or next line say?"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.drafting import Part
from checker.claims.lexicon import Words
from checker.claims.mentions import Passage
from checker.claims.tabular.grid import Grid, read_as, value
from checker.document import Block

_PIECE = re.compile(r"\d+(?:[.,\u00a0 ]\d{3})+(?!\d)|'?\d+s?|[^\W\d_]+\$|[^\W\d_]+\.?|[€$£×]")
_POWER = re.compile(r"1(?:000)+")
_TIMES = frozenset({"x", "×", "*"})
_BY_NAME = {"in-thousands": Decimal(1000), "in-millions": Decimal(1_000_000)}
_LONGEST = 10  # words of a line beside a table that says no more than this
_LETTERS = 2  # of a scale that only money has before it: "£m"; "Groep M" is none
_ONE = Decimal(1)


class Measure(Struct, frozen=True):
    """How many of which unit each figure of a table stands for: ``scale`` 1000 and ``unit`` "EUR"."""

    scale: Decimal = _ONE
    unit: str | None = None


def measure(text: str, words: Words) -> Measure | None:
    """Return what a head or caption says: "x € 1.000", "bedragen in miljoenen euro", "€ mln"; else None.

    A scale word behind a number is that number's: "de bijdrage van € 45 miljoen".
    """
    scale, unit = _ONE, None
    before = money = ""
    for match in _PIECE.finditer(text):
        lower = match.group().lower()
        digits = re.sub(r"[^\d]", "", lower)
        terminal, meaning = _meaning(lower, words)
        if terminal == "CURRENCY":
            if not before.isdigit() or before == str(scale):
                money = str(meaning)
            continue  # "x € 1.000"
        if _POWER.fullmatch(digits) and before in _TIMES:
            scale = Decimal(digits)
        elif isinstance(meaning, Decimal) and (before == "1" or not before.isdigit()):
            scale = meaning if len(lower) > _LETTERS or money else scale
        elif digits and digits != "1":
            money = ""  # of this figure: "€ 3.251"
        unit = unit or money or None
        before, money = digits or lower, ""
    unit = unit or money or None
    return Measure(scale, unit) if scale != _ONE or unit is not None else None


def unmeasured(text: str, words: Words) -> str:
    """Return a head without the words that say in what it counts: "Kosten (in miljoenen euro)" are costs."""
    return _PIECE.sub(lambda match: "" if _meaning(match.group().lower(), words)[0] else match.group(), text)


def in_measure(part: Part, read: Measure) -> Part:
    """Return a figure as what the table counts in makes it; one with a unit or scale of its own stays."""
    own = value(part)
    if own.scale != _ONE or (own.unit is not None and own.unit != read.unit):
        return part
    return read_as(
        part,
        replace(
            own,
            value=own.value * read.scale,
            step=own.step * read.scale,
            scale=read.scale,
            unit=read.unit or own.unit,
        ),
    )


def measure_at(grid: Grid, row: int, column: int, beside: Measure | None) -> Measure | None:
    """Return in what a cell counts: as its row's head says, else its column's, else what is said of all."""
    said = (measure(head, grid.words) for head in (grid.row_head(row), grid.column_head(column)))
    found = [each for each in said if each is not None]
    if not found:
        return beside
    scale = next((each.scale for each in found if each.scale != _ONE), beside.scale if beside else _ONE)
    unit = next((each.unit for each in found if each.unit), beside.unit if beside else None)
    return Measure(scale, unit)


def said_beside(grid: Grid, caption: Passage | None, near: Sequence[Block]) -> Measure | None:
    """Return in what a table counts by its caption, or the short line right before or behind it.

    Args:
        grid: the table.
        caption: its caption.
        near: the blocks right before and behind it.
    """
    for text in _beside(grid, caption, near):
        found = measure(text, grid.words)
        if found is not None:
            return found
    return None


def _beside(grid: Grid, caption: Passage | None, near: Sequence[Block]) -> Iterator[str]:
    if caption is not None:
        yield caption.block.text
    for block in near:
        if block.table is None and len(block.text.split()) <= _LONGEST:
            yield block.text
    corner = grid.blocks.get((1, 1))
    if corner is not None:
        yield corner.text


def _meaning(piece: str, words: Words) -> tuple[str, object]:
    """Return whether a word is a scale or a currency, and which."""
    for cue, scale in _BY_NAME.items():
        if piece in words.cues[cue]:
            return "SCALE", scale
    for first in (piece, piece.rstrip("."), piece.rstrip("$")):
        for each in words.lexicon.get(first, ()):
            whole = "".join(each.pieces)
            if whole in {piece, piece.rstrip(".")} and each.terminal in {"SCALE", "CURRENCY"}:
                return each.terminal, each.value
    return "", None
