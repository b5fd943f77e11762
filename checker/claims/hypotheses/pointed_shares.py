"""Which share does the sentence behind a part and its whole give: "Of the 40 shops, 12 closed. That is 30%"?

The first sentence opens with the whole and counts nothing but a part of it; the second only points back.
"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.majorities import counts_same, is_counted, leads
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.spoken_parts import SpokenPart
from checker.claims.hypotheses.term import Term
from checker.claims.lexicon import lexicon

_PERCENT = "%"
_VERBS = ("x", "v")
_EQUALS = ("conclusion", "represents")  # classes of words: "amounts" may be a noun too
_OPENING = 5  # units of "That amounts to" before a share
_WHOLE = 3  # units behind a share in which its whole is named: "of the total"
_END = "."
_TWO = 2
_WORDS = frozenset("xvpb")  # classes of words that lead from "that is" to a share


def pointed_shares(terms: Sequence[Term]) -> Iterator[SpokenPart]:
    """Yield each share of a sentence of its own, with the whole and the part of the one before.

    Args:
        terms: all figures of the letter.
    """
    for inside, near in by_sentence(terms):
        share = inside[0]
        if len(inside) == 1 and len(near) == _TWO and share.measure == _PERCENT and _points_back(share):
            whole, part = near
            counted = is_counted(whole) and is_counted(part) and counts_same(part, whole)
            if counted and leads(whole) and part.block == share.block and _is_of(share, whole):
                yield SpokenPart(share, whole, part)


def _points_back(share: Term) -> bool:
    """Whether only "that is" or "this amounts to" stands before a share."""
    said, tags = share.said, share.said.sentence.units.tags[: share.unit]
    pointing = said.holds("points back", 0, 1) and 1 < len(tags) <= _OPENING
    is_verb = tags[1:2] in _VERBS or any(said.holds(name, 1, 2) for name in _EQUALS)
    return pointing and is_verb and _WORDS.issuperset(tags[2:])


def _is_of(share: Term, whole: Term) -> bool:
    """Whether a share closes its sentence, or is told to be of the total or of what the whole counts."""
    sentence = share.said.sentence
    units, words = sentence.units, sentence.passage.grammar.words
    behind = units.words[share.unit + 1 :]
    if units.tags[share.unit + 1 :] == _END:
        return True
    if not behind or behind[0] not in words.facts["share-of"] or units.tags[-1] != _END:
        return False
    if not 1 <= len(behind) - 1 <= _WHOLE:
        return False
    named = lexicon(words).stem_key(behind[-2])
    return share.said.holds("total", len(units) - _TWO, len(units)) or named == whole.key
