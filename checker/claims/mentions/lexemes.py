"""What can stand at this place of a text, in terms of the grammars' terminals?"""

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from checker.claims.lexicon import (
    DIGITS,
    MEASURES,
    VULGAR,
    YEARS,
    Lexeme,
    Phrases,
    Tokens,
    Words,
    before_month,
    behind_month,
    clock,
    decimals,
    fraction,
    glued_year,
    is_year,
    named_date,
    numbers,
    numeric_date,
    parted,
    places_of,
    reach,
    with_fraction,
)
from checker.claims.mentions.quarters import of_calendar
from checker.quantity import whole

__all__ = ["Lexeme", "Lexemes"]

_DOSSIER = re.compile(
    r"(\d{2})[ \u00a0.]?(\d{3})(?:[-– ]+([IVXLC]{1,6}|[A-Z]|\d{1,2})(?![\w]))?(?:[-–](\d{1,4}))?(?![\w.])"
)
_DOSSIER_CODE = re.compile(r"(?:kst|ah-tk|ah-ek|h-tk)-([\w]+(?:-\w+)+)", re.IGNORECASE)
_SERIAL = re.compile(r"\d{1,3}(?:(?:\.\d{1,3}){1,4}[a-z]?|[a-z])(?!\w)")  # "3.17", "2a"
_ROMAN = re.compile(r"[IVXLC]{2,6}(?!\w)")
_QUARTER = re.compile(r"(?:Q([1-4])|([1-4])Q)(?!\w)")
_FRACTIONS = frozenset({"MIXED", "FRACTION"})
_QUARTERS = frozenset("1234")
_NAMED_QUARTER = re.compile(r"\w+ ([1-4])(?=(?: \w{2,3})? +(?:19|20)\d\d(?![\d.,]\d))()")
_MOST_PARTS = 100  # of a fraction in words
_LEAST_SCALE = 1000000  # "vier miljoenste"
_CENTURIES = (19, 20)  # of a year in words
_LONGEST_RUN = 16  # words: "nine hundred and ninety-nine thousand, nine hundred and ninety-nine"
_HYPHENS = frozenset("-‑")
_CODES = frozenset({"ecli", "kst", "ah", "h", "issn", "isbn", "http", "https", "www"})
_GLUES = frozenset({".", "@", "-", "‑", "&"})  # in an address or code


