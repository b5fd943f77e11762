"""Has what a letter points to by number and title that number: "section 4 (Costs)" beside "3. Costs"?"""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.claims.mentions import Passage
from checker.claims.registry import CAPTIONED, SECTION, Pointer, Things
from checker.document import BlockKind, Span

_TITLE = re.compile(r",? ?(?:\(([^()]{3,100})\)|[\"“„‘']([^\"“”„‘’']{3,100})[\"”’'])")
_HEADING = re.compile(r"(\d{1,3}(?:\.\d{1,3}){0,5})[.)]?\s+(\S.*)")
_NEXT = re.compile(r"\s*([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_MARKS = " .,:;?!*_\"'“”„‘’"


class _Titled(Struct, frozen=True):
    """A number with its title, and where they stand."""

    parts: tuple[int, ...]
    title: str
    anchor: Anchor


def titled(
    passages: Sequence[Passage], every: Sequence[Pointer], there: Things, *, piece: bool
) -> Iterator[Draft]:
    """Yield each pointer whose title is that of one other number, with the two.

    Its own number is there with quite another title, or nobody can tell whether it is; what is said not to be
    there is told as such.
    """
    sections = list(_sections(passages))
    for pointer in every:
        if len(pointer.serials) != 1 or pointer.sort not in CAPTIONED | {SECTION}:
            continue
        wanted = pointer.serials[0]
        said = _said(pointer)
        if said is None or not wanted.parts or wanted.suffix:
            continue
        known = sections if pointer.sort == SECTION else list(_captions(there, pointer.sort))
        title = _bare(said[1])
        same = [one for one in known if one.title == title]
        own = [one.title for one in known if one.parts == wanted.parts]
        if len(same) != 1 or any(title in one or one in title for one in own):
            continue
        other = same[0]
        depth = min(len(other.parts), len(wanted.parts))
        if other.parts[:depth] == wanted.parts[:depth]:  # one is a part of the other
            continue
        if not own and there.wanted(pointer.sort, wanted, piece=piece) is not None:
            continue
        traits = {"state": "number", "left": wanted.text, "right": ".".join(map(str, other.parts))}
        yield Draft("caption_pair", {}, traits, {"later": (said[0],), "earlier": (other.anchor,)})


def _said(pointer: Pointer) -> tuple[Anchor, str] | None:
    """Return a pointer with the title behind it; None without one, or of another paper: "of the Act"."""
    passage, text = pointer.passage, pointer.passage.block.text
    start, end = passage.start(pointer.spot), passage.end(pointer.spot)
    found = _TITLE.match(text, end)
    if found is None:
        return None
    behind = _NEXT.match(text, found.end())
    words = passage.grammar.words
    of_what = behind is not None and behind[1].lower() in words.cues["of-another"]
    if behind is not None and of_what and (behind[2] or "").lower() not in words.classes["demonstrative"]:
        return None
    span = Span(start, found.end())
    return Anchor(passage.block.id, span, text[start : found.end()]), found[1] or found[2]


def _sections(passages: Sequence[Passage]) -> Iterator[_Titled]:
    for passage in passages:
        block = passage.block
        found = _HEADING.match(block.text) if block.kind is BlockKind.HEADING else None
        if found is not None:
            parts = tuple(int(part) for part in found[1].split("."))
            anchor = Anchor(block.id, Span(0, len(block.text)), block.text)
            yield _Titled(parts, _bare(found[2]), anchor)


def _captions(there: Things, sort: str) -> Iterator[_Titled]:
    for one in there.by_sort.get(sort, ()):
        if one.title and one.serial.parts and not one.serial.suffix:
            yield _Titled(one.serial.parts, _bare(one.title), Anchor(one.block, one.span, one.text))


def _bare(title: str) -> str:
    return " ".join(title.strip(_MARKS).casefold().split())
