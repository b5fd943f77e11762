"""Do the dates and numbers of a letter's own records fit: its session, its deadline, its captions?"""

import datetime as dt
from decimal import Decimal

from checker.quantity import CAN_BE, HOLDS, Outcome, PartialDate, Quantity, Verdict, unknown
from checker.relations.elapsed import later
from checker.relations.stepped import stepped
from checker.relations.verdict import written_like

_OPENING_MONTH = 9  # a session begins on the third Tuesday of September (Constitution, article 65)
_NINE_MONTHS = 274  # days
_EDGES = frozenset(("begins", "ends"))
_UNITS = ("day", "week", "month", "year")
_LAST_YEAR = 9000  # so that a term's end is always a date
_LONGEST = 900  # days, weeks, months or years of a term
_DAYS = {"day": 1, "week": 7}
_MONTHS = {"month": 1, "year": 12}
_SATURDAY = 5
_COUNTED = Outcome(Verdict.HOLDS, compared=frozenset({"due", "term", "start", "end"}))


def session(
    first: PartialDate | None, last: PartialDate | None, dated: PartialDate | None = None, sort: str = ""
) -> Outcome:
    """Return whether a letter's date lies in its parliamentary session, September to September.

    "Vergaderjaar 2018-2019" above a letter of 14 May 2020 fails: it is 2019-2020. In September itself both
    will do. Of a year only (of publication, which may be a little late) nothing is asked but that it is one
    of the two. Of ``sort`` "years" it is asked whether the years follow each other, of "cited" whether the
    day of a paper is in its session, which some parliaments open in October. What "begins" does so in its
    first year, what "ends" in its second.
    """
    if first is None or last is None or first.year is None or last.year is None:
        return unknown("no session")
    written = f"{first.year}-{last.year}"
    if sort in _EDGES and dated is not None:
        year = last if sort == "ends" else first
        return HOLDS if dated.year == year.year else Outcome(Verdict.FAILS, written, year, (dated, "≠", year))
    if sort == "years":
        right = f"{first.year}-{first.year + 1}"
        fails = Outcome(Verdict.FAILS, written, right, (written, "≠", right))
        return CAN_BE if last.year == first.year + 1 else fails
    if dated is None or dated.year is None:
        return unknown("no date")
    if last.year != first.year + 1:
        return unknown("no session of one year")
    if dated.month is None:
        begins = dated.year - 1
        fitting = {begins, dated.year}
    else:
        begins = dated.year if dated.month > _OPENING_MONTH else dated.year - 1
        opening = (_OPENING_MONTH, _OPENING_MONTH + 1) if sort == "cited" else (_OPENING_MONTH,)
        fitting = {dated.year - 1, dated.year} if dated.month in opening else {begins}
    if first.year in fitting:
        return HOLDS
    if dated.month is None and dated.year == last.year + 1:
        return unknown("published in the year after its session")
    return Outcome(Verdict.FAILS, written, f"{begins}-{begins + 1}", (dated, "≠", written))


def not_before(later: PartialDate | None, earlier: PartialDate | None) -> Outcome:
    """Return whether the first date is not before the second: due on 12 June, written on 17 June fails."""
    one = later.last if later is not None else None
    other = earlier.first if earlier is not None else None
    if later is None or earlier is None or one is None or other is None:
        return unknown("no date")
    if one >= other:
        return HOLDS
    return Outcome(Verdict.FAILS, later, earlier, (later, "<", earlier))


def in_time(
    due: PartialDate | None,
    written: PartialDate | None = None,
    term: Quantity | None = None,
    start: PartialDate | None = None,
    end: PartialDate | None = None,
) -> Outcome:
    """Return whether a deadline is not before the day of the paper, or a term ends when it says.

    Six weeks after 1 March 2024 is 12 April, so "(1 mei)" fails; a day more or less is a manner of counting,
    and what ends in a weekend goes on to Monday (General Extension of Time-Limits Act, article 1).
    """
    if term is None:
        outcome = not_before(due, written)
        return CAN_BE if outcome == HOLDS else outcome
    first = start.date if start is not None else None
    stated = end.date if end is not None else None
    if end is None or start is None or first is None or stated is None or due is None:
        return unknown("no date")
    if not 0 < term.value <= _LONGEST or term.value != int(term.value) or first.year > _LAST_YEAR:
        return unknown("no term that can be counted")
    number = int(term.value)
    if term.unit in _DAYS:
        last = first + dt.timedelta(days=number * _DAYS[term.unit])
    elif term.unit in _MONTHS:
        last = later(first, number * _MONTHS[term.unit])
    else:
        return unknown("no term that can be counted")
    monday = last + dt.timedelta(days=(7 - last.weekday()) % 7 if last.weekday() >= _SATURDAY else 0)
    day = dt.timedelta(days=1)
    if last - day <= stated <= max(last + day, monday):
        return _COUNTED
    derived = PartialDate.of(last)
    return Outcome(Verdict.FAILS, due, derived, (start, "+", term, "=", derived))


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
    there = [each.strip() for each in known.split(",")]
    if wanted in there:
        return HOLDS
    return Outcome(Verdict.FAILS, wanted, ", ".join(there), (wanted, "∉", ", ".join(there)))


