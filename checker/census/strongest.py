"""Of the readings that evidence alone suggests, which is the strongest of each figure?"""

from collections.abc import Mapping, Sequence

from checker.census.standing import Standing, came
from checker.claims import total
from checker.rulebook import Evaluation


def strongest(evaluations: Sequence[Evaluation]) -> Mapping[str, Evaluation]:
    """Return by a mention's id the strongest reading that it has a role in.

    Contradictions come first, then what agrees, then what is undecided; of several the one with most points.
    What the text says by its form alone has no evidence, and is no reading of it.
    """
    found: dict[str, Evaluation] = {}
    for evaluation in sorted((each for each in evaluations if each.evidence), key=_strength, reverse=True):
        for mentions in evaluation.roles.values():
            for mention in mentions:
                found.setdefault(mention.id, evaluation)
    return found


def _strength(evaluation: Evaluation) -> tuple[bool, bool, int]:
    decided = came(evaluation) is not Standing.NOT_COMPARED
    return evaluation.contradicts, decided, total(evaluation.evidence)
