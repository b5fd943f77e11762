"""How long does a letter say that something lasted, from its beginning to its end, and how old someone was?

"De bouw begon in 2015, duurde vier jaar en werd in 2019 afgerond", "she was born in 1960 and died in 2014 at
the age of 53", also over two sentences: "Het begon in 2015. Het duurde vier jaar en eindigde in 2019."
"""

from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.timeline.elapsed import is_span, lasted
from checker.claims.timeline.moments import Moment, moments
from checker.claims.timeline.stages import in_order
from checker.claims.timeline.within import told
from checker.quantity import Quantity

_TO_BIRTH = 5  # tokens from "born" to the time of it
_BEHIND = 1  # tokens from that time to "geboren"
_TO_AGE = 3  # sentences from a birth to an age
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
    """Yield the age of whom a letter says that he was born, or of what was built, with its time.

    "He" and "she" of a next sentence, or the same name, are who was born: "Mr Day was born on 3 May 1960. In
    2024 he was 64 years old."
    """
    time = passage.grammar.words.time
    if (time["born"] | time["built"]).isdisjoint(passage.tokens.lower):
        return
    known: tuple[int, Moment] | None = None
    for number, spots in told(passage):
        times = moments(spots)
        births = [when for when in times if _begins(passage, when, time["born"] | time["built"])]
        if len(births) > 1:
            known = None
            continue
        born = births[0] if births else None
        person = born is not None and _begins(passage, born, time["born"])
        start = (number, born) if born is not None else known
        known = start if person or born is None else None
        ages = [spot for spot in spots if _is_age(passage, spot)]
        if (
            start is None
            or len(ages) != 1
            or (start[0] != number and not _is_of(passage, ages[0], number, start[0]))
        ):
            continue
        then = _then(passage, ages[0], [when for when in times if when is not born])
        if then is not None and (born is None or born.spot.last <= min(ages[0].first, then.spot.first)):
            yield lasted(passage, ages[0], start[1], then, 1 + min(number - start[0], 1), "age")


def _begins(passage: Passage, when: Moment, begins: frozenset[str]) -> bool:
    said = passage.between(when.spot.first - _TO_BIRTH, when.spot.last + _BEHIND)
    return not begins.isdisjoint(said)


def _then(passage: Passage, age: Spot, times: Sequence[Moment]) -> Moment | None:
    """Return the time of an age: the only other one of its sentence, or of its part between two commas.

    "45 when she left in 2015" has the one behind it.
    """
    if len(times) == 1:
        return times[0]
    if passage.word_at(age.last) in passage.grammar.words.classes["subordinator"]:
        return next((when for when in times if when.spot.first > age.last), None)
    near = [when for when in times if "," not in passage.between(*_gap(age, when.spot))]
    return near[0] if len(near) == 1 else None


def _gap(one: Spot, other: Spot) -> tuple[int, int]:
    return (one.last, other.first) if one.first < other.first else (other.last, one.first)


def _is_of(passage: Passage, age: Spot, number: int, told_in: int) -> bool:
    """Whether the age is of whom an earlier sentence told: by "he", or by the same name and no other.

    "She was the mother of a man who was 30" tells another's.
    """
    own, other = (_names(passage, each) for each in (number, told_in))
    first, last = passage.sentences[number]
    lower, words = passage.tokens.lower, passage.grammar.words
    persons = [at for at in range(first, last) if lower[at] in words.time["person"]]
    before = max((at for at in persons if at < age.first), default=first)
    if not words.classes["relative"].isdisjoint(lower[before : age.first]):
        return False
    return own <= other and bool(persons or own) and number - told_in <= _TO_AGE


def _names(passage: Passage, number: int) -> frozenset[str]:
    """Return the words of a sentence with a capital that no spot holds, but for the one that opens it."""
    first, last = passage.sentences[number]
    idle = passage.grammar.words.sets["function-words"]
    return frozenset(
        passage.tokens.written(at)
        for at in range(first, last)
        if passage.covered[at] < 0
        and passage.tokens.written(at)[0].isupper()
        and passage.tokens.lower[at] not in idle
    )


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
