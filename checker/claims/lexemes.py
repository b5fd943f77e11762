"""What can stand at this place of a text, in terms of the grammars' terminals?"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from math import gcd
from typing import Any

from checker.claims.tokens import Tokens
from checker.claims.words import Words
from checker.quantity import PartialDate
from checker.quantity.interval import ARITHMETIC
from checker.quantity.written import parse

_DIGITS = frozenset("0123456789")
_BLANKS = " \u00a0\u2007\u2009\u202f"
_VULGAR = "½⅓⅔¼¾⅒⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_NUMERIC_DATE = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d.,]\d|\d)")
_SHORT_DATE = re.compile(r"(\d{1,2})([-/])(\d{1,2})\2(\d{2})(?![\d.,/-]\d|\w)")
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-4])(?::([0-5]\d)(?::[0-5]\d)?(?!\d)|u([0-5]\d)?(?!\w))")
_CLOCK_DOT = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)(?!\d)")
_CLOCK_WHOLE = re.compile(r"([01]?\d|2[0-4])(?![.,:]?\d)")
_DOSSIER = re.compile(
    r"(\d{2})[ \u00a0.]?(\d{3})(?:[-– ]+([IVXLC]{1,6}|[A-Z]|\d{1,2})(?![\w]))?(?:[-–](\d{1,4}))?(?![\w.])"
)
_DOSSIER_CODE = re.compile(r"(?:kst|ah-tk|ah-ek|h-tk)-([\w]+(?:-\w+)+)", re.IGNORECASE)
_QUARTER = re.compile(r"(?:Q([1-4])|([1-4])Q)(?!\w)")
_FRACTION = re.compile(r"([1-9]\d?)/([1-9]\d?)(?!\w|[/.,-]\d)")
_FRACTION_OR_MIXED = re.compile(r"(?:\d{1,3}[ \u00a0‐‑-])?\d{1,2}/\d{1,2}(?!\d)")
_YEAR_CODE = re.compile(r"([^\W\d_]+)((?:19|20)?\d\d)")
_YEARS = range(1500, 2200)
_YEARS_OF_DATES = range(1000, 2200)  # behind a month: "29 mei 1453"
_CENTURY_TURNS = 50  # "30-12-49" is in 2049, "30-12-50" in 1950
_SPOKEN = frozenset({2, 3, 4, 5, 6, 8, 10})  # denominators that a letter has
_LONGEST_RUN = 16  # words: "nine hundred and ninety-nine thousand, nine hundred and ninety-nine"
_CODES = frozenset({"kst", "ah", "h", "issn", "isbn", "http", "https", "www"})
_GLUES = frozenset({".", "@", "-", "‑", "&"})  # in an address or code
_MEASURES = frozenset({"PERCENT", "POINTS", "BASIS", "SCALE", "CURRENCY", "UNIT", "DURATION"})


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A terminal that fits tokens ``first`` to ``last`` (excluded), and its meaning.

    ``places`` are the decimals of DIGITS as written.
    """

    terminal: str
    value: Any
    first: int
    last: int
    places: int = 0


