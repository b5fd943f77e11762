"""How many mentions of a letter were read, how many were checked, and with what result?"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from checker.claims.mention import Kind, Mention
from checker.quantity import Verdict
from checker.rulebook import Evaluation

_WORST_FIRST = (Verdict.FAILS, Verdict.ROUNDING, Verdict.HOLDS)


class Census(Struct, frozen=True):
    """Mentions, each counted once, at its worst outcome.

    ``read`` leaves out what is no claim (postcodes, telephone numbers); ``checked`` is ``holds`` plus
    ``rounding`` plus ``fails``; ``unchecked`` is the rest of what was read.
    """

    read: int
    checked: int
    holds: int
    rounding: int
    fails: int
    unchecked: int


def count(mentions: Iterable[Mention], evaluations: Sequence[Evaluation]) -> Census:
    """Return the census of ``mentions`` after ``evaluations``."""
    looked = looked_at(evaluations)
    read = [mention for mention in mentions if mention.kind is not Kind.NOT_A_CLAIM]
    worst = [verdict(looked.get(mention.id, ())) for mention in read]
    holds, rounding, fails = (worst.count(v) for v in (Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS))
    checked = holds + rounding + fails
    return Census(len(read), checked, holds, rounding, fails, len(read) - checked)


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
