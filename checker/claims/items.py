"""How many items does a stretch of text hold, as its marks, commas and semicolons tell?"""

import re

from msgspec import Struct

from checker.claims.claim import Anchor
from checker.claims.mention import Kind
from checker.claims.passage import Passage
from checker.document import Block, Span

LARGEST = 20
_MARK = re.compile(r"(?:(?<=[\s:;.,–-])|^)\(?((?:[1-9]|1\d)|[a-k]|[ivx]{1,4})(?:\)|°|\.(?=\s))")


class Items(Struct, frozen=True):
    """What was counted: how many items there are at least and at most, and where the first ones stand."""

    low: int
    high: int
    anchors: tuple[Anchor, ...]


def between_commas(passage: Passage, first: int, last: int, *, closed: bool) -> Items | None:
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
    anchor = anchor_at(passage.block, tokens.starts[first], tokens.ends[last - 1])
    return Items(max(low, 2) if commas == 0 else low, high, (anchor,))


def unclear(passage: Passage, first: int, last: int) -> bool:
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


def marks_of(text: str, start: int) -> list[tuple[int, int]]:
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


def pieces_of(text: str, start: int, end: int, sign: str) -> list[tuple[int, int]]:
    """Return the places of what stands between the signs, without those that hold nothing."""
    found = []
    while start < end:
        at = text.find(sign, start, end)
        last = at if at >= 0 else end
        if text[start:last].strip(" .;"):
            found.append((start + len(text[start:last]) - len(text[start:last].lstrip()), last))
        start = last + 1
    return found


def anchor_at(block: Block, start: int, end: int) -> Anchor:
    """Return a place in a block, for an item."""
    return Anchor(block.id, Span(start, end), block.text[start:end])
