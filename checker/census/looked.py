"""What came of each mention: how does it stand, by which rules, against what, or why was it not compared?"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.census.reasons import A_LOOK, LEFT_OPEN, NO_CLAIM, NO_RULE, NOT_THIS_ONE, Why, Whys
from checker.census.standing import COMPARED, Standing, Stood, is_look, looked_at, worst
from checker.claims import Kind, Mention, Reading
from checker.quantity import Pass, Verdict
from checker.relations import Known
from checker.rulebook import Evaluation
from checker.spending import watched


class Compared(Struct, frozen=True):
    """One comparison of a mention: by which rule, how it stands then, and with which other mentions.

    ``every`` are all that were compared, the mention ``own`` too: one tuple for each of the thousand figures
    of a column. ``known`` is what it was compared with where that is no mention, or besides.
    """

    rule: str
    standing: Standing
    every: tuple[Mention, ...]
    own: str
    known: Known | None

    @property
    def others(self) -> tuple[Mention, ...]:
        """Return the other mentions, in their order."""
        return tuple(other for other in self.every if other.id != self.own)


class Looked(Struct, frozen=True):
    """What came of one mention.

    ``claims`` are the ids of the claims it is in; ``compared`` the comparisons it took part in, the gravest
    first; ``well_formed`` the rules that say only that it can be; ``why`` is the reason where it is
    neither, else None.
    """

    standing: Standing
    claims: tuple[str, ...]
    compared: tuple[Compared, ...]
    well_formed: tuple[str, ...]
    why: Why | None

    @property
    def speaking(self) -> tuple[str, ...]:
        """Return the rules that make it stand as it does: of a contradicted one only those."""
        if self.standing is Standing.WELL_FORMED:
            return self.well_formed
        return tuple(dict.fromkeys(one.rule for one in self.compared if one.standing is self.standing))


def looked(reading: Reading, evaluations: Sequence[Evaluation]) -> Mapping[str, Looked]:
    """Return what came of each mention, by its id."""
    stood = looked_at(evaluations)
    claims: dict[str, dict[str, None]] = {}
    doubts: dict[str, str] = {}
    whys = Whys(reading)
    for claim in reading.claims:
        for mentions in claim.roles.values():
            for mention in mentions:
                claims.setdefault(mention.id, {})[claim.id] = None
                if claim.doubt is not None:
                    doubts.setdefault(mention.id, claim.doubt)
    found = {}
    for mention in watched(reading.mentions):
        name, own = mention.id, tuple(claims.get(mention.id, ()))
        found[name] = _looked(mention, own, stood.get(name, ()), doubts.get(name), whys)
    return found


def reason(evaluation: Evaluation) -> str | None:
    """Return why an evaluation tells nothing of what it looked at, None where it does."""
    if evaluation.outcome.verdict is Verdict.HOLDS and evaluation.passes is Pass.OPEN:
        return LEFT_OPEN
    if is_look(evaluation):
        return A_LOOK
    return evaluation.outcome.reason


def _looked(
    mention: Mention, claims: tuple[str, ...], stood: tuple[Stood, ...], doubt: str | None, whys: Whys
) -> Looked:
    standing = worst(stood)
    return Looked(
        standing,
        claims,
        tuple(sorted(_compared(mention, stood), key=lambda one: list(Standing).index(one.standing))),
        tuple(dict.fromkeys(one.evaluation.rule.id for one in stood if one.standing is Standing.WELL_FORMED)),
        _why(mention, claims, stood, doubt, whys) if standing is Standing.NOT_COMPARED else None,
    )


def _compared(mention: Mention, stood: tuple[Stood, ...]) -> Iterator[Compared]:
    for one in stood:
        if one.standing in COMPARED:
            evaluation = one.evaluation
            known = evaluation.rule.then.known
            yield Compared(evaluation.rule.id, one.standing, evaluation.compared, mention.id, known)


def _why(
    mention: Mention, claims: tuple[str, ...], stood: tuple[Stood, ...], doubt: str | None, whys: Whys
) -> Why:
    if mention.kind is Kind.NOT_A_CLAIM:
        return Why(NO_CLAIM)
    told = (reason(one.evaluation) for one in stood)
    reasons = sorted(dict.fromkeys(filter(None, told)), key=_says_little)
    if reasons:
        return Why("; ".join(reasons), reasons[0])
    if stood:
        return Why(NOT_THIS_ONE)
    if doubt is not None:
        return Why(doubt)
    return Why(NO_RULE) if claims else whys.of(mention)


def _says_little(reason: str) -> tuple[bool, bool]:
    return reason == LEFT_OPEN, reason != A_LOOK
