"""Which figures does a word of change not govern, though they stand near it?

No points weigh here: a careful reader is certain, so that no such change is thought of.
"""

from collections.abc import Sequence

from checker.claims.hypotheses.changes.from_to import leads
from checker.claims.hypotheses.changes.turns import Turn, nearest, turns
from checker.claims.hypotheses.term import Term

_OBJECT = "dmsnNa"  # classes of words that open a group of a noun


def is_of_another(by: Term, turn: Turn) -> bool:
    """Return whether an amount is nearer to a word of the other way.

    "Daalde met 15% en steeg van 30 naar 33."
    """
    nearest = min(turns(by.said), key=lambda other: min(abs(other.unit - by.unit), abs(other.last - by.unit)))
    return nearest.way != turn.way and "" not in (nearest.way, turn.way)


def passes_over(turn: Turn, at: Term, to: Term, start: Term, near: Sequence[Term]) -> bool:
    """Return whether a later figure stands before the word too.

    "Daalde van 45 naar 40, maar steeg weer tot 43."
    """
    if not start.said is to.said is at.said or not start.unit < turn.unit < to.unit:
        return False
    between = (term for term in near if term.said is at.said and start.unit < term.unit < turn.unit)
    return any(term.measure == start.measure and term.bracket == start.bracket for term in between)


def is_of_itself(turn: Turn, at: Term, start: Term) -> bool:
    """Return whether a rise or fall is itself what changes: "de groei vertraagde van 4,1% naar 3,6%"."""
    if turn.sort != "noun" or start.said is not at.said or start.unit < turn.unit:
        return False
    sentence = at.said.sentence
    clause = sentence.clause_at(turn.unit)
    if clause.subject < 0 or not clause.first <= start.unit < clause.last:
        return False
    group = sentence.groups[clause.subject]
    between = any(turn.unit < verb < start.start for verb in clause.verbs)
    return group.first <= turn.unit < group.last and between and _is_led(start)


def _is_led(start: Term) -> bool:
    units, cues = start.said.sentence.units, start.said.sentence.passage.grammar.words.cues
    return units.words[start.start] in cues["from"]


def goes_on(to: Term, near: Sequence[Term]) -> bool:
    """Return whether another end follows what something became: "from 12 to 14 in 2005 to 10"."""
    behind = next((term for term in near if term.number == to.number + 1 and term.said is to.said), None)
    if behind is None or behind.measure != to.measure:
        return False
    units, words = to.said.sentence.units, to.said.sentence.passage.grammar.words
    led = [units.words[term.start] in words.cues["to"] for term in (to, behind)]
    return all(led) and not any(tag in units.tags[to.behind : behind.start] for tag in ",;(vxc")


def is_torn(turn: Turn, at: Term, to: Term, start: Term) -> bool:
    """Return whether both ends belong to a word of the other way: "stijgt met 6% na een daling van 7 naar 6".

    It is nearer to both, or stands in their clause, and this one does not: "fell to 60, while prices rose".
    """
    if not turn.way or to.said is not at.said or start.said is not at.said:
        return False
    others = [other for other in turns(at.said) if other.way not in (turn.way, "")]
    if not others:
        return False
    if all(nearest(at.said, end.unit) in others for end in (to, start)):
        return True
    first, last = (start, to) if start.number < to.number else (to, start)
    if last.unit < turn.unit and leads(first, last) and any(other.unit < first.unit for other in others):
        return True  # "fell from 52 to 41, then climbed"
    clause = at.said.sentence.clause_of
    theirs = {clause[to.unit], clause[start.unit]}
    return clause[turn.unit] not in theirs and any(clause[other.unit] in theirs for other in others)


def multiplies_another(turn: Turn, at: Term, to: Term, start: Term) -> bool:
    """Return whether a word of times is of another thing than the ends.

    They measure two things in two sentences ("A road costs $20 million. Funding quadrupled to $48 million"),
    or the word has an object of its own behind what another word changed: "grew from 200 to 500 boats,
    tripling its catch".
    """
    if to.said is not start.said:
        return to.key != start.key
    if to.said is not at.said or not max(to.unit, start.unit) < turn.unit:
        return False
    others = [other for other in turns(at.said) if other.sort != "times" and other.unit < turn.unit]
    behind = at.said.sentence.units.tags[turn.last + 1 : turn.last + 2]
    return bool(others) and behind != "" and behind in _OBJECT
