"""Do words say that one figure is a part of another: "waarvan 15", "9 of the 25"?"""

from checker.claims.hypotheses.parts.candidates import Candidate, Order
from checker.claims.hypotheses.parts.joints import JOINTS, TO_JOINT
from checker.claims.hypotheses.term import RIGHT_BEFORE, Term

_NAMES = ("including", "open")  # classes of words that stand before a part itself: "waaronder 15"
_BETWEEN = frozenset("nN(")
_BRACKET = 6  # units of a bracket that says what a part is: "(€ 1,3 miljoen rijksdeel)"


def is_pointed(one: Candidate) -> bool:
    """Return whether words say that the only part of a candidate is a part of its whole."""
    whole, part = one.whole, one.parts[0]
    if is_part_of(part, whole):
        return True
    if one.order is not Order.FIRST or one.skipped or _is_range(whole, part):
        return False
    if is_right_before("difference", part):
        return False  # "het aantal uren, verminderd met 108"
    if _is_portion(part, whole):
        return True
    if whole.said is not part.said and "added" in whole.near:
        return False  # "Later kwamen er nog 11. Daarvan 13": of those before too
    if _is_one_of_several(whole):
        return False  # "3 koks en 4 obers, van wie 5": nobody knows which of them is the whole
    if _is_new_whole(part):
        return False
    return led_by_parts(part) or (whole.said is part.said and is_led_in(whole))


def _is_one_of_several(whole: Term) -> bool:
    """Whether another figure stands right before a whole, joined to it."""
    before = whole.said.sentence.units.tags[max(whole.start - TO_JOINT, 0) : whole.start]
    return "q" in before and any(sign in before[before.rindex("q") :] for sign in JOINTS)


def _is_new_whole(part: Term) -> bool:
    """Whether "these" stands before a figure and its noun, or its comma: "Of these 51 towns, 26 agree".

    These are what was named, and a whole of what follows. "Of these 14 were new" tells of a part.
    """
    units, before = part.said.sentence.units, part.unit - 1
    pointing = part.said.sentence.passage.grammar.words.classes["demonstrative"]
    if before < 0 or units.words[before] not in pointing:
        return False
    return part.behind > part.unit + 1 or units.tags[part.behind : part.behind + 1] == ","


def _is_portion(part: Term, whole: Term) -> bool:
    """Return whether a noun says that one is a part of the other, before the whole or behind the part.

    "As part of the $5 billion programme, $1 billion", "$2.3 million ($1.3 million Federal share)", and
    "$500 million of this money" of what the sentence before told.
    """
    if part.said is not whole.said:
        return part.said.holds("thereof", part.unit + 1, part.behind + RIGHT_BEFORE)
    if part.bracket > whole.unit:
        return part.said.holds("portion", part.unit + 1, part.unit + _BRACKET)
    return is_right_before("portion", whole)


def _is_range(whole: Term, part: Term) -> bool:
    """Whether one is the end of a range or of a change: "van 140 naar 155", "those aged 18 to 29"."""
    return _is_reached(part) or (_is_reached(whole) and _is_behind_figure(whole)) or _is_left(part)


def _is_reached(term: Term) -> bool:
    """Whether a figure is what something goes to, or a range ends at."""
    return _leads_on(term, term.start)


def _is_behind_figure(term: Term) -> bool:
    """Whether what leads to a figure stands right behind another one; not so "leidden tot 78 besluiten"."""
    return term.start > 0 and term.said.sentence.units.tags[term.start - 1] == "q"


def _is_left(term: Term) -> bool:
    """Whether a figure is where a range begins."""
    units = term.said.sentence.units
    behind = term.unit + 1
    return units.tags[behind + 1 : behind + 2] == "q" and _leads_on(term, behind)


def _leads_on(term: Term, unit: int) -> bool:
    """Whether "to" or "until" stands there in the sentence of a figure."""
    sentence = term.said.sentence
    word, cues = sentence.units.words[unit], sentence.passage.grammar.words.cues
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
    """Return whether a word that takes a part stands right before one: "waarvan 15", "including some 15"."""
    return part.led or any(_names(name, part) for name in _NAMES)


def _names(name: str, part: Term) -> bool:
    """Whether a word leads to a figure over no noun and no bracket: not "€ 121 including VAT (€ 100)"."""
    tags = part.said.sentence.units.tags
    places = (at for at in part.said.marks.get(name, ()) if part.start - RIGHT_BEFORE <= at < part.unit)
    return any(_BETWEEN.isdisjoint(tags[at + 1 : part.unit]) for at in places)


def is_right_before(name: str, term: Term) -> bool:
    """Return whether a word of class ``name`` stands right before a figure, or leads to it: "of which 15"."""
    return term.said.holds(name, term.start - RIGHT_BEFORE, term.unit)


def is_led_in(whole: Term) -> bool:
    """Return whether a whole opens its clause behind "of": "Van de 40 gemeenten hebben er 22 een plan"."""
    units, start = whole.said.sentence.units, whole.start
    opens = start == 0 or units.tags[start - 1] in ",;:."
    of = whole.said.sentence.passage.grammar.words.facts["share-of"]
    return opens and units.words[start] in of
