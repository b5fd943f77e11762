"""Which readings hold one figure of the letter twice: as it is said, and said again?

"Of the 100 claims, 51 did not comply. The 51 claims pertained to ...": no part of 51 and another of 51.
"""

from collections.abc import Iterable, Mapping, Sequence

from checker.claims.frames import Points
from checker.claims.hypotheses.term import Term
from checker.claims.mentions import Mention


def repeated(terms: Sequence[Term]) -> Mapping[str, str]:
    """Return the figures that say an earlier one again with its value, and that one, by their mentions.

    Args:
        terms: all figures of the letter.
    """
    values = {term.mention.id: term.value for term in terms}
    return {
        term.mention.id: link.mention
        for term in terms
        for link in term.figure.frame.links
        if link.points is Points.SAME and values.get(link.mention) == term.value
    }


def holds_twice(figures: Iterable[Mention], again: Mapping[str, str]) -> bool:
    """Whether a figure and the same said again are both among those of a reading.

    Args:
        figures: of the reading.
        again: see `repeated`.
    """
    own = {mention.id for mention in figures}
    return any(again.get(one) in own for one in own)
