"""Which numbers can digits, and the words around them, write at a place of a text?"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from math import gcd

from checker import patterns
from checker.claims.lexicon.phrases import BLANKS, Lexeme, Phrases
from checker.quantity.interval import ARITHMETIC
from checker.quantity.written import parse

VULGAR = "½⅓⅔¼¾⅒⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
MEASURES = frozenset({"PERCENT", "POINTS", "BASIS", "SCALE", "CURRENCY", "UNIT", "DURATION"})
_FRACTION = re.compile(r"([1-9]\d?)/([1-9]\d?)(?!\w|[/.,-]\d)")
_FRACTION_OR_MIXED = re.compile(r"(?:\d{1,3}[ \u00a0‐‑-])?\d{1,2}/\d{1,2}(?!\d)")
_STRAYED = re.compile(r"(\d{1,3})\. \d{3}(,\d+)?(?![\d]|[.,]\d)")
_ROW = re.compile(r"\d{3}(?: \d{3})+")
_GROUP = 3  # digits
_MARKED = frozenset(".!?;")  # behind these a number with a full stop is a list mark
_CLOSING = frozenset(".,;:)]!?/")
_BASE = 10
_SPOKEN = frozenset({2, 3, 4, 5, 6, 8, 10})  # denominators that a letter has


def numbers(phrases: Phrases, index: int) -> list[Lexeme]:
    """Return the number in digits at token ``index``, if it is one in this language's notation."""
    tokens, words = phrases.tokens, phrases.words
    start = tokens.starts[index]
    strays = index > 0 and tokens.lower[index + 1 : index + 2] == (".",)
    match = _strayed(phrases, index) if strays else None
    if match is None:
        match = _number_expression(words.decimal, words.group).match(tokens.text, start)
    if match is None or not match.group():
        return []
    written = match.group()
    if " " in written and _ROW.fullmatch(written) and not _is_one(phrases, index, match.end()):
        written = written[:3]
    end = start + len(written)
    if written[0] == words.decimal:
        written = f"0{written}"
    read = parse(written, words.decimal, words.group)
    if read is None and written.count(words.group) == 1:
        # "3.5%" in a Dutch letter: one foreign separator with one or two digits behind it
        read = parse(written.replace(words.group, words.decimal), words.decimal, words.group)
    return [] if read is None else [Lexeme("DIGITS", read[0], index, phrases.after(end), read[1])]


def _is_one(phrases: Phrases, index: int, end: int) -> bool:
    """Whether "120 340 560" is one number and no row of three: something measures it or is counted.

    "120 340" is one unless a row of three begins before it.
    """
    tokens, last = phrases.tokens, phrases.after(end)
    before = tokens.lower[index - 1] if index else ""
    row = end - tokens.starts[index] > len("120 340") or (before.isdecimal() and len(before) == _GROUP)
    behind = tokens.written(last) if last < len(tokens) else ""
    noun = behind[:1].islower() and behind not in phrases.words.sets["function-words"]
    verb = behind in phrases.words.sets["finite-verbs"]
    return (
        not row
        or (noun and not verb)
        or phrases.word(index - 1, "CURRENCY") is not None
        or phrases.word(last, *MEASURES) is not None
    )


def _strayed(phrases: Phrases, index: int) -> re.Match[str] | None:
    """Return the number whose mark has a blank behind it, if no sentence or list item may end there.

    "Dat waren er 14. 867.", "1. 194 dossiers", "1. 194,50 euro"; not "2. 300 dossiers" behind a stop or
    at the beginning of a line, "artikel 2. 194 gemeenten", "Dat zijn er 5. 200 mensen".
    """
    tokens, words = phrases.tokens, phrases.words
    match = _STRAYED.match(tokens.text, tokens.starts[index]) if words.group == "." else None
    if match is None:
        return None
    before = tokens.lower[index - 1]
    if before in _MARKED or (before == ":" and match[1] == "1"):
        return None
    last = phrases.after(match.end())
    if last >= len(tokens) or tokens.lower[last] in _CLOSING or match[2] or phrases.word(last, *MEASURES):
        return match
    function = before in words.sets["function-words"] or before in words.sets["finite-verbs"]
    thereof = before in words.cues["thereof"]  # "het waren er 5."
    return match if function and not thereof and tokens.written(last)[0].islower() else None


