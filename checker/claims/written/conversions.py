"""Which amounts does a letter give in two units or two currencies?"""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.written.twice import Joint, Twice, twice
from checker.quantity import Hedge, Quantity
from checker.quantity.interval import ARITHMETIC
from checker.quantity.units import convert, is_energy, is_power, known

_FEWEST = 2  # pairs of which one can have another rate than the other
_LONGEST_NOUN = 3  # words of what is counted: "9.000 nieuwe meldingen per kwartaal"
_LONGEST_THING = 6  # words of what an amount is of: "2,4 hectare landbouwgrond nodig is"
_THING = re.compile(r"p?a*[nN]*[xvieab]*")  # classes of words
_TWO = Decimal(2)
_CENTS = 2
_HOURS = 24  # of a day
_WORKED = 5  # days of a week

# Of other two lengths of time a letter may count days or hours that are worked only.
_WHOLE_TIMES = (
    frozenset({"year", "quarter", "month"}),
    frozenset({"week", "day"}),
    frozenset({"hour", "minute", "second"}),
)

_Pair = tuple[Passage, Spot, Spot]


def conversions(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield "50 mijl (80 km)", "€ 3.000 per maand (€ 36.000 per jaar)", "0,7 miljard, ofwel 700 miljoen".

    And "$ 50 miljoen (€ 46 miljoen)" beside another pair of these currencies.
    """
    rates: dict[frozenset[str], list[_Pair]] = {}
    for passage in passages:
        for both in twice(passage):
            yield from _said_alone(both)
            if _exchanged(both):
                yield Draft("exchange", _sides(both))
                pair = both.passage, both.left.spot, both.right.spot
                rates.setdefault(frozenset(map(_unit, pair[1:])), []).append(pair)
    for pairs in rates.values():
        if len(pairs) >= _FEWEST:
            yield from _beside_the_usual(pairs)


def _said_alone(both: Twice) -> Iterator[Draft]:
    """Yield what the two amounts say without any other of the letter."""
    if both.left.over is not None or both.right.over is not None:
        yield from _spread(both)
    elif (both.left.per or both.right.per) and both.right.per not in ((), both.left.per):
        yield from _paces(both)
    elif both.left.base is not None:
        yield from _of_so_many(both)
    elif (_alone(both) or _of_one_thing(both)) and _converts(both):
        yield Draft("conversion", _sides(both))


def _paces(both: Twice) -> Iterator[Draft]:
    """Yield an amount for two lengths of time: "€ 9.000 per kwartaal (of € 3.000 per maand)"."""
    left, right = both.left, both.right
    if left.time is None or right.time is None or left.time == right.time or both.joint is Joint.BECOMES:
        return
    if both.bracketed and right.limited:
        return
    same = left.value.unit == right.value.unit and right.things in ((), left.things)
    choice = both.joint is Joint.OR and not (both.bracketed or both.apart or right.value.hedge is Hedge.ABOUT)
    if same and max(left.words, right.words) <= _LONGEST_NOUN and not choice:
        told = {"joint": "same"} if both.joint is Joint.AGAIN and not both.or_other else {}
        yield Draft("pace", _sides(both), {"per": left.time, "other": right.time, **told})


def _spread(both: Twice) -> Iterator[Draft]:
    """Yield an amount for some years, and that for each: "€ 60 in vijf jaar, ofwel € 12 per jaar"."""
    total, each = (both.left, both.right) if both.left.over is not None else (both.right, both.left)
    if total.over is None or each.over is not None or total.per or each.time != _unit(total.over):
        return
    exact = {total.value.hedge, each.value.hedge}.isdisjoint((Hedge.AT_LEAST, Hedge.AT_MOST))
    same = total.value.unit == each.value.unit and not each.things
    if same and exact and max(total.words, each.words) <= _LONGEST_NOUN and both.joint is not Joint.BECOMES:
        places = {"count": total.over, "each": each.spot, "total": total.spot}
        yield Draft("product", {role: (Part(both.passage, spot),) for role, spot in places.items()})


def _of_so_many(both: Twice) -> Iterator[Draft]:
    """Yield "8 per 1.000, ofwel 0,8%" as the share that it is."""
    left, right = both.left, both.right
    plain = left.value.unit is None and not left.words and both.joint is not Joint.BECOMES
    if plain and right.value.unit == "%" and right.base is None and not right.words:
        assert left.base is not None
        places = {"part": left.spot, "whole": left.base, "percentage": right.spot}
        yield Draft("share", {role: (Part(both.passage, spot),) for role, spot in places.items()})


def _alone(both: Twice) -> bool:
    """Whether no word stands beside either amount that makes it one of something else.

    "50 m (12 ton draagvermogen)"; behind "ofwel" the sentence goes on, and "30-foot-tall" is one word.
    """
    words = both.left.words + both.right.words if both.bracketed else both.left.words
    return not words or (both.left.glued and both.right.glued)


def _of_one_thing(both: Twice) -> bool:
    """Whether the words between say only of what the amount is: "2,4 hectare grond nodig is (24.000 m²)".

    A second preposition, an article or "en" brings in another thing: "2,4 hectare grond met een huis (240
    m²)"; but behind "that is" nothing else can come.
    """
    one, other = both.left, both.right
    if not one.classes or other.words or one.words > _LONGEST_THING:
        return False
    if both.joint is Joint.AGAIN and not both.or_other:
        return True
    apart = both.joint is Joint.BRACKET or (both.joint is Joint.OR and both.apart)
    return apart and _THING.fullmatch(one.classes) is not None and _is_same_size(one.value, other.value)


def _is_same_size(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts have the same digits, or differ by so little that the one is the other."""
    same = convert(one, other.unit)
    return same is not None and (_has_same_digits(same, other) or _is_near(same, other))


