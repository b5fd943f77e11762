"""How many marked items follow a number that announces them: "vier maatregelen: (1) ..., (2) ..."?"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.claim import Anchor
from checker.claims.mentions import Kind, Passage, Spot, counted
from checker.claims.outgoing.draft import Draft, Part
from checker.document import Block, BlockKind, Span
from checker.quantity import Quantity

LARGEST = 20
_TO_COLON = 9  # words between the number and its colon
_TO_FIRST = 3  # characters between the colon and the first mark
_HYPHENS = frozenset("-‑")
_MARK = re.compile(r"(?:(?<=[\s:;.,–-])|^)\(?((?:[1-9]|1\d)|[a-k]|[ivx]{1,4})(?:\)|°|\.(?=\s))")


def enumerations(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield each number with the marked items behind its colon.

    Items that are told by commas, semicolons, bullets or ordinals cannot be counted by their form alone:
    "drie soorten: wegen (oude, nieuwe), bruggen en dijken".
    """
    for index, passage in enumerate(passages):
        if passage.block.kind is BlockKind.CELL:
            continue
        following = passages[index + 1].block if index + 1 < len(passages) else None
        if following is not None and following.kind is BlockKind.ITEM:
            continue  # the list may go on in blocks
        for spot in passage.spots:
            colon = _colon(passage, spot) if _announces(passage, spot) else None
            items = _marked(passage.block, passage.tokens.ends[colon]) if colon is not None else ()
            if items:
                count = str(len(items))
                roles = {"number": (Part(passage, spot),)}
                yield Draft("enumeration", roles, {"low": count, "high": count}, {"item": items})


def _announces(passage: Passage, spot: Spot) -> bool:
    """Whether a number of 2 to 20 counts a noun, exactly."""
    value = spot.meaning.value
    if spot.meaning.kind is not Kind.COUNT or not isinstance(value, Quantity):
        return False
    if value.measured or spot.meaning.tag or not 2 <= value.value <= LARGEST:
        return False
    stop = passage.grammar.words.sets["list-nouns-stop"]
    return counted(passage, spot.last) and passage.tokens.lower[spot.last] not in stop


def _colon(passage: Passage, spot: Spot) -> int | None:
    """Return the token of the colon that opens the list: near, with no number or other sign between."""
    tokens = passage.tokens
    end = next((last for _, last in passage.sentences if spot.first < last), len(tokens))
    words = 0
    for at in range(spot.last, end):
        word = tokens.lower[at]
        if word == ":":
            return at
        if passage.covered[at] >= 0 or words > _TO_COLON or word in {";", ".", "(", ")", "?", "!"}:
            return None
        joins = word in _HYPHENS and tokens.starts[at] == tokens.ends[at - 1]
        words += -1 if joins else 1  # "NAVO-partner" is one word
    return None


def _marked(block: Block, start: int) -> tuple[Anchor, ...]:
    """Return the marks 1, 2, 3 ... or a, b, c ... behind ``start``, as long as they run on."""
    found: list[re.Match[str]] = []
    for match in _MARK.finditer(block.text, start):
        if match[1] not in (str(len(found) + 1), chr(ord("a") + len(found))):
            continue
        if not found or _alike(found[0][0], match[0]):
            found.append(match)
    if len(found) < 2 or found[0].start() - start > _TO_FIRST:
        return ()
    return tuple(Anchor(block.id, Span(each.start(), each.end()), each[0]) for each in found)


def _alike(first: str, other: str) -> bool:
    """Whether two marks are of one sort: "(a)" and "(b)", "1." and "2.", not "c)" and "4."."""
    return _sort(first) == _sort(other)


def _sort(mark: str) -> tuple[bool, str, bool]:
    return mark[0] == "(", mark[-1], mark.strip("()°.").isdigit()
