"""Is a percentage beside two counts told of something else, so that it is no share that they make?

No points weigh here: "the goal of 50%", "compared with 12% a year earlier", "(in Ede 25%)", "that was 35% in
2018" and "15% of the regional total" are of an aim, another time, another place and a wider whole.
"""

from checker.claims.hypotheses.term import Term, is_money
from checker.claims.syntax import Shape

_AIMS = ("aim", "asked-for")  # facts: what ought to be
_RIGHT_BEFORE = 3  # units from the noun of an aim to its percentage
_BEHIND = 5  # units of a statement behind it that say that it was hoped for
_HELD_AGAINST = ("than", "above", "below", "compared")
_TIME = "t"
_POSSESSIVE = "s"  # a class of words
_SIGNS = frozenset(",;:()")


def is_of_other(share: Term, whole: Term, part: Term) -> bool:
    """Return whether words say that a percentage is not that of a part in its whole.

    Args:
        share: the percentage.
        whole: a larger figure near it.
        part: a smaller one.
    """
    return (
        _is_aim(share)
        or _is_set_apart(share)
        or _is_of_wider(share, part)
        or _is_then(share, whole, part)
        or _is_elsewhere(share, whole, part)
        or _is_of_part(share, whole, part)
        or _is_of_theirs(share)
    )


def _is_aim(share: Term) -> bool:
    """Whether a percentage is what ought to be, or was hoped for: "the goal of 50%"."""
    sentence = share.said.sentence
    words, facts = sentence.units.words, sentence.passage.grammar.words.facts
    first = max(share.start - _RIGHT_BEFORE, share.bracket, 0)  # "reached their goal (36%)" is no goal
    before = words[first : share.unit]
    if any(word in facts[name] for word in before for name in _AIMS):
        return True
    if share.start and words[share.start - 1] in facts["allowance"]:
        return True
    behind = words[share.unit + 1 : share.unit + _BEHIND]
    return any(word in facts["hoped-for"] for word in behind)


def _is_set_apart(share: Term) -> bool:
    """Whether it is held against what was counted, or its bracket opens with a place: "(in Ede 25%)"."""
    if any(share.said.holds(name, share.start - 2, share.unit) for name in _HELD_AGAINST):
        return True
    if share.bracket < 0:
        return False
    units, facts = share.said.sentence.units, share.said.sentence.passage.grammar.words.facts
    led = units.words[share.bracket] in facts["own-whole"] and share.bracket < share.start
    behind = units.words[share.unit + 1 : share.unit + 2]
    return led or any(word in facts["own-whole"] for word in behind)


def _is_of_part(share: Term, whole: Term, part: Term) -> bool:
    """Whether it is of the part itself, which was named last: "20 draaien, waarvan 35% op zondag"."""
    if part is whole or part.number >= share.number:
        return False
    return share.said.holds("thereof", _clause(share, part) if part.said is share.said else 0, share.unit)


def _clause(share: Term, part: Term) -> int:
    """Return the unit at which the clause of a share begins, its own where no sign parts it from the part."""
    tags = share.said.sentence.units.tags
    at = max(tags.rfind(sign, part.unit, share.unit) for sign in ",;")
    return at + 1 if at >= 0 else share.unit


def _is_of_theirs(share: Term) -> bool:
    """Whether it is of what they have: "35% of their visitors"."""
    units = share.said.sentence.units
    of = share.said.sentence.passage.grammar.words.facts["share-of"]
    return units.tags[share.unit + 2 : share.unit + 3] == _POSSESSIVE and units.words[share.unit + 1] in of


def _is_elsewhere(share: Term, whole: Term, part: Term) -> bool:
    """Whether its sentence opens with another place or group: "In de raden is het aandeel vrouwen 40%"."""
    sentence = share.said.sentence
    if share.said is part.said:
        return part.number < share.number and _opens_with_place(share, part)
    if share.said is whole.said or not sentence.groups:
        return False
    facts, first = sentence.passage.grammar.words.facts, sentence.groups[0]
    led = first.preposition == 0 and sentence.units.words[0] in facts["own-whole"]
    if not led or first.last > share.start or first.shape is not Shape.NOUN:
        return False
    head = sentence.units.words[first.head]
    told = {term.figure.frame.measures.head for term in (whole, part) if term.figure.frame.measures}
    opens = " ".join(sentence.units.words[: first.last])
    return head not in told and head not in facts["of-all"] and opens not in facts["in-other-words"]


def _opens_with_place(share: Term, part: Term) -> bool:
    """Whether the clause of a share opens with another place or group: "; in de top is dat 35%"."""
    units, facts = share.said.sentence.units, share.said.sentence.passage.grammar.words.facts
    at = _clause(share, part)
    if share.said.holds("rate-of", at, share.unit):
        return False  # ", for a response rate of 35%"
    return units.words[at] in facts["own-whole"] and "n" in units.tags[at : share.start]


def _is_of_wider(share: Term, part: Term) -> bool:
    """Whether it is of a wider whole, what was planned, or money: "15% of the regional total"."""
    sentence = share.said.sentence
    units, facts = sentence.units, sentence.passage.grammar.words.facts
    of, words = share.figure.frame.of, units.words
    last = share.unit + 1
    while last < len(words) and units.tags[last] in "pdmae" and last < share.unit + _BEHIND:
        last += 1
    before, behind = words[max(share.start - _RIGHT_BEFORE, 0) : share.unit], words[share.unit + 1 : last]
    if any(word in facts["wider"] for word in (*before, *behind)) or any(
        word in facts["planned"] for word in behind
    ):
        return True
    return of is not None and of.head in facts["money-nouns"] and not is_money(part)


def _is_then(share: Term, whole: Term, part: Term) -> bool:
    """Whether another time than that of the counts stands beside it: "That was 35% in 2018"."""
    tags = share.said.sentence.units.tags
    first, last = share.unit, share.unit + 1
    counted = [term.unit for term in (whole, part) if term.said is share.said]
    while first > 0 and tags[first - 1] not in _SIGNS and first - 1 not in counted:
        first -= 1
    while last < len(tags) and tags[last] not in _SIGNS and tags[last] != "q":
        last += 1
    timed = _TIME in tags[first:last] or share.said.holds("earlier", first, last)
    if not timed:
        return False
    own = {text for term in (whole, part) for text in term.years}
    return not (share.years and share.years & own) and not _are_then(whole, part, first, share)


def _are_then(whole: Term, part: Term, first: int, share: Term) -> bool:
    """Whether the counts stand in the same statement as that time."""
    return any(term.said is share.said and term.unit >= first for term in (whole, part))
