"""How does a raised figure stay apart from the number or word before it?"""

import re

_SIGNS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_FIGURES = re.compile(r"\s*[-−]?[0-9]{1,3}(?:[,; ]+[0-9]{1,3})*\s*")
_UNIT = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,2}$")  # the letters of m, km, cm
_POWERS = frozenset("23")


def lifted(raised: str, before: str) -> str:
    """Return raised text as it is written behind ``before``, as long as it is: its figures as raised signs.

    "5" behind "2023" is "⁵", for it is a mark or an exponent and no digit of the number; "2" behind "12 m"
    stays, for "m2" is how that unit is typed too; "e" behind "1" stays.
    """
    if _FIGURES.fullmatch(raised) is None or (raised.strip() in _POWERS and _UNIT.search(before)):
        return raised
    return raised.translate(_SIGNS)
