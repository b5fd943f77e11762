"""Which ranges of days, months, years, hours and amounts does a passage write, and do they run upwards?

A range of two days or years that is one mention ("van 9 tot 11 juli", "2020-2026"), of two months, quarters
or days that are two ("van april 2015 tot en met mei 2016"), and of two amounts between which something lies.
None is what can be told of a change ("moved from 12 June to 5 June", "daalde van 12 tot 8"), of two things
("het verschil tussen 2024 en 2019") or back from now ("10 tot 5 jaar geleden").
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.drafting import Draft, Part
from checker.claims.mentions import MOMENTS, Kind, Passage, Spot, cue_at
from checker.claims.timeline.moments import Moment, moment
from checker.claims.timeline.within import bounds_at, is_of_one_day
from checker.quantity import PartialDate, Quantity

_NAMED = 4  # words between the one time and the other
_LEADS = 4  # words before the first that can lead to it
_NEAR = 12  # words before "between" that can say between what
_AROUND = 40  # tokens of a sentence around a range that can say that it is none
_BEHIND = 3  # words behind a range that can say that it is counted back
_INSIDE = 6  # mentions in a bracket behind a time
_LARGE = 1000
_HUNDRED = 100
_YEARS = range(1500, 2200)
_DASHES = frozenset("-–—‑")


def ranges(passage: Passage, estimated: Sequence[Draft] = ()) -> Iterator[Draft]:
    """Yield the ranges of a passage; what an estimate says of its bounds is not said again."""
    bounds = {
        id(part.spot)
        for draft in estimated
        for role, parts in draft.roles.items()
        for part in parts
        if role != "estimate"
    }
    for spot in passage.spots:
        if id(spot) in bounds:
            continue
        if (is_of_days(spot) and not is_of_two(passage, spot)) or _is_between(passage, spot):
            yield Draft("range", {"range": (Part(passage, spot),)})
    for one, other in pairwise(passage.spots):
        if {id(one), id(other)} <= bounds:
            continue
        first = moment(one)
        last = moment(other)
        roles = {"from": (Part(passage, one),), "until": (Part(passage, other),)}
        if first is not None and last is not None and joined(passage, one, other):
            yield Draft("range", roles, _ends(first, last))
        elif _leads(passage, one, other) or _of_estimate(passage, one, other):
            yield Draft("range", roles)
    yield from _around_brackets(passage)


def _around_brackets(passage: Passage) -> Iterator[Draft]:
    """Yield times that have figures of their own: "tussen 2015 (38 scholen) en 2020 (36 scholen)"."""
    lower, ands = passage.tokens.lower, passage.grammar.words.sets["list-and"]
    if "(" not in lower:
        return
    for at, one in enumerate(passage.spots):
        if passage.word_at(one.last) != "(" or led(passage, one.first, "BETWEEN") < 0:
            continue
        end = min(one.last + _AROUND, bounds_at(passage, one.last)[1])
        closing = next((token for token in range(one.last, end) if lower[token] == ")"), -1)
        other = next(
            (spot for spot in passage.spots[at + 1 : at + _INSIDE] if spot.first == closing + 2), None
        )
        first, last = moment(one), moment(other) if other is not None else None
        if closing < 0 or other is None or first is None or last is None or lower[closing + 1] not in ands:
            continue
        if not _compares(passage, one.first):
            yield Draft(
                "range", {"from": (Part(passage, one),), "until": (Part(passage, other),)}, _ends(first, last)
            )


def _ends(first: Moment, last: Moment) -> dict[str, str]:
    return {"start": first.start.iso, "end": last.end.iso}


def is_of_days(spot: Spot) -> bool:
    """Whether a spot is a range of days or years; days without a year may run over the year's end."""
    kind, value = spot.meaning.kind, spot.meaning.value
    if kind is Kind.RANGE:
        return spot.meaning.tag == "years"
    if kind is not Kind.DATE_RANGE or not isinstance(value, tuple):
        return False
    first, last = value[0], value[-1]
    assert isinstance(first, PartialDate)
    assert isinstance(last, PartialDate)
    return last.year is not None or first.month == last.month


