"""Has each table of a letter a number of its own, and is each number of a row the one that is due?"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.claims.mentions import Passage
from checker.claims.registry import CAPTIONED, Numbered, Things, broken
from checker.document import Document

_WHOLE = 30  # letters by which a title is known again
_CUT = re.compile(r"(?:[ .]+\d{1,3}| *(?:—|…|\.\.\.).*)$")
_MOST = 8  # titles that begin alike, of which no two can be told apart anyway
_MOSTLY = 0.8  # of the shorter of two titles


def numbering(document: Document, passages: Sequence[Passage], there: Things) -> Iterator[Draft]:
    """Yield captions with one number, or one title, and the numbers that are out of their row."""
    for sort in CAPTIONED:
        captions = [one for one in there.by_sort.get(sort, ()) if one.title and one.serial.parts]
        captions = [one for one in captions if not one.title.startswith("(")]  # "Table 1 (revised): ..."
        rows = list(_rows(captions))
        yield from _twice(rows[0]) if len(rows) == 1 else ()
        yield from _renamed(rows)
    for one in broken(document.blocks, passages, there):
        anchors = {
            "number": (Anchor(one.member.block, one.member.span, one.member.text),),
            "before": (Anchor(one.before.block, one.before.span, one.before.text),),
        }
        if one.after is not None:
            anchors["after"] = (Anchor(one.after.block, one.after.span, one.after.text),)
        traits = {"state": "out", "left": str(one.member.number), "right": str(one.due)}
        if one.skipped is not None:
            traits = {"state": "skipped", "left": _bare(one.member.text), "right": one.skipped}
        yield Draft("row", {}, traits, anchors)


def _bare(written: str) -> str:
    """Return a number without the signs around it, or its noun: "4" of "(4)" and "Vraag 4"."""
    return written.rsplit(maxsplit=1)[-1].strip("().:]")


def _rows(captions: Sequence[Numbered]) -> Iterator[Sequence[Numbered]]:
    """Yield the captions cut where their numbers begin anew: behind a list of tables, in an annex."""
    row: list[Numbered] = []
    for one in captions:
        if row and one.serial.parts < row[-1].serial.parts:
            yield row
            row = []
        row.append(one)
    yield row


def _twice(row: Sequence[Numbered]) -> Iterator[Draft]:
    for earlier, later in pairwise(row):
        if _number(earlier) == _number(later) and not _is_one(earlier.title, later.title):
            yield _pair("title", later, earlier, later.title, earlier.title)


def _renamed(rows: Sequence[Sequence[Numbered]]) -> Iterator[Draft]:
    """Yield each title that an earlier row has too, with the two numbers."""
    titles: dict[str, list[tuple[str, Numbered]]] = {}
    for row in rows:
        told = [(_title(one), one) for one in row if len(_title(one)) >= _WHOLE]
        for title, one in told:
            alike = titles.get(title[:_WHOLE], [])[:_MOST]
            same = [other for known, other in alike if title.startswith(known) or known.startswith(title)]
            if len(same) == 1:
                yield _pair("number", one, same[0], one.serial.text, same[0].serial.text)
        for title, one in told:
            titles.setdefault(title[:_WHOLE], []).append((title, one))


def _title(one: Numbered) -> str:
    """Return a title as a list of tables has it too: without the page behind it, or what is cut off."""
    return _CUT.sub("", one.title).casefold()


def _number(one: Numbered) -> tuple[tuple[int, ...], str]:
    return one.serial.parts, one.serial.suffix


def _pair(state: str, later: Numbered, earlier: Numbered, left: str, right: str) -> Draft:
    anchors = {
        "later": (Anchor(later.block, later.span, later.text),),
        "earlier": (Anchor(earlier.block, earlier.span, earlier.text),),
    }
    return Draft("caption_pair", {}, {"state": state, "left": left, "right": right}, anchors)


def _is_one(one: str, other: str) -> bool:
    """Whether two titles are of one table, the second "(vervolg)", or longer, or cut off."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    unlike = (at for at, letters in enumerate(zip(short, long, strict=False)) if letters[0] != letters[1])
    return one != other and next(unlike, len(short)) >= _MOSTLY * len(short)
