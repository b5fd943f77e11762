"""Which relations of part and whole may a letter mean, and how likely does it mean each?"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.frames import Figure
from checker.claims.hypotheses.candidates import Candidate, candidates
from checker.claims.hypotheses.evidence import at_sight, with_words
from checker.claims.hypotheses.pointing import is_pointed
from checker.claims.hypotheses.scorecard import Scorecard
from checker.claims.hypotheses.terms import terms
from checker.claims.mentions import Mention
from checker.document import Block
from checker.finding import Evidence

_HOPELESS = -24  # points at sight that words hardly ever make up for: 2 of 284 relations, 3 of 4 candidates
LEAST = -12  # points below which no arithmetic makes a finding of it
LEAST_AGREEING = -25  # and below which what agrees says nothing of other readings of its figures
_KINDS = {False: ("subset", "part"), True: ("breakdown", "sum")}  # by whether there are several parts


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
    if not scorecards:
        return
    some = terms(blocks, figures)
    for one in candidates(some, fitting=True):
        if len(one.parts) == 1 and not is_pointed(one):
            continue
        kind, family = _KINDS[len(one.parts) > 1]
        card = scorecards[family]
        seen = at_sight(one, some)
        if card.total(seen) < _HOPELESS:
            continue
        names = with_words(one, seen)
        if card.total(names) >= (LEAST_AGREEING if _agrees(one) else LEAST):
            said = {term.said.number for term in (one.whole, *one.parts)}
            roles = {
                "total": (one.whole.mention,),
                "part": tuple(part.mention for part in one.parts),
            }
            yield Hypothesis(kind, roles, card.weigh(names), max(said) - min(said) + 1)


def _agrees(one: Candidate) -> bool:
    """Whether several parts make the whole as they are written."""
    return len(one.parts) > 1 and sum((part.value for part in one.parts), Decimal(0)) == one.whole.value
