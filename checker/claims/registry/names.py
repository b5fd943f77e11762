"""Which act does a date or year belong to: "Verdrag van Zwolle van 3 mei 1983", "Harbour Act 1971"?"""

from checker.claims.lexicon import lexicon
from checker.claims.mentions import Passage, Spot

_LONGEST = 6  # tokens of a name
_OWN = 3  # letters of a compound before the sort: "havenwet"

Key = tuple[str, ...]


def name_of(passage: Passage, spot: Spot) -> Key | None:
    """Return the name right before a date or year, as the stems of its words; None where it has none.

    It is a name by a word with a capital beside the sort of the act ("Harbour Act", "Verdrag van Zwolle"),
    or by the compound that it is ("havenwet"). "De wet van 3 mei 1983" has none, and may be any.
    """
    words, tokens = passage.grammar.words, passage.tokens
    last = spot.first
    if last and tokens.lower[last - 1] in words.sets["dated"] - words.cues["holds-on"]:
        last -= 1
    elif spot.meaning.value is None or spot.last - spot.first > 1:
        return None
    acts = tuple(words.facts["act"])
    head = next((at for at in range(last - 1, max(last - _LONGEST, -1), -1) if _ends(passage, at, acts)), -1)
    if head < 0 or not all(_is_of_name(passage, at) for at in range(head + 1, last)):
        return None
    first = head
    while first and head - first < _LONGEST and _is_of_name(passage, first - 1):
        first -= 1
    own = [
        at
        for at in range(first, last)
        if at != head
        and tokens.written(at)[0].isupper()
        and tokens.lower[at] not in words.sets["function-words"]
    ]
    sort = next(sort for sort in acts if tokens.lower[head].endswith(sort))
    compound = len(tokens.lower[head]) - len(sort) >= _OWN
    if not own and not compound:
        return None
    stems = lexicon(words)
    return (*(stems.stem_key(tokens.lower[at]) for at in own), stems.stem_key(tokens.lower[head]))


def _ends(passage: Passage, at: int, acts: tuple[str, ...]) -> bool:
    return passage.covered[at] < 0 and passage.tokens.lower[at].endswith(acts)


def _is_of_name(passage: Passage, at: int) -> bool:
    """Whether a token can be a word of a name: one with a capital, or "van", "and" between such."""
    word, words = passage.tokens.written(at), passage.grammar.words
    if passage.covered[at] >= 0 or not word[0].isalpha():
        return False
    return word[0].isupper() or word in words.facts["link"] | words.classes["coordinator"]
