"""Which places of a letter were never filled in.

And to which tables and annexes does it refer that are not there?.
"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.claim import Anchor
from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage
from checker.document import BlockKind, Span

_BRACKETED = re.compile(r"\[([^\[\]\d]{2,40})\]|<([^<>\d/@]{2,40})>")
_UPPER = re.compile(r"(?<![\w/.-])(?:X{2,}|[0-9]*X{2,}[0-9]*)(?![\w/.-])")
_FOREIGN = 3  # tokens behind a reference in which "van het" says that it is another document's


def placeholders(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield what stands for something that was to be filled in: "[bedrag]", "XX", "n.t.b."."""
    for passage in passages:
        words = passage.grammar.words.cues["placeholder"]
        text = passage.block.text
        for match in _BRACKETED.finditer(text):
            inside = (match[1] or match[2]).strip().lower()
            if inside in words or any(inside.startswith(word + " ") for word in words):
                yield _left(passage, match.start(), match.end())
        for match in _UPPER.finditer(text):
            if not text.isupper():
                yield _left(passage, match.start(), match.end())
        yield from _phrases(passage)


def _phrases(passage: Passage) -> Iterator[Draft]:
    text = passage.block.text
    lower = text.lower()
    for phrase in passage.grammar.words.cues["to-be-filled"]:
        at = lower.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            if (at == 0 or not text[at - 1].isalnum()) and (end == len(text) or not text[end].isalnum()):
                yield _left(passage, at, end)
            at = lower.find(phrase, end)


def _left(passage: Passage, start: int, end: int) -> Draft:
    anchor = Anchor(passage.block.id, Span(start, end), passage.block.text[start:end])
    return Draft("placeholder", {}, {"text": passage.block.text[start:end]}, {"place": (anchor,)})


def unmet(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield each reference to a numbered table, figure or annex, with the numbers that the captions of this letter have.

    A letter without any such caption, and a reference to another document's ("tabel 53 van het
    jaarverslag"), say nothing.
    """
    captions: dict[str, set[str]] = {}
    told: list[tuple[Passage, Part, str]] = []
    for passage in passages:
        for index, spot in enumerate(passage.spots):
            if spot.meaning.kind is not Kind.REFERENCE or spot.meaning.tag not in {
                "table",
                "figure",
                "annex",
            }:
                continue
            value = str(spot.meaning.value)
            if index == 0 and spot.first == 0 and _is_caption(passage):
                captions.setdefault(spot.meaning.tag, set()).add(value)
            elif not _elsewhere(passage, spot.first, spot.last):
                told.append((passage, Part(passage, spot), spot.meaning.tag))
    for _, part, sort in told:
        known = captions.get(sort)
        if known:
            traits = {"wanted": str(part.spot.meaning.value), "known": ",".join(sorted(known))}
            yield Draft("reference", {"reference": (part,)}, traits)


def _is_caption(passage: Passage) -> bool:
    block = passage.block
    return block.kind in {BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.CELL} and len(block.text) < 200


def _elsewhere(passage: Passage, first: int, last: int) -> bool:
    """Whether a table is of another document: "tabel 53 van het jaarverslag", "table 3 in our report"."""
    words = passage.grammar.words
    behind = passage.tokens.lower[last : last + _FOREIGN]
    before = passage.tokens.lower[max(first - _FOREIGN, 0) : first]
    document = words.cues["document"]
    near = passage.tokens.lower[max(first - 8, 0) : last + 8]
    return any(word in words.cues["base"] | {"bij", "in"} for word in behind[:1]) or any(
        word in document for word in (*near, *before)
    )