class Lexemes:
    """All terminals of one text, found when asked for, each place looked at once."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        self.tokens = tokens
        self.words = words
        self._written = _number_expression(words.decimal, words.group)
        self._known: dict[int, tuple[Lexeme, ...]] = {}

    def may_mean(self, index: int, openers: Mapping[str, frozenset[str]]) -> bool:
        """Whether a mention or label can begin at token ``index``: a quick look that lets most words pass.

        Args:
            index: the token.
            openers: the words that can begin one, each with the words that may follow it ("" for none).
        """
        lower = self.tokens.lower
        word = lower[index]
        following = lower[index + 1] if index + 1 < len(lower) else ""
        if word in openers and ("" in openers[word] or following in openers[word]):
            return True
        if not word.isalpha():
            first = word[0]
            return first in "0123456789+" or first.isalpha() or first in _VULGAR or len(word) > 1
        if word in _CODES or self.words.numbers.may_begin(word):
            return True
        return following in _GLUES and self._goes_on(index + 1)

    def _goes_on(self, index: int) -> bool:
        """Whether a sign stands inside an address or code: "minbuza.nl", "Covid-19"."""
        tokens = self.tokens
        if index + 1 >= len(tokens) or not (tokens.glued(index) and tokens.glued(index + 1)):
            return False
        return tokens.lower[index] in ".@" or tokens.lower[index + 1][0] in _DIGITS

    def at(self, index: int) -> tuple[Lexeme, ...]:
        """Return what can begin at token ``index``, the longest first."""
        known = self._known.get(index)
        if known is None:
            found = self._find(index)
            if len(found) > 1:
                found.sort(key=_reach, reverse=True)
            known = self._known[index] = tuple(found)
        return known

    def after(self, end: int) -> int:
        """Return the first token that begins at or behind the character ``end``."""
        return bisect_left(self.tokens.starts, end)

    def _find(self, index: int) -> list[Lexeme]:
        if index >= len(self.tokens):
            return []
        word = self.tokens.lower[index]
        found = self._spelled(index, word) if word in self.words.lexicon else []
        if word[0] in _DIGITS:
            found += self._digits(index, word)
        elif word[0].isalpha():
            found += self._letters(index, word)
        elif word[0] in _VULGAR or (len(word) > 1 and word[0] == self.words.decimal):
            found += self._number(index)
        return found

    def _word(self, index: int, *terminals: str) -> Lexeme | None:
        """Return the longest word or phrase of the word files at token ``index`` that is one of ``terminals``."""
        if not 0 <= index < len(self.tokens) or self.tokens.lower[index] not in self.words.lexicon:
            return None
        spelled = self._spelled(index, self.tokens.lower[index])
        return max((each for each in spelled if each.terminal in terminals), key=_reach, default=None)

    def _spelled(self, index: int, word: str) -> list[Lexeme]:
        found = []
        tokens = self.tokens
        for spelling in self.words.lexicon[word]:
            end = index + len(spelling.pieces)
            if end == index + 1 or (
                tokens.lower[index:end] == spelling.pieces
                and all(not glue or tokens.glued(index + at) for at, glue in enumerate(spelling.glued))
            ):
                if spelling.terminal == "BOUND" and self._compares(index + 1):
                    continue  # "200 of hoger dan 190"
                found.append(Lexeme(spelling.terminal, spelling.value, index, end))
        return found

    def _compares(self, index: int) -> bool:
        """Whether a phrase that bounds the number behind it begins at token ``index``: "hoger dan"."""
        hedge = self._word(index, "HEDGE")
        if hedge is None:
            return False
        following = self.tokens.lower[hedge.last] if hedge.last < len(self.tokens) else ""
        return hedge.last > index + 1 or following[:1] in _DIGITS

    # --- figures ---

    def _digits(self, index: int, token: str) -> list[Lexeme]:
        tokens = self.tokens
        touching = index + 1 < len(tokens) and tokens.glued(index + 1)
        sign = tokens.lower[index + 1] if touching else ""
        found = self._number(index)
        found += self._with_fraction(found, index)
        if token.isdecimal():
            if sign == "/" and len(token) <= 2:
                found += self._fraction(index)
            if not sign[:1].isalpha():
                if len(token) == 4 and self._is_year(int(token), index):
                    found.append(Lexeme("YEAR", int(token), index, index + 1))
                elif len(token) <= 2:
                    found.append(Lexeme("DAY", int(token), index, index + 1))
                    if sign in {"-", "/"}:
                        found += self._named_date(index)
            elif len(token) <= 2 and sign in self.words.sets["ordinal-suffixes"]:
                found.append(Lexeme("DAY", int(token), index, index + 2))
                found.append(Lexeme("ORDINAL", int(token), index, index + 2))
            found.append(Lexeme("INTEGER", token, index, index + 1))
            if sign == "°" and len(token) <= 2 and sign in self.words.sets["ordinal-suffixes"]:
                found.append(Lexeme("ORDINAL", int(token), index, index + 2))
        if token.count(".") == 2 or sign in {"-", "/"}:
            found += self._numeric_date(index, token)
        if len(token) in {2, 5, 6}:
            found += self._match("DOSSIERNUMBER", _DOSSIER, index)
        if len(token) <= 5:
            found += self._clock(index)
        if sign[:1] == "q" and len(token) == 1:
            found += self._match("QUARTERCODE", _QUARTER, index)
        return found

    def _number(self, index: int) -> list[Lexeme]:
        tokens, words = self.tokens, self.words
        start = tokens.starts[index]
        match = self._written.match(tokens.text, start)
        if match is None or not match.group():
            return []
        written = match.group()
        if written[0] == words.decimal:
            written = f"0{written}"
        read = parse(written, words.decimal, words.group)
        if read is None and written.count(words.group) == 1:
            # "3.5%" in a Dutch letter: one foreign separator with one or two digits behind it
            read = parse(written.replace(words.group, words.decimal), words.decimal, words.group)
        return [] if read is None else [Lexeme("DIGITS", read[0], index, self.after(match.end()), read[1])]

    def _fraction(self, index: int) -> list[Lexeme]:
        """A fraction in figures is one before what it measures or is a part of: "1/4 percent", "2/3 van"."""
        tokens = self.tokens
        match = _FRACTION.match(tokens.text, tokens.starts[index])
        read = parse(match.group(), self.words.decimal, self.words.group) if match is not None else None
        if match is None or read is None:
            return []
        last = self.after(match.end())
        if self._measured(last):
            return [Lexeme("DIGITS", read[0], index, last, read[1])]
        part, whole = int(match[1]), int(match[2])
        of = self._word(last, "OF")
        spoken = whole in _SPOKEN and gcd(part, whole) == 1  # "3/6 van" is a page's number
        if of is None or not spoken or tokens.lower[of.first] in self.words.cues["one-in"]:
            return []
        return [Lexeme("FRACTION", (Decimal(part), Decimal(whole)), index, last)]

    def _measured(self, index: int) -> bool:
        """Whether a measure stands at token ``index``, or behind the other end of a range: "1/4 to 1/2 percent"."""
        through = self._word(index, "UNTIL", "THROUGH", "DASH")
        if through is not None and through.last < len(self.tokens):
            match = _FRACTION_OR_MIXED.match(self.tokens.text, self.tokens.starts[through.last])
            index = index if match is None else self.after(match.end())
        return self._word(index, *_MEASURES) is not None

    def _with_fraction(self, numbers: list[Lexeme], index: int) -> Iterator[Lexeme]:
        """Yield whole numbers with a fraction behind them: "twee en een half", "two and two thirds"."""
        lower = self.tokens.lower
        words = self.words.numbers
        for each in numbers:
            if each.last + 1 >= len(lower) or each.places or lower[each.last] not in words.beside - {","}:
                continue
            part = self._word(each.last + 1, "FRACTION")
            if part is None or not (lower[part.first] in words.articles or lower[part.first] in words.parts):
                continue  # "12 en de helft daarvan"
            if self._word(part.last, "OF") is None:
                value = ARITHMETIC.add(each.value, ARITHMETIC.divide(*part.value))
                yield Lexeme("MIXED", value, index, part.last, _places(value))

    # --- dates and times ---

    def _is_year(self, number: int, index: int) -> bool:
        return number in _YEARS or (number in _YEARS_OF_DATES and self._behind_month(index))

    def _behind_month(self, index: int) -> bool:
        """Whether the token before is a month's name."""
        before = self.words.lexicon.get(self.tokens.lower[index - 1], ()) if index else ()
        return any(spelling.terminal == "MONTH" for spelling in before)

    def _before_month(self, index: int) -> bool:
        """Whether a month's name, written as one, stands at token ``index`` or behind a joining word there."""
        month = self._word(index, "MONTH")
        if month is None:
            joint = self._word(index, "OFMONTH")
            month = self._word(joint.last, "MONTH") if joint is not None else None
        capitals = self.words.months[0][0].isupper()
        return month is not None and (not capitals or self.tokens.written(month.first)[0].isupper())

    def _numeric_date(self, index: int, token: str) -> list[Lexeme]:
        text, start = self.tokens.text, self.tokens.starts[index]
        if len(token) == 4:
            match = _ISO_DATE.match(text, start)
            day = None if match is None else PartialDate(*map(int, match.groups()))
            return [] if match is None else [Lexeme("ISODATE", day, index, self.after(match.end()))]
        match = _NUMERIC_DATE.match(text, start)
        if match is not None:
            day = PartialDate(int(match[4]), int(match[3]), int(match[1]))
            return [Lexeme("NUMDATE", day, index, self.after(match.end()))]
        match = _SHORT_DATE.match(text, start)
        if match is None or not self._is_dated(index):
            return []
        year = int(match[4]) + (2000 if int(match[4]) < _CENTURY_TURNS else 1900)
        day = PartialDate(year, int(match[3]), int(match[1]))
        if not (1 <= int(match[3]) <= 12 and day.date is not None):
            return []
        return [Lexeme("NUMDATE", day, index, self.after(match.end()))]

    def _is_dated(self, index: int) -> bool:
        """Whether what stands before says that a date comes: "op 18-9-15", "d.d. 3/7/24", "vrijdag 30-12-16"."""
        for back in range(1, min(index, 4) + 1):
            before = self._word(index - back, "WEEKDAY", "DATED")
            if before is not None and before.last in {index, index - (self.tokens.lower[index - 1] == ",")}:
                return True
        return False

    def _named_date(self, index: int) -> list[Lexeme]:
        """A date whose month is a name between hyphens or slashes: "1-jan", "01/sep/2019"."""
        lower, tokens = self.tokens.lower, self.tokens
        sign = lower[index + 1]
        month = self._word(index + 2, "MONTH") if tokens.glued(index + 2) else None
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

    def _clock(self, index: int) -> list[Lexeme]:
        text, start = self.tokens.text, self.tokens.starts[index]
        match = _CLOCK.match(text, start)
        hours = None
        if match is not None:
            hours, last = (int(match[1]), match[2] or match[3] or "00"), self.after(match.end())
        for expression in (_CLOCK_DOT, _CLOCK_WHOLE):
            dotted = expression.match(text, start)
            word = self._word(self.after(dotted.end()), "CLOCK") if dotted is not None else None
            if dotted is None or word is None:
                continue
            half = {"am": 0, "pm": 12}.get(word.value)
            if half is None and expression is _CLOCK_WHOLE and not self._at_clock(index):
                continue
            hour = int(dotted[1]) if half is None else int(dotted[1]) % 12 + half
            hours, last = (hour, dotted[2] if expression is _CLOCK_DOT else "00"), word.last
            break
        if hours is None:
            return []
        return [Lexeme("CLOCKTIME", f"{hours[0]:02d}:{hours[1]}", index, last)]

    def _at_clock(self, index: int) -> bool:
        """Whether a whole hour is a time of the day and no duration: "om 14 uur"."""
        return index > 0 and self.tokens.lower[index - 1] in self.words.sets["clock-cues"]

    # --- words ---

    def _letters(self, index: int, word: str) -> list[Lexeme]:
        found = self._number_words(index, word) if self.words.numbers.may_begin(word) else []
        ordinal = self.words.numbers.ordinals.get(word)
        if ordinal is not None and ordinal <= 31 and self._before_month(index + 1):
            found.append(Lexeme("DAY", ordinal, index, index + 1))
        if len(word) == 1 and self.tokens.written(index).isupper():
            found.append(Lexeme("LETTER", word.upper(), index, index + 1))
        if word[0] in "kah":
            found += self._match("DOSSIERCODE", _DOSSIER_CODE, index)
        elif word[0] == "q":
            found += self._match("QUARTERCODE", _QUARTER, index)
        if word[-1] in _DIGITS:
            found += self._glued_year(index, word)
        return found

    def _number_words(self, index: int, word: str) -> list[Lexeme]:
        tokens, numbers = self.tokens, self.words.numbers
        end = min(index + _LONGEST_RUN, len(tokens))
        glued = [tokens.glued(at) for at in range(index, end)]
        found = []
        for run in numbers.run(tokens.lower[index:end], glued):
            last = index + run.length
            found.append(Lexeme("ORDINAL" if run.is_ordinal else "WORDS", run.value, index, last))
        found = found[-1:]  # of "two hundred and five" only the whole
        mixed = numbers.mixed(word)
        if mixed is not None:
            found.append(Lexeme("MIXED", mixed, index, index + 1, _places(mixed)))
        ordinal = None if found else numbers.ordinal(word)
        if ordinal is not None:
            found.append(Lexeme("ORDINAL", Decimal(ordinal), index, index + 1))
        for each in tuple(found):
            if 1 <= each.value <= 31 and not each.places and self._before_month(each.last):
                found.append(Lexeme("DAY", int(each.value), index, each.last))
            elif each.value in _YEARS and self._behind_month(index):
                found.append(Lexeme("YEAR", int(each.value), index, each.last))
        found += self._with_fraction([each for each in found if each.terminal == "WORDS"], index)
        return found

    def _glued_year(self, index: int, word: str) -> list[Lexeme]:
        """A year that its name touches: "FY2025"."""
        match = _YEAR_CODE.fullmatch(word)
        named = self.words.lexicon.get(match[1], ()) if match is not None else ()
        if match is None or not any(spelling.terminal == "YEARCODE" for spelling in named):
            return []
        year = int(match[2]) if len(match[2]) == 4 else 2000 + int(match[2])
        return [Lexeme("YEAR", year, index, index + 1)]

    def _match(self, terminal: str, expression: re.Pattern[str], index: int) -> list[Lexeme]:
        match = expression.match(self.tokens.text, self.tokens.starts[index])
        return [] if match is None else [Lexeme(terminal, match, index, self.after(match.end()))]


