"""Is one noun a compound that ends in another, so that the short one may point back to it?

"regeling" may mean the "onderwijskansenregeling", as "onderwijs" and "kansen" are words; "recht" not what is
"terecht", nor "raad" a "draad".
"""

from collections.abc import Set

LINKS = ("", "s", "en", "e", "n", "er")  # between the parts of a Dutch compound
LEAST = 3  # letters of a part
_MOST = 5  # parts of a front; none is met with more
_HYPHENS = "-‑"


def ends_in(long: str, short: str, fronts: Set[str]) -> bool:
    """Return whether ``long``, a word without its endings, is a compound of known words and ``short`` at its end.

    What stands before a hyphen is a word of its own, known or not: "DSA-regeling".
    """
    if len(short) < LEAST or len(long) <= len(short) or not long.endswith(short):
        return False
    front = long[: -len(short)]
    if front[-1] in _HYPHENS:
        return len(front) > 1
    return is_front(front, fronts)


def is_front(front: str, fronts: Set[str], parts: int = _MOST) -> bool:
    """Return whether a front is a known word, or known words one behind the other, each with what links it on."""
    front = front.rpartition("-")[2]
    if not front:
        return True
    for link in LINKS:
        if front.endswith(link) and front[: len(front) - len(link)] in fronts:
            return True
    if parts == 1:
        return False
    return any(
        is_front(front[at:], fronts, parts - 1) and is_front(front[:at], fronts, 1)
        for at in range(LEAST, len(front) - LEAST + 1)
    )
