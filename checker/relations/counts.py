"""Are there as many as the text says, and is each where it is said to be?"""

from decimal import Decimal

from checker.quantity import HOLDS, Interval, Outcome, Quantity, Verdict, unknown
from checker.quantity.intervals import interval
from checker.relations.verdict import written_like

_BROKEN = ("no-note", "no-mark", "skips", "repeats")


def count(number: Quantity | None, low: str | None, high: str | None) -> Outcome:
    """Return whether ``number`` things can be among ``low`` to ``high`` counted ones.

    "Vier" beside 3 fails, beside 4 to 6 ("onderzoek en ontwikkeling" is 1 or 2) holds; "minstens vier"
    beside 6 holds.

    Args:
        number: how many there are said to be.
        low: how many there are at least, in decimal digits.
        high: how many there are at most.
    """
    if number is None or not low or not high:
        return unknown("no number" if number is None else "nothing was counted")
    if number.scale != 1 or number.places > 0 or number.unit is not None:
        return unknown("no count")
    counted = Interval(Decimal(low), Decimal(high))
    if interval(number).meets(counted):
        return HOLDS
    nearest = counted.low if number.value < Decimal(low) else counted.high
    follows = written_like(number, nearest if nearest is not None else number.value)
    return Outcome(Verdict.FAILS, number, follows, (number, "≠", follows))


def note(state: str | None, label: str | None, expected: str | None) -> Outcome:
    """Return whether a note mark and its note are in order, as the reader of the letter found them.

    "ok" holds; a mark 3 without a note ("no-note"), a note without a mark ("no-mark"), 4 where 3 was due
    ("skips") and a second 3 ("repeats") fail.
    """
    if state == "ok":
        return HOLDS
    if state not in _BROKEN:
        return unknown("the notes were not looked at")
    stated, due = label or "", expected or ""
    return Outcome(Verdict.FAILS, stated, due, (stated, "≠", due) if due else (stated,))