def fraction(phrases: Phrases, index: int) -> list[Lexeme]:
    """A fraction in figures is one before what it measures or is a part of: "1/4 percent", "2/3 van"."""
    tokens = phrases.tokens
    match = _FRACTION.match(tokens.text, tokens.starts[index])
    read = parse(match.group(), phrases.words.decimal, phrases.words.group) if match is not None else None
    if match is None or read is None:
        return []
    last = phrases.after(match.end())
    if _measured(phrases, last):
        return [Lexeme("DIGITS", read[0], index, last, read[1])]
    part, whole = int(match[1]), int(match[2])
    of = phrases.word(last, "OF")
    spoken = whole in _SPOKEN and gcd(part, whole) == 1  # "3/6 van" is a page's number
    if of is None or not spoken or tokens.lower[of.first] in phrases.words.cues["one-in"]:
        return []
    return [Lexeme("FRACTION", (Decimal(part), Decimal(whole)), index, last)]


def with_fraction(phrases: Phrases, numbers: list[Lexeme], index: int) -> Iterator[Lexeme]:
    """Yield whole numbers with a fraction behind them: "twee en een half", "two and two thirds"."""
    lower = phrases.tokens.lower
    words = phrases.words.numbers
    for each in numbers:
        if each.last + 1 >= len(lower) or each.places or lower[each.last] not in words.beside - {","}:
            continue
        part = phrases.word(each.last + 1, "FRACTION")
        if part is None or not (lower[part.first] in words.articles or lower[part.first] in words.parts):
            continue  # "12 en de helft daarvan"
        if phrases.word(part.last, "OF") is None:
            value = ARITHMETIC.add(each.value, ARITHMETIC.divide(*part.value))
            yield Lexeme("MIXED", value, index, part.last, places_of(value))


def decimals(phrases: Phrases, index: int) -> tuple[str, int]:
    """Return the decimals that words at token ``index`` spell, and the token behind them.

    "vijf" and "vier acht zes" are 5 and 486; "vijfentwintig" is 25, and nothing follows it.
    """
    lower, numbers = phrases.tokens.lower, phrases.words.numbers
    digits = ""
    while index < len(lower) and (number := numbers.parts.get(lower[index])) is not None and number < _BASE:
        digits, index = digits + str(number), index + 1
    if digits or index >= len(lower):
        return digits, index
    value = numbers.read(lower[index])
    return (str(value), index + 1) if value is not None and value < _BASE * _BASE else ("", index)


def parted(phrases: Phrases, index: int) -> Lexeme | None:
    """Return the ordinal at token ``index`` that can name parts: "tiende", "tienden", "tenths"."""
    tokens, numbers = phrases.tokens, phrases.words.numbers
    if tokens.lower[index] == "-" and tokens.glued(index) and index + 1 < len(tokens):
        index += 1
    word = tokens.lower[index]
    value = numbers.ordinal(word) or numbers.ordinal(word[:-1])
    return Lexeme("PARTS", Decimal(value), index, index + 1) if value is not None and value > 2 else None


def places_of(value: Decimal) -> int:
    """Return the decimals of a fraction: 1 of a half, 2 of a quarter; a third is read as 0,33."""
    exponent = value.as_tuple().exponent
    return -exponent if isinstance(exponent, int) and -6 <= exponent < 0 else 2


def _measured(phrases: Phrases, index: int) -> bool:
    """Whether a measure stands at token ``index``, or behind the rest of a range: "1/4 to 1/2 percent"."""
    through = phrases.word(index, "UNTIL", "THROUGH", "DASH")
    if through is not None and through.last < len(phrases.tokens):
        match = _FRACTION_OR_MIXED.match(phrases.tokens.text, phrases.tokens.starts[through.last])
        index = index if match is None else phrases.after(match.end())
    return phrases.word(index, *MEASURES) is not None


@cache
def _number_expression(decimal: str, group: str) -> re.Pattern[str]:
    """Return the expression of how far a written number reaches; what it means is read by ``parse``."""
    group, decimal = re.escape(group), re.escape(decimal)
    return patterns.made(
        rf"(?:\d{{1,3}}{group} \d{{3}}(?:{group}\d{{3}})+"
        # longer is a row of numbers
        rf"|\d{{1,3}}([{BLANKS}])\d{{3}}(?:\1\d{{3}}){{0,5}}(?!\d|\1\d{{3}}(?!\d))"
        rf"|\d{{1,3}}(?:[{BLANKS}‐‑-]\d/\d{{1,2}})(?!\d)"
        rf"|\d{{1,3}}(?:{group}\d{{3}})+"
        rf"|\d+{group}\d{{1,2}}(?![\d.,]\d|\d)"
        rf"|\d+"
        rf"|(?={decimal}\d|[{VULGAR}]))"
        rf"(?:{decimal}\d+|{decimal}[-–=]{{1,2}})?(?:[{VULGAR}])?(?![.,]?\d)"
    )
