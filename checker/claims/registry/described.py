"""Which annexes or sections has a letter that counts them and tells of them by number: "twee bijlagen"?

They are no captions: "Hierbij treft u twee bijlagen aan. Bijlage 1 bevat de lijst, bijlage 2 de kaart.",
"This note has three sections. Section 1 describes the rules."
"""

from collections.abc import Iterator, Sequence

from checker.claims.lexicon import Lexicon, says
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.registry.pointer import Pointer, pointers
from checker.claims.registry.register import Numbered
from checker.claims.registry.serials import Serial, like, place
from checker.claims.registry.sorts import ANNEX, known_sort
from checker.document import BlockKind, Span
from checker.quantity import Quantity

_FEWEST, _MOST = 2, 20  # annexes of a letter
_BEHIND = 3  # tokens from a number to what its noun is of
_BEFORE = 2  # tokens in front of a number that, with its own, can say that it counts some of them


def described(passages: Sequence[Passage], lexicon: Lexicon, sort: str) -> Sequence[Numbered]:
    """Return the things of a sort of a letter that says once how many it has, and names the first by number.

    Where a sentence begins with the number of one more, the letter tells what that is itself.
    """
    counts = [
        (passage, spot, whole) for passage in passages for spot, whole in _counts(passage, lexicon, sort)
    ]
    if len(counts) != 1 or not counts[0][-1]:
        return ()
    passage, spot, _ = counts[0]
    most = int(spot.meaning.value.value) if isinstance(spot.meaning.value, Quantity) else 0
    named = [one for one in pointers(passages, lexicon) if one.sort == sort]
    serials = [serial for one in named for serial in one.serials]
    lettered = any(serial.letters for serial in serials)
    if any(bool(serial.letters) != lettered or _number(serial) is None for serial in serials):
        return ()
    numbers = {_number(serial) for serial in serials}
    told = [_number(serial) or 0 for one in named if _begins(one) for serial in one.serials]
    if 1 not in numbers or any(number > most for number in told):
        return ()
    start, end = passage.start(spot), passage.end(spot)
    text, span = passage.block.text[start:end], Span(start, end)
    first = serials[0].text
    own = [like(first, at, roman=False) for at in range(1, most + 1)]
    made = [Serial(one, letters=one) if lettered else Serial(one, (int(one),)) for one in own]
    return [Numbered(sort, serial, text, passage.block.id, span, "") for serial in made]


def _counts(passage: Passage, lexicon: Lexicon, sort: str) -> Iterator[tuple[Spot, bool]]:
    """Yield how many of a sort a sentence says there are, and whether they are all: not so "nog twee".

    Annexes may be sent "herewith"; else it must say that "this letter" has them.
    """
    cues, demonstrative = passage.grammar.words.cues, passage.grammar.words.classes["demonstrative"]
    facts, lower = passage.grammar.words.facts, passage.tokens.lower
    partial = [cues["the"], *(facts[key] for key in ("rest-of", "apart", "added", "one-more"))]
    for spot in passage.spots if passage.block.kind is not BlockKind.CELL else ():
        value = spot.meaning.value
        if spot.meaning.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.hedge is not None:
            continue
        if not _FEWEST <= value.value <= _MOST or value.value % 1:
            continue
        nouns = passage.between(spot.last, spot.last + 1)
        if not any(_is_of(noun, passage, lexicon, sort) for noun in nouns):
            continue
        first, last = passage.sentences[passage.sentence_at(spot.first)]
        sentence = lower[first:last]
        named = cues["document"] if sort == ANNEX else cues["document"] | facts["this-text"]
        papers = [at for at in range(first, last) if lower[at] in named]
        others = [at for at in papers if not (at and lower[at - 1] in demonstrative)]
        sent = sort == ANNEX and says(sentence, cues["herewith"])
        own = any(at not in others and lower[at] in facts["this-text"] for at in papers)
        if not (sent or own or (sort == ANNEX and len(others) != len(papers))):
            continue
        before = lower[max(first, spot.first - _BEFORE) : spot.last]
        behind = passage.between(spot.last + 1, spot.last + _BEHIND)
        of_another = behind[:1] and behind[0] in cues["of-another"] and demonstrative.isdisjoint(behind)
        partly = not cues["not-here"].isdisjoint(sentence) or any(
            not words.isdisjoint(before) for words in partial
        )
        yield spot, not (partly or of_another or any(at < spot.first for at in others))


def _is_of(noun: str, passage: Passage, lexicon: Lexicon, sort: str) -> bool:
    if sort == ANNEX:
        return noun in passage.grammar.words.cues["annexes"]
    return noun[0].isalpha() and known_sort(noun, passage.grammar.words, lexicon) == sort


def _number(serial: Serial) -> int | None:
    if serial.letters:
        return place(serial.letters, roman=False)
    return serial.parts[0] if len(serial.parts) == 1 and not serial.suffix else None


def _begins(pointer: Pointer) -> bool:
    """Whether a pointer is the first of its sentence."""
    passage, at = pointer.passage, pointer.spot.first
    return passage.sentences[passage.sentence_at(at)][0] == at
