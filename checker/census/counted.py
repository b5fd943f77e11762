"""How many mentions of a letter were read, how many compared with something, and with what result?"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field
from msgspec.structs import asdict

from checker.census.looked import Looked
from checker.census.standing import COMPARED, Standing, came
from checker.claims import Kind, Mention
from checker.rulebook import Evaluation


class ByRule(Struct, frozen=True):
    """What one rule came to: claims and pairs, not mentions.

    ``looked`` are those that it could decide: ``holds``, ``rounding``, ``fails`` and ``well_formed``, which
    it compared with nothing; ``unknown`` are those it could not tell of.
    """

    looked: int
    holds: int
    rounding: int
    fails: int
    well_formed: int
    unknown: int


class ByKind(Struct, frozen=True):
    """Mentions of one kind, as those of all kinds are counted."""

    read: int
    compared: int
    agrees: int
    rounding: int
    contradicted: int
    well_formed: int
    not_compared: int


class Census(ByKind, frozen=True):
    """Mentions, each counted once, as its gravest comparison leaves it standing.

    ``read`` leaves out what is no claim (postcodes, telephone numbers), and is ``compared`` plus
    ``well_formed`` plus ``not_compared``. ``compared`` with something else in the letter or with a known
    fact is ``agrees`` plus ``rounding`` plus ``contradicted``; of what is ``well_formed`` only it is known
    that it can be. ``reasons`` counts why the rest was not compared, the commonest first; ``kinds`` are
    those of the mentions that were read; ``rules`` are, by their ids, those that were on and found
    something of their kind in the letter.
    """

    reasons: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, ByKind] = field(default_factory=dict)
    rules: Mapping[str, ByRule] = field(default_factory=dict)


def count(
    mentions: Iterable[Mention], looked: Mapping[str, Looked], evaluations: Sequence[Evaluation]
) -> Census:
    """Return the census of ``mentions``, after what came of each in ``evaluations``."""
    read = [mention for mention in mentions if mention.kind is not Kind.NOT_A_CLAIM]
    kinds: dict[Kind, Counter[Standing]] = {}
    reasons: Counter[str] = Counter()
    for mention in read:
        came_of = looked[mention.id]
        kinds.setdefault(mention.kind, Counter())[came_of.standing] += 1
        if came_of.why is not None:
            reasons[came_of.why.sort] += 1
    every = sum(kinds.values(), Counter[Standing]())
    return Census(
        **asdict(_numbers(every)),
        reasons=dict(reasons.most_common()),
        kinds={kind.value: _numbers(kinds[kind]) for kind in Kind if kind in kinds},
        rules=by_rule(evaluations),
    )


def by_rule(evaluations: Iterable[Evaluation]) -> Mapping[str, ByRule]:
    """Return what each rule came to, in the order of their ids."""
    found: dict[str, Counter[Standing]] = {}
    for evaluation in evaluations:
        found.setdefault(evaluation.rule.id, Counter())[came(evaluation)] += 1
    return {
        rule: ByRule(
            looked=counts.total() - counts[Standing.NOT_COMPARED],
            holds=counts[Standing.AGREES],
            rounding=counts[Standing.ROUNDING],
            fails=counts[Standing.CONTRADICTED],
            well_formed=counts[Standing.WELL_FORMED],
            unknown=counts[Standing.NOT_COMPARED],
        )
        for rule, counts in sorted(found.items())
    }


def _numbers(counts: Counter[Standing]) -> ByKind:
    agrees, rounding, contradicted = (counts[one] for one in COMPARED)
    return ByKind(
        read=counts.total(),
        compared=agrees + rounding + contradicted,
        agrees=agrees,
        rounding=rounding,
        contradicted=contradicted,
        well_formed=counts[Standing.WELL_FORMED],
        not_compared=counts[Standing.NOT_COMPARED],
    )
