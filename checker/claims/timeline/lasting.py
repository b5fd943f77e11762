"""How long does a letter say that something lasted, from its beginning to its end, and how old someone was?

"De bouw begon in 2015, duurde vier jaar en werd in 2019 afgerond", "she was born in 1960 and died in 2014 at
the age of 53", also over two sentences: "Het begon in 2015. Het duurde vier jaar en eindigde in 2019."
"""

from collections.abc import Iterator, Sequence

from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.outgoing import Draft
from checker.claims.timeline.elapsed import is_span, lasted
from checker.claims.timeline.moments import moments
from checker.claims.timeline.stages import in_order
from checker.claims.timeline.within import told
from checker.quantity import Quantity

_TO_BIRTH = 5  # tokens from "born" to the time of it
_BEHIND = 1  # tokens from that time to "geboren"
_NEAR = 3  # tokens around a length in which "lasted" or "old" stands
_MEANT = 5  # tokens before a length in which "should have" stands
_BEGINS = frozenset(("begins", "opens"))
_ENDS = frozenset(("ends", "gone"))


def lasting(passage: Passage) -> Iterator[Draft]:
    """Yield each such length of time, and each age, with the times between which it lies."""
    for order in in_order(passage):
        if order.earlier.stages & _BEGINS and order.later.stages & _ENDS:
            number = order.later.number
            lasts = [spot for spot in _spans(passage, order.earlier.number, number) if _lasts(passage, spot)]
            if len(lasts) == 1:
                yield lasted(passage, lasts[0], order.earlier.when, order.later.when, order.sentences)
    yield from _ages(passage)


def _spans(passage: Passage, first: int, last: int) -> Sequence[Spot]:
    bounds = passage.sentences[first][0], passage.sentences[last][1]
    return [spot for spot in passage.spots_in(*bounds) if is_span(spot)]


def _lasts(passage: Passage, span: Spot) -> bool:
    """Whether words beside a length say that it is how long something lasted: "duurde vier jaar".

    "Zou vier jaar duren" is only how long it should have lasted.
    """
    around = (
        *passage.between(span.first - _NEAR, span.first),
        *passage.between(span.last, span.last + _NEAR),
    )
    words = passage.grammar.words
    return not words.time["lasts"].isdisjoint(around) and words.facts["modal"].isdisjoint(
        (*passage.between(span.first - _MEANT, span.first), *around)
    )


def _ages(passage: Passage) -> Iterator[Draft]:
    """Yield the age of whom a sentence says that he was born, or of what was built, with its other time."""
    time = passage.grammar.words.time
    begins = time["born"] | time["built"]
    if begins.isdisjoint(passage.tokens.lower):
        return
    for _, spots in told(passage):
        times = moments(spots)
        ages = [spot for spot in spots if _is_age(passage, spot)]
        if len(times) != 2 or len(ages) != 1:
            continue
        born, then = times
        said = passage.between(born.spot.first - _TO_BIRTH, born.spot.last + _BEHIND)
        if not begins.isdisjoint(said) and born.spot.last <= ages[0].first:
            yield lasted(passage, ages[0], born, then, 1, "age")


def _is_age(passage: Passage, span: Spot) -> bool:
    """Whether a length or number is an age: "55 jaar oud", "at the age of 65", "was 45 when"."""
    value, words = span.meaning.value, passage.grammar.words
    years = span.meaning.kind is Kind.DURATION and isinstance(value, Quantity) and value.unit == "year"
    if not years and span.meaning.kind is not Kind.COUNT:
        return False
    behind = passage.between(span.last, span.last + 1)
    before = passage.between(span.first - _NEAR, span.first)
    if not words.time["old"].isdisjoint((*(before if not years else before[-2:]), *behind)):
        return True
    was = not words.time["was-so-old"].isdisjoint(before[-2:])
    return was and (not behind or behind[0] in words.time["behind-age"])
