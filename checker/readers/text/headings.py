"""Which stretches are headings, and how deep is an item of a list?"""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from checker.document.model import BlockKind
from checker.readers.text.layout import ended, ends_open, sentence
from checker.readers.text.stretches import Stretch

_LONGEST = 150
_MOST_LINES = 3
_PLACE_AND_DATE = re.compile(r"\D{2,30}, \d{1,2}\s\D{3,12}\s\d{4}")
_INITIALS = re.compile(r"[^\W\d_]\.")
_LETTER = re.compile(r"[^\W\d_]")
_CAPITAL_WORD = re.compile(r"[^\W\d_]{2,}")
_OPEN = (",", "-", "–")
_STRAY = "*\0 \t\xa0"
_LEAST_CAPITALS = 8
_LEAST_PROSE = 120
_DEEPEST = 6


def classify(stretches: Sequence[Stretch], tables_before: set[int]) -> list[Stretch]:
    """Return the stretches with headings recognised and list levels counted.

    ``tables_before`` are the indices of stretches that a table stands right before.
    """
    found: list[Stretch] = []
    signed = 0
    for index, stretch in enumerate(stretches):
        after = stretches[index + 1] if index + 1 < len(stretches) else None
        beside_table = index + 1 in tables_before
        seen = _heading(stretch, after, found[-1] if found else None, beside_table=beside_table)
        if stretch.kind is BlockKind.HEADING:
            signed = stretch.level or 1
        elif signed and seen.kind is BlockKind.HEADING:
            seen = replace(seen, level=min(signed + 1, _DEEPEST))
        found.append(seen)
    return _levels(found)


def _heading(
    stretch: Stretch, after: Stretch | None, before: Stretch | None, *, beside_table: bool
) -> Stretch:
    if stretch.kind is BlockKind.HEADING:
        return stretch
    words = " ".join(line.text for line in stretch.lines).strip(_STRAY)
    if stretch.kind is BlockKind.PARAGRAPH and _marked(stretch):
        return replace(stretch, kind=BlockKind.HEADING, level=2)
    if (
        len(words) > _LONGEST
        or len(stretch.lines) > _MOST_LINES
        or ended(words)
        or sentence(words)
        or words[-1:] in _OPEN
    ):
        return stretch
    if stretch.kind is BlockKind.ITEM:
        return _numbered(stretch, after, before)
    if words.isupper() and len(_CAPITAL_WORD.findall(words)) > 1 and len(words) >= _LEAST_CAPITALS:
        first = stretch.lines[0].text.strip(_STRAY)
        alone = stretch.apart and (after is None or after.apart or _prose(after))
        return replace(stretch, kind=BlockKind.HEADING, level=1) if alone and first[0].isalpha() else stretch
    if len(stretch.lines) > 1 or not _may_open(words) or beside_table:
        return stretch
    if after is not None and (after.kind is BlockKind.ITEM or _prose(after)):
        return replace(stretch, kind=BlockKind.HEADING, level=2)
    return stretch


def _marked(stretch: Stretch) -> bool:
    """Say whether the whole stretch is set in bold."""
    first, last = stretch.lines[0].text, stretch.lines[-1].text
    whole = len(stretch.lines) <= _MOST_LINES and first.startswith("**") and last.endswith("**")
    return whole and sum(line.text.count("**") for line in stretch.lines) == 2


def _numbered(stretch: Stretch, after: Stretch | None, before: Stretch | None) -> Stretch:
    """A numbered line with a paragraph right below it, and no other item beside it, is a heading."""
    if stretch.label is None or not stretch.label[:1].isdigit() or len(stretch.label) < 2:
        return stretch
    in_list = before is not None and before.kind is BlockKind.ITEM and not stretch.apart
    if in_list or after is None or after.kind is not BlockKind.PARAGRAPH or not _prose(after):
        return stretch
    return replace(stretch, kind=BlockKind.HEADING, level=2)


def _may_open(words: str) -> bool:
    first = words.lstrip("\"'“‘«(")[:1]
    if not (first.isupper() or first.isdigit()) or _PLACE_AND_DATE.fullmatch(words) or _INITIALS.match(words):
        return False
    if ends_open(words) or "  " in words:
        return False
    return len(_LETTER.findall(words)) * 2 > len(words) - words.count(" ")


def _prose(stretch: Stretch) -> bool:
    if stretch.kind is not BlockKind.PARAGRAPH:
        return False
    whole = sum(len(line.text) for line in stretch.lines)
    return sentence(stretch.lines[-1].text) or whole > _LEAST_PROSE


def _levels(stretches: list[Stretch]) -> list[Stretch]:
    """Count the depth of items by their indents within one list."""
    found: list[Stretch] = []
    indents: list[int] = []
    for stretch in stretches:
        if stretch.kind is not BlockKind.ITEM:
            indents = []
            found.append(stretch)
            continue
        while indents and stretch.indent < indents[-1]:
            indents.pop()
        if not indents or stretch.indent > indents[-1]:
            indents.append(stretch.indent)
        found.append(replace(stretch, level=len(indents) - 1))
    return found
