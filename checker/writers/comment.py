"""What does the comment on a finding say?"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from operator import itemgetter

from msgspec import Struct
from msgspec.structs import replace

from checker.document import Block, BlockKind, Document
from checker.finding import Finding, Place
from checker.reporters.columns import printable
from checker.reporters.roles import labels
from checker.suppressions import NOTES
from checker.writers.spot import Spot, is_head, spot
from checker.writers.words import WORDS

AUTHOR = "lint-letter"
"""Whose our comments are: by this name a second run knows them again."""

INITIALS = "ll"

SIZE = 8
"""Points of its letters: LibreOffice shares the height of a page among comments, and hides what is over."""

_AROUND = 40  # characters before and behind a place that is quoted
_LONGEST = 160
_WORDS = 3  # from which on what is quoted can be found by itself
_MOST = 6  # places that are told: of a long column the reader sees the others


class Comment(Struct, frozen=True):
    """A comment: its paragraphs, the first of which is the message; no spot: where the text begins.

    ``rule`` is that of its finding, where an answer can allow it. ``asking`` is what the first comment of a
    letter says besides: how any of them is answered.
    """

    paragraphs: tuple[str, ...]
    spot: Spot | None
    rule: str | None = None
    asking: str = ""

    @property
    def text(self) -> str:
        """Return what it says of its finding: by this a second run knows it again."""
        return "\n".join(self.paragraphs)

    @property
    def lines(self) -> tuple[str, ...]:
        """Return all that is written of it."""
        return (*self.paragraphs, self.asking) if self.asking else self.paragraphs


def comments(
    document: Document, findings: tuple[Finding, ...], part: str, language: str
) -> tuple[Comment, ...]:
    """Return one comment for each finding; ``part`` is the only one that can hold comments.

    A finding in a note is told at the note's mark, one in the head or foot of a page where the text begins.
    """
    words = WORDS.get(language, WORDS["en"])
    return tuple(_comment(document, finding, part, words, language) for finding in findings)


def new(told: Iterable[Comment], kept: Collection[str], language: str) -> tuple[Comment, ...]:
    """Return the comments that are not among those that stay, the first with the line that asks for answers.

    One that stays, because it was answered, may have that line: a letter has it once.
    """
    there = {about(text) for text in kept}
    found = [one for one in told if one.text not in there]
    first = next((at for at, one in enumerate(found) if one.rule is not None), None)
    if first is not None and all(about(text) == text for text in kept):
        asking = WORDS.get(language, WORDS["en"])["answer"].format(rule=found[first].rule)
        found[first] = replace(found[first], asking=asking)
    return tuple(found)


def about(text: str) -> str:
    """Return what a comment that was written says of its finding, without the line that asks for answers."""
    return "\n".join(line for line in text.split("\n") if not line.startswith(_ASKING))


_ASKING = tuple(words["answer"].partition("{")[0] for words in WORDS.values())


def _comment(
    document: Document, finding: Finding, part: str, words: Mapping[str, str], language: str
) -> Comment:
    every = (finding.place, *finding.others)
    called = labels(finding, document.by_id, language)
    told = list(zip(every[1:], called[1:], strict=True))
    lines = (
        finding.message,
        finding.derivation or "",
        finding.repair.said if finding.repair else "",
        _subject(document, finding.place, words),
        _compared(document, finding.place, told, words),
        words["footer"].format(rule=finding.rule, severity=words[finding.severity.value]),
    )
    rule = None if finding.rule in NOTES else finding.rule
    return Comment(tuple(line for line in lines if line), spot(document, finding.place, part), rule)


def _compared(
    document: Document, own: Place, told: Sequence[tuple[Place, str]], words: Mapping[str, str]
) -> str:
    """Say what else stands where, so short that it can be seen whole beside the text."""
    shown = told if len(told) <= _MOST else told[: _MOST - 1]
    where = [
        (f"{label} “{_quoted(document, place)}”", _where(document, place, own, words))
        for place, label in shown
    ]
    grouped = groupby(where, key=itemgetter(1))  # what stands at one place needs it told once
    said = [f"{', '.join(one for one, _ in some)} {at}".rstrip() for at, some in grouped]
    if len(shown) < len(told):
        said.append(words["more"].format(count=len(told) - len(shown)))
    return words["compare"].format(places="; ".join(said)) if said else ""


def _subject(document: Document, place: Place, words: Mapping[str, str]) -> str:
    """Say what a comment is about that cannot stand at its own place."""
    block = document.by_id[place.block]
    if block.kind is BlockKind.NOTE:
        return words["in note"].format(label=block.label, text=_around(block, place))
    return words["in furniture"].format(text=_around(block, place)) if is_head(block) else ""


def _where(document: Document, place: Place, own: Place, words: Mapping[str, str]) -> str:
    if place.file != own.file:
        return words["file"].format(file=printable(place.file_name), where=_within(document, place, words))
    if place.block == own.block:
        return words["same paragraph"]
    return _within(document, place, words, own)


def _within(document: Document, place: Place, words: Mapping[str, str], own: Place | None = None) -> str:
    """Say where in its file a place is, seen from the finding's ``own`` if that is in the same file."""
    block = document.by_id[place.block]
    if block.kind is BlockKind.CELL:
        same = own is not None and block.table == document.by_id[own.block].table
        return words["same table" if same else "cell"].format(row=block.row, column=block.column)
    if block.kind is BlockKind.NOTE:
        return words["of note"].format(label=block.label)
    if block.kind is BlockKind.FURNITURE:
        return words["furniture"]
    if block.kind is BlockKind.HEADING:
        return words["heading"].format(text=_short(block.text))
    heading = _short(place.heading or "")
    if _begins(place):
        return words["begins"].format(heading=heading) if heading else ""
    return words["under" if heading else "alone"].format(heading=heading, text=_around(block, place))


def _begins(place: Place) -> bool:
    """Tell whether a place is the first words of its paragraph, as of an item: they need none around them."""
    return place.block_start == 0 and len(place.text.split()) >= _WORDS


def _quoted(document: Document, place: Place) -> str:
    """Return what stands at a place; the first words of a longer text end where a word does."""
    text, behind = place.text, document.by_id[place.block].text[place.block_end :]
    if not _begins(place) or not behind.strip(".;, "):
        return text
    return f"{text.rstrip() if behind[0].isspace() else text.rpartition(' ')[0]} …"


def _around(block: Block, place: Place) -> str:
    """Return a place with the words around it."""
    start, end = place.block_start - _AROUND, place.block_end + _AROUND
    text = block.text
    while 0 < start < place.block_start and not text[start - 1].isspace():
        start += 1
    while place.block_end < end < len(text) and not text[end].isspace():
        end -= 1
    before = "… " if start > 0 else ""
    behind = " …" if end < len(text) else ""
    return before + text[max(start, 0) : end].strip() + behind


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 2].rstrip() + " …"
