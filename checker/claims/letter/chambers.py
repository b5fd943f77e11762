"""Does the memo beside a letter send it to the chamber to which it is addressed?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft
from checker.claims.letter.imprint import pair
from checker.claims.letter.setting import Setting
from checker.claims.mentions import Passage
from checker.document import Block, Document, Span

_HEAD = 12  # blocks in which an address stands
_TELLING = 5  # letters of a word that tells a subject
_NEAR = 80  # characters before a chamber in which stands what is sent to it
_CLAUSE = re.compile(r"[,;:.()]")
_WORD = re.compile(r"\w+")


def chambers(
    document: Document, parts: Sequence[Setting], passages: Mapping[str, Passage]
) -> Iterator[Draft]:
    """Yield the chamber to which a memo says that the letter goes, with the one that it is addressed to.

    The letter is what has two words of its subject in a row, right before: "akkoord met de geannoteerde
    agenda aan de Tweede Kamer". Where the address names both, nobody can say which the memo means.
    """
    if len(parts) < 2:
        return
    letter, *memos = parts
    own = [block for block in document.blocks if block.id in letter.blocks and block.id in passages]
    addressed = [name for block in own[:_HEAD] for name in _led(block, passages[block.id])]
    subject = _subject(document, letter, passages)
    if len({name.text.lower() for name in addressed}) != 1 or not subject:
        return
    for block in document.blocks:
        if block.id in passages and any(block.id in memo.blocks for memo in memos):
            for name in _led(block, passages[block.id]):
                if not subject.isdisjoint(_pairs(_right_before(block, name), passages[block.id])):
                    yield pair(name, addressed[0], *_as_written(name.text, addressed[0].text))


def _as_written(name: str, addressed: str) -> tuple[str, str]:
    """Return two names of chambers as they are written, the same for both where only capitals differ."""
    return (addressed, addressed) if name.lower() == addressed.lower() else (name, addressed)


def _led(block: Block, passage: Passage) -> Iterator[Anchor]:
    """Yield each chamber that a text says something goes to: "Aan de Voorzitter van de Eerste Kamer"."""
    words = passage.grammar.words
    names = "|".join(re.escape(name) for name in sorted(words.facts["chambers"]))
    if not names:
        return
    leads = "|".join(re.escape(word) for word in sorted(words.facts["sent-to"]))
    led = re.compile(rf"\b(?:{leads}) (?:\w+ )?(?:\w+ \w+ \w+ )?({names})\b", re.IGNORECASE)
    for found in led.finditer(block.text):
        yield Anchor(block.id, Span(*found.span(1)), found[1])


def _subject(document: Document, letter: Setting, passages: Mapping[str, Passage]) -> frozenset[str]:
    subjects = [field for field in letter.fields if field.name == "subject" and field.block in passages]
    return frozenset(
        pair
        for field in subjects
        for pair in _pairs(
            document.by_id[field.block].text[field.span.start : field.span.end], passages[field.block]
        )
    )


def _pairs(text: str, passage: Passage) -> frozenset[str]:
    """Return each two telling words of a text that stand side by side."""
    words = _WORD.findall(text.lower())
    stop = passage.grammar.words.sets["function-words"]
    return frozenset(
        f"{one} {other}"
        for one, other in pairwise(words)
        if min(len(one), len(other)) >= _TELLING and stop.isdisjoint((one, other))
    )


def _right_before(block: Block, name: Anchor) -> str:
    """Return the words of the same clause before a name, at most a few."""
    near = block.text[max(name.span.start - _NEAR, 0) : name.span.start]
    return _CLAUSE.split(near)[-1]
