"""What does one stage of the story look like from outside? For whoever works on the program."""

import click

from checker import claims, readers
from checker.claims.claim import Claim
from checker.document import Block, Document
from checker.readers.refusal import Refusal


def blocks(path: str) -> str:
    """Return each block with its kind, id, label, marks and text."""
    document = _read(path)
    return "".join(f"{_block(block)}\n" for block in document.blocks)


def parsed(text: str, language: str | None) -> str:
    """Return the mentions and claims of a sentence."""
    document = readers.read("-", text.encode("utf-8", "surrogateescape"))
    if isinstance(document, Refusal):
        raise click.UsageError(document.message)
    reading = claims.find(document, language=language, fragment=True)
    lines = [f"{one.id:4} {one.kind.value:16} {one.text!r:24} {one.value!r}" for one in reading.mentions]
    lines += map(_claim, reading.claims)
    return "".join(f"{line}\n" for line in lines)


def _claim(claim: Claim) -> str:
    roles = [f"{role}={' '.join(one.id for one in mentions)}" for role, mentions in claim.roles.items()]
    roles += [f"{role}={[one.text for one in anchors]}" for role, anchors in claim.anchors.items()]
    roles += [f"{trait}:{word}" for trait, word in claim.traits.items()]
    doubt = f"  ({claim.doubt})" if claim.doubt else ""
    return f"{claim.id:4} {claim.kind:16} {' '.join(roles)}{doubt}"


def _read(path: str) -> Document:
    document = readers.read(path)
    if isinstance(document, Refusal):
        raise click.UsageError(f"{path}: {document.message}")
    return document


def _block(block: Block) -> str:
    label = block.label and repr(block.label)
    under = block.heading and f"under {block.heading}"
    marks = " ".join(f"[{mark.label}]@{mark.at}->{mark.note}" for mark in block.marks)
    words = (block.kind.value, block.id, label, under, marks, repr(block.text))
    return "  ".join(word for word in words if word)
