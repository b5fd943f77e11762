"""Which whole does "nine of the 64 shops" have, and was another number of them counted before?

"In 2024 zijn 46 winkels gecontroleerd. Negen van de 64 gecontroleerde winkels zijn Vlaams": the article says
that they are those that were counted.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.described import Told, told_of
from checker.claims.hypotheses.same.slipped import slip_evidence
from checker.claims.hypotheses.same.these import Said, is_of_noun, is_sum, said_in_order
from checker.claims.mentions import Mention
from checker.document import Block
from checker.finding import Evidence
from checker.quantity.slip import slip_between, telling, written_digits

# Of 18 such wholes of studied letters whose noun was counted once before 15 were that number or were made of
# others; what was counted may be a part of the whole ("23 stations voldoen": "131 van de 552 stations").
_PARTS_OF = Evidence("a part is told of those that were counted", 6)
_TOLD = Evidence("the same words say which are meant", 8)
_LEAST = 4  # fewer can be those that were named
_TELLING = 2  # digits of a number that say something
_MADE = 8  # figures before that it can be the sum or the difference of

Pair = tuple[Mention, Mention, tuple[Evidence, ...]]


def parts(figures: Sequence[Figure], blocks: Sequence[Block]) -> Iterator[Pair]:
    """Yield such a whole, the count that it points back to, and what speaks for that."""
    said: list[Said] = []
    for some in said_in_order(figures, blocks):
        if len(some) > 1 and _is_led(some[-1]):
            told = _counted(some[-1], said)
            if told is not None:
                yield some[-1].mention, *told
        said.extend(some)


def _is_led(whole: Said) -> bool:
    """Whether an article or "these" leads the whole of a ratio: "nine of the 64"."""
    figure = whole.figure
    units, passage = figure.sentence.units, figure.sentence.passage
    lower = passage.tokens.lower[units.firsts[figure.unit] : units.lasts[figure.unit]]
    facts = passage.grammar.words.facts
    return bool(figure.key) and any(
        of in facts["share-of"] and lead in facts["definite"] for of, lead in pairwise(lower)
    )


def _counted(whole: Said, before: Sequence[Said]) -> tuple[Mention, tuple[Evidence, ...]] | None:
    """Return the only number of its noun that was counted before, where nothing says that it is of others."""
    some = [each for each in before if is_of_noun(each, whole)]
    values = {(each.value.value, each.value.hedge) for each in some}
    if len(values) != 1 or some[-1].sentence == whole.sentence or some[-1].value.hedge is not None:
        return None
    if whole.value.hedge is not None or whole.value.value < _LEAST or _is_made(whole, before):
        return None
    told = told_of(whole.figure, some[-1].figure)
    if told is Told.OTHERS:
        return None
    return some[-1].mention, (*_slip(whole, some[-1]), _PARTS_OF, *((_TOLD,) if told is Told.THEM else ()))


def _slip(whole: Said, other: Said) -> Iterator[Evidence]:
    """Yield how seldom unrelated numbers are as near."""
    digits = written_digits(whole.value), written_digits(other.value)
    pen, size = slip_between(*digits) if all(digits) else None, telling(*digits)
    if pen is not None and size >= _TELLING:
        yield slip_evidence(pen, size)


def _is_made(whole: Said, before: Sequence[Said]) -> bool:
    """Whether it was said before of anything, or is what figures before it make together or differ by."""
    own, near = whole.value.value, [each.value.value for each in before[-_MADE:]]
    return (
        any(each.value.value == own for each in before)
        or is_sum(whole, before)
        or any(own in (one - other, one + other) for one in near for other in near)
    )
