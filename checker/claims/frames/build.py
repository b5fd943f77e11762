"""What do all figures of a letter say, and what do they point to?"""

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.claims.frames.above import counted_above, introductions, noted, time_above, titled, topic_above
from checker.claims.frames.belongs import of, places
from checker.claims.frames.carried import ends, holds_on, spoken
from checker.claims.frames.context import Context
from checker.claims.frames.figure import Figure
from checker.claims.frames.frame import Frame, Link, Phrase, Points, Reason
from checker.claims.frames.links import links, listed
from checker.claims.frames.manner import manners
from checker.claims.frames.measured import measured
from checker.claims.frames.phrases import key, phrase
from checker.claims.frames.pointing import points_back
from checker.claims.frames.references import belongs_to, is_part, is_reference, named
from checker.claims.frames.said import Said, of_block
from checker.claims.frames.scope import method, scope
from checker.claims.frames.tabled import Heads, heads
from checker.claims.frames.times import times
from checker.claims.frames.untold import endless, untold
from checker.claims.frames.when import when
from checker.claims.mentions import Kind, Mention, Passage
from checker.claims.syntax import Sentence, Shape, measure, sentence, sentences
from checker.document import BlockKind, Document
from checker.quantity import Quantity
from checker.spending import look, watched

_NO_FIGURES = frozenset({Kind.NOT_A_CLAIM, Kind.ORDINAL, Kind.TIME, Kind.WEEKDAY})
_TIMES = frozenset(
    {
        Kind.YEAR,
        Kind.MONTH_YEAR,
        Kind.DATE,
        Kind.DATE_RANGE,
        Kind.DATE_LIST,
        Kind.WEEKDAY_DATE,
    }
)
_SIZE = re.compile(r"\d[\d.,]*[-‑][^\W\d]{3}")  # "2-year"
_PARTS = frozenset({Points.PART, Points.REST, Points.NOUN, Points.ITEM, Points.BRACKET})
_AT_ONCE = frozenset({Points.PART, Points.REST, Points.SAME, Points.BRACKET, Points.NOUN})
_TOPICS = 3  # nouns of a sentence that a pronoun of the next one can mean
_PRONOUN = "o"
_COUNTED = "q"
_TABLED = 1  # sentences between a time and the table that it holds for


def figures(document: Document, passages: Sequence[Passage]) -> tuple[Figure, ...]:
    """Return every figure, date, count, duration and reference with its frame, in reading order."""
    by_block = {passage.block.id: passage for passage in passages}
    led = introductions(document)
    marked = {mark.note: (block.id, mark.at) for block in document.blocks for mark in block.marks}
    cells = heads(document.blocks, by_block)
    known: dict[str, Context] = {}
    said: dict[str, tuple[Phrase | None, tuple[Said, ...]]] = {}  # by an introduction, for all its items
    before = Context()
    period = titled(passages)
    found: list[Figure] = []
    for block in watched(document.blocks):
        passage = by_block.get(block.id)
        if passage is None:
            continue
        # a table holds for what is said above it
        opened = time_above(before, _TABLED) if block.kind is BlockKind.CELL else None
        held = cells.get(block.id, Heads())
        context = Context(before.kept(), before.frames, opened, period, heads=held)
        introduction = led.get(block.id)
        if introduction is not None and introduction.id in known:
            leading = known[introduction.id]
            context.figures, context.time = leading.kept(), time_above(leading, 0)
            if introduction.id not in said:
                above = by_block[introduction.id]
                said[introduction.id] = topic_above(above), counted_above(leading, above)
            context.introduced, context.listed = said[introduction.id]
        if block.id in marked:
            context.noted = noted(known, *marked[block.id])
        found += _passage(passage, context)
        known[block.id] = context
        if block.kind is not BlockKind.CELL:
            before = context
    return tuple(found)


def _passage(passage: Passage, context: Context) -> Iterator[Figure]:
    for said in sentences(passage):
        known = times(said)
        told: list[int] = []
        for unit, spot_at in enumerate(said.units.spots):
            if spot_at < 0:
                continue
            look()
            mention = passage.spots[spot_at].mention
            if mention is None or not _is_figure(said, unit, mention):
                continue
            timeless = said.endless or mention.kind in _TIMES or is_reference(mention)
            time = -1 if timeless else when(said, unit, known)
            frame = _frame(said, unit, mention, time, context)
            context.frames[mention.id] = frame
            if time >= 0:
                told.append(time)
            yield Figure(mention, frame, said, unit)
        told = told or list(known.held)
        if ends(context.time, said):
            context.time = None
        context.time = (spoken(said, told[-1]) if told else None) or context.time
        context.previous = said


def _is_figure(said: Sentence, unit: int, mention: Mention) -> bool:
    return mention.kind not in _NO_FIGURES or is_reference(mention) or _sizes(said, unit, mention)


def _sizes(said: Sentence, unit: int, mention: Mention) -> bool:
    """Whether a word that begins with a number is the size of a noun: "a 2-year period", not "COVID-19"."""
    at = said.group_of[unit] if _SIZE.match(mention.text) else -1
    return at >= 0 and said.groups[at].shape is Shape.NOUN and said.groups[at].head > unit