def _has_same_digits(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts differ in zeros only, and not in all but their first digit."""
    first, second = _digits(one), _digits(other)
    return first == second and len(first) > 1


def _exchanged(both: Twice) -> bool:
    """Whether an amount is given in another currency, at a rate that only the letter can tell."""
    one, other = both.left, both.right
    if one.per or other.per or one.base or other.base or one.over or other.over or not _alone(both):
        return False
    money = {one.spot.meaning.kind, other.spot.meaning.kind} == {Kind.MONEY}
    if not money or one.value.unit == other.value.unit or both.joint is Joint.BECOMES:
        return False
    if both.joint is Joint.OR and not both.bracketed:  # a choice
        return False
    fixed = known(one.value.unit or "") and known(other.value.unit or "")
    return (
        not fixed and bool(one.value.value and other.value.value) and not (one.value.rate or other.value.rate)
    )


def _converts(both: Twice) -> bool:
    """Whether an amount is given in another unit or notation, and can be no other amount."""
    one, other = both.left.value, both.right.value
    if one.unit == other.unit:
        return one.scale != other.scale and _one_notation(both)
    if one.unit is None or other.unit is None:
        return False
    if is_power(one.unit) != is_power(other.unit) and is_energy(one.unit) != is_energy(other.unit):
        return both.joint is Joint.AGAIN or _is_in_other_size(one, other)
    if convert(one, other.unit) is None:
        return False
    if both.joint is Joint.BECOMES:  # who writes cents has converted exactly, and did not make it rounder
        return other.unit == "EUR" and other.places == _CENTS
    if Kind.DURATION in {both.left.spot.meaning.kind, both.right.spot.meaning.kind}:
        return (_one_length(both) and _near(one, other)) or _is_in_whole_days(both)
    return both.joint is not Joint.OR or _is_same_size(one, other)


def _is_in_other_size(one: Quantity, other: Quantity) -> bool:
    """Whether power and energy are of two sizes: "12 GWh (12.000 MW)".

    A battery of 10 MW (20 MWh) has both.
    """
    return (one.unit or "").removesuffix("h") != (other.unit or "").removesuffix("h")


def _one_length(both: Twice) -> bool:
    """Whether two lengths of time are counted in whole days or months, of which none is left out."""
    units = {both.left.value.unit, both.right.value.unit}
    whole = any(units <= each for each in _WHOLE_TIMES)
    return whole and not _names_working_days(both) and not _is_in_working_weeks(both)


def _is_in_whole_days(both: Twice) -> bool:
    """Whether hours of whole days stand beside days: "96 hours (three days)".

    "24 hours (three days)" may be worked, "36 hours (two days)" rounded, "48 hours or three days" a choice.
    """
    if both.joint is Joint.OR or _names_working_days(both):
        return False
    one, other = both.left.value, both.right.value
    hours, days = (one, other) if one.unit == "hour" else (other, one)
    if (hours.unit, days.unit) != ("hour", "day") or hours.value % _HOURS:
        return False
    return days.value * _HOURS < hours.value * _TWO and hours.value <= days.value * _HOURS * _TWO


def _is_in_working_weeks(both: Twice) -> bool:
    """Whether a week is told as the five days that are worked in it: "three weeks (15 days)"."""
    one, other = both.left.value, both.right.value
    weeks, days = (one, other) if one.unit == "week" else (other, one)
    return (weeks.unit, days.unit) == ("week", "day") and days.value == weeks.value * _WORKED


def _names_working_days(both: Twice) -> bool:
    worked = both.passage.grammar.words.cues["working-days"]
    lower = both.passage.tokens.lower
    spots = both.left.spot, both.right.spot
    return any(not worked.isdisjoint(lower[spot.first : spot.last]) for spot in spots)


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether two amounts differ by less than half: more can be a choice, or a part ("500 m, of 1 km")."""
    same = convert(one, other.unit)
    return same is not None and _is_near(same, other)


def _is_near(one: Quantity, other: Quantity) -> bool:
    return other.value < one.value * _TWO and one.value < other.value * _TWO


def _one_notation(both: Twice) -> bool:
    """Whether two amounts of one unit are one, in thousands or millions and without.

    They are if they have the same digits ("0,7 miljard, ofwel 70 miljoen"), in a bracket at least two, for
    "€ 1 miljard (€ 100 miljoen)" may be a part; or if "ofwel" stands between and they are near.
    """
    one, other = both.left.value, both.right.value
    if both.joint in (Joint.OR, Joint.BECOMES) or not one.value:
        return False
    if both.joint is Joint.AGAIN:
        return _digits(one) == _digits(other) or _near(one, other)
    return _has_same_digits(one, other) or _is_written_out(one, other)


def _is_written_out(one: Quantity, other: Quantity) -> bool:
    """Whether an amount in millions is given again with all its digits: "€ 1,37 miljoen (€ 1.730.000)".

    Who writes another amount of millions writes it in millions too, but one below a million in full.
    """
    short, full = (one, other) if one.scale > other.scale else (other, one)
    return full.scale == 1 and full.value >= short.scale and _near(one, other)


def _digits(quantity: Quantity) -> tuple[int, ...]:
    return quantity.value.normalize(ARITHMETIC).as_tuple().digits


def _sides(both: Twice) -> Mapping[str, tuple[Part, ...]]:
    return {
        role: (Part(both.passage, each.spot),) for role, each in (("left", both.left), ("right", both.right))
    }


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
        others = usual[1:] if _unit(usual[1]) == _unit(left) else usual[:0:-1]
        places = {"left": (passage, left), "right": (passage, right)}
        places |= {"usual_left": (usual[0], others[0]), "usual_right": (usual[0], others[1])}
        roles = {role: (Part(*place),) for role, place in places.items()}
        doubt = "the rates may be of different times" if _period(pair) != _period(usual) else None
        yield Draft("rate", roles, doubt=doubt, sentences=2)


def _rate(pair: _Pair) -> Decimal:
    """Return how many of the one currency go into the other, in the same order for every pair."""
    one, other = (_value(spot) for spot in sorted(pair[1:], key=_unit))
    return ARITHMETIC.divide(one.value, other.value)


def _period(pair: _Pair) -> frozenset[str]:
    mentions = (spot.mention for spot in pair[1:] if spot.mention is not None)
    return frozenset(mention.about.period for mention in mentions if mention.about.period is not None)


def _unit(spot: Spot) -> str:
    return _value(spot).unit or ""


def _value(spot: Spot) -> Quantity:
    value = spot.meaning.value
    assert isinstance(value, Quantity)
    return value
