"""Do the dates and numbers of a letter's own records fit: its session, its deadline, its captions?"""

from collections.abc import Sequence
from itertools import pairwise

from checker.quantity import HOLDS, Outcome, PartialDate, Quantity, Verdict, unknown

_OPENING_MONTH = 9  # a session begins on the third Tuesday of September (Constitution, article 65)
_NINE_MONTHS = 274  # days
_FEWEST = 4  # years of which the others show the step that one of them misses


def session(first: PartialDate | None, last: PartialDate | None, dated: PartialDate | None) -> Outcome:
    """Return whether a letter's date lies in its parliamentary session, September to September.

    "Vergaderjaar 2018-2019" above a letter of 14 May 2020 fails: it is 2019-2020. In September itself
    both will do.
    """
    if first is None or last is None or dated is None or first.year is None or last.year != first.year + 1:
        return unknown("no session of one year")
    date = dated.date
    if date is None:
        return unknown("no date")
    begins = date.year if date.month > _OPENING_MONTH else date.year - 1
    fitting = {begins, begins + 1} if date.month == _OPENING_MONTH else {begins}
    if first.year in fitting:
        return HOLDS
    right = f"{begins}-{begins + 1}"
    return Outcome(
        Verdict.FAILS, f"{first.year}-{last.year}", right, (dated, "≠", f"{first.year}-{last.year}")
    )


def not_before(later: PartialDate | None, earlier: PartialDate | None) -> Outcome:
    """Return whether the first date is not before the second: due on 12 June, written on 17 June fails."""
    one = later.last if later is not None else None
    other = earlier.first if earlier is not None else None
    if later is None or earlier is None or one is None or other is None or earlier.date is None:
        return unknown("no date")
    if one >= other:
        return HOLDS
    return Outcome(Verdict.FAILS, later, earlier, (later, "<", earlier))


def run_on(years: Sequence[PartialDate]) -> Outcome:
    """Return whether years in a row run on evenly, up or down: 2024, 2025, 2025 fails, and 2024, 2025, 2027, 2028.

    A first or last year that stands apart (a base year) is fine, and so is a row that begins anew (two
    groups of columns).
    """
    numbers = [year.year for year in years if year.year is not None]
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    if len(steps) < 2 or len(set(steps)) == 1:
        return HOLDS if len(steps) > 1 else unknown("too few years")
    inner = steps[1:-1] if len(steps) > 2 else steps
    usual = max(set(steps), key=steps.count)
    odd = [index for index, step in enumerate(steps) if step != usual]
    if _groups(numbers) or len(numbers) < _FEWEST or steps.count(usual) < len(steps) - 1:
        return unknown("more than one row of years")
    at = odd[0]
    wrong, right = numbers[at + 1], numbers[at] + usual
    edge = at in (0, len(steps) - 1) and steps[at] != 0 and (steps[at] > 0) == (usual > 0)
    if edge or not inner:
        return unknown("a year that stands apart")
    return Outcome(
        Verdict.FAILS,
        PartialDate(wrong),
        PartialDate(right),
        (PartialDate(numbers[at]), "→", PartialDate(wrong)),
    )


def _groups(numbers: Sequence[int]) -> bool:
    """Whether a row of years begins anew with its first: 2023, 2024, 2023, 2024."""
    return numbers.count(numbers[0]) > 1


def same_text(left: str | None, right: str | None) -> Outcome:
    """Return whether two texts are the same but for blanks and case: "BZ2629412" and "BZ2629413" fail."""
    if not left or not right:
        return unknown("no text")
    if _plain(left) == _plain(right):
        return HOLDS
    return Outcome(Verdict.FAILS, left, right, (left, "≠", right))


def _plain(text: str) -> str:
    return "".join(text.split()).casefold()


def listed(wanted: str | None, known: str | None) -> Outcome:
    """Return whether what is referred to is among what there is.

    Table 4 where there are table 1 and 2 fails.
    """
    if not wanted or not known:
        return unknown("nothing to look among")
    there = known.split(",")
    if wanted in there:
        return HOLDS
    return Outcome(Verdict.FAILS, wanted, ", ".join(there), (wanted, "∉", ", ".join(there)))


def filled(text: str | None) -> Outcome:
    """Return that a place was never filled in: "€ [bedrag]" and "XX 2026" fail, whatever belongs there."""
    if not text:
        return unknown("nothing is left open")
    return Outcome(Verdict.FAILS, text, None, (text,))


def relative(date: PartialDate | None, side: str, dated: PartialDate | None) -> Outcome:
    """Return whether a day that is called past ("jl") or to come ("as") is, seen from the letter's date.

    In a letter of 28 June 2024 "7 mei jl." is 52 days back and holds; "25 juni a.s." would be a year
    ahead and fails: the last or next such day must lie within nine months.
    """
    when = dated.date if dated is not None else None
    if date is None or dated is None or when is None or date.month is None or date.day is None:
        return unknown("no date")
    past = side == "jl"
    if date.year is not None:
        day = date.date
        if day is None:
            return unknown("there is no such day")
        if (day <= when) if past else (day >= when):
            return HOLDS
        return Outcome(Verdict.FAILS, date, dated, (date, ">" if past else "<", dated))
    candidates = [date.within(when.year + offset) for offset in (-1, 0, 1)]
    days = [(day.date, day) for day in candidates if day.date is not None]
    meant = [
        (day, one) for day, one in days if day is not None and ((day <= when) if past else (day >= when))
    ]
    if not meant:
        return unknown("no such day near")
    nearest = max(meant)[1] if past else min(meant)[1]
    assert nearest.date is not None
    if abs((when - nearest.date).days) <= _NINE_MONTHS:
        return HOLDS
    return Outcome(Verdict.FAILS, date, nearest, (nearest, "<" if past else ">", dated))


def members(number: Quantity | None, members: str | None) -> Outcome:
    """Return whether an organisation has as many members as the letter says.

    "de 27 bondgenoten" in 2024 fails, NATO had 32.
    """
    if number is None or not members:
        return unknown("the tables do not know how many there were")
    if number.value == int(members):
        return HOLDS
    return Outcome(Verdict.FAILS, number, members, (number, "≠", members))
