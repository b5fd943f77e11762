"""Which of the readings of the same figures speaks?"""

from collections.abc import Sequence

from msgspec.structs import replace

from checker.claims import total
from checker.quantity import Verdict, unknown
from checker.rulebook.evaluation import Evaluation

OTHER_READING = "another reading of these figures is likelier"
TOO_LITTLE = "too little says that these figures belong together"
_SHARED = 2  # figures that make two readings rivals


def strongest(evaluations: Sequence[Evaluation]) -> tuple[Evaluation, ...]:
    """Return all evaluations; what is too unsure, or has a stronger rival, is undecided.

    A reading that holds has the points of its wording and those of how seldom figures agree by chance; one
    that fails those of its wording, of how seldom letters are wrong, and of what the miss looks like.
    """
    guessed = [each for each in evaluations if each.evidence and each.outcome.verdict is not Verdict.UNKNOWN]
    if not guessed:
        return tuple(evaluations)
    by_figure: dict[str, list[frozenset[str]]] = {}
    told: dict[int, Evaluation] = {}
    for each in sorted(guessed, key=_strength, reverse=True):
        figures = frozenset(one.id for some in each.roles.values() for one in some)
        rivals = {id(other): other for name in figures for other in by_figure.get(name, ())}
        if any(len(figures & other) >= _SHARED for other in rivals.values()):
            told[id(each)] = _undecided(each, OTHER_READING)
            continue
        fails = each.contradicts
        if (fails and each.certainty is None) or (not fails and _strength(each) < 0):
            told[id(each)] = _undecided(each, TOO_LITTLE)
            continue
        if not fails and len(figures) <= _SHARED:
            continue  # a part that does not exceed its whole says little
        for name in figures:
            by_figure.setdefault(name, []).append(figures)
    return tuple(told.get(id(each), each) for each in evaluations)


def _strength(evaluation: Evaluation) -> int:
    return total(evaluation.evidence)


def _undecided(evaluation: Evaluation, reason: str) -> Evaluation:
    return replace(evaluation, outcome=unknown(reason), compared=())
