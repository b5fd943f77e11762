"""Which superlatives does a sentence have, and which figures may be theirs?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.ordered import is_measured
from checker.claims.hypotheses.term import Saying, Term

_REACH = 25  # units between a superlative and its figure
_SINCE = 4  # units from a superlative to "since"
_SECOND = 2
_ORDINAL = "j"  # the class of "second"


class Superlative(Struct, frozen=True):
    """A superlative, whether it is of the largest, and the figures that may be its own, nearest first.

    ``place`` is 1, of "the second largest" 2.
    """

    said: Saying
    word: int
    top: bool
    figures: tuple[Term, ...]
    place: int = 1


def superlatives(inside: Sequence[Term]) -> Iterator[Superlative]:
    """Yield the superlatives of a sentence; the figure of each stands behind it, or else before.

    Args:
        inside: all figures of the sentence.
    """
    said = inside[0].said
    sides = {word: name == "top" for name in ("top", "bottom") for word in said.marks.get(name, ())}
    words = sorted(word for word in sides if not _is_no_rank(said, word))
    measured = [term for term in inside if is_measured(term)]
    ends = [-1, *words, len(said.sentence.units)]
    for at, word in enumerate(words, start=1):
        behind = [term for term in measured if word < term.unit < min(ends[at + 1], word + _REACH)]
        ahead = [term for term in measured if max(ends[at - 1], word - _REACH) < term.unit < word]
        figures = tuple(behind[:2] or ahead[-1:])
        if figures:
            yield Superlative(said, word, sides[word], figures, _place(said, word))


def _is_no_rank(said: Saying, word: int) -> bool:
    """Whether a superlative only bounds a figure, or is one of time: "at least", "the highest since 2004"."""
    lead = said.sentence.passage.grammar.words.facts["bound-lead"]
    return said.holds("since", word + 1, word + _SINCE) or (
        word > 0 and said.sentence.units.words[word - 1] in lead
    )


def _place(said: Saying, word: int) -> int:
    """Return which of its row a superlative is: 2 of "the second largest", "the next largest"."""
    if not word:
        return 1
    sentence = said.sentence
    if sentence.units.tags[word - 1] == _ORDINAL:
        last = sentence.passage.tokens.lower[sentence.units.lasts[word - 1] - 1]
        return sentence.passage.grammar.words.numbers.ordinal(last) or _SECOND
    return _SECOND if said.holds("next", word - 1, word) else 1
