"""What does a sentence look like to the grammar of one kind of claim?"""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from checker.claims.lexicon import Grammar, Token, Tree, Walk, build, taken
from checker.claims.mentions import Passage, Spot
from checker.claims.syntax import sentence as parsed

_LONGEST = 120  # elements; keeps the time linear on tables that were pasted as text
_STOPS = frozenset(".;:!?|")


class Element(Struct, frozen=True):
    """One element of a stream: a spot, or a word or phrase with the cues it can be (their kinds).

    ``token`` is its first token in the passage.
    """

    token: int
    last: int
    spot: int = -1
    cues: tuple[str, ...] = ()


class Stream(Struct, frozen=True):
    """The elements of one sentence of a passage, in order."""

    passage: Passage
    elements: tuple[Element, ...]
    cues: frozenset[str]  # all that its elements can be

    def spot(self, index: int) -> Spot:
        """Return the spot of an element that is one."""
        return self.passage.spots[self.elements[index].spot]

    def word(self, index: int) -> str:
        """Return the first token of an element, in lower case."""
        return self.passage.tokens.lower[self.elements[index].token]

    def has(self, cue: str) -> bool:
        """Whether any element can be this cue."""
        return cue in self.cues


# The terminals that an element can be, the likeliest first; none where it can only end the claim.
Terminals = Callable[[Stream, int], Sequence[str]]


def stream(passage: Passage, first: int, last: int) -> Stream:
    """Return the stream of the tokens ``first`` to ``last`` (excluded), made once."""
    known: Stream | None = passage.streams.get((first, last))
    if known is None:
        known = passage.streams[first, last] = _made(passage, first, last)
    return known


def tags_between(sentence: Stream, first: int, last: int, number: int) -> str:
    """Return the classes of the units between two elements of the sentence of that number."""
    if last - first <= 1:
        return ""
    units = parsed(sentence.passage, number).units
    low = units.holding(sentence.elements[first].token)
    high = units.holding(sentence.elements[last].token)
    return units.tags[low + 1 : high]


def _made(passage: Passage, first: int, last: int) -> Stream:
    tokens = passage.tokens
    lexicon = passage.grammar.words.cue_lexicon
    found: list[Element] = []
    at = first
    while at < last:
        covering = passage.covered[at]
        if covering >= 0:
            end = passage.spots[covering].last
            found.append(Element(at, end, covering))
            at = end
            continue
        cues: list[str] = []
        length = 1
        for spelling in lexicon.get(tokens.lower[at], ()):
            size = len(spelling.pieces)
            if size < length or (cues and size != length):
                continue
            if size == 1 or (
                tokens.lower[at : at + size] == spelling.pieces and max(passage.covered[at : at + size]) < 0
            ):
                length = size
                cues.append(spelling.terminal)
        found.append(Element(at, at + length, cues=tuple(cues)))
        at += length
    return Stream(passage, tuple(found), frozenset(cue for element in found for cue in element.cues))


def parse(
    grammar: Grammar, stream: Stream, kind: str, start: int, terminals: Terminals
) -> tuple[Tree[Token], int] | None:
    """Return the longest claim of ``kind`` that begins at element ``start``, and the element behind it.

    Each token of the tree states in ``start_pos`` which element it is.
    """
    walk = Walk(grammar.parser, kind)
    row: list[tuple[str, int]] = []
    ends = 0
    for at in range(start, min(len(stream.elements), start + _LONGEST)):
        terminal = walk.take(terminals(stream, at))
        if terminal is None:
            break
        row.append((terminal, at))
        if walk.may_end:
            ends = len(row)
    tree = build(grammar.parser, kind, row[:ends]) if ends else None
    return None if tree is None else (tree, row[ends - 1][1] + 1)


def places_of(tree: Tree[Token]) -> Mapping[str, Sequence[int]]:
    """Return for each terminal of a claim the elements that it was taken for, in order."""
    found: dict[str, list[int]] = {}
    for terminal, place in taken(tree):
        found.setdefault(terminal, []).append(place)
    return found


def is_stop(stream: Stream, at: int) -> bool:
    """Whether an element closes every list: a semicolon, a colon, the sentence's end."""
    element = stream.elements[at]
    return element.spot < 0 and stream.word(at) in _STOPS
