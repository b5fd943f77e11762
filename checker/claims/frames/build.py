"""What do all figures of a letter say, and what do they point to?"""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from checker.claims.frames import when as times
from checker.claims.frames.belongs import of, places
from checker.claims.frames.frame import Frame, Link, Phrase, Points
from checker.claims.frames.introductions import introduced
from checker.claims.frames.links import Said, link
from checker.claims.frames.manner import manners
from checker.claims.frames.measured import measured
from checker.claims.frames.phrases import passed_on, phrase
from checker.claims.frames.tabled import Heads, heads
from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind, Mention, Passage
from checker.claims.syntax import Sentence, Shape, list_blocks, measure, sentence, sentences
from checker.document import Block, BlockKind, Document

_NO_FIGURES = frozenset({Kind.NOT_A_CLAIM, Kind.ORDINAL, Kind.TIME, Kind.WEEKDAY})
_TIMES = frozenset(
    {
        Kind.YEAR,
        Kind.MONTH_YEAR,
        Kind.DATE,
        Kind.DATE_RANGE,
        Kind.DATE_LIST,
        Kind.WEEKDAY_DATE,
        Kind.REFERENCE,
    }
)
_SIZE = re.compile(r"\d[\d.,]*[-‑][^\W\d]{3}")  # "2-year"
_KEPT = 60  # figures that can be pointed back to
_PARTS = frozenset({Points.PART, Points.REST, Points.NOUN})
_TOPICS = 3  # nouns of a sentence that a pronoun of the next one can mean
_PRONOUN = "o"
_TITLE = 5  # blocks at the head of a letter that can name its period


class Context(Struct):
    """What was said so far in a window: a paragraph, or a list with its introduction.

    ``figures`` the latest last, with their frames; ``when`` the period that the last sentence with one gave;
    ``introduced`` what the list is of; ``listed`` the last figure of its introduction; ``noted`` the figure
    that a note stands at; ``previous`` the sentence last read, so that none is parsed twice.
    """

    figures: list[Said] = field(default_factory=list)
    frames: dict[str, Frame] = field(default_factory=dict)
    when: Phrase | None = None
    introduced: Phrase | None = None
    heads: Heads = Heads()
    noted: Said | None = None
    listed: Said | None = None
    previous: Sentence | None = None

    def kept(self) -> list[Said]:
        """Return the figures that what follows may point back to."""
        return self.figures[-_KEPT:]


def frames(document: Document, passages: Sequence[Passage]) -> tuple[Frame, ...]:
    """Return the frame of every figure, date, count, duration and reference, in reading order."""
    by_block = {passage.block.id: passage for passage in passages}
    led = _introductions(document)
    marked = {mark.note: (block.id, mark.at) for block in document.blocks for mark in block.marks}
    cells = heads(document.blocks, by_block)
    ends: dict[str, Context] = {}
    before = Context()
    title = _title(passages)
    found: list[Frame] = []
    for block in document.blocks:
        passage = by_block.get(block.id)
        if passage is None:
            continue
        # a table holds for what is said above it
        opened = before.when if block.kind is BlockKind.CELL else title
        context = Context(before.kept(), before.frames, opened, heads=cells.get(block.id, Heads()))
        introduction = led.get(block.id)
        if introduction is not None and introduction.id in ends:
            leading = ends[introduction.id]
            context.figures, context.when = leading.kept(), leading.when
            context.introduced = _introduced(by_block[introduction.id])
            context.listed = next(
                (each for each in reversed(leading.figures) if each.block == introduction.id), None
            )
        if block.id in marked:
            context.noted = _noted(ends, *marked[block.id])
        found += _passage(passage, context)
        ends[block.id] = context
        if block.kind is not BlockKind.CELL:
            before = context
    return tuple(found)


def _introductions(document: Document) -> Mapping[str, Block]:
    """Return for each item of a list the block that introduces it."""
    blocks = document.blocks
    return {
        blocks[item].id: blocks[found.introduction]
        for found in list_blocks(blocks)
        if found.introduction is not None
        for item in found.items
    }


def _noted(ends: Mapping[str, Context], block: str, at: int) -> Said | None:
    """Return the last figure before the mark of a note."""
    said = ends[block].figures if block in ends else []
    return next((each for each in reversed(said) if each.block == block and each.end <= at), None)


def _introduced(passage: Passage) -> Phrase | None:
    """Return what the last sentence of an introduction introduces."""
    if not passage.sentences:
        return None
    last = sentence(passage, len(passage.sentences) - 1)
    at = introduced(last, len(last.units))
    return phrase(last, last.groups[passed_on(last, at)]) if at >= 0 else None


def _title(passages: Sequence[Passage]) -> Phrase | None:
    """Return the stretch of time that a letter's title names: "... for Calendar Years 2003-2005"."""
    for passage in passages[:_TITLE]:
        for said in sentences(passage):
            for at in times.periods(said):
                if said.meaning(said.groups[at].head).kind is not Kind.YEAR:
                    return phrase(said, said.groups[at])
    return None


def _passage(passage: Passage, context: Context) -> Iterator[Frame]:
    for said in sentences(passage):
        told: list[Phrase] = []
        for unit, spot_at in enumerate(said.units.spots):
            mention = passage.spots[spot_at].mention if spot_at >= 0 else None
            if mention is None or (mention.kind in _NO_FIGURES and not _sizes(said, unit, mention)):
                continue
            frame = _frame(said, unit, mention, context)
            context.frames[mention.id] = frame
            if frame.when is not None:
                told.append(frame.when)
            yield frame
        if not told and (at := times.said(said)) >= 0:
            told.append(phrase(said, said.groups[at]))
        context.when = told[-1] if told else context.when
        context.previous = said


