"""How many items follow a number that announces a list?"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.context import counted
from checker.claims.draft import Draft, Part
from checker.claims.firstly import firstly
from checker.claims.items import LARGEST, Items, anchor_at, between_commas, marks_of, pieces_of, unclear
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.document import Block, BlockKind
from checker.quantity import Quantity

_TO_COLON = 9  # words between the number and its colon
_TO_BRACKET = 6
_HYPHENS = frozenset("-‑")
_BULLET = re.compile(r"(?:(?<=[;:.])|^)\s*[-–•]\s*(?=\w)")


def enumerations(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield each number with the list it announces; where it cannot be told what the list is, nothing."""
    for index, passage in enumerate(passages):
        if passage.block.kind is BlockKind.CELL:
            continue
        for spot in passage.spots:
            if not _announces(passage, spot):
                continue
            items = _listed(passages, index, spot)
            if items is not None and items.high >= 2:
                yield Draft(
                    "enumeration",
                    {"number": (Part(passage, spot),)},
                    {"low": str(items.low), "high": str(items.high)},
                    {"item": items.anchors},
                )


def _announces(passage: Passage, spot: Spot) -> bool:
    """Whether a number of 2 to 20 counts a noun, exactly."""
    value = spot.meaning.value
    if (
        spot.meaning.kind is not Kind.COUNT
        or not isinstance(value, Quantity)
        or value.measured
        or spot.meaning.tag
    ):
        return False
    if not 2 <= value.value <= LARGEST or not counted(passage, spot.last):
        return False
    return passage.tokens.lower[spot.last] not in passage.grammar.words.sets["list-nouns-stop"]


def _listed(passages: Sequence[Passage], index: int, spot: Spot) -> Items | None:
    """Return the list.

    Behind a colon or bracket in the sentence, in the blocks behind the colon, or told by ordinals.
    """
    passage = passages[index]
    end = next((last for first, last in passage.sentences if spot.first < last), len(passage.tokens))
    opening = _opening(passage, spot, end)
    if opening is not None:
        if passage.tokens.lower[opening] == "(":
            return _bracketed(passage, opening, end)
        following = passage.tokens.starts[opening] + 1
        if not passage.block.text[following:].strip():
            return _blocks(passages, index)
        return _inline(passages, index, opening, end)
    return firstly(passages, index, end)


def _opening(passage: Passage, spot: Spot, end: int) -> int | None:
    """Return the token of the colon or bracket that opens the list.

    Near, with no verb-like number or sign between.
    """
    tokens = passage.tokens
    words = 0
    for at in range(spot.last, end):
        if passage.covered[at] >= 0 or words > _TO_COLON:
            return None
        word = tokens.lower[at]
        if word == ":":
            return at
        if word == "(" and words <= _TO_BRACKET:
            return at
        if word in {";", ".", ")", "?", "!"}:
            return None
        joins = word in _HYPHENS and tokens.starts[at] == tokens.ends[at - 1]
        words += -1 if joins else 1  # "NAVO-partner" is one word
    return None


def _blocks(passages: Sequence[Passage], index: int) -> Items | None:
    """Count the list blocks behind the block that ends in a colon; deeper blocks belong to their item."""
    following = passages[index + 1 :]
    if not following or following[0].block.kind is not BlockKind.ITEM:
        return None
    level = following[0].block.level or 0
    kind = _sort(following[0].block.label)
    items: list[Block] = []
    for passage in following:
        block = passage.block
        if block.kind is BlockKind.ITEM and (block.level or 0) == level:
            if _sort(block.label) != kind:
                break
            items.append(block)
        elif block.kind is not BlockKind.ITEM or (block.level or 0) < level:
            break
    goes_on = any(
        later.block.kind is BlockKind.ITEM
        and _sort(later.block.label) == kind
        and kind == "number"
        and _is_next(later.block.label, len(items))
        for later in following[len(items) : len(items) + 4]
    )
    if any(_BULLET.search(block.text, 1) for block in items):
        return None  # two items that the reader could not tell apart
    if len(items) < 2 or goes_on or (kind == "number" and not _starts_at_one(items[0].label)):
        return None
    return Items(len(items), len(items), tuple(anchor_at(block, 0, len(block.text)) for block in items))


