"""A letter and findings in it that evidence tells of, with points of a test's own."""

from decimal import Decimal

from msgspec.structs import replace

from checker.finding import Certainty, Evidence
from checker.quantity import Outcome, Quantity, Verdict
from checker.rulebook import Evaluation
from tests.handmade import Letter, a_rule

LEVELS = {Certainty.CERTAIN: 0, Certainty.LIKELY: -10, Certainty.LOOK: -20}


def amount(written: str) -> Quantity:
    """Return what "1.243" means."""
    return Quantity(Decimal(written.replace(".", "")), Decimal(1))


def counted(marked: str) -> Letter:
    """Return a letter of which each mention is a plain number."""
    letter = Letter.of(marked)
    mentions = {one.id: replace(one, value=amount(one.text)) for one in letter.mentions}
    roles = {role: tuple(mentions[one.id] for one in some) for role, some in letter.roles.items()}
    return Letter(letter.document, tuple(mentions.values()), roles)


def weighed(letter: Letter, points: int, outcome: Outcome | None = None, hedged: int = 1) -> Evaluation:
    """Return a sum that fails, with evidence of so many points in all; ``hedged``: over so many sentences."""
    whole, parts = letter.roles["total"][0], letter.roles["part"]
    made = sum((part.quantity.value for part in parts), Decimal(0))
    derived = replace(whole.quantity, value=made)
    fails = Outcome(Verdict.FAILS, whole.quantity, derived, (parts[0].quantity, "=", derived))
    evidence = (Evidence("to begin with", points - 12), Evidence("a whole row", 12))
    claim = replace(letter.claim(sentences=hedged), evidence=evidence)
    rule = replace(a_rule(), levels=LEVELS)
    return replace(letter.evaluation(outcome or fails, rule, claim=claim), evidence=evidence)
