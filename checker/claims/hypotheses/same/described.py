"""Do the words behind a noun describe what an earlier sentence says of it?

"In 2023 sloten 84 praktijken in Zeeland" and "de 78 praktijken die in 2023 in Zeeland sloten": the same ones.
"""

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.stated import telling_words

_ENDS = frozenset(".,;:)")
_LEAST = 3  # words and times of a description that tell one thing from others
_MISSED = 5  # of so many one may be another word for the same


def is_described(own: Figure, earlier: Figure) -> bool:
    """Return whether nearly all that says which ones a figure counts is said of the earlier one.

    A time or figure must be the same, and a name; so must be what is denied.
    """
    sentence = own.sentence
    units, passage = sentence.units, sentence.passage
    stems, lower, told = telling_words(passage), passage.tokens.lower, _told(earlier)
    shared = missed = 0
    for unit in range(sentence.groups[sentence.group_of[own.unit]].last, len(units)):
        if units.tags[unit] in _ENDS:
            break
        first, last = units.firsts[unit], units.lasts[unit]
        if units.spots[unit] >= 0:
            if " ".join(lower[first:last]) not in told:
                return False
            shared += 1
            continue
        if lower[first] in passage.grammar.words.evidence["negation"]:
            return False
        for at in range(first, last):
            if stems[at] in told:
                shared += bool(stems[at])
            elif passage.tokens.text[passage.tokens.starts[at]].isupper():
                return False
            else:
                missed += 1
    return shared >= _LEAST and missed * _MISSED <= shared + missed


def _told(figure: Figure) -> frozenset[str]:
    """Return the stems of a sentence, and its times and figures as they are written."""
    sentence = figure.sentence
    units, passage = sentence.units, sentence.passage
    first, last = passage.sentences[sentence.number]
    spots = (unit for unit in range(len(units)) if units.spots[unit] >= 0)
    written = (" ".join(passage.tokens.lower[units.firsts[unit] : units.lasts[unit]]) for unit in spots)
    return frozenset((*telling_words(passage)[first:last], *written))
