"""Do the header fields of a letter fit each other: its session, its number, its dates?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.claim import Anchor
from checker.claims.draft import Draft, Part
from checker.claims.events import Named
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.claims.setting import HeaderField, Setting
from checker.document import Document, Span
from checker.quantity import PartialDate

_HEAD = 12  # blocks of a part that can be its title block
_SHORT = 400  # characters of a block in a title block


def sessions(
    document: Document, parts: Sequence[Setting], passages: Mapping[str, Passage]
) -> Iterator[Draft]:
    """Yield the parliamentary session in a part's title block or running head, with the part's own date."""
    for part in parts:
        if part.date is None:
            continue
        own = [block for block in document.blocks if block.id in part.blocks]
        for block in [*own[:_HEAD], *(block for block in own[_HEAD:] if block.kind == "furniture")]:
            passage = passages.get(block.id)
            if passage is None or len(block.text) > _SHORT:
                continue
            for spot in passage.spots:
                if (
                    spot.meaning.kind is Kind.RANGE
                    and spot.meaning.tag == "years"
                    and _session(passage, spot)
                ):
                    yield Draft(
                        "session", {"session": (Part(passage, spot),)}, {"dated": part.date.isoformat()}
                    )


def _session(passage: Passage, spot: Spot) -> bool:
    return spot.first > 0 and passage.tokens.lower[spot.first - 1] in passage.grammar.words.cues["session"]


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
                    yield Draft("deadline", {"due": (due,), "written": (own,)})


def _dates(field: HeaderField, passages: Mapping[str, Passage]) -> Iterator[Part]:
    passage = passages.get(field.block)
    for spot in passage.spots if passage is not None else ():
        assert passage is not None
        inside = field.span.start <= passage.start(spot) and passage.end(spot) <= field.span.end
        value = spot.meaning.value
        if inside and isinstance(value, PartialDate) and value.date is not None:
            yield Part(passage, spot)


def announced(parts: Sequence[Setting], events: Sequence[Named]) -> Iterator[Draft]:
    """Yield the days of an event that a title announces ("Geannoteerde agenda ...").

    With the date of the part.
    """
    for part in parts:
        if part.date is None:
            continue
        for event in events:
            passage = event.passage
            if passage.block.id not in part.blocks or not event.days or not event.title or event.day is None:
                continue
            before = " ".join(passage.tokens.lower[: event.first])
            if any(cue in before for cue in passage.grammar.words.cues["announcing"]):
                yield Draft(
                    "announced", {"day": (Part(passage, event.day),)}, {"dated": part.date.isoformat()}
                )
                break


def references(parts: Sequence[Setting], document: Document) -> Iterator[Draft]:
    """Yield each pair of values that one file gives of its own reference."""
    first: tuple[str, Anchor] | None = None
    for part in parts:
        for field in part.fields:
            if field.name != "reference":
                continue
            text = document.by_id[field.block].text[field.span.start : field.span.end].strip()
            if not any(character.isdigit() for character in text) or len(text.split()) > 3:
                continue
            anchor = Anchor(field.block, _trimmed(document, field), text)
            if first is None:
                first = text, anchor
            else:
                traits = {"left": text, "right": first[0]}
                yield Draft("reference_pair", {}, traits, {"later": (anchor,), "earlier": (first[1],)})


def _trimmed(document: Document, field: HeaderField) -> Span:
    text = document.by_id[field.block].text[field.span.start : field.span.end]
    start = field.span.start + len(text) - len(text.lstrip())
    return Span(start, start + len(text.strip()))
