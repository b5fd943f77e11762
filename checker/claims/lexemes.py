"""What can stand at this place of a text, in terms of the grammars' terminals?"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from checker.claims.tokens import Tokens
from checker.claims.words import Words
from checker.quantity.written import parse

_BLANKS = " \u00a0\u2007\u2009\u202f"
_NUMERIC_DATE = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d.,]\d|\d)")
_ISO_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_CLOCK = re.compile(r"([01]?\d|2[0-4])(?::([0-5]\d)(?::[0-5]\d)?(?!\d)|u([0-5]\d)?(?!\w))")
_CLOCK_DOT = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)(?!\d)")
_CLOCK_WHOLE = re.compile(r"([01]?\d|2[0-4])(?![.,:]?\d)")
_DOSSIER = re.compile(r"(\d{2})[ \u00a0.]?(\d{3})(?:[-– ]+([IVXLC]{1,6}|[A-Z]|\d{1,2})(?![\w]))?(?:[-–](\d{1,4}))?(?![\w.])")
_DOSSIER_CODE = re.compile(r"(?:kst|ah-tk|ah-ek|h-tk)-([\w]+(?:-\w+)+)", re.IGNORECASE)
_QUARTER = re.compile(r"(?:Q([1-4])|([1-4])Q)(?!\w)")
_YEARS = range(1500, 2200)
_CODES = frozenset({"kst", "ah", "h", "issn", "isbn", "http", "https", "www"})
_GLUES = frozenset({".", "@", "-", "‑", "&"})  # in an address or code


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
        self._number = _number_expression(words)
        self._known: dict[int, tuple[Lexeme, ...]] = {}

    def may_mean(self, index: int) -> bool:
        """Whether a mention or label can begin at token ``index``: a quick look that lets most words pass."""
        lower = self.tokens.lower
        word = lower[index]
        if word in self.words.lexicon or word[0] in "0123456789+" or word in _CODES:
            return True
        if not word.isalpha():
            return word[0].isalpha()
        following = lower[index + 1] if index + 1 < len(lower) else ""
        return (following in _GLUES and self.tokens.glued(index + 1)) or word.startswith(self.words.numbers.stems)

    def at(self, index: int) -> tuple[Lexeme, ...]:
        """Return what can begin at token ``index``, the longest first."""
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = tuple(sorted(self._find(index), key=lambda each: -each.last))
        return known

    def _find(self, index: int) -> list[Lexeme]:
        if index >= len(self.tokens):
            return []
        word = self.tokens.lower[index]
        found = self._spelled(index, word)
        if word[0] in "0123456789":
            found += self._digits(index)
        elif word[0].isalpha():
            found += self._number_words(index, word)
            if len(word) == 1 and self.tokens.written(index).isupper():
                found.append(Lexeme("LETTER", word.upper(), index, index + 1))
            if word[0] in "kah":
                found += self._match("DOSSIERCODE", _DOSSIER_CODE, index)
            elif word[0] == "q":
                found += self._match("QUARTERCODE", _QUARTER, index)
        return found

    def _spelled(self, index: int, word: str) -> list[Lexeme]:
        found = []
        tokens = self.tokens
        for spelling in self.words.lexicon.get(word, ()):
            end = index + len(spelling.pieces)
            if tokens.lower[index:end] != spelling.pieces:
                continue
            if all(not glue or tokens.glued(index + at) for at, glue in enumerate(spelling.glued)):
                found.append(Lexeme(spelling.terminal, spelling.value, index, end))
        return found

    def _digits(self, index: int) -> list[Lexeme]:
        found = []
        tokens = self.tokens
        text, start = tokens.text, tokens.starts[index]
        match = self._number.match(text, start)
        if match is not None:
            read = parse(match.group(), self.words.decimal, self.words.group)
            if read is None and match.group().count(self.words.group) == 1:
                # "3.5%" in a Dutch letter: one foreign separator with one or two digits behind it
                read = parse(match.group().replace(self.words.group, self.words.decimal), self.words.decimal, self.words.group)
            if read is not None:
                found.append(Lexeme("DIGITS", read[0], index, self.after(match.end()), read[1]))
        token = tokens.lower[index]
        alone = index + 1 == len(tokens) or not (tokens.glued(index + 1) and tokens.lower[index + 1][0].isalpha())
        if token.isdigit():
            if len(token) == 4 and int(token) in _YEARS and alone:
                found.append(Lexeme("YEAR", int(token), index, index + 1))
            found.append(Lexeme("INTEGER", token, index, index + 1))
            if len(token) <= 2:
                found += self._day(index, int(token), alone)
        found += self._match("NUMDATE", _NUMERIC_DATE, index)
        found += self._match("ISODATE", _ISO_DATE, index)
        found += self._match("DOSSIERNUMBER", _DOSSIER, index)
        found += self._clock(index)
        if len(token) == 1:
            found += self._match("QUARTERCODE", _QUARTER, index)
        return found

    def _day(self, index: int, day: int, alone: bool) -> list[Lexeme]:
        if alone:
            return [Lexeme("DAY", day, index, index + 1)]
        if self.tokens.lower[index + 1] in self.words.sets["ordinal-suffixes"]:
            return [Lexeme("DAY", day, index, index + 2), Lexeme("ORDINAL", day, index, index + 2)]
        return []

    def _clock(self, index: int) -> list[Lexeme]:
        text, start = self.tokens.text, self.tokens.starts[index]
        match = _CLOCK.match(text, start)
        hours = None
        if match is not None:
            hours, last = (match[1], match[2] or match[3] or "00"), self.after(match.end())
        for expression in (_CLOCK_DOT, _CLOCK_WHOLE):
            dotted = expression.match(text, start)
            if dotted is None:
                continue
            after = self.after(dotted.end())
            words = [each for each in self.at(after) if each.terminal == "CLOCK"] if after < len(self.tokens) else []
            if words and not (expression is _CLOCK_WHOLE and not self._at_clock(index)):
                minutes = dotted[2] if expression is _CLOCK_DOT else "00"
                hours, last = (dotted[1], minutes), words[0].last
                break
        if hours is None:
            return []
        return [Lexeme("CLOCKTIME", f"{int(hours[0]):02d}:{hours[1]}", index, last)]

    def _at_clock(self, index: int) -> bool:
        """Whether a whole hour is a time of the day and no duration: "om 14 uur"."""
        return index > 0 and self.tokens.lower[index - 1] in self.words.sets["clock-cues"]

    def _number_words(self, index: int, word: str) -> list[Lexeme]:
        numbers = self.words.numbers
        if not word.startswith(numbers.stems):
            return []
        last = index + 1
        if numbers.spaced:
            while last < len(self.tokens) and self._goes_on(last):
                last += 1
        while last > index:
            written = self.tokens.text[self.tokens.starts[index] : self.tokens.ends[last - 1]].lower()
            value = numbers.read(written)
            if value is not None:
                return [Lexeme("WORDS", value, index, last)]
            last -= 1
        ordinal = numbers.ordinal(word)
        return [] if ordinal is None else [Lexeme("ORDINAL", ordinal, index, index + 1)]

    def _goes_on(self, index: int) -> bool:
        word = self.tokens.lower[index]
        return word in self.words.numbers.parts or any(word == joiner.strip() for joiner in self.words.numbers.joiners)

    def _match(self, terminal: str, expression: re.Pattern[str], index: int) -> list[Lexeme]:
        match = expression.match(self.tokens.text, self.tokens.starts[index])
        return [] if match is None else [Lexeme(terminal, match, index, self.after(match.end()))]

    def after(self, end: int) -> int:
        """Return the first token that begins at or behind the character ``end``."""
        low, high = 0, len(self.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.tokens.starts[middle] < end:
                low = middle + 1
            else:
                high = middle
        return low


def _number_expression(words: Words) -> re.Pattern[str]:
    """Return the expression of how far a written number reaches; what it means is read by ``parse``."""
    group, decimal = re.escape(words.group), re.escape(words.decimal)
    return re.compile(
        rf"(?:\d{{1,3}}{group} \d{{3}}(?:{group}\d{{3}})+"
        rf"|\d{{1,3}}(?:[{_BLANKS}]\d{{3}})+(?![\d])"
        rf"|\d+(?:[{_BLANKS}-]\d/\d{{1,2}})(?!\d)"
        rf"|\d{{1,3}}(?:{group}\d{{3}})+"
        rf"|\d+{group}\d{{1,2}}(?![\d.,]\d|\d)"
        rf"|\d+)"
        rf"(?:{decimal}\d+|{decimal}[-–=]{{1,2}})?(?:[½⅓⅔¼¾⅛⅜⅝⅞])?(?![.,]?\d)"
    )


def whole(value: Decimal) -> bool:
    """Whether a number has no fraction."""
    return value == value.to_integral_value()
