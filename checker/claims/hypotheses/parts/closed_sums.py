"""Which sums does a sentence close with their total: "34 fines and 18 warnings, together 52 measures"?

Told in one breath: all figures of its sort that the sentence has are joined in a row, "together" or "in all"
stands beside the last, and no verb parts it from them, so that it is of nothing else.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct

from checker.claims.hypotheses.parts.joints import joins
from checker.claims.hypotheses.parts.pointing import is_led_in
from checker.claims.hypotheses.parts.sizes import is_near
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import SHARES, Term
from checker.claims.mentions import Kind

_LEAST = 2  # parts
_BEFORE = 3  # units before a total in which "together" stands
_MOST = Decimal(2)  # times that a total and what the parts make are each other
_PARTING = frozenset("vxroj;:.")  # classes of words and signs between the last part and its total
_TIMES = frozenset("tu")
_OTHERWISE = ("open", "including", "besides", "since", "respectively", "rate", "change", "thereof", "rest")


class ClosedSum(Struct, frozen=True):
    """A total and the parts before it."""

    total: Term
    parts: tuple[Term, ...]


def closed_sums(terms: Sequence[Term]) -> Iterator[ClosedSum]:
    """Yield each total that closes its sentence, with all figures of its sort before it.

    Args:
        terms: all figures of the letter.
    """
    for inside, _ in by_sentence(terms):
        total = inside[-1]
        parts = [term for term in inside[:-1] if term.measure == total.measure]
        if len(parts) >= _LEAST and _is_total(total, parts[-1]) and _are_all(parts, total):
            yield ClosedSum(total, tuple(parts))


def _is_total(total: Term, last: Term) -> bool:
    """Whether "together" or "in all" stands beside a figure behind the last part, and no verb between."""
    said, tags = total.said, total.said.sentence.units.tags
    aside = tags[last.behind : total.unit]
    if not _PARTING.isdisjoint(aside) or "," not in aside or not _TIMES.isdisjoint(tags[total.unit :]):
        return False
    before = max(last.behind, total.unit - _BEFORE)
    if said.holds("total", before, total.unit):
        return True
    return said.holds("total", total.behind, total.behind + 2) and tags[total.start - 1] == ","


def _are_all(parts: Sequence[Term], total: Term) -> bool:
    """Whether parts are joined to each other, come near their total, and nothing says that more are in it."""
    said, size = total.said, len(total.said.sentence.units)
    if total.measure in SHARES or any(term.mention.kind is Kind.RATIO for term in (*parts, total)):
        return False
    if any(said.holds(name, 0, size) for name in _OTHERWISE) or any(term.bracket >= 0 for term in parts):
        return False
    if is_led_in(parts[0]) or any(term.value == total.value for term in parts):
        return False  # "Of the 40, 30 came and 10 wrote, in all 40": the whole is told first
    joined = all(joins(one, other) for one, other in pairwise(parts))
    return (
        joined
        and is_near(sum((term.value for term in parts), Decimal(0)), total.value, _MOST)
        and _count_it(parts, total)
    )


def _count_it(parts: Sequence[Term], total: Term) -> bool:
    """Whether a total counts what its parts do, or what takes several things together.

    "34 fines and 18 warnings, together 52 measures", not "34 teachers and 18 teachers, together 3 schools".
    """
    nouns = {term.key for term in parts if term.key}
    return not total.key or total.key in nouns or len(nouns) == len(parts)
