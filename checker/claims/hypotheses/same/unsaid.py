"""Which figures does "the" lead, although nothing before says them, but says one a slip of the pen away?

"The hospitals received overpayments of $2.2 million. ... We recommended that it recover the $2.7 million."
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.definite import definite
from checker.claims.hypotheses.same.owners import named_apart
from checker.claims.hypotheses.same.slipped import slip_evidence
from checker.claims.hypotheses.same.these import Said, is_of_noun, is_sum, said_in_order
from checker.claims.mentions import Kind, Mention, Passage
from checker.document import Block
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import slip_between, telling, written_digits

# Of 97 such counts of ten and more, and 62 amounts, of studied letters 36 and 18 were not said before, and
# but one count was a slip away from another one of its noun.
_BEFORE = Evidence('what "the" leads was said before', 14)
_COUNTED = Evidence("what is counted was said before", 11)
_OTHERS = Evidence("other words say which are meant", -6)
_LEAST = 2  # digits of a figure that say something
_SUBTRACTED = 6  # figures before that it can be the difference of two of


def unsaid(
    figures: Sequence[Figure], blocks: Sequence[Block]
) -> Iterator[tuple[Mention, Mention, tuple[Evidence, ...]]]:
    """Yield such a figure, the nearest one before it that is a slip away, and what speaks for that."""
    said: dict[str, list[Said]] = {}
    values: set[object] = set()
    for some in said_in_order(figures, blocks):
        if len(some) == 1 and _is_led(some[0]):
            own = some[0]
            before = said.get(own.unit, [])
            twin = next((each for each in reversed(before) if _is_twin(own, each)), None)
            if twin is not None and own.value.value not in values and not _is_made(own, before):
                yield own.mention, twin.mention, tuple(_evidence(own, twin, before))
        for each in some:
            said.setdefault(each.unit, []).append(each)
            values.add(each.value.value)  # "the 31 billion" is € 31 billion


def _is_led(own: Said) -> bool:
    """Whether an article leads an amount, or a count with what it counts: not "the $2 million plan"."""
    figure, value = own.figure, own.value
    if value.hedge is not None or definite(figure) is None:
        return False
    head = figure.sentence.groups[figure.sentence.group_of[figure.unit]].head
    return head == figure.unit if own.mention.kind is Kind.MONEY else bool(figure.key) and head > figure.unit


def _is_twin(own: Said, other: Said) -> bool:
    """Whether a figure of a sentence before is a slip away, of the same noun, and may be what is meant."""
    one, its = own.value, other.value
    if other.sentence == own.sentence or its.hedge is not None or _form(own) != _form(other):
        return False
    if named_apart(*_sentence(own), *_sentence(other)):
        return False
    counted = own.mention.kind is not Kind.MONEY
    if not is_of_noun(other, own) or (counted and _is_of_others(own, other)):
        return False
    digits = written_digits(one), written_digits(its)
    return all(digits) and slip_between(*digits) is not None and telling(*digits) >= _LEAST


def _evidence(own: Said, twin: Said, before: Sequence[Said]) -> Iterator[Evidence]:
    """Yield what speaks for it that the two are one: of many others one is sooner a slip away."""
    led, money = definite(own.figure), own.mention.kind is Kind.MONEY
    one, its = written_digits(own.value), written_digits(twin.value)
    pen, size = slip_between(one, its), telling(one, its)
    assert pen is not None
    yield _BEFORE if money else _COUNTED
    yield slip_evidence(pen, size)
    if money and led is not None and led.says_more(twin.figure.sentence):
        yield _OTHERS
    alike = {each.value.value for each in before if is_of_noun(each, own) and _form(each) == _form(own)}
    if len(alike) > 1:
        yield Evidence("others are as much alike", -decibels(Fraction(1, len(alike))))


def _sentence(said: Said) -> tuple[Passage, tuple[int, int]]:
    sentence = said.figure.sentence
    return sentence.passage, sentence.passage.sentences[sentence.number]


def _form(said: Said) -> tuple[object, int]:
    return said.value.scale, said.value.places


def _is_of_others(own: Said, twin: Said) -> bool:
    led = definite(own.figure)
    return led is not None and led.narrows(twin.figure.sentence)


def _is_made(own: Said, before: Sequence[Said]) -> bool:
    """Whether it is what figures before it make together or differ by."""
    near = [each.value.value for each in before[-_SUBTRACTED:]]
    return is_sum(own, before) or any(own.value.value == one - other for one in near for other in near)
