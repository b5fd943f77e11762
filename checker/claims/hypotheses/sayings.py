"""Which figures does each sentence of a letter tell, and what does the sentence behind it say?"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from checker.claims.hypotheses.changes.turns import may_turn
from checker.claims.hypotheses.marks import marks
from checker.claims.hypotheses.term import Saying, Term
from checker.claims.syntax import sentence


def by_sentence(terms: Sequence[Term]) -> Iterator[tuple[tuple[Term, ...], tuple[Term, ...]]]:
    """Yield the figures of each sentence that has some, and those of the sentence right before it.

    Args:
        terms: all figures of the letter.
    """
    before: tuple[Term, ...] = ()
    for number, some in groupby(terms, key=lambda term: term.said.number):
        inside = tuple(some)
        yield inside, before if before and number - before[0].said.number == 1 else ()
        before = inside


def by_paragraph(terms: Sequence[Term]) -> Iterator[Mapping[int, Sequence[Term]]]:
    """Yield the figures of each paragraph that has some, by the number of their sentence in it.

    Args:
        terms: all figures of the letter.
    """
    for _, some in groupby(terms, key=lambda term: term.block):
        yield {
            number: tuple(own) for number, own in groupby(some, key=lambda term: term.said.sentence.number)
        }


def turning_behind(one: Term) -> Saying | None:
    """Return the sentence right behind that of a figure, which has none, if it may tell a change.

    "That is a tripling." None at the end of a paragraph.

    Args:
        one: the figure.
    """
    passage, number = one.said.sentence.passage, one.said.sentence.number + 1
    if number >= len(passage.sentences) or not may_turn(passage, *passage.sentences[number]):
        return None
    behind = sentence(passage, number)
    return Saying(behind, one.said.number + 1, marks(behind))
