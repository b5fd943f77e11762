"""Which amounts does a sentence say twice, and each for how long or for what?"""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from checker.claims.drafting import Element, Stream, is_stop, parse, stream
from checker.claims.lexicon import Token, Tree, taken
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.syntax import sentence as parsed
from checker.quantity import Quantity
from checker.quantity.named import LENGTHS

_ENTRY = "twice"
_AMOUNTS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.PERCENTAGE, Kind.COUNT, Kind.DURATION})
_JOINTS = {"again": "AGAIN", "becomes": "BECOMES", "or": "OR"}
_SIGNS = {"(": "LEFT", ")": "RIGHT", ",": "COMMA"}
_BEFORE = frozenset("+-–−×x*/÷=")  # what makes a figure the last of something longer
_EVERY = "every-"


class Joint(StrEnum):
    """What stands between an amount and the same again."""

    BRACKET = "bracket"  # "50 mijl (80 km)"
    AGAIN = "again"  # "50 mijl, ofwel 80 km"
    OR = "or"  # "50 mijl, of 80 km": or a choice
    BECOMES = "becomes"  # "f 100 wordt € 45,38"


class Said(Struct, frozen=True):
    """An amount: its spot, what it is for each of ("month", "huishouden"), how many words stand beside it.

    ``base`` is the number that it is of: 1.000 of "8 per 1.000"; ``over`` the length of time that it is for
    in all: "in vijf jaar". ``glued``: those words touch its unit, as in
    "30-foot-tall". ``limited``: words behind what it is for say when: "€ 850 per maand in de zomer".
    ``classes``: those of the words beside it.
    """

    spot: Spot
    per: tuple[str, ...]
    words: int
    glued: bool = True
    base: Spot | None = None
    over: Spot | None = None
    limited: bool = False
    classes: str = ""

    @property
    def value(self) -> Quantity:
        """Return how much it is."""
        value = self.spot.meaning.value
        assert isinstance(value, Quantity)
        return value

    @property
    def time(self) -> str | None:
        """Return the length of time that it is for."""
        return next((each for each in self.per if each in LENGTHS), None)

    @property
    def things(self) -> tuple[str, ...]:
        """Return what it is for each of besides."""
        return tuple(each for each in self.per if each not in LENGTHS)


class Twice(Struct, frozen=True):
    """An amount and the same again in other units or words; ``apart``: a comma parts the two.

    ``or_other``: what stands between may part two choices as well: "ofwel", not "oftewel".
    """

    passage: Passage
    left: Said
    right: Said
    joint: Joint
    bracketed: bool
    apart: bool
    or_other: bool = False


def twice(passage: Passage) -> Iterator[Twice]:
    """Yield the amounts of a passage behind which a bracket, "ofwel" or the like gives another."""
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        spots = [at for at, element in enumerate(sentence.elements) if element.spot >= 0]
        figures = [at for at in spots if "Q" in _terminals(sentence, at)]
        for at, following in pairwise(figures):
            if _joins(sentence, at, following):
                yield from _from(sentence, at)


def _joins(sentence: Stream, at: int, following: int) -> bool:
    """Whether anything between two figures can say that they are one: a quick look that lets most pass."""
    between = range(at + 1, following)
    joins = any(
        sentence.word(k) == "(" or not _JOINTS.keys().isdisjoint(sentence.elements[k].cues) for k in between
    )
    return joins or any("per" in sentence.elements[k].cues for k in between)


def _from(sentence: Stream, at: int) -> Iterator[Twice]:
    before = sentence.elements[at - 1] if at else None
    if before is not None and (sentence.word(at - 1) in _BEFORE or "PER" in _terminals(sentence, at - 1)):
        return
    result = parse(sentence.passage.grammar, sentence, _ENTRY, _start(sentence, at), _terminals)
    if result is None:
        return
    tree, _ = result
    row = taken(tree)
    one, other = (_said(sentence, each) for each in _amounts(tree))
    joint = next((Joint(name.lower()) for name, _ in row if name in _JOINTS.values()), Joint.BRACKET)
    apart = any(name == "COMMA" for name, _ in row)
    joints = [sentence.elements[at] for name, at in row if name in _JOINTS.values()]
    choice = any("or" in each.cues for each in joints)
    yield Twice(sentence.passage, one, other, joint, str(tree.data) == "bracket", apart, choice)


