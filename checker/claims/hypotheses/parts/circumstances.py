"""When, where and of what sort are a whole and its parts?"""

from collections.abc import Iterator

from checker.claims.hypotheses.parts.candidates import Candidate
from checker.claims.hypotheses.parts.likeness import has_noun
from checker.claims.hypotheses.term import Term, is_money

_SMALL, _TINY = 20, 3  # counts


def circumstances(one: Candidate) -> Iterator[str]:
    """Yield what times, places, units and sizes say."""
    yield from _times(one)
    places = [part.places - one.whole.places for part in one.parts]
    if all(places) and not frozenset.intersection(*places):
        yield "a place each"
    measure = one.whole.measure
    if measure == "%":
        yield "percentages"
    elif measure != "count":
        yield "money" if is_money(one.whole) else "another unit"
    elif len(one.parts) > 1:
        if one.whole.value <= _SMALL:
            yield "a small whole"
        if min(part.value for part in one.parts) <= _TINY:
            yield "a tiny part"
    if len(one.parts) == 1:
        yield from _of_pair(one.whole, one.parts[0])


def _times(one: Candidate) -> Iterator[str]:
    years = [part.years for part in one.parts]
    every = frozenset().union(*years)
    if all(years) and len(every) == len(years):
        yield "a time each"
    elif one.whole.years and every and not one.whole.years & every:
        yield "another time"
    elif any(years) and not all(years):
        yield "times at some parts"


def _of_pair(whole: Term, part: Term) -> Iterator[str]:
    """Yield whether a single part counts what its whole counts."""
    if not has_noun(part):
        yield "no noun behind the part"
    elif part.key != whole.key:
        yield "another noun behind the part"
