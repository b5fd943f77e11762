"""What a sentence claims, and what a rule says of it: for tests of claims."""

import datetime as dt
from collections.abc import Mapping

from checker import claims, rulebook
from checker.claims import Scorecard
from checker.claims.claim import Claim
from checker.claims.reading import Reading
from checker.data import folder
from checker.document import Block, BlockKind, Document, Origin
from checker.quantity import Verdict
from checker.rulebook import Rulebook

_LOADED = rulebook.load(folder("rules"))
assert isinstance(_LOADED, Rulebook)
BOOK = _LOADED.select(experimental=True)

Roles = dict[str, list[str]]


def reading(sentence: str, language: str, date: str | None = None) -> Reading:
    """Read a letter of one paragraph."""
    block = Block("p1", BlockKind.PARAGRAPH, sentence, Origin(()))
    day = None if date is None else dt.date.fromisoformat(date)
    return claims.find(Document("txt", (block,)), language=language, date=day, tables=BOOK.tables)


def meant(sentence: str, language: str, scorecards: Mapping[str, Scorecard] = BOOK.scorecards) -> Reading:
    """Read a letter of one paragraph, and what its figures may mean."""
    document = Document("txt", (Block("p1", BlockKind.PARAGRAPH, sentence, Origin(())),))
    return claims.find(document, language=language, tables=BOOK.tables, scorecards=scorecards)


def of_kind(kind: str, sentence: str, language: str, date: str | None = None) -> list[Claim]:
    """Return the claims of a kind."""
    return [claim for claim in reading(sentence, language, date).claims if claim.kind == kind]


def roles(kind: str, sentence: str, language: str, date: str | None = None) -> list[Roles]:
    """Return what plays which role in each claim of a kind, as written."""
    return [
        {role: [mention.text for mention in mentions] for role, mentions in claim.roles.items()}
        for claim in of_kind(kind, sentence, language, date)
    ]


def verdicts(rule: str, sentence: str, language: str, date: str | None = None) -> list[Verdict]:
    """Return what came of a rule for each claim that it looked at."""
    found = rulebook.evaluate(reading(sentence, language, date), BOOK)
    return [evaluation.outcome.verdict for evaluation in found if evaluation.rule.id == rule]


def speaks(rule: str, sentence: str, language: str, date: str | None = None) -> bool:
    """Whether a rule finds that the sentence cannot be right, and says so without being asked."""
    read = meant(sentence, language) if date is None else reading(sentence, language, date)
    found = rulebook.evaluate(read, BOOK)
    return any(each.told for each in found if each.rule.id == rule and each.outcome.verdict is Verdict.FAILS)
