"""Which majorities does a sentence deny or ask for, so that their figure need not be one?"""

from checker.claims.hypotheses.orders.ordered import Ordered
from checker.claims.hypotheses.term import Saying

_BEFORE = frozenset("dabs")  # classes of words between a denial and its noun: "not even a clear"
_DENYING = ("negation", "lacking", "needed", "fewer", "more", "below")
_COPULA = "x"
_ASIDE = 3  # units from "is" to "needed": "is nog niet genoeg"


def is_denied(one: Ordered) -> bool:
    """Return whether a majority is denied, short of, or needed: "geen meerderheid", "less than a majority".

    Args:
        one: a figure and the word that calls it a majority.
    """
    said, word = one.clue.said, one.clue.word
    units = said.sentence.units
    than = said.marks.get("than", ())
    at = word - 1
    while at >= 0:
        if any(said.holds(name, at, at + 1) for name in _DENYING) or _is_hedged(said, at):
            return True
        if units.tags[at] not in _BEFORE and at not in than:
            break
        at -= 1
    return any(_asks(said, each) for each in said.marks.get("needed", ()))


def is_what_it_is_of(one: Ordered) -> bool:
    """Return whether a percentage tells what a majority is of: "de meerderheid van de 45% die stemde".

    Args:
        one: a figure and the word that calls it a majority.
    """
    own, units = one.own, one.clue.said.sentence.units
    of = one.clue.said.sentence.passage.grammar.words.facts["share-of"]
    if own.unit < one.clue.word or units.tags[own.unit - 1] != "d":
        return False
    return units.words[own.unit - 2] in of


def _asks(said: Saying, at: int) -> bool:
    """Whether "needed" or "enough" is said of a thing by "is": no one "heeft hulp nodig"."""
    return _COPULA in _run(said, at)


def _run(said: Saying, at: int) -> str:
    """Return the classes of the words right before a unit, up to the nearest that is no adverb."""
    tags = said.sentence.units.tags
    first = at - 1
    while first > 0 and tags[first] == "b" and at - first < _ASIDE:
        first -= 1
    return tags[max(first, 0) : at]


def _is_hedged(said: Saying, at: int) -> bool:
    """Whether a word hedges what stands behind it: "bijna een meerderheid"."""
    sentence = said.sentence
    token = sentence.units.firsts[at]
    return any(each.terminal == "HEDGE" for each in sentence.passage.lexemes.at(token))
