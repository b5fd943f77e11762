"""Which comments of a letter say that a finding is right as it is, and are they well written?"""

import datetime as dt
import re
from collections.abc import Iterator

from msgspec import Struct

from checker.document import Block, Comment, Document
from checker.document.addressed import PREFIX, TO_US
from checker.suppressions.beside import beside

_FORM = re.compile(
    r"ok\b\s*(?P<rules>[\w-]+(?:\s*,\s*[\w-]+)*)?(?:\s+until\s+(?P<until>[^\s:]+))?\s*:?\s*(?P<reason>.*)",
    re.IGNORECASE,
)
_ISO = len("2026-12-31")


class Suppression(Struct, frozen=True):
    """A person's word that findings of ``rules`` in these blocks are right as they are.

    ``until`` is the last day on which it holds, None for always; ``blocks`` are ids, and of a cell that of
    its table: a sum is found in another cell than its parts. ``comment`` says where it stands.
    """

    rules: tuple[str, ...]
    reason: str
    until: dt.date | None
    blocks: frozenset[str]
    comment: Comment


class Faulty(Struct, frozen=True):
    """A comment that is addressed to us and cannot be followed.

    ``fault`` is one of: form (it does not say "ok RULE"), reason (it gives none), day (``word`` is none),
    rule (there is none that is called ``word``).
    """

    comment: Comment
    fault: str
    word: str = ""


def found(document: Document, known: frozenset[str]) -> tuple[Suppression | Faulty, ...]:
    """Return what the comments of a letter say to us, in their order; ``known`` are the ids of all rules."""
    return tuple(_read(comment, document, known) for comment in _addressed(document))


def _addressed(document: Document) -> Iterator[Comment]:
    for comment in document.comments:
        if comment.blocks and TO_US.match(comment.text):
            yield comment
    if document.source is not None and PREFIX in document.source.lower():
        yield from beside(document, document.source)


def _read(comment: Comment, document: Document, known: frozenset[str]) -> Suppression | Faulty:
    said = _FORM.fullmatch(" ".join(TO_US.sub("", comment.text, count=1).split()))
    if said is None or not said["rules"]:
        return Faulty(comment, "form")
    rules = tuple(rule.strip().lower() for rule in said["rules"].split(","))
    strange = next((rule for rule in rules if rule not in known), None)
    if strange is not None:
        return Faulty(comment, "rule", strange)
    until = _day(said["until"])
    if said["until"] and until is None:
        return Faulty(comment, "day", said["until"])
    if not any(character.isalnum() for character in said["reason"]):
        return Faulty(comment, "reason", rules[0])
    blocks = frozenset(where(document.by_id[block]) for block in comment.blocks)
    return Suppression(rules, said["reason"].strip(), until, blocks, comment)


def where(block: Block) -> str:
    """Return where a comment on a block counts: in all of its table, else in the block."""
    return block.table or block.id


def _day(written: str | None) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written) if written and len(written) == _ISO else None
    except ValueError:
        return None
