"""Which Dutch words open compounds, those left out that are compounds themselves?

Counted is before how many nouns a word stands in the compounds of the lists: "onderwijs" before hundreds.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from checker.claims.lexicon import LEAST, LINKS, is_front

# Before how many nouns a word must stand, by its letters: short ones end many a word by chance.
_BEFORE = {3: 12, 4: 5, 5: 2}
_SHORT = 3
_BY_ITSELF = 5  # what opens so many and has a part of three letters only looks like a compound


def fronts(
    classes: Mapping[str, str],
    words_of: Mapping[str, str],
    spelled: AbstractSet[str],
    closed: AbstractSet[str],
) -> list[str]:
    """Return the words, sorted.

    Args:
        classes: the classes of every form, as letters.
        words_of: the word that each form of a noun or adjective is a form of.
        spelled: every spelling, among them compounds of which no class is known.
        closed: function words: "voordeel" is no compound of "deel" that "deel" may point back to.
    """
    nouns = {form for form, letters in classes.items() if "n" in letters and len(form) >= LEAST}
    words = {form for form in classes if form not in closed and _may_open(form, classes[form], words_of)}
    before = Counter(front for compound in spelled for front in _before(compound, nouns, words))
    often = {word for word, count in before.items() if count >= _BEFORE.get(len(word), 1)}
    return sorted(
        word for word in often if not _is_compound(word, nouns, often, sure=before[word] < _BY_ITSELF)
    )


def _may_open(form: str, letters: str, words_of: Mapping[str, str]) -> bool:
    """Whether a form may open a compound: a noun, the stem of a verb, an adjective that is not compared."""
    if len(form) <= _SHORT:
        return len(form) == _SHORT and letters[0] == "n"
    if letters[0] == "a":
        return form.endswith("e") or words_of[form] == form  # "bestuur" is no compound of "best"
    return letters[0] in "nv"


def _before(compound: str, nouns: AbstractSet[str], words: AbstractSet[str]) -> Iterator[str]:
    for at in range(LEAST, len(compound) - LEAST + 1):
        if compound[at:] in nouns:
            yield from (front for front in _unlinked(compound[:at]) if front in words)


def _unlinked(front: str) -> Iterator[str]:
    for link in LINKS:
        if front.endswith(link):
            yield front[: len(front) - len(link)]


def _is_compound(word: str, nouns: AbstractSet[str], often: AbstractSet[str], *, sure: bool) -> bool:
    """Whether a word is a compound of others: "kantoor", which opens many, none of "kant" and "oor"."""
    least = LEAST if sure else LEAST + 1
    return any(
        word[at:] in often and word[at:] in nouns and is_front(word[:at], often)
        for at in range(least, len(word) - least + 1)
    )
