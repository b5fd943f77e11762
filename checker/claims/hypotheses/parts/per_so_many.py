"""Where is a number told once more as so many of a population: "450 cases, or 3.6 per 1,000 inhabitants"?

No points weigh here: the population is the only one that the sentences before tell.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.hypotheses.term import Term

_LEAST = Decimal(100)  # of which so many are told
_OFF = Decimal(20)  # times by which it may be wrong: a point that slipped, not another thing
_SENTENCES = 2  # back to the population
_PARTED = frozenset("vx;:r")  # classes of what makes another statement of what stands between
_TIMES = "tu"
_PLACE = "dma"  # classes of words between "in" and the noun of a part of the place


class PerSoMany(Struct, frozen=True):
    """So many of each ``base``, of the ``count`` among a ``population``."""

    rate: Term
    count: Term
    population: Term
    base: Term


def per_so_many(terms: Sequence[Term]) -> Iterator[PerSoMany]:
    """Yield each number that is told once more as so many of a hundred, a thousand or more people.

    Args:
        terms: all figures of the letter.
    """
    for base in terms:
        rate = terms[base.number - 1] if base.number else base
        if rate.said is not base.said or not _is_base(base, rate):
            continue
        population = _population(base, terms)
        count = None if population is None else _count(rate, population, terms)
        if population is None or count is None:
            continue
        made = count.value / population.value * base.value
        if made < population.value and rate.value / _OFF < made < rate.value * _OFF:
            yield PerSoMany(rate, count, population, base)


def _is_base(base: Term, rate: Term) -> bool:
    """Whether a figure is a round one behind "per", right behind another."""
    units, per = base.said.sentence.units, base.said.sentence.passage.grammar.words.cues["per"]
    round_one = base.value >= _LEAST and base.value.normalize().as_tuple().digits == (1,)
    counted = base.measure == rate.measure == "count" and rate.value < base.value
    return round_one and counted and rate.behind == base.start and units.words[base.start] in per


def _population(base: Term, terms: Sequence[Term]) -> Term | None:
    """Return the only population before of what "per 1,000 residents" counts, of people if nothing."""
    people = base.said.sentence.passage.grammar.words.facts["people"]
    named = base.behind > base.unit + 1
    found = []
    for term in reversed(terms[: base.number]):
        if term.block != base.block or base.said.sentence.number - term.said.sentence.number > _SENTENCES:
            break
        same = term.key == base.key if named else term.key in people
        if term.measure == "count" and term.value > base.value and (same or {term.key, base.key} <= people):
            found.append(term)
    return found[0] if len(found) == 1 else None


def _count(rate: Term, population: Term, terms: Sequence[Term]) -> Term | None:
    """Return what the rate is told for: the count right before it, of the whole population."""
    number = rate.number - 1
    if number == population.number:
        number -= 1
    count = terms[number] if number >= 0 else rate
    if count.said is not rate.said or count.measure != "count" or count is population:
        return None
    tags = rate.said.sentence.units.tags
    between = tags[count.behind : rate.unit]
    apart = "(" in between or "," in between
    if not apart or not _PARTED.isdisjoint(between) or population.value <= count.value:
        return None
    own = population.said is count.said
    return count if own or not _is_of_part(count) else None


def _is_of_part(count: Term) -> bool:
    """Whether a sentence opens with where it is told of: "In de binnenstad waren er 240 inbraken"."""
    tags = count.said.sentence.units.tags[: count.start]
    led = (tags[at + 1 :].lstrip(_PLACE)[:1] for at, tag in enumerate(tags) if tag == "p")
    return any(noun in ("n", "N") for noun in led)
