"""How does a number or date stand, once the rules have looked at it?"""

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct

from checker.claims import Mention
from checker.finding import Certainty
from checker.quantity import Pass, Verdict
from checker.rulebook import Evaluation


class Standing(StrEnum):
    """What came of a mention, the gravest first."""

    CONTRADICTED = "contradicted"
    ROUNDING = "rounding"  # it agrees only thanks to rounding
    AGREES = "agrees"
    WELL_FORMED = "well-formed"  # it can be, and was compared with nothing
    NOT_COMPARED = "not-compared"


COMPARED = (Standing.AGREES, Standing.ROUNDING, Standing.CONTRADICTED)

_DECIDED: Mapping[Verdict, Standing] = {
    Verdict.FAILS: Standing.CONTRADICTED,
    Verdict.ROUNDING: Standing.ROUNDING,
    Verdict.UNKNOWN: Standing.NOT_COMPARED,
}
_HOLDS: Mapping[Pass, Standing] = {
    Pass.COMPARED: Standing.AGREES,
    Pass.FORM: Standing.WELL_FORMED,
    Pass.OPEN: Standing.NOT_COMPARED,
}


class Stood(Struct, frozen=True):
    """One rule's look at a mention: how that leaves it standing."""

    evaluation: Evaluation
    standing: Standing


def came(evaluation: Evaluation) -> Standing:
    """Return how an evaluation leaves the mentions standing that it compared; a look leaves them open."""
    verdict = evaluation.outcome.verdict
    if is_look(evaluation):
        return Standing.NOT_COMPARED
    return _HOLDS[evaluation.passes] if verdict is Verdict.HOLDS else _DECIDED[verdict]


def is_look(evaluation: Evaluation) -> bool:
    """Whether it contradicts something, and is too unsure of that to be told unasked."""
    return evaluation.contradicts and evaluation.certainty is Certainty.LOOK


def outcome(evaluation: Evaluation) -> str:
    """Return what programs get of an evaluation: its verdict, "well-formed" where it only can be."""
    said = {Standing.WELL_FORMED: "well-formed", Standing.NOT_COMPARED: Verdict.UNKNOWN.value}
    if is_look(evaluation):
        return evaluation.outcome.verdict.value
    return said.get(came(evaluation), evaluation.outcome.verdict.value)


def looked_at(evaluations: Iterable[Evaluation]) -> Mapping[str, tuple[Stood, ...]]:
    """Return for each mention's id the evaluations that it has a role in, in their order.

    One that has a role and was left out of the comparison is not compared by it.
    """
    found: dict[str, dict[int, Stood]] = {}
    for evaluation in evaluations:
        compared = {mention.id for mention in evaluation.compared}
        decided = came(evaluation)
        for mention in _with_a_role(evaluation):
            standing = decided if mention.id in compared else Standing.NOT_COMPARED
            found.setdefault(mention.id, {})[id(evaluation)] = Stood(evaluation, standing)
    return {mention: tuple(stood.values()) for mention, stood in found.items()}


def worst(stood: Iterable[Stood]) -> Standing:
    """Return the gravest of what rules made of one mention; not compared where none could tell."""
    standings = {one.standing for one in stood}
    return next((standing for standing in Standing if standing in standings), Standing.NOT_COMPARED)


def _with_a_role(evaluation: Evaluation) -> Iterator[Mention]:
    for mentions in evaluation.roles.values():
        yield from mentions
