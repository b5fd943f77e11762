"""Which places do ordinals give to scores: "Spain ranked first with 74 points, Italy second with 70"?

Only of what is won the most comes first: points, votes, seats. The first in costs may be the lowest.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, is_measured
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Term
from checker.claims.syntax import Sentence

FAMILY = "ranking"
RANKED = "place by place"
_ORDINAL = "j"
_LEADS, _NAMES = frozenset("dsm"), frozenset("nNa")  # classes of words
_BARE = frozenset(
    "pxvieN,"
)  # classes of words behind an ordinal that is of no noun: "first with", "second came"


def ranks(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield each two scores of a sentence of which ordinals say that the one comes before the other.

    Args:
        terms: all figures of the letter.
    """
    for inside, _ in by_sentence(terms):
        said = inside[0].said
        if _ORDINAL not in said.sentence.units.tags:
            continue
        placed = list(_placed([term for term in inside if is_measured(term)]))
        for (first, own), (second, other) in pairwise(placed):
            if first < second and comparable(own, other):
                yield Clue(FAMILY, RANKED, said, own.unit, rises=True).orders(own, other)


def _placed(some: Sequence[Term]) -> Iterator[tuple[int, Term]]:
    """Yield scores with the place that the words before each give it, as far as each has one."""
    last, place = -1, 0
    for term in some:
        sentence = term.said.sentence
        if (
            not _is_had(term)
            or not (_is_score(term) or place)
            or not _is_named(sentence, last + 1, term.start)
        ):
            return
        ordinal = _ordinal(sentence, last + 1, term.unit)
        if ordinal:
            place = ordinal
        elif place and term.said.holds("followed", last + 1, term.unit):
            place += 1
        else:
            return
        yield place, term
        last = term.unit


def _ordinal(sentence: Sentence, first: int, last: int) -> int:
    """Return the place that a bare ordinal between two units tells, 0 for none and for several."""
    units, words = sentence.units, sentence.passage.grammar.words
    found = [at for at in range(first, last) if units.tags[at] == _ORDINAL]
    if len(found) != 1 or found[0] + 1 >= len(units):
        return 0
    at = found[0]
    led = at > first and units.tags[at - 1] in _LEADS
    if units.words[at + 1] not in words.facts["places"] and (led or units.tags[at + 1] not in _BARE):
        return 0  # "in the first round", "the second with"
    written = sentence.passage.tokens.lower[units.lasts[at] - 1]
    return words.numbers.ordinal(written) or 0


def _is_named(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name has a place between two units: "Kent ranked first", not "first came a vote"."""
    tags = sentence.units.tags
    articles = [at for at in range(first, last) if tags[at] in _LEADS]
    return not set(tags[first:last]).isdisjoint(_NAMES) and all(tags[at + 1] == _ORDINAL for at in articles)


def _is_had(term: Term) -> bool:
    """Whether "with" leads to a figure."""
    sentence = term.said.sentence
    return sentence.units.words[term.start] in sentence.passage.grammar.words.facts["having"]


def _is_score(term: Term) -> bool:
    """Whether a figure counts what is won."""
    sentence = term.said.sentence
    behind = sentence.units.words[term.unit + 1 : term.behind]
    return not sentence.passage.grammar.words.facts["scores"].isdisjoint(behind)
