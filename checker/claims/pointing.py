"""Which figure points back at one that was just named: "257 controles. Die 257 controles ..."?"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.about import sentence_of
from checker.claims.asked import asked, is_asked
from checker.claims.context import counted
from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.document import BlockKind
from checker.quantity import Quantity
from checker.quantity.intervals import interval
from checker.quantity.quantity import written_alike

_BACK = 2  # sentences that a figure can be pointed at from
_MOST = 40  # figures that are looked at; a sentence with more is a table that lost its lines
_HUNDRED = Decimal(100)
_NOUN_OF_ITS_OWN = 4  # words behind a figure that are its own noun
_OF_THESE = 2  # words: "Of these 30 employees work in sales"
_FEW = 12  # things that can have been named one by one
_TIMES = frozenset({Kind.YEAR, Kind.MONTH_YEAR})
_MEASURED = frozenset({Kind.MONEY, Kind.PERCENTAGE, Kind.QUANTITY})
_SEVERAL = "which of them is meant?"
_NAMED = "things that were named may be meant, not a number of them"
_SUM = "it may follow from those before it"
_BETWEEN = "what stands in between may be meant"
_PARTLY = "not all of them may be meant, or more"


def pointing(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield each figure behind "deze" or "these" with the one that it points at.

    That one stands in the same sentence or one of the two before it, has the same noun (or unit), and is
    the only one of its kind there. A figure that is stated anywhere before is never contradicted.
    """
    seen: dict[tuple[str | None, Decimal], None] = {}
    before: _Text | None = None
    for passage in passages:
        text = _Text(passage, asked(passage))
        for spot in passage.spots:
            if _points(passage, spot):
                yield from _pointed(text, spot, before, seen)
            for each in _quantities(spot):
                seen[each.unit, each.value] = None
        if passage.block.kind in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            before = text


class _Text(Struct, frozen=True):
    """A passage and the questions in it."""

    passage: Passage
    questions: tuple[tuple[int, int], ...]

    def sentence(self, token: int) -> int:
        """Return the number of the sentence that holds a token."""
        return bisect_right(self.passage.sentences, token, key=_end)

    def figures(self, first: int, last: int, *, asked_too: bool) -> Iterator[Part]:
        """Yield the figures of sentence ``first`` up to token ``last``, of questions or of the rest."""
        sentences = self.passage.sentences
        start = sentences[max(first, 0)][0] if sentences else 0
        spots = self.passage.spots
        low, high = (bisect_left(spots, token, key=_first) for token in (start, last))
        for spot in spots[max(low, high - _MOST) : high]:
            if is_asked(self.questions, spot.first) == asked_too:
                yield Part(self.passage, spot)


def _end(sentence: tuple[int, int]) -> int:
    return sentence[1]


def _first(spot: Spot) -> int:
    return spot.first


def _points(passage: Passage, spot: Spot) -> bool:
    """Whether "deze" stands right before a figure; "die" only where it can be no relative pronoun."""
    value = spot.meaning.value
    if not isinstance(value, Quantity) or not spot.first:
        return False
    if spot.meaning.kind is Kind.COUNT:
        if _noun(passage, spot) is None:
            return False
    elif spot.meaning.kind not in _MEASURED:
        return False
    facts = passage.grammar.words.facts
    lower = passage.tokens.lower
    at = spot.first - 1
    if passage.covered[at] >= 0:
        return False
    if lower[at] in facts["pointing"]:
        return True
    if lower[at] not in facts["pointing-back"] or spot.meaning.kind is not Kind.COUNT:
        return False
    return at == sentence_of(passage, at)[0] or lower[at - 1] in facts["link"]


def _pointed(
    text: _Text, spot: Spot, before: _Text | None, seen: Mapping[tuple[str | None, Decimal], None]
) -> Iterator[Draft]:
    value = spot.meaning.value
    assert isinstance(value, Quantity)
    window = tuple(_window(text, spot, before))
    alike = [part for part in window if _is_alike(text.passage, spot, part)]
    agreeing = [part for part in alike if _agree(value, _value(part))]
    if agreeing:
        yield _draft(text.passage, spot, agreeing[-1], _loosely(text.passage, spot, agreeing[-1], window))
    elif alike and (value.unit, value.value) not in seen:
        near = [part for part in alike if _sentence(part) == _sentence(alike[-1])]
        doubt = _loosely(text.passage, spot, alike[-1], window) or _doubt(
            value, near, (*window, *_ahead(text, spot))
        )
        if doubt is None and _named_between(text.passage, spot, alike[-1]):
            doubt = _BETWEEN
        yield _draft(text.passage, spot, alike[-1], doubt)


def _draft(passage: Passage, spot: Spot, other: Part, doubt: str | None = None) -> Draft:
    roles = {"left": (Part(passage, spot),), "right": (other,)}
    return Draft("restated", roles, {"binding": "pointing"}, doubt=doubt)


def _window(text: _Text, spot: Spot, before: _Text | None) -> Iterator[Part]:
    """Yield the figures of the sentence up to the spot and of the two before it, in reading order.

    Those of a question only if it stands in one itself.
    """
    here = text.sentence(spot.first)
    own = is_asked(text.questions, spot.first)
    if here < _BACK and before is not None and before.passage.block.heading == text.passage.block.heading:
        sentences = len(before.passage.sentences)
        yield from before.figures(sentences + here - _BACK, len(before.passage.tokens), asked_too=own)
    yield from text.figures(here - _BACK, spot.first, asked_too=own)