class Lexemes(Phrases):
    """All terminals of one text, found when asked for, each place looked at once."""

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__(tokens, words)
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
            return first in "0123456789+" or first.isalpha() or first in VULGAR or len(word) > 1
        if word in _CODES or self.words.numbers.may_begin(word):
            return True
        if following in _QUARTERS and self.word(index, "QUARTER") is not None:
            return True
        return following in _GLUES and self._goes_on(index + 1)

    def at(self, index: int) -> tuple[Lexeme, ...]:
        """Return what can begin at token ``index``, the longest first."""
        known = self._known.get(index)
        if known is None:
            found = self._find(index)
            if len(found) > 1:
                found.sort(key=reach, reverse=True)
            known = self._known[index] = tuple(found)
        return known

    def _find(self, index: int) -> list[Lexeme]:
        if index >= len(self.tokens):
            return []
        word = self.tokens.lower[index]
        found = self.spelled(index, word) if word in self.words.lexicon else []
        if word[0] in DIGITS:
            found += self._digits(index, word)
        elif word[0].isalpha():
            found += self._letters(index, word)
        elif word in _HYPHENS:
            found += self._hyphened(index)
        elif word[0] in VULGAR or (len(word) > 1 and word[0] == self.words.decimal):
            found += numbers(self, index)
        if found and word[0] not in DIGITS:
            for each in found:
                if each.terminal in _FRACTIONS:
                    return [one for one in found if self._meant(one, found)]
        return found

    def _meant(self, each: Lexeme, found: list[Lexeme]) -> bool:
        """Whether a fraction is what its lexeme says: part of a measure ("een half jaar"), or of a whole.

        Quarters may be those of a year, too.
        """
        if each.terminal == "MIXED" and each.value < 1:
            return self._measured(each)
        if each.terminal != "FRACTION":
            return True
        halved = any(
            one.terminal == "MIXED" and one.value < 1 and one.last >= each.last and self._measured(one)
            for one in found
        )
        return not halved and not of_calendar(self, each)

    def _measured(self, each: Lexeme) -> bool:
        """Whether a measure follows, or a noun where only one can: behind "een halve", "half a"."""
        if any(behind.terminal in MEASURES for behind in self.at(each.last)):
            return True
        lower, numbers, sets = self.tokens.lower, self.words.numbers, self.words.sets
        if each.last - each.first == 1 or each.last >= len(lower) or not lower[each.last].isalpha():
            return False
        closes = lower[each.last - 1] in numbers.halves or lower[each.last - 1] in numbers.articles
        return closes and lower[each.last] not in sets["function-words"] | sets["finite-verbs"]

    def _digits(self, index: int, token: str) -> list[Lexeme]:
        tokens = self.tokens
        touching = index + 1 < len(tokens) and tokens.glued(index + 1)
        sign = tokens.lower[index + 1] if touching else ""
        found = numbers(self, index)
        found += with_fraction(self, found, index)
        if token.isdecimal():
            found += self._whole(index, token, sign)
        if "." in token or sign[:1].isalpha():
            found += self.match("SERIAL", _SERIAL, index)
        if token.count(".") == 2 or sign in {"-", "/"}:
            found += numeric_date(self, index, token)
        if len(token) in {2, 5, 6}:
            found += self.match("DOSSIERNUMBER", _DOSSIER, index)
        if len(token) <= 5:
            found += clock(self, index)
        if sign[:1] == "q" and len(token) == 1:
            found += self.match("QUARTERCODE", _QUARTER, index)
        return found

    def _whole(self, index: int, token: str, sign: str) -> list[Lexeme]:
        """Return what a whole number can be besides a number; ``sign`` is the token that touches its end."""
        number = whole(token)
        found: list[Lexeme] = []
        if number is None:
            return found
        short = len(token) <= 2
        if short and sign == "/":
            found += fraction(self, index)
        if not sign[:1].isalpha():
            if len(token) == 4 and is_year(self, number, index):
                found.append(Lexeme("YEAR", number, index, index + 1))
            if short:
                found.append(Lexeme("DAY", number, index, index + 1))
            if short and sign in {"-", "/"}:
                found += named_date(self, index)
        if short and sign in self.words.sets["ordinal-suffixes"]:
            found.append(Lexeme("DAY", number, index, index + 2))
            found.append(Lexeme("ORDINAL", number, index, index + 2))
        found.append(Lexeme("INTEGER", token, index, index + 1))
        return found

    def _letters(self, index: int, word: str) -> list[Lexeme]:
        found = self._number_words(index, word) if self.words.numbers.may_begin(word) else []
        ordinal = self.words.numbers.ordinals.get(word)
        if ordinal is not None and ordinal <= 31 and before_month(self, index + 1):
            found.append(Lexeme("DAY", ordinal, index, index + 1))
        if len(word) == 1 and self.tokens.written(index).isupper():
            found.append(Lexeme("LETTER", word.upper(), index, index + 1))
        if len(word) > 1 and word[0] in "ivxlc":
            found += self.match("SERIAL", _ROMAN, index)
        if word[0] in "kah":
            found += self.match("DOSSIERCODE", _DOSSIER_CODE, index)
        elif word[0] == "q":
            found += self.match("QUARTERCODE", _QUARTER, index)
        following = self.tokens.lower[index + 1 : index + 2]
        if following and following[0] in _QUARTERS and self.word(index, "QUARTER") is not None:
            found += self.match("QUARTERCODE", _NAMED_QUARTER, index)
        if word[-1] in DIGITS:
            found += glued_year(self, index, word)
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
            found.append(Lexeme("MIXED", mixed, index, index + 1, places_of(mixed)))
        ordinal = None if found else numbers.ordinal(word)
        if ordinal is not None:
            found.append(Lexeme("ORDINAL", Decimal(ordinal), index, index + 1))
        for each in tuple(found):
            if 1 <= each.value <= 31 and not each.places and before_month(self, each.last):
                found.append(Lexeme("DAY", int(each.value), index, each.last))
            elif each.value in YEARS and behind_month(self, index):
                found.append(Lexeme("YEAR", int(each.value), index, each.last))
        whole = [each for each in found if each.terminal == "WORDS"]
        found += with_fraction(self, whole, index)
        for each in whole:
            found += self._behind(each)
        return found

    def _behind(self, whole: Lexeme) -> Iterator[Lexeme]:
        """Yield what a number in words makes with the words behind it.

        "drie komma vijf", "drie tiende van", "vier miljoenste"; behind a month "negentien achtenzeventig".
        """
        if whole.terminal != "WORDS" or whole.last >= len(self.tokens):
            return
        word = self.tokens.lower[whole.last]
        numbers = self.words.numbers
        scale = self.word(whole.last, "ORDINAL")
        if scale is not None and int(scale.value) >= _LEAST_SCALE:
            yield Lexeme("ORDINAL", whole.value * int(scale.value), whole.first, scale.last)
        elif word in self.words.cues["decimal-point"]:
            digits, last = decimals(self, whole.last + 1)
            if digits:
                value = Decimal(f"{whole.value}.{digits}")
                yield Lexeme("WORDS", value, whole.first, last, len(digits))
        elif whole.value < _MOST_PARTS and (parts := parted(self, whole.last)) is not None:
            if whole.value < parts.value and any(each.terminal == "OF" for each in self.at(parts.last)):
                yield Lexeme("FRACTION", (whole.value, parts.value), whole.first, parts.last)
        elif whole.value in _CENTURIES and numbers.may_begin(word) and behind_month(self, whole.first):
            year = numbers.read(word)
            if year is not None and 0 < year < 100:
                yield Lexeme("YEAR", int(whole.value * 100 + year), whole.first, whole.last + 1)

    def _hyphened(self, index: int) -> Iterator[Lexeme]:
        """Yield the unit that a hyphen ties to a number: "250-kilometer"; "10-litervat" has none."""
        tokens = self.tokens
        if not (index and tokens.lower[index - 1][0] in DIGITS and tokens.glued(index)):
            return
        unit = self.word(index + 1, "UNIT") if tokens.glued(index + 1) else None
        if unit is not None and len(tokens.lower[index + 1]) > 1:
            yield Lexeme("UNIT", unit.value, index, unit.last)

    def _goes_on(self, index: int) -> bool:
        """Whether a sign stands inside an address or code: "minbuza.nl", "Covid-19"."""
        tokens = self.tokens
        if index + 1 >= len(tokens) or not (tokens.glued(index) and tokens.glued(index + 1)):
            return False
        return tokens.lower[index] in ".@" or tokens.lower[index + 1][0] in DIGITS
