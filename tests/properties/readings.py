"""Is a reading of the figures of a sentence wrong? How sure that is follows from points, and is not asked."""

from checker.claims import Claim, Scorecard
from checker.claims.hypotheses import FAMILIES
from checker.quantity import Verdict
from checker.relations.agreement import AGREEMENTS
from tests.claims.said import meant

EVEN = {family: Scorecard(0, {}) for family in AGREEMENTS}  # all that is possible is kept
Roles = dict[str, list[str]]


def fails(kind: str, sentence: str, language: str, **roles: str | list[str]) -> bool:
    """Whether the figures of a sentence that have these roles, as written, cannot be right."""
    wanted = {role: [some] if isinstance(some, str) else some for role, some in roles.items()}
    family = FAMILIES[kind]
    claim = reading(kind, sentence, language, wanted)
    figures = [each.quantity for role in family.roles for each in claim.roles[role]]
    known = [each for each in figures if each is not None]
    return AGREEMENTS[family.name].verdict(known) is Verdict.FAILS


def reading(kind: str, sentence: str, language: str, roles: Roles) -> Claim:
    """Return the reading of a sentence in which its figures have these roles."""
    found = [claim for claim in meant(sentence, language, scorecards=EVEN).claims if claim.kind == kind]
    told = [{role: [each.text for each in some] for role, some in claim.roles.items()} for claim in found]
    assert roles in told, (sentence, told)
    return found[told.index(roles)]