def joined(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether "tot", "through" or a dash leads from one time to the next, or "tussen" stands before both."""
    words = passage.grammar.words
    lead = words.time["of-year-parts"]
    between = list(range(one.last, other.first))
    if not 0 < len(between) <= _NAMED:
        return False
    joints = [at for at in between if passage.tokens.lower[at] not in lead | {","}]
    lower = passage.tokens.lower
    joint = " ".join(lower[at] for at in joints)
    if not joints:
        both = [at for at in between if lower[at] in words.sets["list-and"]]
        return len(both) == 1 and led(passage, one.first, "BETWEEN") >= 0 and not _is_told_back(passage, one)
    if len(between) == 1 and joint in {"-", "–", "—"}:
        return one.meaning.kind is not Kind.YEAR
    if passage.lexemes.word(joints[0], "THROUGH") is not None:
        return True
    if len(joints) > 1 or passage.lexemes.word(joints[0], "UNTIL") is None:
        return False
    start = led(passage, one.first, "FROM")
    if start < 0:
        return False
    titled = passage.word_at(start - 1) in words.sets["year-periods"]
    return titled or not _moves(passage, one.first)


def led(passage: Passage, at: int, by: str) -> int:
    """Return the token of the word that leads to a time ("van", "tussen"), -1 where there is none."""
    lead = passage.grammar.words.time["of-year-parts"]
    for back in range(at - 1, max(at - _LEADS, 0) - 1, -1):
        if by == "FROM" and cue_at(passage, back, "from"):
            return back
        if by == "BETWEEN" and passage.lexemes.word(back, "BETWEEN") is not None:
            return back
        if passage.tokens.lower[back] not in lead:
            return -1
    return -1


def is_of_two(passage: Passage, spot: Spot) -> bool:
    """Whether a mention that looks like a range tells of two things, or of a time that becomes another."""
    words, first, last = passage.grammar.words, spot.first, spot.last
    if passage.lexemes.word(first, "BETWEEN") is not None:
        return _is_told_back(passage, spot)
    joint = next((at for at in range(first, last) if _is_joint(passage, at)), -1)
    if joint < 0:
        return any(word in words.sets["list-and"] for word in passage.between(first, last))
    through = passage.lexemes.word(joint, "THROUGH") is not None
    plain = passage.tokens.lower[joint] in words.cues["to"] and not through
    return plain and (_moves(passage, first) or not (led(passage, first, "FROM") >= 0 or words.order == "nl"))


def _is_joint(passage: Passage, at: int) -> bool:
    lexemes = passage.lexemes
    if lexemes.word(at, "THROUGH") is not None or lexemes.word(at, "UNTIL") is not None:
        return True
    return passage.tokens.lower[at] in {"-", "–", "—", "‑", "/"}


def _compares(passage: Passage, at: int) -> bool:
    """Whether a word before "between" says that it stands between two things: "het verschil tussen"."""
    before = passage.between(at - _NEAR, at)
    return not passage.grammar.words.time["holds-between"].isdisjoint(before)


def _is_told_back(passage: Passage, one: Spot) -> bool:
    """Whether what stands between two times may run back: what is compared, and a change since a month.

    "The growth between the second quarter of 2014 and that of 2013" is; over years no letter tells it back.
    """
    cues = passage.grammar.words.cues
    changes = cues["up"] | cues["down"] | cues["change"]
    if _compares(passage, one.first):
        return True
    fine = one.meaning.kind is Kind.DATE_RANGE or one.meaning.kind in MOMENTS - {Kind.YEAR}
    return fine and not changes.isdisjoint(passage.between(one.first - _NEAR, one.first))


def _moves(passage: Passage, at: int) -> bool:
    """Whether a sentence tells of something that changes, or of a time that becomes another."""
    first, last = bounds_at(passage, at)
    said = set(passage.between(max(first, at - _AROUND), min(last, at + _AROUND)))
    words = passage.grammar.words
    return bool(said & (words.time["moves"] | words.cues["up"] | words.cues["down"]))


def _is_between(passage: Passage, spot: Spot) -> bool:
    """Whether a mention is two amounts with something between them: "tussen 8% en 17%", "$30-45"."""
    value = spot.meaning.value
    if spot.meaning.kind is not Kind.RANGE or not isinstance(value, tuple) or len(value) != 2:
        return False
    low, high = value
    if not isinstance(low, Quantity) or not isinstance(high, Quantity):
        return False
    if not _can_order(passage, low, high, spot.last):
        return False
    if passage.lexemes.word(spot.first, "BETWEEN") is not None:
        return not _compares(passage, spot.first)
    around = (passage.word_at(spot.first - 1), passage.word_at(spot.last))
    if low.suffix or high.prefix or low.value in _YEARS:
        return False  # "€ 151 miljoen - € 112 miljoen" is a difference, "200g-056" a code
    measured = high.unit is not None and _is_large(low, high)  # "nummers 12 t/m 9" may be codes
    return passage.speaks and _DASHES.isdisjoint(around) and measured


def _leads(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether "to" leads from one amount to the next, and no change is told: "at 5 to 6 percent"."""
    low, high = one.meaning.value, other.meaning.value
    if not isinstance(low, Quantity) or not isinstance(high, Quantity) or other.first - one.last != 1:
        return False
    lower, words = passage.tokens.lower, passage.grammar.words
    until = lower[one.last] in words.cues["until"]
    if not until or not _can_order(passage, low, high, other.last) or not _is_large(low, high):
        return False
    before = passage.word_at(one.first - 1)
    if before in words.cues["by"] or before in words.cues["from"]:
        return False  # "ranged from 8 to 5 percent" ranks them, which words weigh
    return before in words.cues["to"] or not _moves(passage, one.first)


def _can_order(passage: Passage, low: Quantity, high: Quantity, last: int) -> bool:
    """Whether two amounts can be the ends of a range, and are not told apart by what follows."""
    words = passage.grammar.words
    behind = passage.between(last, last + _BEHIND)
    apart = words.time["back-from-now"] | words.time["each-its-own"]
    if low.negative or high.negative or not apart.isdisjoint(behind):
        return False
    if high.unit == "hour":  # which may run over midnight
        return is_of_one_day(low.value, high.value)
    return low.unit in (None, high.unit)


def _is_large(low: Quantity, high: Quantity) -> bool:
    """Whether two amounts are no score ("3 to 2") and no two shares of a whole ("80-20%")."""
    return (high.unit is not None or low.value >= _LARGE) and low.value + high.value != _HUNDRED


def _of_estimate(passage: Passage, one: Spot, other: Spot) -> bool:
    """Whether two figures in a bracket are the ends of an interval: "the confidence interval is (32, 50)"."""
    if passage.between(one.last, other.first) != (",",):
        return False
    if passage.word_at(one.first - 1) != "(" or passage.word_at(other.last) != ")":
        return False
    low, high = one.meaning.value, other.meaning.value
    named = passage.grammar.words.time["intervals"]
    near = passage.between(one.first - _NEAR, one.first)
    both = isinstance(low, Quantity) and isinstance(high, Quantity) and low.unit == high.unit
    return both and not named.isdisjoint(near)
