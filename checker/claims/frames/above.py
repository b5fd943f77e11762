"""What does a block of a letter take from what stands above it?"""

from collections.abc import Mapping, Sequence

from checker.claims.frames.carried import Spoken
from checker.claims.frames.context import Context
from checker.claims.frames.frame import Phrase
from checker.claims.frames.introductions import introduced
from checker.claims.frames.links import introducing
from checker.claims.frames.phrases import passed_on, phrase
from checker.claims.frames.said import Said
from checker.claims.frames.times import times
from checker.claims.frames.when import periods
from checker.claims.mentions import Kind, Passage
from checker.claims.syntax import list_blocks, sentence, sentences
from checker.document import Block, BlockKind, Document

_TITLE = 5  # blocks at the head of a letter that can name its period
_UNTITLED = frozenset({BlockKind.CELL, BlockKind.NOTE, BlockKind.ITEM})


def time_above(context: Context, most: int) -> Spoken | None:
    """Return the time that the last sentences above a list or table told, to hold on in each part of it."""
    time, last = context.time, context.previous
    if time is None or time.sentence is None or last is None:
        return None
    if len(last.passage.sentences) - 1 - time.sentence > most:
        return None
    return Spoken(time.time, time.tense, 0)


def counted_above(leading: Context, introduction: Passage) -> tuple[Said, ...]:
    """Return the figures of the last sentence of an introduction, or of the one that this is about."""
    last = len(introduction.sentences) - 1
    own = [each for each in leading.figures if each.block == introduction.block.id]
    found = tuple(each for each in own if each.sentence == last)
    if not found and last > 0:
        said = sentence(introduction, last)
        if introducing(said, len(said.units)):
            found = tuple(each for each in own if each.sentence == last - 1)
    return found


def introductions(document: Document) -> Mapping[str, Block]:
    """Return for each item of a list the block that introduces it."""
    blocks = document.blocks
    return {
        blocks[item].id: blocks[found.introduction]
        for found in list_blocks(blocks)
        if found.introduction is not None
        for item in found.items
    }


def noted(ends: Mapping[str, Context], block: str, at: int) -> Said | None:
    """Return the last figure before the mark of a note."""
    said = ends[block].figures if block in ends else []
    return next((each for each in reversed(said) if each.block == block and each.end <= at), None)


def topic_above(passage: Passage) -> Phrase | None:
    """Return what the last sentence of an introduction introduces."""
    if not passage.sentences:
        return None
    last = sentence(passage, len(passage.sentences) - 1)
    if not len(last.units):
        return None  # nothing but quotes
    at = introduced(last, len(last.units))
    return phrase(last, last.groups[passed_on(last, at)]) if at >= 0 else None


def titled(passages: Sequence[Passage]) -> Spoken | None:
    """Return the stretch of time that a letter's title names: "... for Calendar Years 2003-2005"."""
    for passage in passages[:_TITLE]:
        if passage.block.kind in _UNTITLED or passage.block.text.endswith(".") or len(passage.sentences) > 1:
            continue
        for said in sentences(passage):
            named = set(times(said).held).intersection(periods(said))
            for at in sorted(named):
                if said.meaning(said.groups[at].head).kind is not Kind.YEAR:
                    return Spoken(phrase(said, said.groups[at]))
    return None
