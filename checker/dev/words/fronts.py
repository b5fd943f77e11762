"""Which Dutch words open compounds, those left out that are compounds themselves?

Counted is before how many nouns a word stands in the compounds that the lists have: "onderwijs" before hundreds.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Set

from checker.claims.lexicon.compounds import LEAST, LINKS, is_front

# Before how many nouns a word must stand, by its letters: short ones end many a word by chance.
_BEFORE = {3: 12, 4: 5}
_BEFORE_ANY = 2
_SHORT = 3


def fronts(classes: Mapping[str, str], closed: Set[str]) -> list[str]:
    """Return the words, sorted.

    Args:
        classes: the classes of every form, as letters.
        closed: function words: "voordeel" is no compound of "deel" that "deel" may point back to.
    """
    nouns = {form for form, letters in classes.items() if "n" in letters and len(form) >= LEAST}
    words = {
        form
        for form, letters in classes.items()
        if len(form) >= LEAST
        and form not in closed
        and (letters[0] == "n" or (len(form) > _SHORT and letters[0] in "av"))
    }
    before = Counter(front for noun in nouns for front in _before(noun, nouns, words))
    often = {word for word, count in before.items() if count >= _BEFORE.get(len(word), _BEFORE_ANY)}
    return sorted(word for word in often if not _is_compound(word, nouns, often))


def _before(noun: str, nouns: Set[str], words: Set[str]) -> Iterator[str]:
    for at in range(LEAST, len(noun) - LEAST + 1):
        if noun[at:] in nouns:
            yield from ((front for front in _unlinked(noun[:at]) if front in words))


def _unlinked(front: str) -> Iterator[str]:
    for link in LINKS:
        if front.endswith(link):
            yield front[: len(front) - len(link)]


def _is_compound(word: str, nouns: Set[str], often: Set[str]) -> bool:
    return any(
        word[at:] in often and word[at:] in nouns and is_front(word[:at], often)
        for at in range(LEAST, len(word) - LEAST + 1)
    )