@cache
def _number_expression(decimal: str, group: str) -> re.Pattern[str]:
    """Return the expression of how far a written number reaches; what it means is read by ``parse``."""
    group, decimal = re.escape(group), re.escape(decimal)
    return re.compile(
        rf"(?:\d{{1,3}}{group} \d{{3}}(?:{group}\d{{3}})+"
        rf"|\d{{1,3}}(?:[{_BLANKS}]\d{{3}}){{1,6}}(?!\d|[{_BLANKS}]\d{{3}}(?!\d))"  # longer is a row of numbers
        rf"|\d{{1,3}}(?:[{_BLANKS}‐‑-]\d/\d{{1,2}})(?!\d)"
        rf"|\d{{1,3}}(?:{group}\d{{3}})+"
        rf"|\d+{group}\d{{1,2}}(?![\d.,]\d|\d)"
        rf"|\d+"
        rf"|(?={decimal}\d|[{_VULGAR}]))"
        rf"(?:{decimal}\d+|{decimal}[-–=]{{1,2}})?(?:[{_VULGAR}])?(?![.,]?\d)"
    )


def _reach(lexeme: Lexeme) -> int:
    return lexeme.last


def _places(value: Decimal) -> int:
    """Return the decimals of a fraction: 1 of a half, 2 of a quarter; a third is read as 0,33."""
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and -6 <= exponent < 0 else 2
