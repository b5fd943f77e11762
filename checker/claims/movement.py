"""Which figures are the beginning, the end and the amount of a change that was parsed?"""

from collections.abc import Mapping

from checker.claims.direction import FURTHEST, ROLES, Found, direction_of, period_of
from checker.claims.draft import Draft
from checker.claims.factor import factor_of
from checker.claims.onward import onward
from checker.claims.stream import Stream
from checker.claims.turning import changing, part_of, turns

_OWN_TURN = 4  # elements before an amount in which the word of its change stands: "stijgt met 5,8%"
_SEVERAL_TURNS = frozenset({"only_to", "only_to_by", "from_turn_to", "by_versus", "versus_by"})
_BACK_TO_START = 4  # words between the end and the beginning: "fell to 4 percent last year from 5"
_TO_FROM = 14  # words between "de daling van het aantal ..." and "van"


def moved(sentence: Stream, found: Found, start: int) -> Draft | None:
    """Return the change, None where its figures or words do not make one."""
    places = dict(zip(ROLES[found.shape], found.all("Q"), strict=True))
    if found.shape in {"only_to", "only_to_by"}:
        places = {**places, **onward(sentence, places["to"])}
    if "by" in places and not _near(sentence, found, places, start):
        del places["by"]
    if (
        len(places) < 2
        or not _near(sentence, found, places, start)
        or _two_clauses(sentence, found, places, start)
    ):
        return None
    if found.shape == "only_to_by" and "from" not in places:
        return None
    if found.shape in {"by_versus", "versus_by"} and not _by_period(sentence, places):
        return None
    quantities = {role: changing(sentence, at) for role, at in places.items()}
    first, last, by = quantities.get("from"), quantities["to"], quantities.get("by")
    assert last is not None
    if first is not None and first.unit != last.unit:
        return None
    if by is not None and (
        by.rate or by.unit not in {last.unit, "%", "pp"} or not _is_amount(sentence, found)
    ):
        del places["by"]
        if len(places) < 2:
            return None
    direction = direction_of(sentence, found, start)
    if direction == "none" and "by" not in places and not _only_change(sentence, found):
        return None  # "van 9 tot 11" is a range
    roles = {role: (part_of(sentence, at),) for role, at in places.items()}
    factor = factor_of(sentence, found) if direction != "none" and "by" not in roles else {}
    return Draft("change", roles, {"direction": direction, **factor})


def _two_clauses(sentence: Stream, found: Found, places: Mapping[str, int], start: int) -> bool:
    """Whether another thing rises or falls in between: "daalt met € 10, terwijl het eigen risico stijgt van".

    Another word of change, or a word that begins a clause outside "from ... to", parts what is told of two.
    """
    if found.shape in _SEVERAL_TURNS:
        return False
    told = {*found.all("DIRECTION"), *_in_brackets(found)}
    by = places.get("by", 0)
    opened = any(turns(sentence, at) for at in range(max(by - _OWN_TURN, 0), by))
    if opened and "from" in places and places["by"] < places["from"]:
        told -= set(range(places["by"], places["from"]))  # "rose by 3%, following a drop from 900 to 800"
    inside = range(places["from"], places["to"]) if "from" in places and "to" in places else range(0)
    for at in range(min(start, *places.values()) + 1, max(places.values())):
        if sentence.elements[at].spot >= 0 or at in told:
            continue
        if turns(sentence, at) or ("clause-break" in sentence.elements[at].cues and at not in inside):
            return True
    return False


def _in_brackets(found: Found) -> range:
    """Return what a bracket that closes a change says of it: "(een stijging van 50%)"."""
    left, right = found.all("LEFT"), found.all("RIGHT")
    closes = left and right and right[-1] == found.end - 1
    return range(left[-1], right[-1]) if closes else range(0)


def _by_period(sentence: Stream, places: dict[str, int]) -> bool:
    """Put the later of two quantities last: "120 in 2016 tegenover 100 in 2015"; whether that can be told."""
    one, other = period_of(sentence, places["from"]), period_of(sentence, places["to"])
    if one is None or other is None or one == other:
        return False
    if one > other:
        places["from"], places["to"] = places["to"], places["from"]
    return True


def _near(sentence: Stream, found: Found, places: dict[str, int], start: int) -> bool:
    """Whether no quantity is far from what stands before it."""
    if found.shape == "only_to":
        return True
    places = {role: at for role, at in places.items() if at >= start}
    previous = start
    for number, at in enumerate(sorted(places.values())):
        furthest = _TO_FROM if number == 0 and turns(sentence, start) else FURTHEST
        if at - previous - 1 > furthest:
            return False
        previous = at
    if found.shape not in {"from_turn_to", "to_from"}:
        return True
    first, last = sorted((places["from"], places["to"]))
    between = sentence.elements[first + 1 : last]
    loose = any("separator" in element.cues for element in between)
    return not loose and (found.shape == "from_turn_to" or len(between) <= _BACK_TO_START)


def _is_amount(sentence: Stream, found: Found) -> bool:
    """Whether the last quantity says how much it changed.

    "(+ 9)", "(25%)", not where it falls on to ("om te dalen tot").
    """
    last = found.all("Q")[-1]
    if found.shape in {"from_to_by", "only_to_by"} and any(
        "to" in sentence.elements[at].cues for at in range(max(last - 2, found.all("TO")[-1] + 2), last)
    ):
        return False
    left, right = found.all("LEFT"), found.all("RIGHT")
    if not left or not right or found.shape != "from_to_by":
        return True
    inside = range(left[-1] + 1, right[-1])
    told = any(turns(sentence, at) or sentence.word(at) == "+" for at in inside)
    return told or (
        len(inside) == 1 and (value := changing(sentence, inside[0])) is not None and value.unit == "%"
    )


def _only_change(sentence: Stream, found: Found) -> bool:
    """Whether the words mean a change by themselves ("naar"), and cannot close a range ("tot") as well."""
    return any("to" in (cues := sentence.elements[at].cues) and "until" not in cues for at in found.all("TO"))
