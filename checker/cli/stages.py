"""What does one stage of the story look like from outside? For whoever works on the program."""

from checker import claims, readers
from checker.claims import Claim, Mention
from checker.cli.faulty import MisusedError
from checker.document import Block, Document
from checker.readers.refusal import Refusal


def blocks(path: str) -> str:
    """Return each block with its kind, id, label, marks and text."""
    document = _read(path)
    return "".join(f"{block(one)}\n" for one in document.blocks)


def parsed(text: str, language: str | None) -> str:
    """Return the mentions and claims of a sentence."""
    document = readers.read("-", text.encode("utf-8", "surrogateescape"))
    if isinstance(document, Refusal):
        raise MisusedError(document.message)
    reading = claims.find(document, language=language, fragment=True)
    lines = [*map(mention, reading.mentions), *map(claim, reading.claims)]
    return "".join(f"{line}\n" for line in lines)


def block(one: Block) -> str:
    """Return a block in a line: its kind, id, label, heading, note marks and text."""
    label = one.label and repr(one.label)
    under = one.heading and f"under {one.heading}"
    marks = " ".join(f"[{mark.label}]@{mark.at}->{mark.note}" for mark in one.marks)
    words = (one.kind.value, one.id, label, under, marks, repr(one.text))
    return "  ".join(word for word in words if word)


def mention(one: Mention) -> str:
    """Return a mention in a line: its kind, how it is written and what that means."""
    return f"{one.id:4} {one.kind.value:16} {one.text!r:24} {one.value!r}"


def claim(one: Claim) -> str:
    """Return a claim in a line: its kind, what has which role, its traits and why it is doubted."""
    roles = [f"{role}={' '.join(each.id for each in mentions)}" for role, mentions in one.roles.items()]
    roles += [f"{role}={[each.text for each in anchors]}" for role, anchors in one.anchors.items()]
    roles += [f"{trait}:{word}" for trait, word in one.traits.items()]
    doubt = f"  ({one.doubt})" if one.doubt else ""
    return f"{one.id:4} {one.kind:16} {' '.join(roles)}{doubt}"


def _read(path: str) -> Document:
    document = readers.read(path)
    if isinstance(document, Refusal):
        raise MisusedError(f"{path}: {document.message}")
    return document
