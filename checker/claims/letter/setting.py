"""What is each part of a letter about: its date, its subject, its reference?"""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from checker import patterns
from checker.claims.lexicon import Words
from checker.claims.mentions import Kind, Passage, Spot
from checker.document import Block, BlockKind, Document, Span
from checker.quantity import PartialDate

_NONE: Mapping[str, str] = {}
_BODY = 200  # characters of a block that is certainly no header
_HEAD = 30  # blocks that a title block may take
_LONGEST_HEAD = 2500  # characters of a block in which a title block may have run together
_LONGEST_DATE = 32  # characters
_LONGEST_LINE = 8  # blanks of a line above the text that ends in a full stop
_NARROW = 60  # characters of a line of an address
_WORDS_TOO = frozenset({"via", "contact"})
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_PLACE = re.compile(r"\W{0,2}(?:(?:['’]s-)?[A-Z][\w'’-]*[ ,]+){0,3}")


class HeaderField(Struct, frozen=True):
    """A header field as text: its name (as the word files call it), its block and its value's span."""

    name: str
    block: str
    span: Span


class Setting(Struct, frozen=True):
    """What one part of the file (letter, memo, annex) is about.

    ``blocks`` are the ids of its blocks, ``date`` its own date, ``fields`` its header fields in order.
    """

    blocks: frozenset[str]
    date: dt.date | None
    fields: tuple[HeaderField, ...]


def fields(
    document: Document, words: Mapping[str, Words], own: Mapping[str, str] = _NONE
) -> tuple[HeaderField, ...]:
    """Return the header fields of a document, in reading order.

    A line begins with a field's name, its value on the same line or the next. Three more shapes: names in
    capitals inside a line ("DATUM 6 juni 2014 BETREFT ..."), "(ontvangen 7 juni 2024)", and, above the
    running text, a line that is a date, with a place before it or without. ``own`` are fields of the user's,
    by what they are called.
    """
    names = _Names.of(words, own)
    found: list[HeaderField] = []
    waiting: str | None = None
    head = True
    for index, block in enumerate(document.blocks):
        if block.kind is BlockKind.NOTE:
            continue
        inside = _inside(block, names) if index < _HEAD else {}
        here = list(inside.values())
        if len(block.text) > 2 * _BODY:
            found += here
            waiting, head = None, False
            continue
        for start, end in _lines(block):
            line = block.text[start:end]
            named = _named(line, names)
            if named is not None:
                kind, value = named
                last = min((at for at in inside if start + value <= at < end), default=end)
                waiting = None if block.text[start + value : last].strip() else kind
                if waiting is None:
                    here.append(HeaderField(kind, block.id, Span(start + value, last)))
            elif waiting is not None and line.strip():
                here.append(HeaderField(waiting, block.id, Span(start, end)))
                waiting = None
            else:
                at = _dateline(line, names, head=head and index < _HEAD)
                if at is not None and (start == 0 or _is_address(block.text[:start], block, names)):
                    here.append(HeaderField("date", block.id, Span(start + at, end)))
        found += sorted(here, key=lambda field: field.span.start)
        head = head and not _is_running(block)
    return tuple(found)


def _is_running(block: Block) -> bool:
    """Whether a block is running text: what comes behind it heads no letter."""
    return len(block.text) > _BODY or (block.text.endswith(".") and block.text.count(" ") > _LONGEST_LINE)


class _Names(Struct, frozen=True):
    """What header fields are called in all languages, and what a line that is a date begins with."""

    kinds: Mapping[str, str]
    unspaced: Mapping[str, str]  # the names without blanks: "D A T U M" is one too
    longest: int
    inside: re.Pattern[str]
    places: frozenset[str]
    months: frozenset[str]
    dated: re.Pattern[str]  # where a date begins in a line
    joints: frozenset[str]  # words that no line of an address ends in

    @classmethod
    def of(cls, words: Mapping[str, Words], own: Mapping[str, str]) -> "_Names":
        """Return the names of all languages; made once for the words that were loaded."""
        each_words = tuple(words.values())
        key = (*map(id, each_words), *own.items())
        known = _known_names.get(key)
        if known is None:
            known = _known_names[key] = (each_words, cls._made(words, own))
        return known[1]

    @classmethod
    def _made(cls, words: Mapping[str, Words], own: Mapping[str, str]) -> "_Names":
        kinds = {
            name: kind
            for each in words.values()
            for kind, some in each.header_fields.items()
            for name in some
        }
        kinds = {**own, **kinds}  # nobody's own field takes the name of one of ours
        return cls(
            kinds,
            {name.replace(" ", ""): name for name in kinds},
            max(map(len, kinds), default=0),
            _inside_line(kinds),
            frozenset(place for each in words.values() for place in each.sets["date-places"]),
            frozenset(_spelled(words, "MONTH")),
            _date_begins(_spelled(words, "MONTH", "WEEKDAY")),
            frozenset().union(*(each.sets["function-words"] for each in words.values())),
        )


_known_names: dict[
    tuple[object, ...], tuple[tuple[Words, ...], _Names]
] = {}  # the words too: an id lives with them


def _spelled(words: Mapping[str, Words], *terminals: str) -> set[str]:
    """Return the first words of all spellings of months or weekdays: "dinsdag", "di", "sept"."""
    return {
        first
        for each in words.values()
        for first, some in each.lexicon.items()
        if any(one.terminal in terminals for one in some)
    }


