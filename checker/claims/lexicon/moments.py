"""Which dates and times can stand at a place of a text?"""

import re

from checker.claims.lexicon.phrases import Lexeme, Phrases
from checker.quantity import PartialDate

_NUMERIC_DATE = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d.,]\d|\d)")
_SHORT_DATE = re.compile(r"(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d.,/-]\d|\w)")
_ISO_DATE = re.compile(r"(\d{4})(?:-(\d\d)-(\d\d)(?!\d)|/(0[1-9]|1[0-2])/(\d\d)(?!\d|[/-]\d))")
_CLOCK = re.compile(r"([01]?\d|2[0-4])(?::([0-5]\d)(?::[0-5]\d)?(?!\d)|u([0-5]\d)?(?!\w))")
_CLOCK_DOT = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)(?!\d)")
_CLOCK_WHOLE = re.compile(r"([01]?\d|2[0-4])(?![.,:]?\d)")
_YEAR_CODE = re.compile(r"([^\W\d_]+)((?:19|20)?\d\d)")
YEARS = range(1500, 2200)
_YEARS_OF_DATES = range(1000, 2200)  # behind a month: "29 mei 1453"
_CENTURY_TURNS = 50  # "30-12-49" is in 2049, "30-12-50" in 1950


def is_year(phrases: Phrases, number: int, index: int) -> bool:
    """Whether a number of four digits is a year, where it counts nothing."""
    return number in YEARS or (number in _YEARS_OF_DATES and behind_month(phrases, index))


def before_month(phrases: Phrases, index: int) -> bool:
    """Whether a month's name, written as one, stands at token ``index`` or behind a joining word there."""
    month = phrases.word(index, "MONTH")
    if month is None:
        joint = phrases.word(index, "OFMONTH")
        month = phrases.word(joint.last, "MONTH") if joint is not None else None
    capitals = phrases.words.months[0][0].isupper()
    return month is not None and (not capitals or phrases.tokens.written(month.first)[0].isupper())


def behind_month(phrases: Phrases, index: int) -> bool:
    """Whether the token before is a month's name."""
    before = phrases.words.lexicon.get(phrases.tokens.lower[index - 1], ()) if index else ()
    return any(spelling.terminal == "MONTH" for spelling in before)


def numeric_date(phrases: Phrases, index: int, token: str) -> list[Lexeme]:
    """Return the date in figures at token ``index``: "9-7-2026", "2026-07-09", "2026/07/09", "op 9-7-26".

    A year before a slash may be a code's ("2025/13/45"): its month must exist.
    """
    text, start = phrases.tokens.text, phrases.tokens.starts[index]
    if len(token) == 4:
        match = _ISO_DATE.match(text, start)
        if match is None:
            return []
        day = PartialDate(int(match[1]), int(match[2] or match[4]), int(match[3] or match[5]))
        return [Lexeme("ISODATE", day, index, phrases.after(match.end()))]
    match = _NUMERIC_DATE.match(text, start)
    if match is not None:
        day = PartialDate(int(match[4]), int(match[3]), int(match[1]))
        return [Lexeme("NUMDATE", day, index, phrases.after(match.end()))]
    match = _SHORT_DATE.match(text, start)
    if match is None or not _is_dated(phrases, index):
        return []
    year = int(match[4]) + (2000 if int(match[4]) < _CENTURY_TURNS else 1900)
    day = PartialDate(year, int(match[3]), int(match[1]))
    if not (1 <= int(match[3]) <= 12 and day.date is not None):
        return []
    return [Lexeme("NUMDATE", day, index, phrases.after(match.end()))]


def named_date(phrases: Phrases, index: int) -> list[Lexeme]:
    """A date whose month is a name between hyphens or slashes: "1-jan", "01/sep/2019"."""
    lower, tokens = phrases.tokens.lower, phrases.tokens
    sign = lower[index + 1]
    month = phrases.word(index + 2, "MONTH") if tokens.glued(index + 2) else None
    if month is None or not 1 <= int(lower[index]) <= 31:
        return []
    last, year = month.last, None
    if last + 1 < len(lower) and lower[last] == sign and tokens.glued(last) and tokens.glued(last + 1):
        if not (lower[last + 1].isdecimal() and len(lower[last + 1]) == 4):
            return []
        year, last = int(lower[last + 1]), last + 2
    elif last < len(lower) and tokens.glued(last) and lower[last] in {"-", "/"}:
        return []
    return [Lexeme("ISODATE", PartialDate(year, month.value, int(lower[index])), index, last)]


def clock(phrases: Phrases, index: int) -> list[Lexeme]:
    """Return the time of the day at token ``index``: "14:30", "14.30 uur", "om 14 uur", "22u", "5 p.m."."""
    text, start = phrases.tokens.text, phrases.tokens.starts[index]
    match = _CLOCK.match(text, start)
    hours = None
    if match is not None:
        hours, last = (int(match[1]), match[2] or match[3] or "00"), phrases.after(match.end())
    for expression in (_CLOCK_DOT, _CLOCK_WHOLE):
        dotted = expression.match(text, start)
        word = phrases.word(phrases.after(dotted.end()), "CLOCK") if dotted is not None else None
        if dotted is None or word is None:
            continue
        half = {"am": 0, "pm": 12}.get(word.value)
        if half is None and expression is _CLOCK_WHOLE and not _at_clock(phrases, index):
            continue
        hour = int(dotted[1]) if half is None else int(dotted[1]) % 12 + half
        hours, last = (hour, dotted[2] if expression is _CLOCK_DOT else "00"), word.last
        break
    if hours is None:
        return []
    return [Lexeme("CLOCKTIME", f"{hours[0]:02d}:{hours[1]}", index, last)]


def glued_year(phrases: Phrases, index: int, word: str) -> list[Lexeme]:
    """A year that its name touches: "FY2025"."""
    match = _YEAR_CODE.fullmatch(word)
    named = phrases.words.lexicon.get(match[1], ()) if match is not None else ()
    if match is None or not any(spelling.terminal == "YEARCODE" for spelling in named):
        return []
    year = int(match[2]) if len(match[2]) == 4 else 2000 + int(match[2])
    return [Lexeme("YEAR", year, index, index + 1)]


def _is_dated(phrases: Phrases, index: int) -> bool:
    """Whether what stands before says that a date comes: "op 18-9-15", "d.d. 3/7/24", "vrijdag 30-12-16"."""
    for back in range(1, min(index, 4) + 1):
        before = phrases.word(index - back, "WEEKDAY", "DATED")
        if before is not None and before.last in {index, index - (phrases.tokens.lower[index - 1] == ",")}:
            return True
    return False


def _at_clock(phrases: Phrases, index: int) -> bool:
    """Whether a whole hour is a time of the day and no duration: "om 14 uur"."""
    return index > 0 and phrases.tokens.lower[index - 1] in phrases.words.sets["clock-cues"]
