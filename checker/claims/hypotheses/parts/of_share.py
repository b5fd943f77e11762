"""Are the figures behind a whole those of the share of it that the words are about?

"A majority of the 150 members (70 women and 50 men)" and "a third of the 90 schools (12 large, 18 small)"
tell how the majority and the third are made up, and not the 150 and the 90. "Half left, and the majority (60)
of them agreed" tells how large the majority is, and not the half.
"""

from collections.abc import Sequence

from checker.claims.hypotheses.term import SHARES, Term

_SIDES = ("majority", "minority", "most-of")
_FIGURE = "q"
_BEFORE = 2  # units before a part in which the word stands that it is the size of


def is_made_up(whole: Term, parts: Sequence[Term], terms: Sequence[Term]) -> bool:
    """Return whether parts in a bracket right behind a whole are those of a share that is told of it.

    Args:
        whole: the figure that the parts might make.
        parts: figures behind it.
        terms: all figures of the letter.
    """
    if parts[0].bracket != whole.behind + 1 or parts[0].said is not whole.said or whole.start < 1:
        return False
    sentence = whole.said.sentence
    if sentence.units.words[whole.start] not in sentence.passage.grammar.words.facts["share-of"]:
        return False
    before = terms[whole.number - 1] if whole.number else None
    if before is not None and before.said is whole.said and before.unit == whole.start - 1:
        return before.measure in SHARES
    return any(whole.said.holds(name, whole.start - 1, whole.start) for name in _SIDES)


def is_of_majority(part: Term) -> bool:
    """Return whether a figure is the size of the majority, or minority, right before its bracket."""
    return any(part.said.holds(name, part.unit - _BEFORE, part.unit) for name in _SIDES[:2])
