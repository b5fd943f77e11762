"""Do the header fields of a letter fit each other: its deadline, its reference, the event it announces?"""

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft, Part
from checker.claims.events import Named
from checker.claims.letter.imprint import pair, sessions
from checker.claims.letter.setting import HeaderField, Setting
from checker.claims.mentions import Passage
from checker.document import Document, Span
from checker.quantity import PartialDate

__all__ = ["announced", "deadlines", "references", "sessions"]

_CODE = re.compile(r"[.: ]{1,3}((?=[\w./-]*\d)[A-Z0-9][\w./-]{3,40}(?<![./-]))(?![\w])")
_HALF_A_YEAR = dt.timedelta(days=183)


def deadlines(parts: Sequence[Setting], passages: Mapping[str, Passage]) -> Iterator[Draft]:
    """Yield each deadline among the header fields with the date of its own part."""
    for part in parts:
        own = next(
            (spot for field in part.fields if field.name == "date" for spot in _dates(field, passages)), None
        )
        if own is None:
            continue
        for field in part.fields:
            if field.name == "deadline":
                for due in _dates(field, passages):
                    yield Draft("deadline", {"due": (due,), "written": (own,)}, {"sort": "memo"})


def _dates(field: HeaderField, passages: Mapping[str, Passage]) -> Iterator[Part]:
    passage = passages.get(field.block)
    for spot in passage.spots if passage is not None else ():
        assert passage is not None
        inside = field.span.start <= passage.start(spot) and passage.end(spot) <= field.span.end
        value = spot.meaning.value
        if inside and isinstance(value, PartialDate) and value.date is not None:
            yield Part(passage, spot)


def announced(parts: Sequence[Setting], events: Sequence[Named]) -> Iterator[Draft]:
    """Yield the days of an event that a letter announces, with the date of its part.

    It announces one in a title ("Geannoteerde agenda NAVO-top 7 en 8 juli 2026") and where it offers
    what announces it ("Hierbij bied ik u de geannoteerde agenda aan voor de top van 9 juli 2024").
    """
    for part in parts:
        if part.date is None:
            continue
        for event in events:
            if event.passage.block.id not in part.blocks or event.day is None or not _announces(event):
                continue
            last = max(_nearest(day, part.date) for day in event.days)
            traits = {"dated": part.date.isoformat(), "end": last.iso}
            yield Draft("announced", {"day": (Part(event.passage, event.day),)}, traits)
            break


def _nearest(day: PartialDate, dated: dt.date) -> PartialDate:
    """Return a day with its year: that of the letter, or the next where it would be half a year past."""
    if day.year is not None:
        return day
    this = day.within(dated.year)
    past = this.date is not None and dated - this.date > _HALF_A_YEAR
    return day.within(dated.year + 1) if past else this


def _announces(event: Named) -> bool:
    if not event.days or event.item:
        return False
    passage = event.passage
    cues = passage.grammar.words.cues
    first = next((start for start, end in passage.sentences if event.first < end), 0)
    before = " ".join(passage.tokens.lower[first : event.first])
    if not any(cue in before for cue in cues["announcing"]):
        return False
    return event.title or any(before.startswith(cue) for cue in cues["herewith"])


def references(
    parts: Sequence[Setting], document: Document, passages: Mapping[str, Passage]
) -> Iterator[Draft]:
    """Yield each later value that one file gives of its own reference, with the first.

    The text may ask to state it: "please quote our reference AB-2024-12".
    """
    first: Anchor | None = None
    stated = {field.block for part in parts for field in part.fields}
    for part in parts:
        for field in part.fields:
            if field.name != "reference":
                continue
            anchor = _trimmed(document, field)
            if not any(character.isdigit() for character in anchor.text) or len(anchor.text.split()) > 3:
                continue
            if first is None:
                first = anchor
            else:
                yield pair(anchor, first, anchor.text, first.text)
    for block, passage in passages.items() if first is not None else ():
        assert first is not None
        for anchor in _quoted(passage) if block not in stated else ():
            yield pair(anchor, first, anchor.text, first.text)


def _quoted(passage: Passage) -> Iterator[Anchor]:
    """Yield the codes behind words that name the letter's own reference, in running text."""
    text = passage.block.text
    lower = text.lower()
    for name in passage.grammar.words.header_fields.get("reference", ()):
        at = lower.find(name) if " " in name else -1  # "kenmerk" may be theirs
        while at >= 0:
            code = _CODE.match(text, at + len(name))
            if code is not None:
                yield Anchor(passage.block.id, Span(*code.span(1)), code[1])
            at = lower.find(name, at + len(name))


def _trimmed(document: Document, field: HeaderField) -> Anchor:
    text = document.by_id[field.block].text[field.span.start : field.span.end]
    start = field.span.start + len(text) - len(text.lstrip())
    span = Span(start, start + len(text.strip()))
    return Anchor(field.block, span, text.strip())
