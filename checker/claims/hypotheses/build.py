"""Which relations of part and whole may a letter mean, and how likely does it mean each?"""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from checker.claims.frames import Figure
from checker.claims.hypotheses.candidates import candidates
from checker.claims.hypotheses.evidence import evidence
from checker.claims.hypotheses.scorecard import Evidence, Scorecard, total
from checker.claims.hypotheses.terms import terms
from checker.claims.mentions import Mention
from checker.document import Block

_LEAST = -12  # points below which no arithmetic makes a finding of it


class Hypothesis(Struct, frozen=True):
    """A relation that the text may mean: its kind as a claim, its mentions in roles, what speaks for it."""

    kind: str
    roles: Mapping[str, tuple[Mention, ...]]
    evidence: tuple[Evidence, ...]
    sentences: int = 1


def hypotheses(
    blocks: Sequence[Block], figures: Sequence[Figure], scorecards: Mapping[str, Scorecard]
) -> Iterator[Hypothesis]:
    """Yield what a letter may mean by its figures, in no order.

    Args:
        blocks: of the letter.
        figures: of the letter, with their frames.
        scorecards: the points of evidence, by family.
    """
    some = terms(blocks, figures)
    card = scorecards.get("sum")
    if card is None:
        return
    for one in candidates(some):
        found = card.weigh(evidence(one, some))
        if total(found) >= _LEAST:
            said = {term.said.number for term in (one.whole, *one.parts)}
            roles = {
                "total": (one.whole.mention,),
                "part": tuple(part.mention for part in one.parts),
            }
            yield Hypothesis("breakdown", roles, found, max(said) - min(said) + 1)
