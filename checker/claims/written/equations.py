"""Which equations does a letter write out: "3,5% + 1,5% = 5%", "12 × € 50 = € 600"?"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from checker.claims.drafting import Draft, Part, Stream, in_remark, parse, stream
from checker.claims.lexicon import Token, Tree, taken
from checker.claims.mentions import ADDED, Kind, Passage
from checker.quantity import Quantity

_ENTRY = "equation"
_LONGEST_LABEL = 3  # words: "20 personen van Defensie × € 75"
_SIGNS = {"plus": "PLUS", "minus": "MINUS", "times": "TIMES", "divided": "OVER", "equals": "EQUALS"}
_FORMULA = {
    "PLUS": "+",
    "MINUS": "-",
    "TIMES": "*",
    "OVER": "/",
    "LEFT": "(",
    "RIGHT": ")",
    "Q": "#",
    "RANGE": "(#-#)",
}
_SHOWN = frozenset("+-–−×x*·÷/=")  # signs that make what they stand beside a part of something longer
_UNSPACED = frozenset("-–−/*")  # that are a hyphen, range or ratio where they touch both neighbours
_BLANK_DASHES = {0x2013: "-", 0x2014: "-", 0x2011: "-", 0xA0: " "}
_MEASURED = ADDED | {Kind.DURATION}
_CLOSES = frozenset({"(", ")"})


def equations(passage: Passage) -> Iterator[Draft]:
    """Yield the equations of a passage: a side that is one figure, and another one that computes it."""
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if sentence.has("equals"):
            yield from _of(sentence)


def _of(sentence: Stream) -> Iterator[Draft]:
    figures = [at for at in range(len(sentence.elements)) if _figure(sentence, at)]
    if len(figures) < 2:
        return
    behind = 0
    for at in figures:
        if at < behind:
            continue
        for start in (at - 1, at):  # a bracket may open it
            if start < 0 or _goes_on(sentence, start) or (start < at and sentence.word(start) != "("):
                continue
            result = parse(
                sentence.passage.grammar,
                sentence,
                _ENTRY,
                start,
                lambda given, k: _terminals(given, k, figures),
            )
            if result is not None and not _breaks_off(sentence, result[1]):
                behind = result[1]
                yield from _written(sentence, result[0])
                break


def _goes_on(sentence: Stream, at: int) -> bool:
    """Whether what stands before a figure makes it a later part of something longer.

    "Totaal = 42 × € 25" begins behind its label.
    """
    if at == 0 or sentence.elements[at - 1].spot >= 0 or sentence.word(at - 1) not in _SHOWN:
        return False
    labelled = sentence.word(at - 1) == "=" and not any(_figure(sentence, each) for each in range(at - 1))
    return not labelled


def _breaks_off(sentence: Stream, end: int) -> bool:
    """Whether a sign stands behind, so that the last figure is only the first of its side."""
    return end < len(sentence.elements) and sentence.elements[end].spot < 0 and sentence.word(end) in _SHOWN


class _Side(Struct, frozen=True):
    """One side of an equation: its figures in order, and its signs: "#*(#-#)"."""

    figures: tuple[int, ...]
    formula: str

    @property
    def is_figure(self) -> bool:
        """Whether it is one figure, in brackets or not."""
        return self.formula.strip("()") == "#"


def _written(sentence: Stream, tree: Tree[Token]) -> Iterator[Draft]:
    sides = [_side(each) for each in tree.children if isinstance(each, Tree) and each.data == "side"]
    for one, other in pairwise(sides):
        result, computed = (other, one) if other.is_figure else (one, other)
        if not result.is_figure or computed.is_figure:
            continue
        parts = tuple(Part(sentence.passage, sentence.spot(at)) for at in computed.figures)
        total = (Part(sentence.passage, sentence.spot(result.figures[0])),)
        if not set(computed.formula) - {"#", "+", "(", ")"} and _alike(
            sentence, (*computed.figures, *result.figures)
        ):
            yield Draft("breakdown", {"total": total, "part": parts})
        else:
            yield Draft("equation", {"result": total, "term": parts}, {"formula": computed.formula})


def _side(tree: Tree[Token]) -> _Side:
    row = taken(tree)
    figures = tuple(place for name, place in row if name in {"Q", "RANGE"})
    return _Side(figures, "".join(_FORMULA.get(name, "") for name, _ in row))


def _alike(sentence: Stream, figures: Sequence[int]) -> bool:
    values = [sentence.spot(at).meaning.value for at in figures]
    return len({value.unit if isinstance(value, Quantity) else "" for value in values}) == 1


def _figure(sentence: Stream, at: int) -> bool:
    if sentence.elements[at].spot < 0:
        return False
    read = sentence.spot(at).meaning
    return read.kind is Kind.RANGE or (read.kind in _MEASURED and isinstance(read.value, Quantity))


def _terminals(sentence: Stream, at: int, figures: Sequence[int]) -> Sequence[str]:
    """Return what an element can be: a quantity, a sign, a bracket, or a word of a label or remark."""
    element = sentence.elements[at]
    if element.spot >= 0:
        read = sentence.spot(at).meaning
        if read.kind is Kind.RANGE:
            return ("RANGE",) if _falls(sentence, at) else ()
        if _figure(sentence, at):
            return ("Q",)
        return ("W",) if in_remark(sentence, at, figures) else ()
    if in_remark(sentence, at, figures):
        return ("W",)
    word = sentence.word(at)
    if word in _CLOSES:
        return ("LEFT",) if word == "(" else ("RIGHT",)
    for cue, name in _SIGNS.items():
        if cue in element.cues and not (word in _UNSPACED and _touches(sentence, at)):
            return (name,)
    return ("W",) if word[0].isalpha() and _labels(at, figures) else ()


def _falls(sentence: Stream, at: int) -> bool:
    """Whether what looks like a range runs down, with blanks around its dash: "€ 0,37 - € 0,19"."""
    spot, passage = sentence.spot(at), sentence.passage
    value = spot.meaning.value
    if spot.meaning.tag != "dash" or not isinstance(value, tuple):
        return False
    low, high = value
    spaced = passage.tokens.text[passage.start(spot) : passage.end(spot)].translate(_BLANK_DASHES)
    return (
        isinstance(low, Quantity)
        and isinstance(high, Quantity)
        and low.value > high.value
        and " - " in spaced
    )


def _touches(sentence: Stream, at: int) -> bool:
    """Whether a sign touches what stands before it and behind it."""
    tokens, token = sentence.passage.tokens, sentence.elements[at].token
    return tokens.glued(token) and tokens.glued(token + 1)


def _labels(at: int, figures: Sequence[int]) -> bool:
    """Whether a word stands so near to a figure that it can be its noun or label."""
    first = bisect_left(figures, at - _LONGEST_LABEL)
    return first < len(figures) and figures[first] <= at + _LONGEST_LABEL
