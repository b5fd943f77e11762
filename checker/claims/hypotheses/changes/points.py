"""Which counts are percentage points: "fell by 4.5 points, from 9.4% to 4.9%"?"""

from msgspec.structs import replace

from checker.claims.hypotheses.term import Term
from checker.quantity import Quantity

_POINTS = "pp"


def in_points(term: Term) -> Term:
    """Return a figure, as one in percentage points where it counts points beside percentages."""
    if term.measure != "count":
        return term
    sentence = term.said.sentence
    words = sentence.passage.grammar.words
    behind = sentence.units.words[term.unit + 1 : term.unit + 2]
    if not behind or behind[0] not in words.evidence["points"]:
        return term
    values = (sentence.meaning(unit).value for unit, tag in enumerate(sentence.units.tags) if tag == "q")
    if not any(isinstance(value, Quantity) and value.unit == "%" for value in values):
        return term
    quantity = replace(term.quantity, unit=_POINTS)
    mention = replace(term.mention, value=quantity)
    return replace(term, mention=mention, quantity=quantity, measure=_POINTS, key="")
