"""What does a program get of mentions and claims, as JSON?"""

from collections.abc import Iterable, Mapping, Sequence

from checker.census import Looked, looked, outcome, reason
from checker.claims import Claim, Mention
from checker.document import own_id
from checker.lint import Report
from checker.places import Places, places
from checker.reporters import frames_json, values
from checker.reporters.envelope import Value, envelope, record, weighed
from checker.reporters.manner import Manner
from checker.rulebook import Evaluation, Rule


def render(reports: Sequence[Report]) -> str:
    """Return the envelope of findings with ``mentions`` and ``claims`` in their stead."""
    return whole([one(report, Manner()) for report in reports])


def one(report: Report, _manner: Manner) -> dict[str, Value]:
    """Return the record of one letter."""
    return record(report, _understood(report))


def whole(
    records: Sequence[dict[str, Value]], _reports: Sequence[Report] = (), _rules: Sequence[Rule] = ()
) -> str:
    """Return the answer."""
    return envelope(records)


def _understood(report: Report) -> dict[str, Value]:
    if report.reading is None:
        return {"mentions": [], "claims": []}
    stood = looked(report.reading, report.evaluations)
    where = places(report.reading.document)
    frames = {frame.mention: frames_json.told(frame, where) for frame in report.reading.frames}
    by_claim: dict[str, list[Evaluation]] = {}
    for evaluation in report.evaluations:
        if evaluation.claim is not None:
            by_claim.setdefault(evaluation.claim.id, []).append(evaluation)
    return {
        "mentions": [_mention(one, where, stood, frames.get(one.id)) for one in report.reading.mentions],
        "claims": [_claim(one, by_claim.get(one.id, ()), stood) for one in report.reading.claims],
    }


def _mention(
    mention: Mention, where: Places, every: Mapping[str, Looked], frame: dict[str, Value] | None
) -> dict[str, Value]:
    place, stood = where.of("", mention), every[mention.id]
    low, high = values.bounds(mention)
    hedge = values.hedge(mention)
    return {
        "id": mention.id,
        "kind": mention.kind.value,
        "text": mention.text,
        "start": place.start,
        "end": place.end,
        "line": place.line,
        "column": place.column,
        "block": own_id(mention.block),
        "value": values.value(mention),
        "unit": values.unit(mention),
        "low": low,
        "high": high,
        "hedge": None if hedge is None else hedge.value,
        "subject": mention.about.subject,
        "base": mention.about.base,
        "period": mention.about.period,
        "scope": mention.about.scope,
        "method": mention.about.method,
        "frame": frame,
        "claims": list(stood.claims),
        "standing": stood.standing.value,
        "compared": [
            {
                "rule": one.rule,
                "standing": one.standing.value,
                "others": _named(one.others, every),
                "known": None if one.known is None else one.known.value,
            }
            for one in stood.compared
        ],
        "well_formed": list(stood.well_formed),
        "not_compared": None if stood.why is None else stood.why.said,
    }


def _claim(claim: Claim, evaluations: Sequence[Evaluation], every: Mapping[str, Looked]) -> dict[str, Value]:
    return {
        "id": claim.id,
        "kind": claim.kind,
        "roles": {role: _named(mentions, every) for role, mentions in claim.roles.items()},
        "outcomes": [
            {
                "rule": evaluation.rule.id,
                "outcome": outcome(evaluation),
                "reason": reason(evaluation),
                **weighed(
                    evaluation.certainty if evaluation.contradicts else None,
                    evaluation.evidence,
                ),
            }
            for evaluation in evaluations
        ],
    }


def _named(mentions: Iterable[Mention], every: Mapping[str, Looked]) -> list[Value]:
    """Return the ids of mentions; a word that was read as a figure for one claim ("most": half) is none."""
    return [one.id for one in mentions if one.id in every]
