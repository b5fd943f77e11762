"""Is how much something changed said of more than its two ends: "770, a rise of 4% after inflation"?"""

from checker.claims.hypotheses.term import Term

_NEAR = 2  # units behind an amount


def is_sized_otherwise(by: Term) -> bool:
    """Return whether words behind an amount say that more was done with it, or that it is for each time.

    Args:
        by: how much something changed.
    """
    first = max(by.behind, by.unit + 1)
    tags = by.said.sentence.units.tags
    at = next((at for at in range(first, min(first + _NEAR, len(tags))) if tags[at] not in "be"), first)
    return by.said.holds("sized-otherwise", first, at + 1)


def counts_another(to: Term, start: Term) -> bool:
    """Return whether two counts of one sentence have a noun each, and not the same: "300 men, 240 women".

    Args:
        to: what may be what something became.
        start: what may be what it was.
    """
    if to.said is not start.said or to.measure != "count" or start.measure != "count":
        return False
    named = all(term.behind > term.unit + 1 and term.key for term in (to, start))
    passing = to.said.sentence.passage.grammar.words.classes["transparent"]
    return named and to.key != start.key and not {to.key, start.key} & passing
