"""From which figure does a rise or fall go on that only says where it ends?"""

from checker.claims.amounts import TO_AMOUNT
from checker.claims.direction import ROLES, Found, direction_of, period_of
from checker.claims.draft import Draft
from checker.claims.stream import Stream, is_stop
from checker.claims.turning import changing, part_of, years

_ONWARD = 25  # elements back to the quantity that goes on to rise or fall


def onward(sentence: Stream, to: int) -> dict[str, int]:
    """Return from where it rises or falls: the quantity before it, if both have times of their own.

    "die 158 miljoen bedroeg in 2014, nam in 2015 toe tot 258 miljoen, alvorens te dalen tot 250 miljoen in
    2016".
    """
    end = changing(sentence, to)
    for at in range(to - 1, max(to - _ONWARD, -1), -1):
        if is_stop(sentence, at):
            break
        before = changing(sentence, at)
        if before is not None and end is not None and before.unit == end.unit:
            times = period_of(sentence, at), period_of(sentence, to)
            told = None not in times and times[0] != times[1]
            said = any("that-amount" in element.cues for element in sentence.elements[at + 1 : to])
            return {"from": at, "to": to} if told or said else {}
    return {}


def carried_on(before: Stream | None, sentence: Stream, found: Found, start: int) -> Draft | None:
    """Return a change that begins in the sentence before.

    "... 288 miljoen in 2015. In 2016 daalde dat tot 212 miljoen".
    """
    if before is None or found.shape not in {"only_to", "only_to_by"}:
        return None
    if not any(
        "that-amount" in element.cues for element in sentence.elements[max(start - TO_AMOUNT, 0) : found.end]
    ):
        return None
    places = dict(zip(ROLES[found.shape], found.all("Q"), strict=True))
    end = changing(sentence, places["to"])
    assert end is not None
    starts = [
        at
        for at in range(len(before.elements))
        if (each := changing(before, at)) is not None and each.unit == end.unit
    ]
    if len(starts) != 1:
        return None
    if max(years(before), default=0) >= max(years(sentence), default=0) or not years(before):
        return None
    roles = {role: (part_of(sentence, at),) for role, at in places.items()}
    by = changing(sentence, places["by"]) if "by" in places else None
    if by is not None and (by.rate or by.unit not in {end.unit, "%", "pp"}):
        del roles["by"]
    direction = direction_of(sentence, found, start)
    return Draft(
        "change", {"from": (part_of(before, starts[0]),), **roles}, {"direction": direction}, sentences=2
    )
