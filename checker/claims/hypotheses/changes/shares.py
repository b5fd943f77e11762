"""Where is a change told twice, as an amount and in per cent of what was, with one of its ends?

"Stegen met € 40 miljoen (20%) tot € 240 miljoen", "fell by 12, or 5 percent, from 240". No points weigh here:
what is written out so is certain by its form.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct

from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turns import Turn, is_earlier, turns
from checker.claims.hypotheses.parts.sizes import is_near
from checker.claims.hypotheses.term import SHARES, Term

_NO_AMOUNTS = frozenset({"pp"})
_LEADING = ("noun", "particle", "verb", "adjective")  # sorts of words before their amount
_NEAR, _FAR = 4, 12  # units from a word of change to its amount, and from that to the end
_PARTED = ";:(qvxier"  # classes of what makes two statements of what stands between them
_HELD = frozenset("ptdsabenN")  # of words behind what it became: "€ 240 in 2024 besteed, een stijging van"
_APPOSED = "dsabn"  # classes of words before the noun of a change: ", een lichte stijging van"
_BEFORE = frozenset({"from", "against"})  # roles of what was
_TWO = 2
_HUNDRED = Decimal(100)


class ChangeShare(Struct, frozen=True):
    """A difference, its percentage, and what was before the change, or was after it.

    ``way`` is "up" or "down".
    """

    difference: Term
    percentage: Term
    end: Term
    is_before: bool
    way: str


def change_shares(terms: Sequence[Term]) -> Iterator[ChangeShare]:
    """Yield every change told as an amount and in per cent with one end; with both ends it is told without.

    Args:
        terms: all figures of the letter.
    """
    for one, other in pairwise(terms):
        difference, percentage = (other, one) if one.measure in SHARES else (one, other)
        if percentage.measure not in SHARES or difference.measure in SHARES | _NO_AMOUNTS:
            continue
        if difference.quantity.rate or percentage.quantity.rate or not is_said_twice(one, other):
            continue
        turn = _turn(one, other)
        ends = [] if turn is None else _ends(turn, one, other, difference, terms)
        if turn is not None and len(ends) == 1:
            made = ChangeShare(difference, percentage, *ends[0], turn.way)
            if fits(made):
                yield made


def is_said_twice(one: Term, other: Term) -> bool:
    """Return whether a second figure is the first one again: alone in a bracket behind it, or behind "or".

    Args:
        one: a figure.
        other: the next one.
    """
    said, units = one.said, one.said.sentence.units
    if said is not other.said:
        return False
    bracket = said.sentence.bracket_at(other.unit)
    if bracket is not None and bracket.first > one.unit:
        own = other.unit + 1 if other.measure in SHARES else other.behind
        signs = units.tags[bracket.first : other.unit].strip("?")
        return bracket.first == one.behind + 1 and own == bracket.last and not signs
    between = units.words[one.behind : other.start]
    again = said.holds("otherwise", other.start - 1, other.start)
    return again and one.bracket == other.bracket and len(set(between) - {","}) == 1


def _turn(one: Term, other: Term) -> Turn | None:
    """Return the word that the two figures are the size of; None where none is, or words go both ways."""
    said = one.said
    clause = said.sentence.clause_of
    near = [turn for turn in turns(said) if turn.way and clause[turn.unit] == clause[one.unit]]
    own = [turn for turn in near if _is_of(turn, one, other)]
    if not own or len({turn.way for turn in near}) > 1 or is_earlier(said, own[0]):
        return None
    return min(own, key=lambda turn: abs(turn.unit - one.unit))


def _is_of(turn: Turn, one: Term, other: Term) -> bool:
    """Whether figures are the size of a change: "steeg met 12", "een stijging van 12", "12 meer", "up 12"."""
    tags, own = one.said.sentence.units.tags, role(one)
    if turn.sort == "comparative":
        return own == "nothing" and other.unit < turn.unit <= other.behind + 1
    if turn.sort not in _LEADING:
        return False
    if turn.sort == "verb" and own == "by":
        return True
    between = tags[turn.unit + 1 : one.start]
    right = 0 < one.unit - turn.unit <= _NEAR and not any(sign in between for sign in ",;:()q")
    return right and own in ("amount", "by", "nothing")


def _ends(
    turn: Turn, one: Term, other: Term, difference: Term, terms: Sequence[Term]
) -> list[tuple[Term, bool]]:
    """Return the ends beside a change told twice, and whether each is what was before."""
    found = []
    for number in (one.number - 1, other.number + 1):
        end = terms[number] if 0 <= number < len(terms) else None
        if end is None or end.measure != difference.measure or end.bracket != one.bracket:
            continue
        own = side(turn, one, other, end)
        if own is not None:
            found.append((end, own))
    counted = difference.behind > difference.unit + 1  # else its noun is the one of the change
    named = (end for end, _ in found if end.behind > end.unit + 1)
    others = any(end.key and difference.key and end.key != difference.key for end in named)
    return [] if (counted and others) or _goes_on(other, terms) else found


def _goes_on(other: Term, terms: Sequence[Term]) -> bool:
    """Whether both ends stand behind: "rose by $40 (20%) from $200 to $240"."""
    ends = terms[other.number + 1 : other.number + 3]
    if len(ends) < _TWO or any(end.said is not other.said for end in ends):
        return False
    between = other.said.sentence.units.tags[ends[0].behind : ends[1].start]
    led = all(role(end) in _BEFORE | {"to"} for end in ends)
    return led and ends[0].measure == ends[1].measure and not any(sign in between for sign in _PARTED)


def side(turn: Turn, one: Term, other: Term, end: Term) -> bool | None:
    """Return whether a figure is what was before (True) or is after it (False); None for neither.

    Args:
        turn: the word of change.
        one: the first figure of its size.
        other: the last one.
        end: the figure before them, or behind.
    """
    said, tags = one.said, one.said.sentence.units.tags
    if end.said is not said:
        return False if _points_back(turn, one, end) else None
    if end.number < one.number:
        between = tags[end.behind : min(one.start, turn.unit) if turn.unit > end.unit else one.start]
        if turn.sort != "verb" and is_apposed(between, _FAR, _APPOSED) and role(end) in ("nothing", "to"):
            return False
    else:
        between = tags[other.behind : end.start].replace(")", "", 1)
        if end.start > turn.unit >= other.behind:
            between = tags[turn.last + 1 : end.start]
    own = role(end)
    if own == "against":
        between = between.replace("e", "", 1)  # "compared with"
    if len(between) > _FAR or any(sign in between for sign in _PARTED + "c"):
        return None
    return own in _BEFORE if own in _BEFORE or own == "to" else None


def is_apposed(between: str, most: int, classes: str) -> bool:
    """Return whether words lead from a figure over a comma to its change: "..., een stijging van", "..., up".

    Args:
        between: the classes of these words.
        most: words before the comma.
        classes: of words behind it.
    """
    held, comma, led = between.partition(",")
    return bool(comma) and len(held) <= most and _HELD.issuperset(held) and not led.strip(classes)


def _points_back(turn: Turn, one: Term, end: Term) -> bool:
    """Whether "this is a rise of 12 (5%)" is of the only figure of its sort in the sentence before."""
    said, units = one.said, one.said.sentence.units
    if end.said.number != said.number - 1 or end.block != one.block or one.place or turn.sort == "verb":
        return False
    if units.words[0] not in said.sentence.passage.grammar.words.classes["demonstrative"]:
        return False
    return units.tags[0] != "d" and units.tags[1] in "xv" and role(end) in ("nothing", "to")


def fits(one: ChangeShare) -> bool:
    """Return whether the percentage is something like what the amount is of what was."""
    before = one.end.value
    if not one.is_before:
        before = before - one.difference.value if one.way == "up" else before + one.difference.value
    if before <= 0:
        return False
    return is_near(one.difference.value / before * _HUNDRED, one.percentage.value)