def _sizes(said: Sentence, unit: int, mention: Mention) -> bool:
    """Whether a word that begins with a number is the size of a noun: "a 2-year period", not "COVID-19"."""
    at = said.group_at(unit) if _SIZE.match(mention.text) else -1
    return at >= 0 and said.groups[at].shape is Shape.NOUN and said.groups[at].head > unit


def _frame(said: Sentence, unit: int, mention: Mention, context: Context) -> Frame:
    if said.endless:
        reason = (("measures", "its sentence is too long to be one"),)
        return Frame(mention.id, mention.block, said.number, 0, context.heads.column, unknown=reason)
    at = measured(said, unit)
    noun = phrase(said, said.groups[at]) if at >= 0 else context.heads.column
    of_at = of(said, unit, at)
    subject = said.clause_at(unit).subject
    whose = phrase(said, said.groups[subject]) if subject >= 0 and subject != at else None
    clause = said.clause_of[unit]
    named = tuple(phrase(said, each) for each in places(said, unit, at))
    if context.heads.row is not None:
        named = (context.heads.row, *named)
    own_of = phrase(said, said.groups[of_at]) if of_at >= 0 else None
    if mention.kind in _TIMES:
        return Frame(mention.id, mention.block, said.number, clause, noun, own_of, named, whose=whose)
    time = times.when(said, unit)
    held = phrase(said, said.groups[time]) if time >= 0 else context.heads.when or context.when
    if mention.kind in _NO_FIGURES:  # nothing points to the size of a thing
        return Frame(mention.id, mention.block, said.number, clause, noun, own_of, named, held, whose)
    own = _said(said, unit, mention, noun)
    found = link(said, unit, own, at, context.kept()) or _placed(own, context)
    otherwise = found is not None and found.points is Points.OTHERWISE and not _is_counted(said, unit, at)
    from_ = _pointed_to(found, own, context) if noun is None or otherwise else None
    if otherwise and from_ is not None:
        noun = None  # "11 bedrijven, dit is 9,7%": what those measure
    if noun is None:
        noun = from_.measures if from_ is not None else context.introduced
    if from_ is not None:
        own_of = own_of or from_.of
        named = (*named, *from_.places)
    if own_of is None and (_means_a_noun(said, unit) or (not named and _PRONOUN in said.units.tags)):
        named = (*named, *_topic(said, context))
    part = found is not None and found.points in _PARTS
    context.figures.append(replace(own, key=_key(said, noun), part=part))
    return Frame(
        mention=mention.id,
        block=mention.block,
        sentence=said.number,
        clause=clause,
        measures=noun,
        of=own_of or _of_whole(found, context),
        places=named,
        when=held,
        whose=whose,
        manners=tuple(manners(said, unit, at)),
        links=() if found is None else (found,),
        unknown=(("measures", "no noun beside it"),) if noun is None else (),
    )


def _is_counted(said: Sentence, unit: int, measured: int) -> bool:
    """Whether the noun that a figure measures stands right behind it."""
    return measured >= 0 and said.groups[measured].first <= unit < said.groups[measured].last


def _means_a_noun(said: Sentence, unit: int) -> bool:
    """Whether the clause is about a pronoun for something that was named: "Het bevat 12 delen"."""
    pronoun = said.clause_at(unit).pronoun
    return pronoun >= 0 and said.units.words[pronoun] in said.passage.grammar.words.classes["anaphoric"]


def _topic(said: Sentence, context: Context) -> Iterator[Phrase]:
    """Yield the first nouns of the sentence before, which a pronoun may mean."""
    number = said.number - 1
    if number >= 0:
        before = context.previous
        if before is None or before.number != number:
            before = context.previous = sentence(said.passage, number)
        nouns = [group for group in before.groups if group.shape is Shape.NOUN]
        yield from (phrase(before, group) for group in nouns[:_TOPICS])


def _said(said: Sentence, unit: int, mention: Mention, noun: Phrase | None) -> Said:
    value = mention.value
    expressed = measure(value, mention.kind)
    key, depth = _key(said, noun), said.depths[unit]
    return Said(mention.id, expressed, value, key, said.number, unit, depth, mention.block, mention.span.end)


def _key(said: Sentence, noun: Phrase | None) -> str:
    return lexicon(said.passage.grammar.words).stem_key(noun.head) if noun is not None else ""


def _placed(own: Said, context: Context) -> Link | None:
    """Return the link that its place tells: an item of a list with a figure, a note at a figure."""
    if context.listed is not None and context.listed.unit in (own.unit, "count"):
        return Link(Points.ITEM, context.listed.mention)
    return Link(Points.NOTE, context.noted.mention) if context.noted is not None else None


def _pointed_to(found: Link | None, own: Said, context: Context) -> Frame | None:
    """Return the frame of the figure that it points to, or of the last of its unit in the same block."""
    frame = context.frames.get(found.mention) if found is not None else None
    if frame is not None and frame.measures is not None:
        return frame
    same = [each for each in context.kept() if each.unit == own.unit and each.block == own.block]
    return context.frames.get(same[-1].mention) if same else None


def _of_whole(found: Link | None, context: Context) -> Phrase | None:
    if found is None or found.points not in (Points.PART, Points.REST):
        return None
    frame = context.frames.get(found.mention)
    return frame.measures if frame is not None else None
