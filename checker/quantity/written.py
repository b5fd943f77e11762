"""Which number do these digits write?"""

import re
from decimal import Decimal
from functools import cache

from checker import patterns
from checker.quantity.interval import ARITHMETIC

_BLANKS = " \u00a0\u2007\u2009\u202f"
_DASHES = r"\-\u2010-\u2014"  # in a character class
_VULGAR = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅒": (1, 10),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}
_LARGEST_DENOMINATOR = 64
_MOST_DIGITS = 30  # more is no number of a letter, and would not fit the arithmetic's fifty
_PLACES_OF_ENDLESS = 2  # a third is read as precisely as 0,33

_FRACTION = re.compile(
    rf"(?:([0-9]+)(?:[{_BLANKS}{_DASHES}]?(?=[{''.join(_VULGAR)}])|[{_BLANKS}{_DASHES}](?=[0-9])))?"
    rf"(?:([0-9]{{1,4}})[/\u2044]([0-9]{{1,4}})|([{''.join(_VULGAR)}]))"
)
_UNCERTAIN = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")


def parse(digits: str, decimal: str, group: str) -> tuple[Decimal, int] | None:
    """Return the number and its decimal places, or None where ``digits`` are no number in this notation.

    With ``decimal=","`` and ``group="."``: "1.100" is 1100, "1,100" is 1.1 with three places, "17.
    392.506,25" is 17392506.25 with two, "1 250" is 1250, "500,-" is 500, "1.10" is None; "4-1/2" and "4½"
    are 4.5 with one place.

    Args:
        digits: one number as written, without unit or scale word; a sign may stand before it.
        decimal: what the language writes before decimals ("," or ".").
        group: what it writes between groups of three digits ("." or ","); blanks are read as well, one sort
        in a number.
    """
    text = digits.strip()
    sign, text = (text[0], text[1:]) if text[:1] in ("-", "\u2212", "+") else ("+", text)
    fraction = _FRACTION.fullmatch(text)
    if fraction:
        return _fraction(sign, fraction)
    match = _number(decimal, group).fullmatch(text)
    if match is None or sum(map(text.count, "0123456789")) > _MOST_DIGITS:
        return None
    whole, decimals = match["whole"], match["decimals"] or ""
    plain = "".join(character for character in whole if character in "0123456789")
    return _signed(sign, Decimal(f"{plain}.{decimals}" if decimals else plain)), len(decimals)


def whole(digits: str) -> int | None:
    """Return the whole number that a label, a count or a setting has: "12" and "012" are 12.

    None where ``digits`` are anything else, and where they are more than thirty: "int" refuses what is longer
    than 4,300 digits, and no number of a letter is.
    """
    significant = digits.lstrip("0") or digits[:1]
    return int(significant) if significant.isdecimal() and len(significant) <= _MOST_DIGITS else None


def ambiguous(digits: str) -> bool:
    """Whether it is one number in Dutch, another in English: "1.100" and "12,345", not "0,125" or "1.1"."""
    return _UNCERTAIN.fullmatch(digits.strip()) is not None


@cache
def _number(decimal: str, group: str) -> re.Pattern[str]:
    """Return the expression of a number: no first group begins with 0, a blank may stray behind a mark."""
    mark = re.escape(group)
    return patterns.made(
        rf"(?P<whole>[0-9]+|[1-9][0-9]{{0,2}}(?:(?:{mark}[{_BLANKS}]?[0-9]{{3}})+|(?:[{_BLANKS}][0-9]{{3}})+))"
        rf"(?:{re.escape(decimal)}(?:(?P<decimals>[0-9]+)|[{_DASHES}=]{{1,2}}))?"
    )


def _signed(sign: str, value: Decimal) -> Decimal:
    return value if sign == "+" else value.copy_negate()


def _fraction(sign: str, match: re.Match[str]) -> tuple[Decimal, int] | None:
    whole, top, bottom, vulgar = match.groups()
    numerator, denominator = _VULGAR[vulgar] if vulgar else (int(top), int(bottom))
    if not 0 < numerator < denominator <= _LARGEST_DENOMINATOR:
        return None
    part = ARITHMETIC.divide(Decimal(numerator), Decimal(denominator))
    exponent = part.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) and -exponent <= 6 else _PLACES_OF_ENDLESS
    return _signed(sign, ARITHMETIC.add(Decimal(whole or 0), part)), places
