"""Which mentions does the document itself join: a sentence and the note that it carries a mark to?

Everything is looked up by key (family, unit, subject, period ...), never all against all. A pair is
formed only where exactly one thing on each side could be meant; else nobody can say which belong together.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import pairwise

from msgspec import Struct

from checker.claims import Mention, Reading, says_again, words_of
from checker.document import Block, BlockKind, Span
from checker.quantity import PartialDate, Quantity
from checker.rulebook.rule import Condition, Pair
from checker.rulebook.select import mention_meets
from checker.rulebook.whereabouts import Whereabouts

_Key = tuple[str | bool | None, ...]
_Candidates = dict[_Key, tuple[Mention, ...]]
_CLAUSE_END = re.compile(r"[,;:()]")
_WORD = re.compile(r"\w+")
_NAME = re.compile(r"[^\W\d_][\w&-]*[\w]")


class Joined(Struct, frozen=True):
    """The mentions of one key on both sides; more than one on a side is a doubt."""

    left: tuple[Mention, ...]
    right: tuple[Mention, ...]

    @property
    def certain(self) -> bool:
        """Whether it is plain which two belong together."""
        return len(self.left) == len(self.right) == 1


class Notes:
    """A reading as its note marks join it: each sentence with a mark, and the note."""

    def __init__(self, reading: Reading) -> None:
        """Index the mentions by block; the rest is done when a pair rule asks."""
        self._reading = reading
        self._where = Whereabouts(reading)
        self._by_block: dict[str, list[Mention]] = {}
        for mention in reading.mentions:
            self._by_block.setdefault(mention.block, []).append(mention)
        self._figures = {figure.mention.id: figure for figure in reading.figures}
        self._links = tuple(dict.fromkeys(self._linked()))
        self._beside = frozenset(self._beside_another())

    def pairs(self, pair: Pair) -> Iterator[Joined]:
        """Yield what ``pair`` joins, in reading order."""
        body_side, note_side = (pair.right, pair.left) if pair.note_first else (pair.left, pair.right)
        bodies: dict[tuple[str, Span], _Candidates] = {}
        notes: dict[str, _Candidates] = {}
        for block, span, note in self._links:
            if (block, span) not in bodies:
                bodies[block, span] = self._candidates(self._within(block, span), body_side, pair)
            if note not in notes:
                notes[note] = self._candidates(self._by_block.get(note, ()), note_side, pair)
            body, foot = bodies[block, span], notes[note]
            for key in body:
                if key not in foot:
                    continue
                if pair.sharing == "fact":
                    yield from self._same_facts(body[key], foot[key], pair)
                elif self._meets(pair, block, span, note):
                    own = self._governed(block, span, body[key], pair)
                    yield Joined(*((foot[key], own) if pair.note_first else (own, foot[key])))

    def _same_facts(
        self, body: tuple[Mention, ...], foot: tuple[Mention, ...], pair: Pair
    ) -> Iterator[Joined]:
        """Yield the figures of a note with those of the sentence that they state again.

        A figure that the sentence has too, of whatever, is no other figure for the one it stands at.
        """
        values = {one.value for one in body}
        for left in body:
            for right in foot:
                own, its = self._figures.get(right.id), self._figures.get(left.id)
                if own is None or its is None or (right.value in values and right.value != left.value):
                    continue
                if says_again(own, its):
                    yield Joined(*(((right,), (left,)) if pair.note_first else ((left,), (right,))))

    def _linked(self) -> Iterator[tuple[str, Span, str]]:
        for block in self._reading.document.blocks:
            if block.kind in (BlockKind.NOTE, BlockKind.FURNITURE):
                continue
            for mark in block.marks:
                if mark.note is not None and mark.note in self._by_block:
                    yield block.id, self._reading.sentence(block.id, _carrier(block, mark.at)), mark.note

    def _beside_another(self) -> Iterator[tuple[str, str]]:
        """Yield each block and note whose mark stands right beside another: either may be the source."""
        for block in self._reading.document.blocks:
            for one, other in pairwise(block.marks):
                if one.at == other.at and one.note is not None and other.note is not None:
                    yield block.id, one.note
                    yield block.id, other.note

    def _within(self, block: str, span: Span) -> Iterator[Mention]:
        mentions = self._by_block.get(block, [])
        for mention in mentions[bisect_left(mentions, span.start, key=_start) :]:
            if mention.span.start >= span.end:
                return
            yield mention

    def _candidates(self, mentions: Iterable[Mention], condition: Condition, pair: Pair) -> _Candidates:
        found: dict[_Key, dict[object, Mention]] = {}
        for mention in mentions:
            key = _key(mention, pair)
            if key is not None and mention_meets(mention, condition, self._where):
                found.setdefault(key, {}).setdefault(mention.value, mention)
        return {key: tuple(values.values()) for key, values in found.items()}

    def _meets(self, pair: Pair, block: str, span: Span, note: str) -> bool:
        if pair.sharing == "name" and (
            (block, note) in self._beside or not self._share_a_name(block, span, note)
        ):
            return False
        return pair.saying is None or self._says(block, span, pair.saying)

    def _says(self, block: str, span: Span, kind: str) -> bool:
        return next(self._cues(block, span, kind), None) is not None

    def _cues(self, block: str, span: Span, kind: str) -> Iterator[Span]:
        """Yield where the sentence has cue words of this kind; they may be several words long."""
        cues = words_of(self._reading.languages[block]).cues[kind]
        text = self._reading.document.by_id[block].text.lower()
        words = list(_WORD.finditer(text, span.start, span.end))
        for length in sorted({cue.count(" ") + 1 for cue in cues}):
            for at in range(len(words) - length + 1):
                row = words[at : at + length]
                if " ".join(word.group() for word in row) in cues:
                    yield Span(row[0].start(), row[-1].end())

    def _governed(
        self, block: str, span: Span, mentions: tuple[Mention, ...], pair: Pair
    ) -> tuple[Mention, ...]:
        """Return the date that a cue word governs, where the pair asks for that or there are several.

        "Op 17 juni verscheen het rapport over de dag van 12 mei": "op" leads to it, and between the two
        is no comma, no other date, no "over" and no word that begins a clause.
        """
        kind = pair.governed_by or (pair.saying if len(mentions) > 1 else None)
        if kind is None or not all(isinstance(one.value, PartialDate) for one in mentions):
            return mentions
        cues = tuple(self._cues(block, span, kind))
        found = tuple(one for one in mentions if any(self._governs(block, span, cue, one) for cue in cues))
        return found if len(found) == 1 or pair.governed_by else mentions

    def _governs(self, block: str, span: Span, cue: Span, date: Mention) -> bool:
        words = words_of(self._reading.languages[block])
        text = self._reading.document.by_id[block].text.lower()
        before = _WORD.findall(text[span.start : date.span.start])
        if not before or before[-1] not in words.cues["holds-on"] | words.cues["clause"]:
            return False
        start, end = sorted((cue, date.span), key=lambda each: each.start)
        between = text[start.end : end.start]
        others = self._within(block, Span(start.end, end.start))
        return (
            _CLAUSE_END.search(between) is None
            and (words.cues["clause"] | words.cues["concerning"]).isdisjoint(_WORD.findall(between))
            and not any(isinstance(other.value, PartialDate) for other in others)
        )

    def _share_a_name(self, block: str, span: Span, note: str) -> bool:
        length = len(self._reading.document.by_id[note].text)
        return not self._names(block, span).isdisjoint(self._names(note, Span(0, length)))

    def _names(self, block: str, span: Span) -> set[str]:
        """Return the words with a capital outside mentions; the first one only if it is all capitals."""
        text = self._reading.document.by_id[block].text
        covered = [mention.span for mention in self._within(block, span)]
        names: set[str] = set()
        for found in _NAME.finditer(text, span.start, span.end):
            word, start = found.group(), found.start()
            while covered and covered[0].end <= start:
                covered.pop(0)
            mentioned = bool(covered) and covered[0].start <= start
            first = not text[span.start : start].strip(" \"'«“‘(*")
            if word[0].isupper() and len(word) > 2 and not mentioned and (word.isupper() or not first):
                names.add(word)
        return names


def _carrier(block: Block, at: int) -> int:
    """Return the last character before a note mark that is no space: the mark belongs to its sentence."""
    at -= 1
    while at > 0 and block.text[at].isspace():
        at -= 1
    return max(at, 0)


def _start(mention: Mention) -> int:
    return mention.span.start


def _key(mention: Mention, pair: Pair) -> _Key | None:
    """Return what must be equal on both sides; None where the mention cannot be paired."""
    value = mention.value
    family: _Key
    if isinstance(value, Quantity):
        family = ("quantity", value.unit, value.rate)
    elif isinstance(value, PartialDate):
        family = ("date", value.month is not None, value.day is not None)
    else:
        return None
    about = {name: getattr(mention.about, name) for name in pair.same if name != "unit"}
    if any(said is None and name in pair.known for name, said in about.items()):
        return None
    return (*family, *about.values())
