"""Which figures of a line stand side by side, as in a row of a table?"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.drafting import Part
from checker.claims.mentions import Kind, Meaning, Passage, Spot
from checker.claims.tabular.grid import is_figure, value
from checker.document import Span
from checker.quantity import Quantity
from checker.quantity.written import parse

_WORD = re.compile(r"(?<!\S)[-–—−+(€$£\d]\S*")  # that may be a figure, a dash or a sign
_FIGURE = re.compile(
    r"(?P<opens>\(?)[-–−+]?[€$£]?[-–−+]?(?P<digits>\d(?:[\d.,]*\d)?)(?P<percent>%?)(?P<closes>\)?)\*{0,3}"
)
_SIGNS = frozenset({"€", "$", "£", "-", "–", "−", "+", "%", "-/-", "f"})
_EMPTY = re.compile(
    r"[-–—]*—[-–—]*|--+|0"
)  # "—-" and a 0 that was not read: nothing; one hyphen may be a minus
_YEAR = re.compile(r"(?:19|20)\d\d")
_FEWEST = 2


_Cell = tuple[re.Match[str], Part | None]


class Run(Struct, frozen=True):
    """Figures side by side, None for a dash; ``before`` are the words between them and those before."""

    before: str
    figures: tuple[Part | None, ...]
    end: int


def runs(passage: Passage) -> Iterator[tuple[Run, bool]]:
    """Yield the figures of a block that stand side by side, two and more, and whether a sentence ends before.

    A figure that begins a line of words names what stands there: "11 geen beroepen". Years alone are heads.
    """
    if not passage.spots:
        return
    text = passage.block.text
    ends = sorted(passage.tokens.ends[last - 1] for _, last in passage.sentences[:-1])
    breaks = passage.block.breaks
    start = 0
    held: list[_Cell] = []
    for word in _WORD.finditer(text):
        if word.group() in _SIGNS:
            continue
        part = figure_of(passage, word)
        cell = (word, part)
        is_cell = part is not None or _EMPTY.fullmatch(word.group()) is not None
        beside = not held or _SIGNS.issuperset(text[held[-1][0].end() : word.start()].split())
        if is_cell and beside and not _begins(held, word, breaks, text) and not _is_next_year(held, word):
            held.append(cell)
            continue
        run, held = held, [cell] if part is not None or (is_cell and not beside) else []
        if _is_row(run):
            yield _run(text, start, run, ends)
            start = run[-1][0].end()
    if _is_row(held):
        yield _run(text, start, held, ends)


def figure_of(passage: Passage, word: re.Match[str]) -> Part | None:
    """Return what a word of a row stands for: the figure as it was read, else its digits alone."""
    match = _FIGURE.fullmatch(word.group())
    if match is None or bool(match["opens"]) != bool(match["closes"]):
        return None
    start, end = word.start() + match.start("digits"), word.start() + match.end("percent")
    spots = passage.spots
    at = bisect_right(spots, start, key=passage.end)
    spot = spots[at] if at < len(spots) else None
    if spot is None or spot.mention is None or passage.start(spot) >= end:
        return None
    whole = passage.block.text[passage.start(spot) : passage.end(spot)]
    alone = len(re.findall(r"\d[\d.,]*", whole)) == 1
    negative = "-" in match.group() or "−" in match.group() or "–" in match.group() or bool(match["opens"])
    part = Part(passage, spot)
    if alone and is_figure(spot) and value(part).hedge is None:
        return part
    number = parse(match["digits"], passage.grammar.words.decimal, passage.grammar.words.group)
    if number is None or not set(match.group()).isdisjoint("€$£"):
        return None
    amount, places = number
    unit = "%" if match["percent"] else None
    quantity = Quantity(
        -amount if negative else amount,
        Decimal(1).scaleb(-places),
        unit,
        places=places,
        suffix=match["percent"],
    )
    kind = Kind.PERCENTAGE if unit else Kind.COUNT
    tag = "year" if _YEAR.fullmatch(match["digits"]) else None
    mention = replace(
        spot.mention, kind=kind, span=Span(start, end), text=passage.block.text[start:end], value=quantity
    )
    return Part(passage, Spot(spot.first, spot.last, Meaning(kind, quantity, tag=tag), mention))


def _run(text: str, start: int, run: Sequence[_Cell], ends: Sequence[int]) -> tuple[Run, bool]:
    first, last = run[0][0].start(), run[-1][0].end()
    told = bisect_right(ends, start) < bisect_right(ends, first)
    return Run(text[start:first], tuple(part for _, part in run), last), told


def _is_row(run: Sequence[_Cell]) -> bool:
    if len(run) < _FEWEST or all(part is None for _, part in run):
        return False
    return not all(_YEAR.fullmatch(word.group()) for word, _ in run)


def _is_next_year(held: Sequence[_Cell], word: re.Match[str]) -> bool:
    """Whether a row that a year leads ends before the next year: "2025 1.115 223 2026 1.160 232"."""
    year = held[0][0].group() if len(held) > _FEWEST else ""
    if not (_is_year(word) and _YEAR.fullmatch(year) and int(word.group()) == int(year) + 1):
        return False
    return not any(_is_year(cell) for cell, _ in held[1:])


def _is_year(word: re.Match[str]) -> bool:
    return _YEAR.fullmatch(word.group()) is not None


def _begins(held: Sequence[_Cell], word: re.Match[str], breaks: Sequence[int], text: str) -> bool:
    """Whether a figure begins a new line that holds words too, behind figures of the line before."""
    if not held or bisect_left(breaks, held[-1][0].end()) == bisect_left(breaks, word.start()):
        return False
    at = bisect_left(breaks, word.end())
    line = breaks[at] if at < len(breaks) else len(text)
    others = text[word.end() : line].split()
    return any(char.isalpha() for other in others for char in other)
