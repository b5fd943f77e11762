"""What would be told with these points: of relations that are broken, and of letters as they are?

The product's own evaluation answers, so that readings of the same figures compete as they do there. A
relation that was broken on purpose has no rivals here, so that its shares are the most that can be told.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec.structs import replace

from checker.claims import Claim, Kind, Mention, Reading, total
from checker.claims.hypotheses import FAMILIES, LEAST, LEAST_AGREEING
from checker.dev.fit.breaking import Way, broken, miscounted
from checker.dev.fit.examples import Example
from checker.dev.fit.labels import COUNT
from checker.dev.letters import rules
from checker.document import Document, Span
from checker.finding import Certainty
from checker.quantity import Quantity, Verdict
from checker.relations.agreement import AGREEMENTS
from checker.rulebook import Rulebook, evaluate
from checker.rulebook.rule import Given

_KINDS = {
    family.name: kind for kind, family in reversed(list(FAMILIES.items()))
}  # the first kind of each family
_EMPTY = Document("txt", ())
_EXACT = 1e-9  # of the whole


def rulebook() -> Rulebook:
    """Return the project's rules that weigh evidence."""
    return replace(rules(), rules=tuple(rule for rule in rules().rules if rule.levels))


def levels(book: Rulebook, family: str) -> Mapping[Certainty, int]:
    """Return the points from which findings of a family have each certainty."""
    return next(
        rule.levels
        for rule in book.rules
        if isinstance(rule.select, Given) and _KINDS[family] in rule.select.kinds
    )


def told(examples: Sequence[Example], book: Rulebook) -> Iterator[tuple[Example, Certainty]]:
    """Yield what is told of letters as they are, and how surely.

    Args:
        examples: of all families, those of a letter together: they compete.
        book: with the scorecards.
    """
    for _, some in groupby(examples, key=lambda each: (each.source, each.letter)):
        own = list(some)
        claims = [_claim(at, each, each.quantities, book) for at, each in enumerate(own)]
        for claim, certainty in _fails(claims, book):
            yield own[int(claim.id)], certainty


def told_if_broken(example: Example, book: Rulebook) -> Iterator[tuple[Way, Certainty | None]]:
    """Yield for each way in which a relation is broken how surely it is told, None where it is not."""
    for one in (miscounted if example.family == COUNT else broken)(example.quantities, example.name):
        found = _fails([_claim(0, example, one.quantities, book)], book)
        yield one.way, next((certainty for _, certainty in found), None)


def _claim(at: int, example: Example, quantities: Sequence[Quantity], book: Rulebook) -> Claim | None:
    """Return what the product makes of an example; None where its words say too little."""
    evidence = book.scorecards[example.family].weigh(example.evidence)
    agrees = example.family == "sum" and abs(AGREEMENTS["sum"].off(quantities)) < _EXACT
    if total(evidence) < (LEAST_AGREEING if agrees else LEAST[example.family]):
        return None
    listed = quantities[1:] if example.family == COUNT else ()  # places, and no mentions
    figures = zip(example.mentions, example.figures, quantities, strict=not listed)
    mentions = [
        Mention(id=name, kind=Kind.QUANTITY, block="", span=Span(0, 0), text=text, value=quantity)
        for name, text, quantity in figures
    ]
    *single, last = FAMILIES[_KINDS[example.family]].roles  # the last role may have several
    roles: dict[str, tuple[Mention, ...]] = {
        role: (mention,) for role, mention in zip(single, mentions, strict=False)
    }
    roles[last] = tuple(mentions[len(single) :])
    traits = {name: str(each.value) for name, each in zip(("low", "high"), listed, strict=False)}
    if example.family == "direction":
        traits["direction"] = "up"  # the larger one as told stands first
    return Claim(str(at), _KINDS[example.family], roles, traits=traits, evidence=evidence)


def _fails(claims: Sequence[Claim | None], book: Rulebook) -> Iterator[tuple[Claim, Certainty]]:
    made = tuple(claim for claim in claims if claim is not None)
    for each in evaluate(Reading(_EMPTY, None, {}, None, (), made, {}), book):
        if each.outcome.verdict is Verdict.FAILS and each.claim is not None and each.certainty is not None:
            yield each.claim, each.certainty
