"""Which amount is divided evenly over years, and how much is told for each of them?

"€ 4,5 miljoen, gelijk verdeeld over 2024, 2025 en 2026. Per jaar is dat € 1,5 miljoen". No points weigh here:
the words say that each year gets as much.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.hypotheses.parts.sizes import is_near
from checker.claims.hypotheses.term import Saying, Term, is_money
from checker.claims.lexicon import says
from checker.claims.mentions import Kind, Mention
from checker.document import Span
from checker.quantity import PartialDate, Quantity

_YEAR = "year"
_SENTENCES = 1  # from the division to what each year gets
_JOINTS = frozenset(",c")
_TWO = 2
_LONGEST = 40  # years
_YEARS = frozenset(map(Decimal, range(1900, 2101)))
_SPANS = frozenset({Kind.YEAR, Kind.RANGE, Kind.DATE_RANGE})


class EvenParts(Struct, frozen=True):
    """An amount, the number of years it is divided over, and what each gets."""

    total: Term
    years: Mention
    each: Term


def even_parts(terms: Sequence[Term]) -> Iterator[EvenParts]:
    """Yield each amount that is divided evenly over years, with what is told for one of them.

    Args:
        terms: all figures of the letter.
    """
    for total in terms:
        each = next((term for term in terms[total.number + 1 : total.number + 3] if is_money(term)), None)
        if each is None or not is_money(total) or total.quantity.rate or each.measure != total.measure:
            continue
        steps = each.said.sentence.number - total.said.sentence.number
        if each.block != total.block or steps > _SENTENCES or not _is_yearly(each):
            continue
        years = _years(total, each)
        if years is None or not _is_alone(total, each, terms):
            continue
        value = years.value
        if isinstance(value, Quantity) and is_near(total.value / value.value, each.value):
            yield EvenParts(total, years, each)


def _is_alone(total: Term, each: Term, terms: Sequence[Term]) -> bool:
    """Whether neither sentence has another amount before what each year gets."""
    near = terms[max(total.number - _TWO, 0) : total.number]
    return not any(term.said is total.said and is_money(term) for term in near) and each.number > total.number


def _is_yearly(each: Term) -> bool:
    """Whether it is said in the sentence of an amount that it is for each year."""
    passage, number = each.said.sentence.passage, each.said.sentence.number
    first, last = passage.sentences[number]
    yearly = says(passage.tokens.lower[first:last], passage.grammar.words.facts["each-year"])
    return yearly and _is_of_all(each)


def _is_of_all(each: Term) -> bool:
    """Whether it follows from the division, and is not what one of several gets: "dus", "or", "that is"."""
    said = each.said
    units, times = said.sentence.units, said.sentence.passage.grammar.words.facts["times"]
    if said.holds("conclusion", 0, len(units.tags)) or said.holds("otherwise", each.start - 1, each.start):
        return True
    nouns = (word for word, tag in zip(units.words, units.tags, strict=True) if tag in "nN")
    return each.place == 0 and all(word in times for word in nouns)


def _years(total: Term, each: Term) -> Mention | None:
    """Return over how many years an amount is divided evenly, as they are written; None where it is not."""
    said = total.said
    units, evenly = said.sentence.units, said.sentence.passage.grammar.words.facts["evenly"]
    last = each.unit if each.said is said else len(units.tags)
    at = next((at for at in range(total.behind, last) if units.words[at] in evenly), -1)
    if at < 0:
        return None
    told = [unit for unit in range(at, last) if _is_span(said, unit)]
    joined = (_JOINTS.issuperset(units.tags[one + 1 : other]) for one, other in pairwise(told))
    if told and all(joined):
        many = len(told) if len(told) > 1 else _length(said, told[0])
        return _counted(total, said, told[0], told[-1], many) if many > 1 else None
    lasting = next((unit for unit in range(at, last) if units.tags[unit] == "u"), -1)
    value = said.sentence.meaning(lasting).value if lasting >= 0 else None
    if isinstance(value, Quantity) and value.unit == _YEAR and value.value == int(value.value) > 1:
        return _counted(total, said, lasting, lasting, int(value.value))
    return None


def _is_span(said: Saying, unit: int) -> bool:
    """Whether a unit is a year or a range of years; "over 2021" looks like a number."""
    tag = said.sentence.units.tags[unit]
    if tag not in "tq":
        return False
    meaning = said.sentence.meaning(unit)
    value = meaning.value
    bare = isinstance(value, Quantity) and value.unit is None and value.value in _YEARS
    return (tag == "t" and meaning.kind in _SPANS) or (tag == "q" and bare)


def _length(said: Saying, unit: int) -> int:
    """Return how many years a range holds, both ends too; 0 for none."""
    value = said.sentence.meaning(unit).value
    if not isinstance(value, tuple) or len(value) != _TWO:
        return 0
    first, last = value
    if not isinstance(first, PartialDate) or not isinstance(last, PartialDate):
        return 0
    whole = first.year is not None and last.year is not None and first.month is None and last.month is None
    many = (last.year or 0) - (first.year or 0) + 1
    return many if whole and 1 < many < _LONGEST else 0


def _counted(total: Term, said: Saying, first: int, last: int, many: int) -> Mention:
    passage, units = said.sentence.passage, said.sentence.units
    start, end = passage.tokens.starts[units.firsts[first]], passage.tokens.ends[units.lasts[last] - 1]
    return replace(
        total.mention,
        id=f"{total.mention.block}:{start}",
        kind=Kind.COUNT,
        span=Span(start, end),
        text=passage.block.text[start:end],
        value=Quantity(Decimal(many), Decimal(1), in_words=True),
    )