def _start(sentence: Stream, at: int) -> int:
    """Return where what is said of an amount begins: "jaarlijks € 9.000", "per maand € 750"."""
    if at and sentence.elements[at - 1].spot < 0 and _rhythm(sentence, at - 1):
        return at - 1
    per = at > 1 and "PER" in _terminals(sentence, at - 2) and "BASE" in _terminals(sentence, at - 1)
    return at - 2 if per else at


def _amounts(tree: Tree[Token]) -> list[Tree[Token]]:
    return [child for child in tree.children if isinstance(child, Tree) and child.data == "said"]


def _said(sentence: Stream, tree: Tree[Token]) -> Said:
    row = taken(tree)
    at = next(place for name, place in row if name == "Q")
    bases = [place for name, place in row if name == "BASE"]
    counted = [place for place in bases if sentence.elements[place].spot >= 0]
    per = [_base(sentence, place) for place in bases if sentence.elements[place].spot < 0]
    per += [_rhythm(sentence, place) for name, place in row if name == "EVERY"]
    words = [sentence.elements[place] for name, place in row if name == "W"]
    glued = all(sentence.passage.tokens.glued(each.token) for each in words)
    base = sentence.spot(counted[0]) if counted else None
    over = next((sentence.spot(place) for name, place in row if name == "LONG"), None)
    counted_by = max(
        (place for name, place in row if name in ("BASE", "EVERY")), default=len(sentence.elements)
    )
    limited = any(name == "W" and place > counted_by for name, place in row)
    classes = "".join(_class(sentence, each) for each in words)
    return Said(sentence.spot(at), tuple(per), len(words), glued, base, over, limited, classes)


def _class(sentence: Stream, element: Element) -> str:
    """Return the class that a word has in its sentence."""
    passage = sentence.passage
    units = parsed(passage, passage.sentence_at(element.token)).units
    return units.tags[units.holding(element.token)]


def _terminals(sentence: Stream, at: int) -> Sequence[str]:
    """Return what an element can be; what joins or measures is no mere word."""
    element = sentence.elements[at]
    if element.spot >= 0:
        if at and sentence.elements[at - 1].spot >= 0 and _rhythm(sentence, at):
            return ("EVERY",)
        read = sentence.spot(at).meaning
        if _is_long(sentence, at) and at and "during" in sentence.elements[at - 1].cues:
            return ("LONG",)
        return ("Q", "BASE") if read.kind in _AMOUNTS and isinstance(read.value, Quantity) else ()
    if (word := sentence.word(at)) in _SIGNS:
        return (_SIGNS[word],)
    for cue, name in _JOINTS.items():
        if cue in element.cues:
            return (name,)
    if _rhythm(sentence, at):
        return ("EVERY",)
    if "during" in element.cues and at + 1 < len(sentence.elements) and _is_long(sentence, at + 1):
        return ("DURING",)
    if "per" in element.cues and _measures(sentence, at + 1, word):
        return ("PER",)
    return () if is_stop(sentence, at) else ("BASE", "W") if word[0].isalpha() else ("W",)


def _is_long(sentence: Stream, at: int) -> bool:
    """Whether an element is a length of time of more than one: "vijf jaar"."""
    value = sentence.spot(at).meaning.value if sentence.elements[at].spot >= 0 else None
    return isinstance(value, Quantity) and value.unit in LENGTHS and value.value > 1 and value.hedge is None


def _measures(sentence: Stream, at: int, word: str) -> bool:
    """Whether what follows "per" can be what an amount is for each of; behind an article only a time can."""
    if at >= len(sentence.elements):
        return False
    article = word in sentence.passage.grammar.words.cues["article"]
    return not article or (sentence.elements[at].spot < 0 and _base(sentence, at) in LENGTHS)


def _base(sentence: Stream, at: int) -> str:
    """Return the length of time that a word names, else the word."""
    word = sentence.word(at)
    for spelling in sentence.passage.grammar.words.lexicon.get(word, ()):
        if spelling.terminal == "DURATION" and len(spelling.pieces) == 1:
            return str(spelling.value)
    return word


def _rhythm(sentence: Stream, at: int) -> str:
    """Return the length of time of "jaarlijks", "a year" and the like, "" for other words."""
    element = sentence.elements[at]
    if element.spot >= 0:
        value = sentence.spot(at).meaning.value
        article = sentence.word(at) in sentence.passage.grammar.words.numbers.articles
        return value.unit if article and isinstance(value, Quantity) and value.unit in LENGTHS else ""
    cues = element.cues
    return next((cue.removeprefix(_EVERY) for cue in cues if cue.startswith(_EVERY)), "")
