"""Is a figure behind a share that is told with its whole another part, and not that share again?

"Nearly half of the 6 million visitors came by train, and 1.4 million came from Wales": the half has its verb,
and the count behind it has another. What says the half again is announced: "that is 2.9 million", "(2.9
million)", "or 2.9 million".
"""

from checker.claims.hypotheses.term import Term

_VERBS = "vxie"  # classes of words
_FINITE = "vxi"  # in Dutch a plural looks like an infinitive
_AGAIN = ("conclusion", "otherwise", "represents", "points back")  # of those that announce it
_BEHIND = 3  # units behind a figure in which "of them" takes it from what was named last
_OPENS = 4  # units of a sentence or clause in which its figure is the first thing


def is_another_part(percentage: Term, whole: Term, part: Term) -> bool:
    """Return whether ``part`` is counted in a statement of its own behind "half of the 6 million visitors".

    Args:
        percentage: of the whole, told right before it.
        whole: what it is of.
        part: the figure that may be so much of it.
    """
    said = percentage.said
    if whole.said is not said or whole.number != percentage.number + 1 or part.number < whole.number:
        return False
    units = said.sentence.units
    of = said.sentence.passage.grammar.words.facts["share-of"]
    if units.words[percentage.behind : percentage.behind + 1] and units.words[percentage.behind] not in of:
        return False
    own = part.said.sentence.units
    if part.said.holds("thereof", part.unit, part.unit + _BEHIND):
        return True  # "120 of these" are of the third that was told
    if part.said is not said:
        return _is_stated(part, 0)
    between = units.tags[whole.behind : part.unit]
    joint = max(between.rfind(sign) for sign in ",;c:")
    if joint < 0 or between[joint] == ":" or not any(verb in between[:joint] for verb in _VERBS):
        return False
    return part.bracket < 0 and own is units and _is_stated(part, whole.behind + joint + 1)


def _is_stated(part: Term, first: int) -> bool:
    """Whether a figure opens a statement that begins at a unit, and whose verb stands behind the figure."""
    tags = part.said.sentence.units.tags
    if part.start - first > _OPENS or any(part.said.holds(name, first, part.unit) for name in _AGAIN):
        return False
    behind = tags[part.unit + 1 :]
    end = min((at for at in (behind.find(sign) for sign in ",;:(q") if at >= 0), default=len(behind))
    stated = behind[:end] + tags[first : part.start]
    return any(verb in stated for verb in _FINITE)
