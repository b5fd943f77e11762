"""How does a letter write this value?"""

from decimal import Decimal

from checker.claims.words import Words
from checker.quantity import PartialDate, Quantity, Shown, Weekday


def render(value: Shown, words: Words) -> str:
    """Write a value in the language's notation: "7,9%", "€ 1.250", "9 juli 2026", "vrijdag"; plain words as they are."""
    if isinstance(value, Quantity):
        return f"{value.prefix}{_number(value, words)}{value.suffix}"
    if isinstance(value, PartialDate):
        return _date(value, words)
    if isinstance(value, Weekday):
        return words.weekdays[value.number - 1]
    return value


def _number(quantity: Quantity, words: Words) -> str:
    number = quantity.value / quantity.scale if quantity.scale else quantity.value
    places = quantity.places
    shown = number.quantize(Decimal(1).scaleb(-places))
    if shown != number and number == number.to_integral_value():
        shown = number.to_integral_value()
    text = f"{shown:,f}"
    return text.translate(str.maketrans({",": words.group, ".": words.decimal}))


def _date(date: PartialDate, words: Words) -> str:
    if date.month is None:
        return f"{date.year}"
    month = words.months[date.month - 1]
    year = f" {date.year}" if date.year is not None else ""
    if date.day is None:
        return f"{month}{year}"
    return f"{date.day} {month}{year}"