def _sort(label: str | None) -> str:
    text = (label or "").strip("().° ")
    return "number" if text.isdigit() else "letter" if text.isalpha() and text else "bullet"


def _starts_at_one(label: str | None) -> bool:
    return (label or "").strip("().° ") == "1"


def _is_next(label: str | None, count: int) -> bool:
    return (label or "").strip("().° ") == str(count + 1)


def _inline(passages: Sequence[Passage], index: int, opening: int, end: int) -> Items | None:
    passage = passages[index]
    text = passage.block.text
    start = passage.tokens.ends[opening]
    marks = marks_of(text, start)
    if marks:
        following = passages[index + 1].block if index + 1 < len(passages) else None
        if following is not None and following.kind is BlockKind.ITEM:
            return None
        return (
            Items(
                len(marks), len(marks), tuple(anchor_at(passage.block, first, last) for first, last in marks)
            )
            if len(marks) > 1
            else None
        )
    last = passage.tokens.ends[end - 1]
    bullets = [match.end() for match in _BULLET.finditer(text, start)]
    inside = [at for at in bullets if at < last]
    if len(inside) > 1 and text[start : inside[0]].strip() in {"-", "–", "•"}:
        counts = [
            passage.start(spot)
            for spot in passage.spots
            if spot.meaning.kind is Kind.COUNT and inside[0] <= passage.start(spot) < last
        ]
        if set(inside) & set(counts) or 2 * len(counts) >= len(inside):
            return None  # parts of a sum: "- op 6 juni: 1 chauffeur; - op 13 juni: 2 adviseurs"
        return Items(len(inside), len(bullets), tuple(anchor_at(passage.block, at, at + 1) for at in inside))
    if unclear(passage, opening + 1, end):
        return None
    pieces = pieces_of(text, start, last, ";")
    if len(inside) > 1 and len(pieces) > 1 and len(inside) != len(pieces):
        return None
    if len(pieces) > 1:
        return Items(
            len(pieces), len(pieces), tuple(anchor_at(passage.block, first, final) for first, final in pieces)
        )
    return between_commas(passage, opening + 1, end, closed=text[last - 1 : last] == ".")


def _bracketed(passage: Passage, opening: int, end: int) -> Items | None:
    tokens = passage.tokens
    closing = next((at for at in range(opening + 1, end) if tokens.lower[at] == ")"), None)
    if closing is None or unclear(passage, opening + 1, closing):
        return None
    if tokens.lower[opening + 1] in passage.grammar.words.sets["list-and"]:
        return None  # "(en hun agenten)" adds to what was counted
    if "," not in tokens.lower[opening + 1 : closing] and not _two_names(passage, opening, closing):
        return None  # "twee onderwerpen (onderzoek en ontwikkeling)" may be an example or one thing
    if "(" in tokens.lower[opening + 1 : closing] or ";" in tokens.lower[opening + 1 : closing]:
        return None
    return between_commas(passage, opening + 1, closing, closed=True)


def _two_names(passage: Passage, opening: int, closing: int) -> bool:
    """Whether a bracket names two of what bears names of its own: "drie provincies (Groningen en Drenthe)".

    A name of several ("Benelux"), an abbreviation and half a name ("Noord- en Oost-Nederland") are none.
    """
    cues = passage.grammar.words.cues
    joints = passage.grammar.words.sets["list-and"]
    tokens = passage.tokens
    places = [at for at in range(opening + 1, closing) if tokens.lower[at] in joints]
    if len(places) != 1 or not tokens.lower[opening - 1].endswith(tuple(cues["named-each"])):
        return False
    for first, last in ((opening + 1, places[0]), (places[0] + 1, closing)):
        words = [tokens.written(at) for at in range(first, last)]
        name = "".join(words)
        if not words or words[-1] == "-" or name.lower() in cues["named-together"]:
            return False
        if not all(word[0].isupper() or word == "-" for word in words) or name.isupper():
            return False
    return True
