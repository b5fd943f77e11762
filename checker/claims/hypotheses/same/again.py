"""Where does a letter state a figure again, with a slip of the pen?"""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec import Struct

from checker.claims.hypotheses.same.likeness import Likeness
from checker.claims.hypotheses.same.slipped import LEAST, slipped, telling
from checker.claims.hypotheses.same.stated import Stated, stated
from checker.claims.mentions import Passage
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import Pen, slip_chance

_PEN = {Pen.DIGIT: "one digit apart", Pen.SWAPPED: "two digits swapped", Pen.DROPPED: "a digit dropped"}
_SURE = 31  # decibels of a slip so seldom a chance that one word in common is enough


class Again(Struct, frozen=True):
    """Two places that may state one fact, the later one on the ``left``, and what speaks for that."""

    left: Stated
    right: Stated
    evidence: tuple[Evidence, ...]


def said_again(passages: Sequence[Passage]) -> Iterator[Again]:
    """Yield the figures of a letter that another one is but a slip away from."""
    every = list(stated(passages))
    likeness = Likeness(every)
    forms: dict[tuple[str, ...], dict[str, list[Stated]]] = {}
    for one in every:
        forms.setdefault(one.form, {}).setdefault(one.digits, []).append(one)
    for values in forms.values():
        for own, its, pen in slipped(values):
            found = _again(values[own], values[its], pen, likeness)
            if found is not None:
                yield found


def _again(some: Sequence[Stated], others: Sequence[Stated], pen: Pen, likeness: Likeness) -> Again | None:
    """Return the two places of two values that are most alike, unless structure says that they are two facts.

    A figure that is right elsewhere in the letter is no slip, and two that both stand there twice are none.
    """
    one, same = some[0].digits, others[0].digits
    size = telling(one, same)
    if size < LEAST or one.rstrip("0") == same.rstrip("0") or (len(some) > 1 and len(others) > 1):
        return None
    (own,), rest = (some, others) if len(some) == 1 else (others, some)
    other = max(rest, key=lambda each: len(own.words & each.words))
    if any(each.sentence == own.sentence for each in rest) or (own.table and own.table == other.table):
        return None
    points = decibels(slip_chance(pen, size))
    if len(own.words & other.words) < (1 if points >= _SURE else 2):
        return None
    evidence = [Evidence(f"{_PEN[pen]}, of {size}", points)]
    rivals = decibels(Fraction(1, likeness.as_like(own, other) * likeness.as_like(other, own)))
    if rivals:
        evidence.append(Evidence("other figures are as much alike", -rivals))
    left, right = sorted((own, other), key=lambda each: each.sentence, reverse=True)
    return Again(left, right, tuple(evidence))
