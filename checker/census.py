"""How many mentions of a letter were read, how many were checked, and with what result?"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from checker.claims.mention import Kind, Mention
from checker.quantity import Verdict
from checker.rulebook import Evaluation

_IN_ORDER = (Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN)
_WORST_FIRST = (Verdict.FAILS, Verdict.ROUNDING, Verdict.HOLDS)


class ByRule(Struct, frozen=True):
    """What one rule came to: claims and pairs, not mentions.

    ``looked`` is ``holds`` plus ``rounding`` plus ``fails``; ``unknown`` are those it could not tell of.
    """

    looked: int
    holds: int
    rounding: int
    fails: int
    unknown: int


class Census(Struct, frozen=True):
    """Mentions, each counted once, at its worst outcome.

    ``read`` leaves out what is no claim (postcodes, telephone numbers); ``checked`` is ``holds`` plus
    ``rounding`` plus ``fails``; ``unchecked`` is the rest of what was read. ``rules`` are, by their
    ids, those that were on and found something of their kind in the letter.
    """

    read: int
    checked: int
    holds: int
    rounding: int
    fails: int
    unchecked: int
    rules: Mapping[str, ByRule] = field(default_factory=dict)


def count(mentions: Iterable[Mention], evaluations: Sequence[Evaluation]) -> Census:
    """Return the census of ``mentions`` after ``evaluations``."""
    looked = looked_at(evaluations)
    read = [mention for mention in mentions if mention.kind is not Kind.NOT_A_CLAIM]
    worst = [verdict(looked.get(mention.id, ())) for mention in read]
    holds, rounding, fails = (worst.count(v) for v in (Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS))
    checked = holds + rounding + fails
    return Census(len(read), checked, holds, rounding, fails, len(read) - checked, by_rule(evaluations))


def by_rule(evaluations: Iterable[Evaluation]) -> Mapping[str, ByRule]:
    """Return what each rule came to, in the order of their ids."""
    came: dict[str, Counter[Verdict]] = {}
    for evaluation in evaluations:
        came.setdefault(evaluation.rule.id, Counter())[evaluation.outcome.verdict] += 1
    return {
        rule: ByRule(counts.total() - counts[Verdict.UNKNOWN], *(counts[verdict] for verdict in _IN_ORDER))
        for rule, counts in sorted(came.items())
    }


def looked_at(evaluations: Iterable[Evaluation]) -> Mapping[str, tuple[Evaluation, ...]]:
    """Return for each mention's id the evaluations that it has a role in, in their order."""
    found: dict[str, dict[int, Evaluation]] = {}
    for evaluation in evaluations:
        for mentions in evaluation.roles.values():
            for mention in mentions:
                found.setdefault(mention.id, {})[id(evaluation)] = evaluation
    return {mention: tuple(looked.values()) for mention, looked in found.items()}


def verdict(evaluations: Iterable[Evaluation]) -> Verdict:
    """Return the worst outcome of those who looked at one mention; unknown where none could tell."""
    verdicts = {evaluation.outcome.verdict for evaluation in evaluations}
    return next((worst for worst in _WORST_FIRST if worst in verdicts), Verdict.UNKNOWN)
