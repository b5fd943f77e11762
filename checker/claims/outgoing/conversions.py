"""Which amounts does a letter give in two units or two currencies?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.claims.mentions import Kind, Passage, Spot, cue_at
from checker.claims.outgoing.draft import Draft, Part
from checker.quantity import Quantity
from checker.quantity.interval import ARITHMETIC
from checker.quantity.units import known

_FEWEST = 2  # pairs of which one can have another rate than the other

_Pair = tuple[Passage, Spot, Spot]


def conversions(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield "50 mijl (80 km)", and "$ 50 miljoen (€ 46 miljoen)" beside another pair of these currencies."""
    rates: dict[tuple[str, str], list[_Pair]] = {}
    for passage in passages:
        for left, right in _twice(passage):
            one, other = _value(left), _value(right)
            if one is None or other is None or one.unit is None or other.unit is None:
                continue
            if left.meaning.kind is Kind.MONEY:
                if one.value and other.value and not (one.rate or other.rate):
                    rates.setdefault((one.unit, other.unit), []).append((passage, left, right))
            elif known(one.unit) and known(other.unit):
                yield Draft("conversion", {"left": (Part(passage, left),), "right": (Part(passage, right),)})
    for pairs in rates.values():
        if len(pairs) >= _FEWEST:
            yield from _beside_the_usual(pairs)


def _twice(passage: Passage) -> Iterator[tuple[Spot, Spot]]:
    """Yield two amounts of one sort in other units, the second all that a bracket or "oftewel" holds."""
    lower = passage.tokens.lower
    for left, right in zip(passage.spots, passage.spots[1:], strict=False):
        kinds = {left.meaning.kind, right.meaning.kind}
        if kinds not in ({Kind.QUANTITY}, {Kind.MONEY}):
            continue
        one, other = _value(left), _value(right)
        if one is None or other is None or one.unit == other.unit:
            continue
        between = lower[left.last : right.first]
        in_bracket = between == ("(",) and lower[right.last : right.last + 1] == (")",)
        at = left.last + (between[:1] == (",",))
        said = cue_at(passage, at, "or-rather") if at < right.first else 0
        if in_bracket or (said and at + said == right.first):
            yield left, right


def _beside_the_usual(pairs: Sequence[_Pair]) -> Iterator[Draft]:
    """Yield each pair of a letter beside the one whose rate lies in the middle of all."""
    ordered = sorted(pairs, key=_rate)
    usual = ordered[(len(ordered) - 1) // 2]
    if len(pairs) == _FEWEST:
        usual = pairs[0]
    for pair in pairs:
        if pair is usual:
            continue
        passage, left, right = pair
        places = {"left": (passage, left), "right": (passage, right)}
        places |= {"usual_left": (usual[0], usual[1]), "usual_right": (usual[0], usual[2])}
        roles = {role: (Part(*place),) for role, place in places.items()}
        doubt = "the rates may be of different times" if _period(pair) != _period(usual) else None
        yield Draft("rate", roles, doubt=doubt, sentences=2)


def _rate(pair: _Pair) -> Decimal:
    one, other = _value(pair[1]), _value(pair[2])
    assert one is not None
    assert other is not None
    return ARITHMETIC.divide(one.value, other.value)


def _period(pair: _Pair) -> frozenset[str]:
    mentions = (spot.mention for spot in pair[1:] if spot.mention is not None)
    return frozenset(mention.about.period for mention in mentions if mention.about.period is not None)


def _value(spot: Spot) -> Quantity | None:
    value = spot.meaning.value
    return value if isinstance(value, Quantity) else None
