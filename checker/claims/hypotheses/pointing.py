"""Do words say that one figure is a part of another: "waarvan 15", "9 of the 25"?"""

from checker.claims.hypotheses.candidates import Candidate, Order
from checker.claims.hypotheses.term import Term

RIGHT_BEFORE = 3  # units between a word and the figure that it is about
_PARTS = ("thereof", "including")  # classes of words before a part: "waarvan", "including"


def is_pointed(one: Candidate) -> bool:
    """Return whether words say that the only part of a candidate is a part of its whole."""
    whole, part = one.whole, one.parts[0]
    if is_part_of(part, whole):
        return True
    if one.order is not Order.FIRST or one.skipped or _is_reached(part):
        return False
    if whole.said is not part.said and "added" in whole.near:
        return False  # "Later kwamen er nog 11. Daarvan 13": of those before too
    return led_by_parts(part) or (whole.said is part.said and is_led_in(whole))


def _is_reached(part: Term) -> bool:
    """Whether a figure is what something goes to: "van 140 naar 155"."""
    sentence = part.said.sentence
    cues = sentence.passage.grammar.words.cues
    word = sentence.units.words[part.start]
    return word in cues["to"] or word in cues["until"]


def is_part_of(part: Term, whole: Term) -> bool:
    """Return whether nothing but "of the" stands between a part and its whole: "9 van de 25"."""
    if part.mention.id == whole.mention.id:
        return True
    if part.said is not whole.said or part.unit + 1 >= whole.unit:
        return False
    if part.said.holds("thereof", part.unit + 1, whole.unit):
        return False  # "186, of which 178": the other way round
    units = part.said.sentence.units
    of = part.said.sentence.passage.grammar.words.facts["share-of"]
    return units.words[part.unit + 1] in of and units.tags[part.unit + 2 : whole.unit] in ("", "d")


def led_by_parts(part: Term) -> bool:
    """Return whether a word that takes a part stands right before one: "waarvan 15", "including 15"."""
    return any(is_right_before(name, part) for name in _PARTS)


def is_right_before(name: str, term: Term) -> bool:
    """Return whether a word of class ``name`` stands right before a figure, or leads to it: "of which 15"."""
    return term.said.holds(name, term.start - RIGHT_BEFORE, term.unit)


def is_led_in(whole: Term) -> bool:
    """Return whether a whole opens its clause behind "of": "Van de 40 gemeenten hebben er 22 een plan"."""
    units, start = whole.said.sentence.units, whole.start
    opens = start == 0 or units.tags[start - 1] in ",;:."
    of = whole.said.sentence.passage.grammar.words.facts["share-of"]
    return opens and units.words[start] in of