def _frame(said: Sentence, unit: int, mention: Mention, time: int, context: Context) -> Frame:
    if is_reference(mention):
        return _reference(said, unit, mention)
    if said.endless:
        reasons = endless(mention.kind)
        return Frame(mention.id, mention.block, said.number, 0, context.heads.column, unknown=reasons)
    at = measured(said, unit)
    noun = phrase(said, said.groups[at]) if at >= 0 else context.heads.column
    of_at = of(said, unit, at)
    subject = said.clause_at(unit).subject
    whose = phrase(said, said.groups[subject]) if subject >= 0 and subject != at else None
    clause = said.clause_of[unit]
    named = tuple([phrase(said, each) for each in places(said, unit, at)])
    if context.heads.row is not None:
        named = (context.heads.row, *named)
    own_of = phrase(said, said.groups[of_at]) if of_at >= 0 else None
    frame = Frame(mention.id, mention.block, said.number, clause, noun, own_of, named, whose=whose)
    if mention.kind in _TIMES:
        return frame
    told = phrase(said, said.groups[time]) if time >= 0 else context.heads.when
    if mention.kind in _NO_FIGURES:  # nothing points to the size of a thing
        held = None if told is not None else _carried(said, unit, None, context)
        return replace(frame, when=told or held, carried=held is not None)
    own = _said(said, unit, mention, noun, told)
    pointing = links(said, unit, own, at, of_at, context.kept()) or _placed(own, context)
    found = pointing[0] if pointing else None
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
        named = (*named, *_topic(said))
    held = None if told is not None else _carried(said, unit, found, context)
    part = found is not None and found.points in _PARTS
    context.figures.append(replace(own, key=key(said, noun), part=part))
    own_of = own_of or _of_whole(found, context)
    counted = said.units.tags[unit] == _COUNTED  # "those seven years" point to no figure
    points = counted and not pointing and points_back(said, unit, (at, of_at, subject))
    told_before = context.time is not None or context.title is not None
    return replace(
        frame,
        measures=noun,
        of=own_of,
        places=named,
        when=told or held,
        carried=held is not None,
        manners=tuple(manners(said, unit, at)),
        links=pointing,
        scope=scope(said, unit),
        method=method(said, unit),
        unknown=untold(
            (noun, own_of, told or held), share=own.is_share, points=points, told_before=told_before
        ),
    )


def _reference(said: Sentence, unit: int, mention: Mention) -> Frame:
    """Return what a reference names and belongs to; nothing else is asked of it."""
    of_what = belongs_to(said, unit)
    unknown = (("of", Reason.NO_WORDS),) if of_what is None and is_part(mention) else ()
    clause = said.clause_of[unit]
    measures = named(said, unit)
    return Frame(mention.id, mention.block, said.number, clause, measures, of_what, unknown=unknown)


def _carried(said: Sentence, unit: int, found: Link | None, context: Context) -> Phrase | None:
    """Return the time that holds on from an earlier sentence, that of what it points to, or the title's."""
    if holds_on(context.time, said, unit):
        return context.time.time if context.time is not None else None
    pointed = context.frames.get(found.mention) if found is not None and found.points in _AT_ONCE else None
    if pointed is not None and pointed.when is not None:
        return pointed.when
    return context.title.time if context.title is not None and holds_on(context.title, said, unit) else None


def _is_counted(said: Sentence, unit: int, measured: int) -> bool:
    """Whether the noun that a figure measures stands right behind it."""
    return measured >= 0 and said.groups[measured].first <= unit < said.groups[measured].last


def _means_a_noun(said: Sentence, unit: int) -> bool:
    """Whether the clause is about a pronoun for something that was named: "Het bevat 12 delen"."""
    pronoun = said.clause_at(unit).pronoun
    return pronoun >= 0 and said.units.words[pronoun] in said.passage.grammar.words.classes["anaphoric"]


def _topic(said: Sentence) -> Iterator[Phrase]:
    """Yield the first nouns of the sentence before, which a pronoun may mean."""
    number = said.number - 1
    if number >= 0:
        before = sentence(said.passage, number)
        nouns = [group for group in before.groups if group.shape is Shape.NOUN]
        yield from (phrase(before, group) for group in nouns[:_TOPICS])


def _said(said: Sentence, unit: int, mention: Mention, noun: Phrase | None, time: Phrase | None) -> Said:
    value = mention.value
    expressed = measure(value, mention.kind)
    number = value if isinstance(value, Quantity) else None
    return Said(
        mention.id,
        expressed,
        value,
        number,
        key(said, noun),
        said.number,
        unit,
        said.depths[unit],
        mention.block,
        mention.span.end,
        time.text.lower() if time is not None else "",
    )


def _placed(own: Said, context: Context) -> tuple[Link, ...]:
    """Return the link that its place tells: an item of a list with a figure, a note at a figure."""
    item = listed(own, context.listed)
    if item is not None:
        return (item,)
    return (Link(Points.NOTE, context.noted.mention),) if context.noted is not None else ()


def _pointed_to(found: Link | None, own: Said, context: Context) -> Frame | None:
    """Return the frame of the figure that it points to, or of the last of its unit in the same block."""
    frame = context.frames.get(found.mention) if found is not None else None
    if frame is not None and frame.measures is not None:
        return frame
    near = reversed(of_block(own, context.kept()))
    last = next((each for each in near if each.unit == own.unit), None)
    return context.frames.get(last.mention) if last is not None else None


def _of_whole(found: Link | None, context: Context) -> Phrase | None:
    if found is None or found.points not in (Points.PART, Points.REST):
        return None
    frame = context.frames.get(found.mention)
    return frame.measures if frame is not None else None
