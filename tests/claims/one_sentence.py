"""What is read in one sentence, in the notation of the JSON contract: for tests of mentions."""

from collections.abc import Sequence
from typing import NamedTuple

from checker import claims
from checker.claims.mentions.mention import Kind, Mention
from checker.document import Block, BlockKind, Document, Origin
from checker.reporters import values


class Read(NamedTuple):
    """One mention as JSON has it."""

    text: str
    kind: str
    value: str | list[str] | None
    unit: str | None = None


def mentions(sentence: str, language: str) -> tuple[Mention, ...]:
    """Return the mentions of a sentence that is a letter of one paragraph."""
    block = Block("p1", BlockKind.PARAGRAPH, sentence, Origin(()))
    return claims.find(Document("txt", (block,)), language=language).mentions


def read(sentence: str, language: str) -> list[Read]:
    """Return them as JSON has them."""
    return [
        Read(one.text, one.kind.value, values.value(one), values.unit(one))
        for one in mentions(sentence, language)
    ]


def of_kind(sentence: str, language: str, *kinds: Kind) -> Sequence[Mention]:
    """Return the mentions of these kinds."""
    return [one for one in mentions(sentence, language) if one.kind in kinds]
