"""Does a paragraph between a number and its list only say where the list is, or when to answer it?

"The council takes four measures. / These are explained below. / 1. ..."; "We have four questions. / Please
reply before 1 May. / 1. ...?"
"""

from collections.abc import Mapping, Sequence

from checker.claims.hypotheses.counts.announcement import Announcement
from checker.claims.hypotheses.counts.itemmarks import number
from checker.claims.mentions import Kind, Passage
from checker.claims.syntax import Sentence, sentence
from checker.document import Block, BlockKind

_TAKEN_UP = frozenset("mo")  # classes of words that take up what was counted
_COUNTED = (Kind.COUNT, Kind.RATIO)


def apart(one: Announcement, following: Sequence[Block], passages: Mapping[str, Passage]) -> int:
    """Return how many of the blocks behind a number stand before its list, and open no other one.

    Args:
        one: the number.
        following: the blocks behind its own.
        passages: the scanned blocks, by their ids.
    """
    if len(following) < 2 or following[0].kind is not BlockKind.PARAGRAPH:
        return 0
    if following[1].kind is not BlockKind.ITEM or number(following[1]) != 1:
        return 0
    passage = passages.get(following[0].id)
    if passage is None or len(passage.sentences) != 1:
        return 0
    said = sentence(passage, 0)
    if said.units.tags[-1:] == ":" or _counts(said):
        return 0
    return 1 if _points_down(said) or _are_questions(one, following[1:]) else 0


def _counts(said: Sentence) -> bool:
    return any(tag == "q" and said.meaning(at).kind in _COUNTED for at, tag in enumerate(said.units.tags))


def _points_down(said: Sentence) -> bool:
    """Whether a sentence takes up what was counted, and says that it follows: "These are told below."."""
    below = said.passage.grammar.words.facts["below-here"]
    return said.units.tags[0] in _TAKEN_UP and not below.isdisjoint(said.units.words)


def _are_questions(one: Announcement, following: Sequence[Block]) -> bool:
    """Whether questions are announced, and each item of the list is one."""
    if one.noun not in one.passage.grammar.words.facts["counted-questions"]:
        return False
    items = []
    for block in following:
        if block.kind is not BlockKind.ITEM:
            break
        items.append(block)
    return all(each.text.rstrip().endswith("?") for each in items)
