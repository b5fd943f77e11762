"""Which rules looked at a mention, and why did none, where none did?"""

from collections.abc import Mapping

from msgspec import Struct

from checker.census import looked_at, verdict
from checker.claims.mention import Kind, Mention
from checker.lint import Report
from checker.quantity import Verdict
from checker.reporters.unchecked import NO_CLAIM, NO_RULE, Unchecked
from checker.rulebook import Evaluation


class Looked(Struct, frozen=True):
    """What came of one mention.

    ``claims`` are the ids of the claims it is in, ``verdicts`` the worst verdict of each rule that could
    tell, ``worst`` the worst of all; ``unchecked`` is the reason where no rule could tell, else None.
    """

    claims: tuple[str, ...]
    verdicts: Mapping[str, Verdict]
    worst: Verdict
    unchecked: str | None


def looked(report: Report) -> Mapping[str, Looked]:
    """Return what came of each mention, by its id."""
    if report.reading is None:
        return {}
    evaluations = looked_at(report.evaluations)
    claims: dict[str, dict[str, None]] = {}
    doubts: dict[str, str] = {}
    unchecked = Unchecked(report.reading)
    for claim in report.reading.claims:
        for mentions in claim.roles.values():
            for mention in mentions:
                claims.setdefault(mention.id, {})[claim.id] = None
                if claim.doubt is not None:
                    doubts.setdefault(mention.id, claim.doubt)
    return {
        mention.id: _looked(
            mention,
            tuple(claims.get(mention.id, ())),
            evaluations.get(mention.id, ()),
            doubts.get(mention.id),
            unchecked,
        )
        for mention in report.reading.mentions
    }


def _looked(
    mention: Mention,
    claims: tuple[str, ...],
    evaluations: tuple[Evaluation, ...],
    doubt: str | None,
    unchecked: Unchecked,
) -> Looked:
    by_rule: dict[str, list[Evaluation]] = {}
    for evaluation in evaluations:
        by_rule.setdefault(evaluation.rule.id, []).append(evaluation)
    verdicts = {rule: verdict(of_rule) for rule, of_rule in by_rule.items()}
    told = {rule: worst for rule, worst in verdicts.items() if worst is not Verdict.UNKNOWN}
    worst = verdict(evaluations)
    reason = None if told else _reason(mention, claims, evaluations, doubt, unchecked)
    return Looked(claims, told, worst, reason)


def _reason(
    mention: Mention,
    claims: tuple[str, ...],
    evaluations: tuple[Evaluation, ...],
    doubt: str | None,
    unchecked: Unchecked,
) -> str:
    if mention.kind is Kind.NOT_A_CLAIM:
        return NO_CLAIM
    reasons = dict.fromkeys(one.outcome.reason for one in evaluations if one.outcome.reason)
    if reasons:
        return "; ".join(reasons)
    if doubt is not None:
        return doubt
    return NO_RULE if claims else unchecked.why(mention)