def _ahead(text: _Text, spot: Spot) -> Iterator[Part]:
    """Yield the figures behind it in its sentence: "deze 38 reacties zijn verwerkt; twee kwamen te laat"."""
    own = is_asked(text.questions, spot.first)
    end = sentence_of(text.passage, spot.first)[1]
    for part in text.figures(text.sentence(spot.first), end, asked_too=own):
        if part.spot.first > spot.first:
            yield part


def _is_alike(passage: Passage, spot: Spot, part: Part) -> bool:
    """Whether an earlier figure counts the same things, or is of the same unit and kind."""
    kind = part.spot.meaning.kind
    if not isinstance(part.spot.meaning.value, Quantity) or kind is not spot.meaning.kind:
        return False
    if kind is not Kind.COUNT:
        return _value(part).unit == _unit(spot)
    return _noun(part.passage, part.spot) == _noun(passage, spot)


def _noun(passage: Passage, spot: Spot) -> str | None:
    """Return what a number counts: its subject, else the word behind it."""
    if spot.mention is not None and spot.mention.about.subject is not None:
        return spot.mention.about.subject
    known = counted(passage, spot.last) and passage.covered[spot.last] < 0
    return passage.tokens.lower[spot.last] if known else None


def _unit(spot: Spot) -> str | None:
    return spot.meaning.value.unit if isinstance(spot.meaning.value, Quantity) else None


def _value(part: Part) -> Quantity:
    value = part.spot.meaning.value
    assert isinstance(value, Quantity)
    return value


def _agree(left: Quantity, right: Quantity) -> bool:
    if left.value == right.value:
        return True
    return not written_alike(left, right) and interval(left, pair=True).meets(interval(right, pair=True))


def _sentence(part: Part) -> tuple[str, int, int]:
    return (part.passage.block.id, *sentence_of(part.passage, part.spot.first))


def _doubt(value: Quantity, near: Sequence[Part], window: Sequence[Part]) -> str | None:
    """Return why two figures that differ may both be right.

    ``near`` are those of its kind in the nearest sentence that has one, ``window`` all the figures before.
    """
    others = {_value(part).value for part in near}
    if len(others) > 1:
        return _SEVERAL
    other = others.pop()
    if value.unit is None and value.value < other and value.value <= _FEW:
        return _NAMED
    rest = [each.value for part in window for each in _quantities(part.spot)]
    alone = [each.value for part in window for each in _quantities(part.spot) if each.unit == value.unit]
    return _SUM if len(rest) > 1 and _follows(value.value, other, alone, rest) else None


def _follows(value: Decimal, other: Decimal, alike: Sequence[Decimal], rest: Sequence[Decimal]) -> bool:
    """Whether a number is a sum or difference of those of its unit, or a share or product of any two."""
    gap = abs(value - other)
    if gap in alike or value in {sum(alike), sum(set(alike))}:
        return True
    return any(
        value * by in {one, one * _HUNDRED} or value in {one * by, one * by / _HUNDRED}
        for one, by in _pairs(rest)
    )


def _pairs(numbers: Sequence[Decimal]) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield every two of the last few numbers, in both orders."""
    few = numbers[-_FEW:]
    yield from ((one, other) for at, one in enumerate(few) for k, other in enumerate(few) if at != k)


def _loosely(passage: Passage, spot: Spot, earlier: Part, window: Sequence[Part]) -> str | None:
    """Return why what is pointed at may be some of those before, or more: "de helft", "die stemden"."""
    words = passage.grammar.words
    first, last = sentence_of(passage, spot.first)
    start = sentence_of(earlier.passage, earlier.spot.first)[0]
    if earlier.passage is passage:
        said = set(passage.between(start, last))
    else:
        said = {*earlier.passage.between(start, len(earlier.passage.tokens)), *passage.between(0, last)}
    if said & words.facts["partly"]:
        return _PARTLY
    behind = passage.between(spot.last, min(spot.last + _NOUN_OF_ITS_OWN, last))
    times = [part for part in window[window.index(earlier) :] if part.spot.meaning.kind in _TIMES]
    if any(_sentence(part) != _sentence(earlier) for part in times):
        return _PARTLY  # "In 2023 waren er 25 gevallen. In 2024 waren er meer. Deze 31 ..."
    if spot.meaning.kind is not Kind.COUNT and said & words.sets["rate"]:
        return _PARTLY
    narrowed = any(word in words.cues["clause"] for word in behind)
    opens = passage.tokens.lower[first] in words.facts["of-these"] and first == spot.first - _OF_THESE
    return _PARTLY if narrowed or opens else None


def _named_between(passage: Passage, spot: Spot, earlier: Part) -> bool:
    """Whether the things are named once more, without a number, between the two figures."""
    noun = (_noun(passage, spot) or "").rpartition(" ")[2] if spot.meaning.kind is Kind.COUNT else ""
    if not noun:
        return False
    if earlier.passage is passage:
        return noun in passage.between(earlier.spot.last, spot.first)[_NOUN_OF_ITS_OWN:]
    behind = earlier.passage.between(earlier.spot.last, len(earlier.passage.tokens))
    return noun in behind[_NOUN_OF_ITS_OWN:] or noun in passage.between(0, spot.first)


def _quantities(spot: Spot) -> Iterator[Quantity]:
    value = spot.meaning.value
    for each in value if isinstance(value, tuple) else (value,):
        if isinstance(each, Quantity):
            yield each
