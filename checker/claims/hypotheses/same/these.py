"""Which figures point back to one said before by "these" or "the", and have another value?

"Er kwamen 311 meldingen binnen. Deze 313 meldingen zijn afgehandeld." "Van de 313 is de helft klaar."
"""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.between import Between, is_narrowed
from checker.claims.hypotheses.same.definite import definite
from checker.claims.hypotheses.same.described import is_described
from checker.claims.mentions import Kind, Mention
from checker.claims.syntax import measure
from checker.document import Block, BlockKind
from checker.finding import Evidence
from checker.quantity import Quantity

# Of 57 such figures of studied letters that had one of their noun in the two sentences before, 41 were equal
# to the nearest, 16 to another one; none was of another value that no sum or list made.
_THESE = Evidence("these point back to the last of their noun", 24)
# Of 33 such figures of studied letters that are ten or more, and 85 that are less, 33 and 77 were equal to
# the only one of their noun that was said before.
_THE = Evidence("the only ones of their noun that were counted", 14)
_THE_FEW = Evidence("the only few of their noun that were counted", 10)
# Where nothing stands between that can have changed which ones are meant: no part, no other, no names.
_ONLY = Evidence("these can be no others than those that were counted", 28)
_ALL = Evidence("all of them, and no others were counted", 24)
_DESCRIBED = Evidence("the same words and time say which are meant", 14)
_LISTED = Evidence("so few can be those that were named", -12)
_FEW = 10
_REACH = 2  # sentences back
_SUMMED = 8  # figures before that it can be a sum of


class Said(Struct, frozen=True):
    """A figure, or one of the two ends of "9 van de 25", and the number of its sentence."""

    figure: Figure
    mention: Mention
    value: Quantity
    unit: str
    sentence: int


def these(
    figures: Sequence[Figure], blocks: Sequence[Block], between: Between
) -> Iterator[tuple[Mention, Mention, tuple[Evidence, ...]]]:
    """Yield such a figure, the one that it points back to, and what speaks for that.

    It is none where its value was said before of anything, or is the sum of figures right before it.
    """
    said: dict[str, list[Said]] = {}
    values: dict[str, set[object]] = {}
    for own in said_in_order(figures, blocks):
        if len(own) == 1 and own[0].value.value not in values.get(own[0].unit, ()):
            told = _pointed(own[0], said.get(own[0].unit, []), between)
            if told is not None:
                yield own[0].mention, *told
        for each in own:
            said.setdefault(each.unit, []).append(each)
            values.setdefault(each.unit, set()).add(each.value.value)


def said_in_order(figures: Sequence[Figure], blocks: Sequence[Block]) -> Iterator[Sequence[Said]]:
    """Yield what each figure of running text says; the sentences that have some are numbered.

    Args:
        figures: those of the letter, in reading order.
        blocks: those of the letter.
    """
    cells = {block.id for block in blocks if block.kind is BlockKind.CELL}
    sentence, last = 0, None
    for figure in figures:
        if figure.mention.block in cells or figure.sentence.endless:
            continue
        if figure.sentence is not last:
            sentence, last = sentence + 1, figure.sentence
        yield list(_said_by(figure, sentence))


def _said_by(figure: Figure, sentence: int) -> Iterator[Said]:
    """Yield what a figure says: a count or amount, or the two ends of "9 van de 25"."""
    mention, value = figure.mention, figure.mention.value
    if mention.kind is Kind.RATIO and isinstance(value, tuple):
        for each in value:
            if isinstance(each, Quantity) and not each.spoken:
                yield Said(figure, mention, each, measure(each, Kind.COUNT), sentence)
    elif mention.kind in (Kind.COUNT, Kind.MONEY) and isinstance(value, Quantity):
        yield Said(figure, mention, value, measure(value, mention.kind), sentence)


def _pointed(
    own: Said, before: Sequence[Said], between: Between
) -> tuple[Mention, tuple[Evidence, ...]] | None:
    """Return what a figure points back to by "these" or "the", and what speaks for that.

    "The" does where its noun was counted but once, and nothing says which ones are meant: not "the 12 towns
    with a plan".
    """
    led = definite(own.figure) if own.value.hedge is None and own.value.value > 1 else None
    if led is None or not _stands_before(own) or is_sum(own, before):
        return None
    of_noun = [each for each in before if is_of_noun(each, own)]
    near = of_noun[-1:]
    if not near or near[0].sentence == own.sentence:
        return None
    few = own.value.value < _FEW
    only = (
        len({(each.value.value, each.value.hedge) for each in of_noun}) == 1 and near[0].value.hedge is None
    )
    counted = own.mention.kind is Kind.COUNT
    fewer = own.value.value < near[0].value.value
    if led.points and fewer and is_narrowed(own.figure, near[0].figure):
        return None
    alone = only and counted and led.is_bare and between.leaves(near[0].figure, own.figure)
    if alone and led.points:
        return near[0].mention, (_ONLY,)
    narrowed = led.narrows(near[0].figure.sentence)
    if alone and not narrowed and own.value.value > near[0].value.value and _is_all(own.figure):
        return near[0].mention, (_ALL,)
    if led.points:
        within = own.sentence - near[0].sentence <= _REACH and led.is_bare
        return (near[0].mention, (_THESE, _LISTED) if few else (_THESE,)) if within else None
    described = is_described(own.figure, near[0].figure)
    if not only or not counted or (narrowed and not described):
        return None
    evidence = _THE_FEW if few else _THE
    return near[0].mention, (evidence, _DESCRIBED) if described else (evidence,)


def _is_all(figure: Figure) -> bool:
    """Whether "all" leads a figure, not "the"."""
    sentence = figure.sentence
    words = sentence.passage.grammar.words
    lead = sentence.units.words[sentence.groups[sentence.group_of[figure.unit]].first]
    return lead in words.cues["every"] - words.facts["definite"]


def _stands_before(own: Said) -> bool:
    """Whether it is an amount, or a count with what it counts behind it."""
    figure = own.figure
    head = figure.sentence.groups[figure.sentence.group_of[figure.unit]].head
    return own.mention.kind is Kind.MONEY or (bool(figure.key) and figure.unit < head)


def is_of_noun(each: Said, own: Said) -> bool:
    """Whether an earlier figure counts what a figure does; of amounts nothing is asked."""
    return own.mention.kind is Kind.MONEY or each.figure.key == own.figure.key


def is_sum(own: Said, before: Sequence[Said]) -> bool:
    """Whether figures that follow each other right before it make it up."""
    some = [each.value.value for each in before[-_SUMMED:]]
    return any(own.value.value in accumulate(some[first:]) for first in range(len(some)))
