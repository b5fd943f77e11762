"""What is each part of a letter about: its date, its subject, its reference?"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.claims.words import Words
from checker.document import Block, BlockKind, Document, Span
from checker.quantity import PartialDate

_BODY = 200  # characters of a block that is certainly no header
_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class HeaderField:
    """A header field as text: its name (as the word files call it), the block it stands in and its value's span."""

    name: str
    block: str
    span: Span


@dataclass(frozen=True, slots=True)
class Setting:
    """What one part of the file (letter, memo, annex) is about.

    ``blocks`` are the ids of its blocks, ``date`` its own date, ``fields`` its header fields in reading order.
    """

    blocks: frozenset[str]
    date: dt.date | None
    fields: tuple[HeaderField, ...]


def fields(document: Document, words: Mapping[str, Words]) -> tuple[HeaderField, ...]:
    """Return the header fields of a document, in reading order; they are looked for in short lines only."""
    names = {
        name: kind for each in words.values() for kind, some in each.header_fields.items() for name in some
    }
    places = frozenset(place for each in words.values() for place in each.sets["date-places"])
    longest = max(map(len, names), default=0)
    found: list[HeaderField] = []
    waiting: str | None = None
    for block in document.blocks:
        if block.kind is BlockKind.NOTE or len(block.text) > 2 * _BODY:
            waiting = None
            continue
        for start, end in _lines(block):
            line = block.text[start:end]
            named = _named(line, names, longest)
            if waiting is not None and line.strip() and named is None:
                found.append(HeaderField(waiting, block.id, Span(start, end)))
                waiting = None
                continue
            if named is not None:
                kind, value = named
                waiting = None
                if line[value:].strip():
                    found.append(HeaderField(kind, block.id, Span(start + value, end)))
                else:
                    waiting = kind
            elif _dateline(line, places):
                found.append(HeaderField("date", block.id, Span(start, end)))
    return tuple(found)


def _lines(block: Block) -> Sequence[tuple[int, int]]:
    edges = [-1, *block.breaks, len(block.text)]
    return [(first + 1, last) for first, last in zip(edges, edges[1:], strict=False)]


def _named(line: str, names: Mapping[str, str], longest: int) -> tuple[str, int] | None:
    """Return the field that a line begins with, and where its value begins."""
    lower = line[: longest + 2].lower()
    for name in sorted((name for name in names if lower.startswith(name)), key=len, reverse=True):
        rest = line[len(name) :]
        if rest == "" or rest[0] in ": \t":
            value = len(name) + len(rest) - len(rest.lstrip(": \t"))
            return names[name], value
    return None


def _dateline(line: str, places: frozenset[str]) -> bool:
    """Whether a line is "Den Haag, 28 juni 2024": a place, a comma, and little more than a date."""
    place, comma, rest = line.partition(",")
    return (
        bool(comma)
        and place.strip().lower() in places
        and 6 < len(rest.strip()) < _LONGEST_NAME
        and rest.strip()[:1].isalnum()
    )


def settings(
    document: Document, found: Sequence[HeaderField], passages: Mapping[str, Passage], date: dt.date | None
) -> tuple[Setting, ...]:
    """Split the document into parts where a new header block begins, and date each.

    ``date`` is the letter's date where the user gave one: it is the first part's.
    """
    starts = _starts(document, found)
    parts = []
    for index, start in enumerate(starts):
        end = starts[index + 1] if index + 1 < len(starts) else len(document.blocks)
        blocks = frozenset(block.id for block in document.blocks[start:end])
        own = tuple(field for field in found if field.block in blocks)
        dated = _date(own, passages)
        parts.append(Setting(blocks, date if date is not None and index == 0 else dated, own))
    return tuple(parts)


def _starts(document: Document, found: Sequence[HeaderField]) -> list[int]:
    """Return the index of each part's first block: a header field behind running text opens a new part."""
    position = {block.id: index for index, block in enumerate(document.blocks)}
    starts = [0]
    last = 0
    behind_text: int | None = None
    for field in found:
        at = position[field.block]
        body = [k for k in range(last, at) if len(document.blocks[k].text) > _BODY]
        if body:
            behind_text = body[-1] + 1
        if behind_text is not None and field.name in {"date", "reference", "annexes"}:
            starts.append(behind_text)
            behind_text = None
        last = max(last, at)
    return starts


def _date(found: Sequence[HeaderField], passages: Mapping[str, Passage]) -> dt.date | None:
    for field in found:
        if field.name != "date":
            continue
        passage = passages.get(field.block)
        for spot in passage.spots if passage is not None else ():
            assert passage is not None
            inside = field.span.start <= passage.start(spot) and passage.end(spot) <= field.span.end
            date = _full(spot)
            if inside and date is not None:
                return date
    return None


def _full(spot: Spot) -> dt.date | None:
    value = spot.meaning.value
    if spot.meaning.kind in {Kind.DATE, Kind.WEEKDAY_DATE} and isinstance(value, PartialDate):
        return value.date
    return None
