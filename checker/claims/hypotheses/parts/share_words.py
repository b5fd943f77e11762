"""Do words say that a share is once more what the counts before it make: "that is", "a response rate of"?"""

from checker.claims.hypotheses.term import Saying, Term

_NOUNS = 6  # units from the noun of a rate to its figure
_BESIDE = 3  # units behind a part in which "of them" takes it from what was named
_APPOSED = frozenset("dabnN")  # classes of words between a comma and the "of" of "a response rate of"
_LEAD = frozenset("pdmb")  # and before the share itself: "or about 35%", "oftewel in 40%"
_SIGNS = frozenset(",;:(.")
_DASHES = frozenset("-–—")
_TWO = 2


def points_back(second: Term, share: Term) -> bool:
    """Whether what stands before a share makes it the same as the counts before."""
    said = share.said
    if second.said is not said:
        return _opens_again(said, 0, share)
    tags = said.sentence.units.tags
    if share.bracket > second.unit:
        alone = share.bracket == share.unit and _SIGNS.isdisjoint(tags[second.behind : share.bracket - 1])
        behind = said.sentence.units.words[share.unit + 1 : share.unit + 2]
        of = said.sentence.passage.grammar.words.facts["share-of"]
        return alone and any(word in of for word in behind)  # "(25% van het totaal)"
    signs = [
        at
        for at in range(second.unit + 1, share.unit)
        if tags[at] in _SIGNS or said.sentence.units.words[at] in _DASHES
    ]
    openings = [at + 1 for at in signs[-_TWO:]]
    return any(_opens_again(said, at, share) for at in openings) or (
        bool(openings) and _is_apposed(said, openings[-1], share)
    )


def _opens_again(said: Saying, at: int, share: Term) -> bool:
    """Whether a clause opens with "that is", "this means", "thus", "in other words"."""
    units, words = said.sentence.units, said.sentence.passage.grammar.words
    if at >= share.unit:
        return False
    text = " ".join(units.words[at : share.unit])
    if any(text == each or text.startswith(f"{each} ") for each in words.facts["in-other-words"]):
        return True
    back = units.words[at] in words.facts["this-all"]
    if back and said.holds("says-again", at + 1, min(at + _TWO, share.unit)):
        return True
    if said.holds("it-follows", at, at + 1):
        return True
    if at:
        return False
    named = units.tags[0] == "d" and said.holds("rate-of", 1, _BESIDE)  # "the response rate is"
    return named or said.holds("it-follows", at, share.unit + _BESIDE)


def _is_apposed(said: Saying, at: int, share: Term) -> bool:
    """Whether a share stands behind a comma and "or", or behind its noun: "a response rate of 35%"."""
    tags = said.sentence.units.tags
    if said.holds("or-so", at, at + 1):
        return _LEAD.issuperset(tags[at + 1 : share.unit])
    between = tags[at : share.unit]
    led = between[:1] in ("d", "p") and between[-1:] == "p" and _APPOSED.issuperset(between[1:-1])
    return led and is_rate(share)


def is_rate(share: Term) -> bool:
    """Whether the noun of a share is a rate of those counted: "a response rate of", "een respons van"."""
    return share.said.holds("rate-of", max(share.unit - _NOUNS, 0), share.unit)
