"""How many items follow a number that announces a list?"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.claim import Anchor
from checker.claims.context import counted
from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.document import Block, BlockKind, Span
from checker.quantity import Quantity

_LARGEST = 20
_TO_COLON = 9  # words between the number and its colon
_TO_BRACKET = 6
_MARK = re.compile(r"(?:(?<=[\s:;.,–-])|^)\(?((?:[1-9]|1\d)|[a-k]|[ivx]{1,4})(?:\)|°|\.(?=\s))")
_BULLET = re.compile(r"(?:(?<=[;:.])|^)\s*[-–•]\s*(?=\w)")


class _Items(Struct, frozen=True):
    """What was counted: how many items there are at least and at most, and where the first ones stand."""

    low: int
    high: int
    anchors: tuple[Anchor, ...]


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
    if not 2 <= value.value <= _LARGEST or not counted(passage, spot.last):
        return False
    return passage.tokens.lower[spot.last] not in passage.grammar.words.sets["list-nouns-stop"]


def _listed(passages: Sequence[Passage], index: int, spot: Spot) -> _Items | None:
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
    return _ordinals(passages, index, end)


def _opening(passage: Passage, spot: Spot, end: int) -> int | None:
    """Return the token of the colon or bracket that opens the list.

    Near, with no verb-like number or sign between.
    """
    tokens = passage.tokens
    for at in range(spot.last, min(end, spot.last + _TO_COLON + 1)):
        if passage.covered[at] >= 0:
            return None
        word = tokens.lower[at]
        if word == ":":
            return at
        if word == "(" and at - spot.last <= _TO_BRACKET:
            return at
        if word in {";", ".", ")", "?", "!"}:
            return None
    return None


# --- a list in blocks of its own ---


def _blocks(passages: Sequence[Passage], index: int) -> _Items | None:
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
    return _Items(len(items), len(items), tuple(_anchor(block, 0, len(block.text)) for block in items))


def _sort(label: str | None) -> str:
    text = (label or "").strip("().° ")
    return "number" if text.isdigit() else "letter" if text.isalpha() and text else "bullet"


def _starts_at_one(label: str | None) -> bool:
    return (label or "").strip("().° ") == "1"


def _is_next(label: str | None, count: int) -> bool:
    return (label or "").strip("().° ") == str(count + 1)


# --- a list behind a colon, in the same block ---


def _inline(passages: Sequence[Passage], index: int, opening: int, end: int) -> _Items | None:
    passage = passages[index]
    text = passage.block.text
    start = passage.tokens.ends[opening]
    marks = _marks(text, start)
    if marks:
        following = passages[index + 1].block if index + 1 < len(passages) else None
        if following is not None and following.kind is BlockKind.ITEM:
            return None
        return (
            _Items(
                len(marks), len(marks), tuple(_anchor(passage.block, first, last) for first, last in marks)
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
        return _Items(len(inside), len(bullets), tuple(_anchor(passage.block, at, at + 1) for at in inside))
    if _unclear(passage, opening + 1, end):
        return None
    pieces = _split(text, start, last, ";")
    if len(inside) > 1 and len(pieces) > 1 and len(inside) != len(pieces):
        return None
    if len(pieces) > 1:
        return _Items(
            len(pieces), len(pieces), tuple(_anchor(passage.block, first, final) for first, final in pieces)
        )
    return _commas(passage, opening + 1, end, closed=text[last - 1 : last] == ".")


def _bracketed(passage: Passage, opening: int, end: int) -> _Items | None:
    tokens = passage.tokens
    closing = next((at for at in range(opening + 1, end) if tokens.lower[at] == ")"), None)
    if closing is None or _unclear(passage, opening + 1, closing):
        return None
    if (
        tokens.lower[opening + 1] in passage.grammar.words.sets["list-and"]
        or "," not in tokens.lower[opening + 1 : closing]
    ):
        return None  # "(en hun agenten)" adds to what was counted; "(Defensie en Financiën)" may be one name
    if "(" in tokens.lower[opening + 1 : closing] or ";" in tokens.lower[opening + 1 : closing]:
        return None
    return _commas(passage, opening + 1, closing, closed=True)


def _commas(passage: Passage, first: int, last: int, *, closed: bool) -> _Items | None:
    """Count the items between commas as an interval.

    An "en" may stand inside an item, so it counts once or not at all.

    "infrastructuur, digitale overheid en digitale inclusie" are two or three; a list without a last "en"
    may go on.
    """
    tokens = passage.tokens
    joints = passage.grammar.words.sets["list-and"]
    commas = sum(tokens.lower[at] == "," for at in range(first, last))
    ands = [at for at in range(first, last) if tokens.lower[at] in joints]
    serial = sum(tokens.lower[at - 1] == "," for at in ands)  # "a, b, and c"
    if not ands or not closed:
        return None
    high = commas + 1 + len(ands) - serial
    # "a, b en c": the only "en", behind the last comma, joins the last item to the others.
    final = commas > 0 and len(ands) == 1 and "," not in tokens.lower[ands[0] : last]
    low = high if final else commas + 1
    anchor = _anchor(passage.block, tokens.starts[first], tokens.ends[last - 1])
    return _Items(max(low, 2) if commas == 0 else low, high, (anchor,))


def _unclear(passage: Passage, first: int, last: int) -> bool:
    """Whether it cannot be told what an item is.

    A verb, a number at an item's head, "onder andere", a further colon.
    """
    words = passage.grammar.words
    lower = passage.tokens.lower
    open_list = words.cues["open-list"]
    for at in range(first, last):
        if passage.covered[at] >= 0:
            if passage.spots[passage.covered[at]].meaning.kind not in {
                Kind.YEAR,
                Kind.ORDINAL,
                Kind.NOT_A_CLAIM,
                Kind.REFERENCE,
            }:
                return True
            continue
        if (
            lower[at] in words.sets["finite-verbs"]
            or lower[at] == ":"
            or lower[at] in open_list
            or " ".join(lower[at : at + 2]) in open_list
        ):
            return True
    both = words.cues["as-well"]
    if any(lower[at] in both or " ".join(lower[at : at + 3]) in both for at in range(first, last)):
        return True
    dotted = "".join(lower[first:last])
    return any("." in cue and cue.replace(" ", "") in dotted for cue in open_list)


def _marks(text: str, start: int) -> list[tuple[int, int]]:
    """Return the places of the marks 1, 2, 3 ... or a, b, c ... behind ``start``, as long as they run on."""
    found: list[tuple[int, int]] = []
    for match in _MARK.finditer(text, start):
        if match[1] not in (str(len(found) + 1), chr(ord("a") + len(found))):
            continue
        if not found or _alike(text[found[0][0] : found[0][1]], match[0]):
            found.append((match.start(), match.end()))
    return found if len(found) > 1 and found[0][0] - start <= 3 else []


def _alike(first: str, other: str) -> bool:
    """Whether two marks are of one sort: "(a)" and "(b)", "1." and "2.", not "c)" and "4."."""
    return (first[0] == "(", first[-1], first.strip("()°.").isdigit()) == (
        other[0] == "(",
        other[-1],
        other.strip("()°.").isdigit(),
    )


def _split(text: str, start: int, end: int, sign: str) -> list[tuple[int, int]]:
    found = []
    while start < end:
        at = text.find(sign, start, end)
        last = at if at >= 0 else end
        if text[start:last].strip(" .;"):
            found.append((start + len(text[start:last]) - len(text[start:last].lstrip()), last))
        start = last + 1
    return found


# --- "Ten eerste ... Ten tweede ... Tot slot ..." ---


def _ordinals(passages: Sequence[Passage], index: int, end: int) -> _Items | None:
    """Count sentences that begin with "Ten eerste", "Ten tweede" ...

    Right behind the number's sentence, in its block and the next.

    Fewer than were announced are believed only if the last says that it is ("Tot slot").
    """
    anchors: list[Anchor] = []
    places: list[int] = []  # in which block, counted from the number's, each item begins
    for step, passage in enumerate(passages[index : index + 6]):
        if passage.block.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            break
        for first, last in passage.sentences:
            if step == 0 and first < end:
                continue
            cue = _ordinal_cue(passage, first, last)
            if cue is None and anchors:
                continue
            if cue != "first-item" if not anchors else cue == "first-item" or not _in_step(places, step):
                return _told(anchors, closed=False)
            places.append(step)
            anchors.append(
                _anchor(
                    passage.block, passage.tokens.starts[first], passage.tokens.ends[min(first + 1, last - 1)]
                )
            )
            if cue == "last-item":
                return _told(anchors, closed=True)
    return _told(anchors, closed=False)


def _in_step(places: list[int], step: int) -> bool:
    """Whether an item in block ``step`` goes on as the list began.

    All in one block, or each in the next one or two.
    """
    if len(places) > 1 and places[-1] == places[0]:
        return step == places[0]
    return step - places[-1] <= 2


def _told(anchors: list[Anchor], *, closed: bool) -> _Items | None:
    if len(anchors) < 2:
        return None
    return _Items(len(anchors), len(anchors) if closed else _LARGEST, tuple(anchors))


def _ordinal_cue(passage: Passage, first: int, last: int) -> str | None:
    lower = passage.tokens.lower
    cues = passage.grammar.words.cues
    for kind in ("first-item", "next-item", "last-item"):
        for length in (4, 3, 2, 1):
            if first + length <= last and " ".join(lower[first : first + length]) in cues[kind]:
                return kind
    return None


def _anchor(block: Block, start: int, end: int) -> Anchor:
    return Anchor(block.id, Span(start, end), block.text[start:end])
