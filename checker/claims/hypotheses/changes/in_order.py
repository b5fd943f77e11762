"""Is something told to be of a later time than something else: "480 in 2019, 432 in 2023"?"""

from checker.claims.hypotheses.changes.roles import beside
from checker.claims.hypotheses.term import Saying, Term

_EARLIER = "earlier"


def are_in_order(start: Term, to: Term) -> bool:
    """Return whether nothing says that what something became is of an earlier time than what it was.

    Args:
        start: what it was.
        to: what it became.
    """
    first, last = _year(start), _year(to)
    if first and last and first != last:
        return first < last
    return _EARLIER not in beside(to).sides or _EARLIER in beside(start).sides


def is_told_in_order(start: Term, to: Term) -> bool:
    """Return whether years say that it is later, or words that open its sentence: "Een jaar later".

    Args:
        start: what it was.
        to: what it became.
    """
    first, last = _year(start), _year(to)
    if first and last:
        return first < last
    return to.said is not start.said and opens_later(to.said, to.unit)


def _year(term: Term) -> str:
    """Return the first year that a figure is told to be of, "" where none is, or it is no year alone."""
    first = min(term.years, default="")
    return first if first.isdigit() else ""


def opens_later(said: Saying, unit: int) -> bool:
    """Return whether a sentence begins with a time counted from the one before: "Een jaar later".

    Args:
        said: the sentence.
        unit: before which that stands.
    """
    units, words = said.sentence.units, said.sentence.passage.grammar.words
    later = words.time["later-than-that"]
    return any(units.words[at] in later and units.tags[at - 1] in "tu" for at in range(1, unit))
