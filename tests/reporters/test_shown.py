"""Is what holds, and what holds by rounding, shown of every claim kind, to people and to programs?"""

import json
from functools import cache
from pathlib import Path

import jsonschema
import pytest

import checker.reporters
from checker import lint, readers, rulebook
from checker.census import outcome
from checker.data import folder
from checker.lint import Options, Report
from checker.quantity import Verdict
from checker.reporters import json as findings
from checker.reporters import terminal
from checker.reporters.colour import Paint
from checker.rulebook import Rulebook
from checker.rulebook.kinds import KINDS
from checker.rulebook.rule import MARK

VALID = jsonschema.Draft202012Validator(
    json.loads(Path(checker.reporters.__file__).with_name("schema.json").read_text("utf-8"))
)
BOOK = rulebook.load(folder("rules"))
assert isinstance(BOOK, Rulebook)
RULES = BOOK.select(experimental=True)
# What these say is never more than that something is wrong: a place left open is not closed, and of a row of
# numbers only the one that is out of it is said.
NEVER_HOLD = frozenset({"placeholder", "row"})


@cache
def reports(rule: str) -> tuple[Report, ...]:
    """Return what comes of a rule's examples when everything is asked for."""
    one = BOOK.select((rule,), experimental=True)
    found = []
    for example in one.rules[0].examples:
        document = readers.read("letter.md", MARK.sub(r"\2", example.letter).encode())
        options = Options(
            language=example.language, date=example.date, rounding=True, holds=True, thorough=True
        )
        found.append(lint.check(document, one, options, path="letter.md"))
    return tuple(found)


@pytest.mark.parametrize("rule", [rule.id for rule in RULES.rules])
def test_what_was_compared_is_shown(rule):
    for report in reports(rule):
        shown = {(one.outcome, one.place.block, one.place.block_start) for one in report.findings}
        for one in report.evaluations:
            if outcome(one) not in ("unknown", "well-formed"):
                _, place = one.place
                assert (outcome(one), place.block, place.span.start) in shown
        text = terminal.render(report, paint=Paint(False))
        assert text.count("This agrees.") + text.count("Dit klopt.") == sum(
            one.outcome == "holds" for one in report.findings
        )
        VALID.validate(json.loads(findings.render([report])))


def test_every_claim_kind_is_shown_to_hold():
    held = {
        one.claim.kind
        for rule in RULES.rules
        for report in reports(rule.id)
        for one in report.evaluations
        if one.claim is not None and one.outcome.verdict in (Verdict.HOLDS, Verdict.ROUNDING)
    }
    assert set(KINDS) - held == NEVER_HOLD
