"""Where do two figures stand of which one is so many times as much: "1.310, twee keer zo veel als de 655"?"""

from collections.abc import Iterator

from checker.claims.hypotheses.changes.changes import Change
from checker.claims.hypotheses.term import Term

_REACH = 8  # units from "twice as" to "as"
_LINKS = ("as-than", "set-against")  # classes of words before what is held against: "als", "tegen"


def as_much(one: Change) -> Iterator[str]:
    """Yield where two figures stand, seen from the words that say how many times as much one is of the other.

    Args:
        one: the figures and the word of times.
    """
    said, last = one.at.said, one.turn.last
    words, units = said.sentence.passage.grammar.words, said.sentence.units
    if units.words[last + 1 : last + 2] and units.words[last + 1] in words.evidence["as-much"]:
        behind = range(last + 2, min(last + _REACH, len(units.words)))
        known = [words.evidence[name] for name in _LINKS]
        link = next((at for at in behind if any(units.words[at] in some for some in known)), -1)
        yield "as much" if link < 0 else "as much as"
        more, less = sorted((one.to, one.start), key=lambda term: -term.value)
        yield f"as much: more {_side(more, one, link)}, less {_side(less, one, link)}"


def _side(term: Term, one: Change, link: int) -> str:
    """Return where a figure stands, seen from the word of times and from "as"."""
    if term.said is not one.at.said:
        return "elsewhere"
    if link >= 0 and term.unit > link:
        return "behind as"
    return "before" if term.unit < one.turn.unit else "between"
