"""Where does a thing with a number stand itself: its caption, its heading, the line that it opens?"""

import re
from bisect import bisect_left
from collections.abc import Iterator

from checker.claims.lexicon import Lexicon
from checker.claims.mentions import Passage, Spot
from checker.claims.registry.serials import Serial, serials
from checker.claims.registry.sorts import QUESTION, known_sort
from checker.document import BlockKind

_BEFORE_TITLE = frozenset(".-–—|)](")
_OPENING = " \t[(*#_|"  # what may stand before a caption on its line
_INDENT = 60  # characters of what can stand before a caption
_PAGE = "0123456789/"  # the number of a page that ended before it
_OF_PAGE = re.compile(r"\s+(?:\d{1,3}/\d{1,3}\s*)?(?=[A-Z])")  # and the capital behind it
_GLUED = re.compile(r"(?<=[\d.?!:;)])([A-Z][a-z]{2,}) (\d{1,3}(?:\.\d{1,3})*)(?!\w)")
_LEADING = re.compile(r"[\s*#\[(]{0,6}(\d{1,3}(?:\.\d{1,3}){0,5})(?:[.)\]:]|\s|$)")


def is_caption(passage: Passage, index: int, sort: str) -> bool:
    """Return whether a number is that of a thing that stands here, and no pointer to it.

    A colon follows, or it opens a line and a sign or a title with a capital follows: "Figure 7. Total fuel"
    and "Figure 7 Total fuel" are captions, "Figure 7 shows the total" is none. A question opens a line
    whatever follows, or where lines were lost ("... is gemeld. Vraag 3 Wie betaalt dat?") by its capital and
    that of what is asked.
    """
    spot = passage.spots[index]
    tokens, block = passage.tokens, passage.block
    following = tokens.written(spot.last) if spot.last < len(tokens) else ""
    if following == ":":
        return True
    if block.kind is BlockKind.NOTE:
        return False
    if not _opens_line(passage, spot):
        return sort == QUESTION and _asks(passage, spot)
    titled = not following or following in _BEFORE_TITLE or following[0].isupper()
    return sort == QUESTION or titled or block.kind is BlockKind.HEADING


def opens_block(passage: Passage, spot: Spot) -> bool:
    """Return whether a number with its noun is the first of a paragraph or item."""
    kinds = {BlockKind.PARAGRAPH, BlockKind.ITEM}
    return passage.block.kind in kinds and not passage.block.text[: passage.start(spot)].strip(_OPENING)


def leading(passage: Passage) -> Iterator[Serial]:
    """Yield the numbers with which the lines of a block begin, and its own as an item of a list."""
    block = passage.block
    if block.kind in {BlockKind.NOTE, BlockKind.CELL}:
        return
    for at in (0, *(end + 1 for end in block.breaks)):
        leading = _LEADING.match(block.text, at)
        if leading is not None:
            yield from serials(leading[1])
    if block.label is not None:
        yield from serials(block.label)


def run_together(passage: Passage, lexicon: Lexicon) -> Iterator[tuple[str, Serial]]:
    """Yield the things that a page's end has run together with what stands before: "4/6Vraag 6"."""
    for glued in _GLUED.finditer(passage.block.text):
        sort = known_sort(glued[1], passage.grammar.words, lexicon)
        if sort is not None:
            yield from ((sort, serial) for serial in serials(glued[2]))


def _asks(passage: Passage, spot: Spot) -> bool:
    """Whether a question stands here in running text: with a capital, behind no small word, before a capital.

    The number of the page that ended there may stand between: "Vraag 5 4/13 Wat".
    """
    tokens = passage.tokens
    behind = _OF_PAGE.match(passage.block.text, passage.end(spot))
    before = tokens.written(spot.first - 1) if spot.first else ""
    return tokens.written(spot.first)[0].isupper() and not before.islower() and behind is not None


def _opens_line(passage: Passage, spot: Spot) -> bool:
    """Whether a spot opens its block, or a line of it behind one that ends in a sign: words may wrap."""
    start, block = passage.start(spot), passage.block
    lines = bisect_left(block.breaks, start)
    line = block.breaks[lines - 1] + 1 if lines else 0
    if start - line > _INDENT:
        return False
    above = block.text[max(line - _INDENT, 0) : line].rstrip(_OPENING + _PAGE)
    wraps = bool(above) and (above[-1].isalnum() or above[-1] == ",")
    return not wraps and not block.text[line:start].strip(_OPENING + _PAGE)
