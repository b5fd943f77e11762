"""Which day, days, month or year does a parsed mention name?"""

from collections.abc import Sequence

from msgspec import Struct, field

from checker.claims.lexicon import Token, Tree
from checker.claims.mentions.mention import Kind
from checker.claims.mentions.parsed import Meaning, Parsed, leaves
from checker.quantity import PartialDate, Weekday

_RANGES = frozenset({"full_range", "day_range", "month_day_range"})
_OF_WHOLE_DATES = frozenset({"full_range", "full_list"})
_MONTH_FIRST = frozenset({"month_days", "month_day_range"})
_LAST_DAY = 59  # "45 mei" is a slip of a date, "89 mei" none


def when(parsed: Parsed, tree: Tree[Token]) -> Meaning | None:
    """Return what a tree of the family of dates means, None where there is no such month or quarter."""
    tag = None
    if tree.data == "when":
        *_, last = tree.children
        if isinstance(last, Token):
            tag = "jl" if last.type == "AGO" else "as"
        tree = next(child for child in tree.children if isinstance(child, Tree))
    name = str(tree.data)
    if any(token.type == "PHASE" for token in leaves(tree)):
        tag = "phase"
    if name == "year":
        return Meaning(Kind.YEAR, PartialDate(parsed.first(tree, "YEAR")), tag=tag)
    if name == "year_range":
        return _years(parsed, tree)
    if name in {"month_year", "month"}:
        year = parsed.first(tree, "YEAR") if name == "month_year" else None
        return Meaning(Kind.MONTH_YEAR, PartialDate(year, parsed.first(tree, "MONTH")), tag=tag)
    if name == "quarter_year":
        return _quarter(parsed, tree)
    return _dates(parsed, tree, name, tag)


def _years(parsed: Parsed, tree: Tree[Token]) -> Meaning:
    tokens = tuple(leaves(tree))
    first, last = (int(parsed.lexeme(token).value) for token in tokens if token.type == "YEAR")
    if any(token.type == "SLASH" for token in tokens) and last != first + 1:  # "besluit 2015/1601"
        return Meaning(Kind.NOT_A_CLAIM, tag="code")
    return Meaning(Kind.RANGE, (PartialDate(first), PartialDate(last)), tag="years")


def _quarter(parsed: Parsed, tree: Tree[Token]) -> Meaning | None:
    lexeme = parsed.lexeme(next(tree.find_data("quarter")).children[0])
    number = int(lexeme.value if lexeme.terminal == "ORDINAL" else lexeme.value[1] or lexeme.value[2])
    if not 1 <= number <= 4:
        return None
    return Meaning(Kind.MONTH_YEAR, f"{parsed.first(tree, 'YEAR'):04d}-Q{number}", tag="quarter")


def _dates(parsed: Parsed, tree: Tree[Token], name: str, tag: str | None) -> Meaning | None:
    parts = tree.children if name in _OF_WHOLE_DATES else [tree]
    dates = [_written(parsed, part) for part in parts if isinstance(part, Tree)]  # each with its own month
    days = _in_their_year([day for written in dates for day in written.days])
    if not days or any(day.month is None or day.month > 12 or (day.day or 0) > _LAST_DAY for day in days):
        return None
    weekdays = tuple(weekday for written in dates for weekday in written.weekdays)
    if name in _RANGES and len(days) == 2:
        return Meaning(Kind.DATE_RANGE, days, weekdays, tag)
    if len(days) > 1:
        return Meaning(Kind.DATE_LIST, days, weekdays, tag)
    return Meaning(Kind.WEEKDAY_DATE if weekdays[0] is not None else Kind.DATE, days[0], weekdays, tag)


def _written(parsed: Parsed, tree: Tree[Token]) -> "_Written":
    """Return the days of a date; none where its figures cannot be told apart."""
    written = _Written(tree.data)
    for token in leaves(tree):
        value = parsed.lexeme(token).value
        if token.type == "NUMDATE" and parsed.words.order == "en":
            value = _either_way(value)
            if value is None:
                return _Written(tree.data)
        written.take(token.type, value)
    return written


class _Written(Struct):
    """The days written so far: each DAY is one; MONTH and YEAR hold for the days that lack one."""

    name: str
    days: list[PartialDate] = field(default_factory=list)
    weekdays: list[Weekday | None] = field(default_factory=list)
    month: int | None = None  # "July 9 and 10": the month comes first and holds on
    weekday: Weekday | None = None

    def take(self, terminal: str, value: int | PartialDate) -> None:
        """Take the next word of the date."""
        if isinstance(value, PartialDate):
            self._day(value)
        elif terminal == "DAY":
            self._day(PartialDate(None, self.month, value))
        elif terminal == "WEEKDAY":
            self.weekday = Weekday(value)
        elif terminal == "MONTH" and self.name in _MONTH_FIRST:
            self.month = value
        elif terminal == "MONTH":
            self.days = [
                day if day.month is not None else PartialDate(None, value, day.day) for day in self.days
            ]
        elif terminal == "YEAR" and self.name in _RANGES:
            self.days[-1] = self.days[-1].within(value)
        elif terminal == "YEAR":
            self.days = [day if day.year is not None else day.within(value) for day in self.days]

    def _day(self, day: PartialDate) -> None:
        self.days.append(day)
        self.weekdays.append(self.weekday)
        self.weekday = None


def _either_way(date: PartialDate) -> PartialDate | None:
    """Return the date that both sides of the ocean read in "30/9/2016" and "9/30/2016".

    None for "9/7/2016", which they read differently.
    """
    day, month = date.day or 0, date.month or 0
    if day > 12 or day == month:
        return date
    return PartialDate(date.year, day, month) if month > 12 else None


def _in_their_year(days: Sequence[PartialDate]) -> tuple[PartialDate, ...]:
    """Give days without a year that of the next date that has one, else of the last.

    "28 december - 2 januari 2025" begins in 2024, "28 december 2024 - 2 januari" ends in 2025.
    """
    dated = [at for at, day in enumerate(days) if day.year is not None]
    found: list[PartialDate] = []
    for at, day in enumerate(days):
        known = next((one for one in dated if one >= at), dated[-1] if dated else at)
        year, month = days[known].year, days[known].month
        if day.year is None and year is not None and month is not None and day.month is not None:
            turns = (day.month > month) if at < known else -(day.month < month)
            found.append(day.within(year - turns))
        else:
            found.append(day)
    return tuple(found)
