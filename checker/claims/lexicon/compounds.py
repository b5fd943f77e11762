"""Is one noun a compound that ends in another, so that the short one may point back to it?

"regeling" may mean the "onderwijskansenregeling", as "onderwijs" and "kansen" are words; "recht" not what is
"terecht", nor "raad" a "draad".
"""

from collections.abc import Set as AbstractSet

LINKS = ("", "s", "en", "e", "n")  # between the parts of a Dutch compound
LEAST = 3  # letters of a part
_MOST = 5  # parts of a front; none is met with more
_HYPHENS = "-‑"


def ends_in(long: str, short: str, fronts: AbstractSet[str]) -> bool:
    """Return whether ``long``, a word without its endings, is a compound of words and, at its end, ``short``.

    What stands before a hyphen is a word of its own, known or not: "DSA-regeling".
    """
    if len(short) < LEAST or len(long) <= len(short) or not long.endswith(short):
        return False
    front = long[: -len(short)]
    if front[-1] in _HYPHENS:
        return len(front) > 1
    if any(long[at:] in fronts for at in range(len(front))):
        return (
            False  # "amateursport" ends in "sport", "oordeel" is itself known: neither is a compound of them
        )
    return is_front(front, fronts)


def is_front(front: str, fronts: AbstractSet[str], parts: int = _MOST) -> bool:
    """Return whether a front is a known word, or several, each with what links it to the next."""
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
