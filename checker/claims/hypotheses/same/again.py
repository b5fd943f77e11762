"""Where does a letter state a figure again, with a slip of the pen?"""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import starmap

from msgspec import Struct

from checker.claims.frames import Figure
from checker.claims.hypotheses.same.alike import alike
from checker.claims.hypotheses.same.between import Between
from checker.claims.hypotheses.same.contrasted import contrasted
from checker.claims.hypotheses.same.days import slipped_days
from checker.claims.hypotheses.same.editions import editions
from checker.claims.hypotheses.same.headed import headed
from checker.claims.hypotheses.same.itself import itself
from checker.claims.hypotheses.same.likeness import Likeness
from checker.claims.hypotheses.same.named import named
from checker.claims.hypotheses.same.noted import noted
from checker.claims.hypotheses.same.paired import paired
from checker.claims.hypotheses.same.parts import parts
from checker.claims.hypotheses.same.phrased import phrased
from checker.claims.hypotheses.same.slipped import LEAST, slip_evidence, slipped, unserial
from checker.claims.hypotheses.same.slots import slots
from checker.claims.hypotheses.same.stated import DATE, Stated, stated
from checker.claims.hypotheses.same.these import these
from checker.claims.hypotheses.same.titled import titled
from checker.claims.hypotheses.same.unsaid import unsaid
from checker.claims.hypotheses.same.weights import Weights
from checker.claims.hypotheses.same.wording import Wording
from checker.claims.hypotheses.scorecard import total
from checker.claims.mentions import Mention, Passage
from checker.claims.registry import By, Cited, cited
from checker.document import Block
from checker.finding import Evidence
from checker.quantity.decibels import decibels
from checker.quantity.slip import Pen, telling

# Of two unrelated dates of a letter 8 of 100 are led to by one word (602 letters of those that were studied).
_LED = Evidence("the same word leads to both", decibels(Fraction(8, 100)))
_SURE = 31  # decibels of a slip so seldom a chance that one word in common is enough


class Again(Struct, frozen=True):
    """Two places that may state one fact, the later one on the ``left``, and what speaks for that."""

    left: Mention
    right: Mention
    evidence: tuple[Evidence, ...]


def said_again(
    blocks: Sequence[Block], passages: Sequence[Passage], figures: Sequence[Figure]
) -> Iterator[Again]:
    """Yield the places of a letter that may state one fact and differ, each later one once."""
    found: dict[str, Again] = {}
    documents = list(cited(passages))
    every = list(stated(passages))
    slotted = list(slots(passages))
    told = (
        *named(documents),
        *noted(passages, documents),
        *editions(passages),
        *titled(passages),
        *itself(passages).days,
        *these(figures, blocks, Between(passages)),
        *unsaid(figures, blocks),
        *parts(figures, blocks),
        *headed(passages, slotted, figures),
    )
    weigh = Weights(slotted)
    places = {one.mention.id: one for one in every}
    worded = (
        Again(one.later.mention, one.earlier.mention, one.evidence)
        for one in (*phrased(slotted, weigh), *alike(slotted, weigh, passages), *paired(slotted))
        if not _are_two(places.get(one.later.mention.id), places.get(one.earlier.mention.id))
    )
    others = _papers(documents)
    slips = (
        each
        for each in (*_slips(every, figures), *worded)
        if len({others.get(each.left.id), others.get(each.right.id)} - {None}) < 2
    )
    for one in (*slips, *starmap(Again, told)):
        known = found.get(one.left.id)
        if known is None or total(known.evidence) < total(one.evidence):
            found[one.left.id] = one
    yield from found.values()


def _papers(documents: Iterable[Cited]) -> dict[str, tuple[str, ...]]:
    """Return the number of the paper that a date belongs to: two numbers are those of two papers."""
    return {
        one.spot.mention.id: one.key
        for one in documents
        if one.by is not By.NAME and one.by is not By.TITLE and one.spot.mention is not None
    }


def _are_two(left: Stated | None, right: Stated | None) -> bool:
    return left is not None and right is not None and contrasted(left, right, points_back=True)


def _slips(every: Sequence[Stated], figures: Sequence[Figure]) -> Iterator[Again]:
    """Yield the figures and dates of a letter that another one is but a slip away from."""
    likeness, wording = Likeness(every), Wording(figures)
    forms: dict[tuple[str, ...], dict[str, list[Stated]]] = {}
    for one in every:
        forms.setdefault(one.form, {}).setdefault(one.digits, []).append(one)
    for form, values in forms.items():
        for own, its, seldom in slipped_days(values) if form == DATE else _slipped(values):
            pair = _places(values[own], values[its])
            if pair is not None:
                yield from _again(*pair, seldom, likeness, wording)


def _slipped(values: Iterable[str]) -> Iterator[tuple[str, str, tuple[Evidence, ...]]]:
    """Yield every two numbers that are one slip apart, and how seldom unrelated ones are."""
    for one, other, pen in unserial(slipped(values)):
        size = telling(one, other)
        if size >= (LEAST if pen is not Pen.SWAPPED else LEAST - 1) and one.rstrip("0") != other.rstrip("0"):
            yield one, other, (slip_evidence(pen, size),)


def _places(some: Sequence[Stated], others: Sequence[Stated]) -> tuple[Stated, Stated] | None:
    """Return the two places of two values that are most alike, unless structure says that they are two facts.

    A figure that is right elsewhere in the letter is no slip, and two that both stand there twice are none;
    nor are two of one sentence or table.
    """
    if len(some) > 1 and len(others) > 1:
        return None
    (own,), rest = (some, others) if len(some) == 1 else (others, some)
    other = max(rest, key=lambda each: len(own.words & each.words))
    apart = all(each.sentence != own.sentence for each in rest) and not (
        own.table and own.table == other.table
    )
    return (own, other) if apart else None


def _again(
    own: Stated, other: Stated, seldom: tuple[Evidence, ...], likeness: Likeness, wording: Wording
) -> Iterator[Again]:
    """Yield two places that words admit."""
    left, right = sorted((own, other), key=lambda each: each.sentence, reverse=True)
    if contrasted(left, right, points_back=wording.points_back(left, right)):
        return
    if own.form == DATE:
        if not own.lead or own.lead != other.lead:
            return
        said: tuple[Evidence, ...] = (_LED,)
    else:
        least = 1 if total(seldom) >= _SURE else 2
        if len(own.words & other.words) < least or wording.says_otherwise(left, right):
            return
        said = tuple(wording.evidence(left, right))
    rivals = decibels(Fraction(1, likeness.as_like(own, other) * likeness.as_like(other, own)))
    against = (Evidence("others are as much alike", -rivals),) if rivals else ()
    yield Again(left.mention, right.mention, (*seldom, *said, *against))