def _date_begins(names: Collection[str]) -> re.Pattern[str]:
    """Return the expression of a date's first figure or word."""
    spelled = "|".join(map(re.escape, sorted(names)))
    return patterns.made(rf"(?<![\w.])(?:\d|(?:(?:{spelled})(?!\w)[.,]{{0,2}} +){{1,2}}\d)", re.IGNORECASE)


def _inside_line(kinds: Mapping[str, str]) -> re.Pattern[str]:
    """Return the expression of a name inside a line: in capitals, in brackets, before a date and a name."""
    spelled = sorted((name for name in kinds if len(name) > 3), key=len, reverse=True)
    every = "|".join(re.escape(name) for name in spelled)
    capitals = "|".join(" ?".join(map(re.escape, name.upper().replace(" ", ""))) for name in spelled)
    brackets = "|".join(re.escape(name) for name in spelled if kinds[name] in {"received", "submitted"})
    dates = "|".join(re.escape(name) for name in spelled if kinds[name] == "date")
    return patterns.made(
        rf"(?<!\S)(?P<capitals>{capitals})[:\s]+(?=\S)"
        rf"|\((?P<bracket>{brackets})[:\s]+(?=\S)"
        rf"|(?<!\S)(?P<plain>{dates})\s+(?=\d{{1,2}} \w{{3,10}} \d{{4}}\s+(?:{every})\s)"
    )


def _inside(block: Block, names: _Names) -> dict[int, HeaderField]:
    """Return the fields whose names stand inside a line, by where it begins; each reaches to the next."""
    found = {}
    end = len(block.text)
    long = len(block.text) > 2 * _BODY  # whose lines are not looked at
    for match in reversed(list(names.inside.finditer(block.text, 0, _LONGEST_HEAD))):
        name = names.unspaced[match[match.lastgroup or 0].lower().replace(" ", "")]
        opens = not match.start() or match.start() - 1 in block.breaks
        if long or not opens or match.group().strip(": \t").lower() != name:
            span = Span(match.end(), min(end, match.end() + _BODY))
            found[match.start()] = HeaderField(names.kinds[name], block.id, span)
        end = match.start()
    return found


def _lines(block: Block) -> Sequence[tuple[int, int]]:
    edges = [-1, *block.breaks, len(block.text)]
    return [(first + 1, last) for first, last in pairwise(edges)]


def _is_address(above: str, block: Block, names: _Names) -> bool:
    """Whether lines are those of an address: none is long, and the one above does not go on."""
    last = above.rpartition(" ")[2].strip() or above.strip().rpartition(" ")[2]
    return last.lower() not in names.joints and all(end - start <= _NARROW for start, end in _lines(block))


def _named(line: str, names: _Names) -> tuple[str, int] | None:
    """Return the field that a line begins with, and where its value begins.

    The name has a capital. "Van", "Aan", "Via" are words too: they need a colon or a line of their own.
    """
    if not line[:1].isupper():
        return None
    lower = line[: names.longest].lower()
    for length in range(len(lower), 1, -1):
        kind = names.kinds.get(lower[:length])
        if kind is None:
            continue
        rest = line[length:]
        if rest.strip() == "" or rest[0] in ":\t" or (rest[0] == " " and kind not in _WORDS_TOO):
            return kind, length + len(rest) - len(rest.lstrip(": \t"))
    return None


def _dateline(line: str, names: _Names, *, head: bool) -> int | None:
    """Return where the date begins in "Den Haag, 28 juni 2024" or, above the text, in a date alone.

    Above the text the place may be any ("Washington, D.C., May 14, 2024"); one that is known needs no comma.
    """
    if not head and line.partition(",")[0].strip().lower() not in names.places:
        return None
    begins = names.dated.search(line)
    if begins is None:
        return None
    place = line[: begins.start()].strip()
    known = place.rstrip(",").lower() in names.places
    if place and not known and not (place.endswith(",") and _is_place(place)):
        return None
    text = line[begins.start() :].strip()
    if not 6 < len(text) < _LONGEST_DATE or not _YEAR.search(text):
        return None
    month_first = not text[0].isdigit() and text.split()[0].strip(",.").lower() in names.months
    return None if month_first and not text.rstrip(".")[-1].isdigit() else begins.start()


def _is_place(written: str) -> bool:
    """Whether every word begins with a capital: "New York, NY,"; no place of a letter has a digit."""
    words = written.replace(",", " ").split()
    return written.istitle() or all(word.lstrip("'’")[:3].removeprefix("s-")[:1].isupper() for word in words)


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
    """Return the date of a part: its date field's, else when it was received, else when it was handed in."""
    for name in ("date", "received", "submitted"):
        for field in found:
            date = _date_of(field, passages) if field.name == name else None
            if date is not None:
                return date
    return None


def _date_of(field: HeaderField, passages: Mapping[str, Passage]) -> dt.date | None:
    """Return the date that a field's value begins with; a place may stand before it."""
    passage = passages.get(field.block)
    if passage is None:
        return None
    at = bisect_left(passage.spots, field.span.start, key=passage.start)
    for spot in passage.spots[at : at + 1]:
        gap = passage.tokens.text[field.span.start : passage.start(spot)]
        if passage.end(spot) <= field.span.end and _PLACE.fullmatch(gap):
            return _full(spot)
    return None


def _full(spot: Spot) -> dt.date | None:
    value = spot.meaning.value
    if spot.meaning.kind in {Kind.DATE, Kind.WEEKDAY_DATE} and isinstance(value, PartialDate):
        return value.date
    return None
