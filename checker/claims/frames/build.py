"""What do all figures of a letter say, and what do they point to?"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from checker.claims.frames.belongs import of, places
from checker.claims.frames.frame import Frame, Link, Phrase, Points
from checker.claims.frames.links import Said, links
from checker.claims.frames.manner import manners
from checker.claims.frames.measured import measured
from checker.claims.frames.phrases import phrase
from checker.claims.frames.when import when
from checker.claims.mention import Kind, Mention
from checker.claims.passage import Passage
from checker.claims.syntax import Sentence, list_blocks, sentences
from checker.document import Block, BlockKind, Document
from checker.quantity import Quantity

_NO_FIGURES = frozenset({Kind.NOT_A_CLAIM, Kind.ORDINAL, Kind.TIME, Kind.WEEKDAY})
_TIMES = frozenset(
    {Kind.YEAR, Kind.MONTH_YEAR, Kind.DATE, Kind.DATE_RANGE, Kind.DATE_LIST, Kind.WEEKDAY_DATE}
)
_KEPT = 40  # figures of a window that can be pointed back to


class Context(Struct):
    """What was said so far in a window: a paragraph, or a list with its introduction.

    ``figures`` the latest last, with their frames; ``when`` the period that the last sentence with one gave.
    """

    figures: list[Said] = field(default_factory=list)
    frames: dict[str, Frame] = field(default_factory=dict)
    when: Phrase | None = None

    def handed_on(self) -> "Context":
        """Return a copy for what follows: an item sees its introduction, not its brothers."""
        return Context(list(self.figures[-_KEPT:]), dict(self.frames), self.when)


def frames(document: Document, passages: Sequence[Passage]) -> tuple[Frame, ...]:
    """Return the frame of every figure, date, count, duration and reference, in reading order."""
    by_block = {passage.block.id: passage for passage in passages}
    led = _introductions(document)
    ends: dict[str, Context] = {}
    before = Context()
    found: list[Frame] = []
    for block in document.blocks:
        passage = by_block.get(block.id)
        if passage is None:
            continue
        introduced = ends.get(led.get(block.id, ""))
        context = (
            introduced.handed_on()
            if introduced is not None
            else Context(before.figures[-_KEPT:], before.frames)
        )
        found += _passage(passage, context, item=introduced is not None)
        ends[block.id] = context
        if block.kind is BlockKind.PARAGRAPH:
            before = Context(context.figures[-_KEPT:], context.frames)
    return tuple(found)


def _introductions(document: Document) -> Mapping[str, str]:
    """Return for each item of a list the block that introduces it."""
    blocks = document.blocks
    return {
        blocks[item].id: blocks[found.introduction].id
        for found in list_blocks(blocks)
        if found.introduction is not None
        for item in found.items
    }


def _passage(passage: Passage, context: Context, *, item: bool) -> Iterator[Frame]:
    for sentence in sentences(passage):
        for unit, spot_at in enumerate(sentence.units.spots):
            if spot_at < 0:
                continue
            mention = passage.spots[spot_at].mention
            if mention is None or mention.kind in _NO_FIGURES:
                continue
            frame = _frame(sentence, unit, mention, context, item=item)
            context.frames[mention.id] = frame
            yield frame
        times = [
            context.frames[each.mention].when
            for each in context.figures
            if each.block == passage.block.id and each.sentence == sentence.number
        ]
        context.when = next((each for each in times if each is not None), context.when)


def _frame(sentence: Sentence, unit: int, mention: Mention, context: Context, *, item: bool) -> Frame:
    at = measured(sentence, unit)
    noun = phrase(sentence, sentence.groups[at]) if at >= 0 else None
    of_at = of(sentence, unit, at)
    own = _said(sentence, unit, mention, noun)
    is_time = mention.kind in _TIMES
    found = () if is_time else tuple(links(sentence, unit, own, context.figures))
    if noun is None and not is_time:
        noun = _inherited(found, own, context, item=item)
    time_at = -1 if is_time else when(sentence, unit)
    subject = sentence.clause_at(unit).subject
    frame = Frame(
        mention=mention.id,
        block=mention.block,
        sentence=sentence.number,
        clause=sentence.clauses.index(sentence.clause_at(unit)),
        measures=noun,
        of=phrase(sentence, sentence.groups[of_at]) if of_at >= 0 else _of_whole(found, context),
        places=tuple(phrase(sentence, sentence.groups[each]) for each in places(sentence, unit, at)),
        when=phrase(sentence, sentence.groups[time_at])
        if time_at >= 0
        else (None if is_time else context.when),
        whose=phrase(sentence, sentence.groups[subject]) if subject >= 0 and subject != at else None,
        manners=tuple(manners(sentence, unit, at)) if not is_time else (),
        links=found,
        unknown=(("measures", "no noun beside it"),) if noun is None else (),
    )
    if not is_time:
        context.figures.append(
            Said(
                own.mention,
                own.unit,
                own.value,
                own.head,
                noun.head if noun is not None else "",
                own.sentence,
                unit,
                own.depth,
                own.block,
            )
        )
    return frame


def _said(sentence: Sentence, unit: int, mention: Mention, noun: Phrase | None) -> Said:
    value = mention.value
    kind = value.unit or "count" if isinstance(value, Quantity) else mention.kind.value
    head = noun.head if noun is not None else ""
    return Said(
        mention.id, kind, value, head, head, sentence.number, unit, sentence.depths[unit], mention.block
    )


def _inherited(found: Sequence[Link], own: Said, context: Context, *, item: bool) -> Phrase | None:
    """Return what the figure that it points to measures, or the last of its unit in the same window."""
    for link in found:
        frame = context.frames.get(link.mention)
        if frame is not None and frame.measures is not None:
            return frame.measures
    same = [each for each in context.figures if each.unit == own.unit and (each.block == own.block or item)]
    if not same:
        return None
    frame = context.frames.get(same[-1].mention)
    return frame.measures if frame is not None else None


def _of_whole(found: Sequence[Link], context: Context) -> Phrase | None:
    for link in found:
        if link.points in (Points.PART, Points.REST):
            frame = context.frames.get(link.mention)
            if frame is not None:
                return frame.measures
    return None
