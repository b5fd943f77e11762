"""How does a letter write this value?"""

from decimal import Decimal

from checker.claims.lexicon.words import Words
from checker.quantity import PartialDate, Quantity, Shown, Weekday
from checker.quantity.interval import ARITHMETIC, PRECISION


def render(value: Shown, words: Words) -> str:
    """Write a value in the language's notation: "7,9%", "€ 1.250", "9 juli 2026", "vrijdag".

    Plain words stay as they are.
    """
    if isinstance(value, Quantity):
        return f"{value.prefix}{_number(value, words)}{value.suffix}"
    if isinstance(value, PartialDate):
        return _date(value, words)
    if isinstance(value, Weekday):
        return words.weekdays[value.number - 1]
    return value


def _number(quantity: Quantity, words: Words) -> str:
    """Write the digits without the scale word, which stands in the suffix: "3,4" of 3400000 in millions."""
    number = quantity.displayed
    fits = number.adjusted() + 1 + quantity.places < PRECISION  # a product of two long numbers does not
    shown = number.quantize(Decimal(1).scaleb(-quantity.places), context=ARITHMETIC) if fits else number
    if shown != number and number == number.to_integral_value():
        shown = number.to_integral_value()
    return f"{shown:,f}".translate({ord(","): words.group, ord("."): words.decimal})


def _date(date: PartialDate, words: Words) -> str:
    if date.month is None:
        return f"{date.year}"
    month = words.months[date.month - 1]
    year = f" {date.year}" if date.year is not None else ""
    if date.day is None:
        return f"{month}{year}"
    return f"{date.day} {month}{year}"
