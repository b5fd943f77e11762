"""Which character does ``w:sym`` show?"""

from lxml import etree

from checker.readers.docx.markup import value

UNKNOWN = "\ufffc"
"""Stands for a sign of a picture font, such as Wingdings: something that is no letter or digit."""

_PRIVATE = 0xF000
_SYMBOL = {
    0xA2: "′",
    0xA3: "≤",
    0xA5: "∞",
    0xAE: "→",
    0xB0: "°",
    0xB1: "±",
    0xB2: "″",
    0xB3: "≥",
    0xB4: "×",
    0xB7: "•",
    0xB8: "÷",
    0xB9: "≠",
    0xBB: "≈",
    0xD7: "·",
    0xDE: "⇒",
    0x2D: "−",
}


def symbol(element: etree._Element) -> str:
    """Return the one character of a ``w:sym``: always exactly one, so that places can be counted.

    The Symbol font keeps figures and punctuation where ASCII has them ("F033" is 3) and operators elsewhere
    ("F0B3" is ≥, and so is "00B3"). Other picture fonts have no meaning that can be read.
    """
    try:
        code = int(value(element, "char") or "", 16)
    except ValueError:
        return UNKNOWN
    if _PRIVATE <= code < _PRIVATE + 0x100:
        code -= _PRIVATE
    elif value(element, "font") != "Symbol" or code >= 0x100:
        return UNKNOWN if _is_no_character(code) else chr(code)
    return _of_symbol_font(code) if value(element, "font") == "Symbol" else UNKNOWN


def _is_no_character(code: int) -> bool:
    return code < 0x20 or 0xD800 <= code < 0xE000 or code > 0x10FFFF


def _of_symbol_font(code: int) -> str:
    if code in _SYMBOL:
        return _SYMBOL[code]
    character = chr(code)
    return character if 0x20 <= code < 0x7F and not character.isalpha() else UNKNOWN
