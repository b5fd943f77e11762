"""Which three figures could be two factors and what they make: a share of a whole, things at a price?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.hypotheses.families import PRODUCT, SHARE
from checker.claims.hypotheses.parts.led_wholes import leads_clause
from checker.claims.hypotheses.parts.of_them import is_of_them
from checker.claims.hypotheses.parts.other_parts import is_another_part
from checker.claims.hypotheses.parts.other_shares import is_of_other
from checker.claims.hypotheses.parts.sizes import is_near
from checker.claims.hypotheses.term import SHARES, Term, is_money

_MOST = Decimal(100)  # per cent that a part can be
_EACH = frozenset({"each", "average", "rate"})  # classes of words beside what one costs, or the mean
_BESIDE = 6  # figures of a sort on either side of the first factor
_SENTENCES, _LISTED_SENTENCES = 2, 14  # between the first factor and another figure
_TOKENS, _LISTED_TOKENS = 110, 320
_FAR_SENTENCES = 25  # back to a whole that is named again by its noun
_FAR_WHOLES = 2


class Triple(Struct, frozen=True):
    """Three figures that may be a first factor (a percentage, a price), a second one, and what they make.

    ``roles`` are their names in the same order: those of `SHARE` or `PRODUCT`.
    """

    roles: tuple[str, str, str]
    terms: tuple[Term, Term, Term]

    @property
    def family(self) -> str:
        """Return the name of its family, which is that of its kind of claim too."""
        return "share" if self.roles is SHARE else "product"

    @property
    def named(self) -> tuple[tuple[str, Term], ...]:
        """Return the figures with their names, in reading order."""
        return tuple(sorted(zip(self.roles, self.terms, strict=True), key=_number))


def triples(terms: Sequence[Term]) -> Iterator[Triple]:
    """Yield every three figures near each other that can be a share or a product, none twice."""
    for first in terms:
        if first.measure not in SHARES:
            yield from _products(first, terms)
        elif first.value <= _MOST:
            yield from _shares(first, terms)


def _shares(percentage: Term, terms: Sequence[Term]) -> Iterator[Triple]:
    near = [term for term in _near(percentage, terms) if term.measure not in SHARES]
    for at, one in enumerate(near):
        for other in near[at + 1 :]:
            part, whole = (one, other) if one.value <= other.value else (other, one)
            if _joins(percentage, one, other) and _is_share(percentage, whole, part, terms):
                yield Triple(SHARE, (percentage, whole, part))
    for part in near:
        if part.said is percentage.said:
            for whole in _far(part, percentage, terms):
                if whole not in near and _is_share(percentage, whole, part, terms):
                    yield Triple(SHARE, (percentage, whole, part))


def _is_share(percentage: Term, whole: Term, part: Term, terms: Sequence[Term]) -> bool:
    if part.measure != whole.measure or part.value >= whole.value or leads_clause(part):
        return False
    if "added" in whole.near and whole.said is not part.said:
        return False  # "Later kwamen er nog 110. Daarvan 90 (60%)": of those before too
    if not is_near(percentage.value * whole.value / _MOST, part.value):
        return False
    if is_of_other(percentage, whole, part):
        return False
    return not is_another_part(percentage, whole, part) and not _is_of_another(whole, part, terms)


def _is_of_another(whole: Term, part: Term, terms: Sequence[Term]) -> bool:
    """Whether "120 of them" are of what was named last, and not of a whole before or behind that."""
    if not is_of_them(part):
        return False
    earlier = (terms[at] for at in range(part.number - 1, -1, -1))
    last = next((term for term in earlier if term.measure == part.measure), None)
    return last is not None and last.said is part.said and last.value > part.value and whole is not last


def _products(each: Term, terms: Sequence[Term]) -> Iterator[Triple]:
    """Yield what one costs with their number and the total: where no word says so, only side by side."""
    said = each.quantity.rate or not _EACH.isdisjoint(each.near)
    near = list(_near(each, terms))
    totals = [term for term in near if term.measure == each.measure and term.value > each.value]
    totals = [term for term in totals if not _is_behind_per(term) and not _takes_in_more(term, each)]
    for count in near:
        if _is_none_counted(count) or count.value < 2:
            continue
        for total in totals:
            if total is count or not _joins(each, count, total):
                continue
            if count.measure == each.measure and total.value <= count.value:
                continue
            if not (said or _side_by_side(each, count, total)):
                continue
            if is_near(count.value * each.value, total.value):
                yield Triple(PRODUCT, (each, count, total))


def _takes_in_more(total: Term, each: Term) -> bool:
    """Whether an amount is told to take something else in: "met inbegrip van de openbare ruimte"."""
    return "taken-in" in total.near and "taken-in" not in each.near


def _is_behind_per(term: Term) -> bool:
    """Whether a figure is of how many each is told, and no total: "4 per 1,000 inhabitants"."""
    return term.said.sentence.units.words[term.start] in term.said.sentence.passage.grammar.words.cues["per"]


def _is_none_counted(term: Term) -> bool:
    return term.measure in SHARES or is_money(term)


def _side_by_side(*three: Term) -> bool:
    numbers = sorted(term.number for term in three)
    return numbers[-1] - numbers[0] == len(three) - 1


def _near(first: Term, terms: Sequence[Term]) -> Iterator[Term]:
    """Yield the figures of each sort that stand nearest to the first factor, before it and behind."""
    for step in (-1, 1):
        seen: dict[str, int] = {}
        at = first.number + step
        while 0 <= at < len(terms) and _reaches(first, terms[at]):
            term = terms[at]
            seen[term.measure] = seen.get(term.measure, 0) + 1
            if seen[term.measure] <= _BESIDE:
                yield term
            at += step


def _reaches(one: Term, other: Term) -> bool:
    listed = one.listed >= 0 and one.listed in (other.listed, other.introduces)
    return (
        abs(one.said.number - other.said.number) <= (_LISTED_SENTENCES if listed else _SENTENCES)
        and abs(one.token - other.token) <= (_LISTED_TOKENS if listed else _TOKENS)
        and (listed or abs(one.block - other.block) <= 1)
    )


def _far(part: Term, percentage: Term, terms: Sequence[Term]) -> Iterator[Term]:
    """Yield the last larger figures before of a noun of the part or its share, and what opens its list."""
    found = 0
    frame = percentage.figure.frame
    keys = {part.key, percentage.key, percentage.figure.key_of(frame.of)} - {""}
    for at in range(min(part.number, percentage.number) - 1, -1, -1):
        term = terms[at]
        if part.said.number - term.said.number > _FAR_SENTENCES or found == _FAR_WHOLES:
            return
        introduces = part.listed >= 0 and term.introduces == part.listed
        if (introduces or term.key in keys) and term.value > part.value and term.measure == part.measure:
            found += 1
            yield term


def _joins(first: Term, one: Term, other: Term) -> bool:
    """Whether the two others stand near enough: one in the first factor's sentence, or all side by side."""
    return first.said in (one.said, other.said) or _side_by_side(first, one, other)


def _number(named: tuple[str, Term]) -> int:
    return named[1].number
