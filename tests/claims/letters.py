"""Letters in Markdown, read and understood, and their claims in a form that tests can compare."""

import datetime as dt

from checker import claims, readers, tables
from checker.claims.claim import Claim
from checker.claims.reading import Reading
from checker.data import folder
from checker.document import Document

TABLES = tables.load(folder("rules"))
assert isinstance(TABLES, tables.Tables)


def understood(
    letter: str, language: str = "nl", date: str | None = None, *, fragment: bool = False
) -> Reading:
    document = readers.read("letter.md", letter.encode())
    assert isinstance(document, Document)
    day = dt.date.fromisoformat(date) if date is not None else None
    return claims.find(document, language=language, date=day, fragment=fragment, tables=TABLES)


def of_kind(reading: Reading, kind: str) -> list[Claim]:
    return [claim for claim in reading.claims if claim.kind == kind]


def roles(claim: Claim) -> dict[str, list[str]]:
    """Return the written texts of each role and anchor."""
    found = {role: [mention.text for mention in mentions] for role, mentions in claim.roles.items()}
    return found | {role: [anchor.text for anchor in anchors] for role, anchors in claim.anchors.items()}
