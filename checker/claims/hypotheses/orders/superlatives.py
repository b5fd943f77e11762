"""Which superlatives does a sentence have, and which figures may be theirs?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.orders.ordered import is_measured
from checker.claims.hypotheses.term import Saying, Term
from checker.quantity import Quantity

_REACH = 25  # units between a superlative and its figure
_SINCE = 4  # units from a superlative to "since"
_BESIDE = 6  # units from a superlative to a figure that it calls the largest
_VERBS = frozenset("vx;:q")
_SECOND = 2
_DETERMINER = "d"
_ORDINAL = "j"  # the class of "second"
_FIGURE = "q"


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
    outside = said.marks.get("except", ())  # "with the exception of theft (7%)" stands outside the row
    ends = [-1, *words, len(said.sentence.units)]
    for at, word in enumerate(words, start=1):
        end = min(ends[at + 1], word + _REACH, *(mark for mark in outside if mark > word))
        behind = [term for term in measured if word < term.unit < end]
        ahead = [term for term in measured if max(ends[at - 1], word - _REACH) < term.unit < word]
        if ahead and behind and _parts(said, word, behind[0].unit) and not _parts(said, ahead[-1].unit, word):
            behind = []  # "Noord scoort met 52% het laagst; in Zuid is het 58%"
        figures = tuple(behind[:2] or ahead[-1:])
        if figures:
            yield Superlative(said, word, sides[word], figures, _place(said, word))


def is_ranked(term: Term) -> bool:
    """Return whether a figure is that of the largest or smallest of several: "the largest grant, of £40,000".

    It is one of them, and no sum of others.
    """
    said = term.said
    words = (word for name in ("top", "bottom") for word in said.marks.get(name, ()) if word < term.unit)
    return any(
        term.unit - word <= _BESIDE
        and _VERBS.isdisjoint(said.sentence.units.tags[word : term.unit])
        and not said.holds("total", word, term.unit)
        and not _is_no_rank(said, word)
        for word in words
    )


def _parts(said: Saying, first: int, last: int) -> bool:
    """Whether a semicolon parts the words between two units."""
    return ";" in said.sentence.units.tags[first:last]


def _is_no_rank(said: Saying, word: int) -> bool:
    """Whether a superlative bounds a figure, is of time or says how many: "at least", "most of them"."""
    if said.holds("most-of", word, word + 1) and said.sentence.units.tags[word - 1 : word] != _DETERMINER:
        behind = said.sentence.units.words[word + 1 : word + 2]
        if not said.sentence.passage.grammar.words.facts["share-of"].isdisjoint(behind):
            return True
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
    if not said.holds("next", word - 1, word):
        return 1
    larger = (
        sentence.meaning(word - 2).value if word > 1 and sentence.units.tags[word - 2] == _FIGURE else None
    )
    return int(larger.value) + 1 if isinstance(larger, Quantity) else _SECOND  # "op twee na grootste"
