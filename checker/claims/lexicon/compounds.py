"""Is one noun a compound that ends in another, so that the short one may point back to it?

"regeling" may mean the "onderwijskansenregeling", as "onderwijs" and "kansen" are words; "recht" not what is
"terecht", nor "raad" a "draad".
"""

from collections.abc import Set as AbstractSet

LINKS = ("", "s", "en", "e", "n")  # between the parts of a Dutch compound
LEAST = 3  # letters of a part
_LONGEST, _LONGEST_WORD = 60, 24  # letters of a front, and of one word of it
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
    if any(long[at:] in fronts for at in range(max(0, len(long) - _LONGEST_WORD), len(front))):
        return False  # "sport" is no compound of "port", nor "oordeel" of "deel"
    return is_front(front, fronts)


def is_front(front: str, fronts: AbstractSet[str]) -> bool:
    """Return whether a front is a known word, or several, each with what links it to the next."""
    front = front.rpartition("-")[2]
    if len(front) > _LONGEST:
        return False
    reached = [True] + [False] * len(front)  # whether the words before this letter are known
    for start in range(len(front) - LEAST + 1):
        if reached[start]:
            for end in range(start + LEAST, min(len(front), start + _LONGEST_WORD) + 1):
                if front[start:end] in fronts:
                    for link in LINKS:
                        if front.startswith(link, end):
                            reached[end + len(link)] = True
    return reached[-1]
