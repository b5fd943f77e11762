"""What do the words before a colon say of the figures behind it?"""

from checker.claims.frames.changes import gives_level
from checker.claims.frames.figured import is_amount
from checker.claims.frames.phrases import is_transparent
from checker.claims.syntax import Sentence, Shape

_COMMON = frozenset("nvxei")


def listed(sentence: Sentence, unit: int) -> int:
    """What the words before a colon introduce: "De kosten bedroegen in: - 2014: € 504.639; - 2015: ..."."""
    if (label := _label(sentence, unit)) >= 0:
        return label
    colon = sentence.units.tags.find(":")
    if not 0 <= colon < unit or _COMMON.isdisjoint(sentence.units.tags[:colon]):
        return -1  # "Zwolle: 310" is a label
    return introduced(sentence, colon)


def _label(sentence: Sentence, unit: int) -> int:
    """The amount that the colon right before the figure names: "prijs: € 3, korting: € 2"."""
    colon = sentence.units.tags.rfind(":", 0, unit)
    between = sentence.units.tags[colon + 1 : unit]
    if colon < 0 or "," in between or ";" in between:
        return -1
    before = colon - 1
    while before >= 0 and sentence.units.tags[before] not in ",;:.":
        before -= 1
    return next(
        (
            at
            for at, group in enumerate(sentence.groups)
            if before < group.first < colon and group.shape is Shape.NOUN and group.preposition < 0
            if is_amount(sentence, group)
        ),
        -1,
    )


def introduced(sentence: Sentence, end: int) -> int:
    """Return the group that the words before unit ``end`` introduce."""
    last = sentence.group_of[end - 1] if end else -1
    if last >= 0 and _is_listed(sentence, last):
        return last
    clause = sentence.clause_at(max(end - 1, 0))
    if clause.subject >= 0 and gives_level(sentence, clause):
        return clause.subject
    plain = [
        at
        for at, group in enumerate(sentence.groups)
        if group.last <= end and group.preposition < 0 and group.shape is Shape.NOUN
    ]
    counted = [at for at in plain if is_transparent(sentence, sentence.groups[at])]
    return (counted or plain or [-1])[-1]


def _is_listed(sentence: Sentence, at: int) -> bool:
    """Whether a group says that it is what a colon lists: "recht op de volgende vergoeding:"."""
    group = sentence.groups[at]
    following = sentence.passage.grammar.words.facts["following"]
    return group.shape is Shape.NOUN and not following.isdisjoint(
        sentence.units.words[group.first : group.head]
    )
