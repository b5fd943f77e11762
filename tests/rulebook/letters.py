"""Readings made by hand: blocks, mentions and claims without a reader or a grammar."""

from decimal import Decimal

from checker.claims import Evidence
from checker.claims.claim import Anchor, Claim
from checker.claims.mentions.mention import About, Kind, Mention
from checker.claims.reading import Reading
from checker.document import Block, BlockKind, Document, Mark, Note, Origin, Span
from checker.quantity import Hedge, PartialDate, Quantity


def block(
    name: str, text: str, *, kind: BlockKind = BlockKind.PARAGRAPH, marks: tuple[Mark, ...] = ()
) -> Block:
    return Block(name, kind, text, Origin(()), marks=marks)


def count(value: str, *, unit: str | None = None, hedge: Hedge | None = None) -> Quantity:
    return Quantity(Decimal(value), Decimal(1), unit=unit, hedge=hedge)


def mention(where: Block, text: str, value: object, kind: Kind = Kind.COUNT, **about: str) -> Mention:
    """Return a mention of the first ``text`` in a block."""
    start = where.text.index(text)
    return Mention(
        f"{where.id}@{start}",
        kind,
        where.id,
        Span(start, start + len(text)),
        text,
        value,
        About(**about),  # type: ignore[arg-type]
    )


def day(year: int | None, month: int, number: int) -> PartialDate:
    return PartialDate(year, month, number)


def reading(
    *blocks: Block, mentions: tuple[Mention, ...] = (), claims: tuple[Claim, ...] = (), language: str = "nl"
) -> Reading:
    """Return a reading whose sentences end at full stops."""
    notes = tuple(Note(one.id, one.id, 0, 0) for one in blocks if one.kind is BlockKind.NOTE)
    return Reading(
        Document("md", blocks, notes),
        language,
        {one.id: language for one in blocks},
        None,
        mentions,
        claims,
        {one.id: sentences(one.text) for one in blocks},
    )


def sentences(text: str) -> tuple[Span, ...]:
    spans, start = [], 0
    for index, character in enumerate(text):
        if character == ".":
            spans.append(Span(start, index + 1))
            start = index + 2
    return tuple(spans) or (Span(0, len(text)),)


def claim(
    kind: str,
    *,
    doubt: str | None = None,
    sentences: int = 1,
    traits: dict[str, str] | None = None,
    anchors: dict[str, tuple[Anchor, ...]] | None = None,
    evidence: tuple[Evidence, ...] = (),
    **roles: tuple[Mention, ...],
) -> Claim:
    return Claim("c1", kind, roles, anchors or {}, traits or {}, doubt, sentences, evidence)