def filled(text: str | None) -> Outcome:
    """Return that a place was never filled in: "€ [bedrag]" and "XX 2026" fail, whatever belongs there."""
    if not text:
        return unknown("nothing is left open")
    return Outcome(Verdict.FAILS, text, None, (text,))


def present(what: object | None) -> Outcome:
    """Return whether what must be named is: "Hierbij verleen ik u subsidie" without "€ 25.000" fails."""
    return HOLDS if what is not None else Outcome(Verdict.FAILS)


def relative(date: PartialDate | None, side: str, dated: PartialDate | None, offset: str = "0") -> Outcome:
    """Return whether what is called past ("jl") or to come ("as") is, seen from the letter's date.

    In a letter of 28 June 2024 "7 mei jl." is 52 days back and can be; "25 juni a.s." would be a year ahead
    and fails: the last or next such day must lie within nine months or in the same year. "Gisteren" ("day",
    -1) is 27 June, "vorige maand" ("month", -1) is May and "vorig jaar" 2023; "vorige week" is any day from
    last week's Monday to yesterday. What has "been" is no day to come. What is "on" is counted
    from a time told before, which ``dated`` is then: by "day 1" for "de dag erna".
    """
    when = dated.date if dated is not None else None
    if date is not None and dated is not None and side == "on":
        unit, number = offset.split()
        return stepped(date, unit, number, dated)
    if date is None or dated is None or when is None:
        return unknown("no date")
    if side in _UNITS:
        return _seen(date, side, int(offset), when)
    if date.month is None:
        return unknown("no day")
    past = side in ("jl", "been")
    if date.year is not None:
        if date.first is None or date.last is None:
            return unknown("there is no such day")
        if (date.first <= when) if past else (date.last >= when):
            return CAN_BE
        return Outcome(Verdict.FAILS, date, dated, (date, ">" if past else "<", dated))
    candidates = [date.within(when.year + offset) for offset in (-1, 0, 1)]
    ends = [(day.first if past else day.last, day) for day in candidates]
    meant = [
        (end, day) for end, day in ends if end is not None and ((end <= when) if past else (end >= when))
    ]
    if not meant:
        return unknown("no such day near")
    end, nearest = max(meant, key=_end) if past else min(meant, key=_end)
    if abs((when - end).days) <= _NINE_MONTHS or end.year == when.year:
        return CAN_BE
    return Outcome(Verdict.FAILS, date, nearest, (nearest, "<" if past else ">", dated))


def _seen(date: PartialDate, unit: str, offset: int, dated: dt.date) -> Outcome:
    """Return whether a date is so many days, weeks, months or years from the letter's."""
    if (date.year is None and date.month is None) or (unit == "year" and date.year is None):
        return unknown("no day or year")
    if unit == "year":
        right = PartialDate(dated.year + offset)
        return HOLDS if date.year == right.year else Outcome(Verdict.FAILS, date, right, (date, "≠", right))
    if unit == "month":
        year, month = divmod(dated.year * 12 + dated.month - 1 + offset, 12)
        right = PartialDate(year, month + 1)
    else:
        day = dated + dt.timedelta(days=offset)
        right = PartialDate.of(day)
    if unit != "week":
        return HOLDS if date.agrees(right) else Outcome(Verdict.FAILS, date, right, (date, "≠", right))
    monday = dated - dt.timedelta(days=dated.weekday())
    first = min(monday + dt.timedelta(days=7 * offset), dated + dt.timedelta(days=min(7 * offset, 1)))
    last = max(monday + dt.timedelta(days=7 * offset + 6), dated + dt.timedelta(days=max(7 * offset, -1)))
    span = (first + dt.timedelta(days=number) for number in range((last - first).days + 1))
    if any(date.agrees(PartialDate.of(day)) for day in span):
        return HOLDS
    near = PartialDate.of(first), PartialDate.of(last)
    return Outcome(Verdict.FAILS, date, near[0], (date, "∉", near[0], "-", near[1]))


def _end(meant: tuple[dt.date, PartialDate]) -> dt.date:
    return meant[0]


def known_figure(number: Quantity | None, known: str | None) -> Outcome:
    """Return whether a figure is one that the tables know, the first of which is the one to expect.

    "de 27 bondgenoten" in 2024 fails, NATO had 32; "de NAVO-norm van 3%" fails beside "5,3.5,1.5,2".
    """
    if number is None or not known:
        return unknown("the tables do not know it")
    figures = [Decimal(figure) for figure in known.split(",")]
    if number.value in figures:
        return HOLDS
    derived = written_like(number, figures[0])
    return Outcome(Verdict.FAILS, number, derived, (number, "≠", derived))
