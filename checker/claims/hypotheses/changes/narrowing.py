"""Do two figures say which ones are meant, and not what something was and became?

"Volwassenen van 25 tot 34 jaar" and "adults aged 25 to 34" are some adults. What rises or falls is told by a
word before the figures ("steeg van 25 tot 34", "een stijging van 25 tot 34"), or by one that stands between
the noun and them. What has a figure of its own in a bracket behind it says so too: "daalt van 65 tot 74 jaar
(38%)".
"""

from checker.claims.hypotheses.changes.turns import turns
from checker.claims.hypotheses.term import Term

_NOUN = "n"
_NAMED = "nvi"  # classes of what has an age: "werkenden" looks like a verb
_YEAR = "year"
_AGES = 120  # up to which bare figures may be ages
_HEAD = 2  # units between the head of a group and what it is of: "number of complaints"


def narrows(first: Term, second: Term) -> bool:
    """Return whether two figures are the ends of a range that only says which ones are meant.

    Args:
        first: of the two, in reading order.
        second: the other.
    """
    said = first.said
    if said is not second.said or second.number != first.number + 1 or first.start < 1:
        return False
    units, cues = said.sentence.units, said.sentence.passage.grammar.words.cues
    if units.words[second.start] not in cues["until"]:
        return False
    if said.holds("ages", first.start - 1, first.start):
        return True
    if units.words[first.start] not in cues["from"]:
        return False
    if units.tags[second.behind : second.behind + 2] == "(q":
        return True
    if first.value > second.value or _counts(first, second):
        return False
    if units.tags[first.start - 1] not in (_NAMED if second.quantity.unit == _YEAR else _NOUN):
        return False
    clause = said.sentence.clause_of[first.unit]
    return not any(
        turn.unit < first.start and said.sentence.clause_of[turn.unit] == clause for turn in turns(said)
    )


def _counts(first: Term, second: Term) -> bool:
    """Whether two bare figures are how many there are: "het aantal klachten van 240 tot 360" are no sizes."""
    said = first.said
    units, words = said.sentence.units, said.sentence.passage.grammar.words
    group = said.sentence.groups[said.sentence.group_at(first.start - 1)]
    counted = not words.cues["amount-noun"].isdisjoint(units.words[max(group.first - _HEAD, 0) : first.start])
    bare = first.measure == second.measure == "count" and second.behind == second.unit + 1
    return counted and bare and first.behind == first.unit + 1 and first.value > _AGES
