"""Does one noun have another name behind it in two sentences: "het project Noord", "het project Zuid"?"""

from checker.claims.hypotheses.same.stated import telling_words
from checker.claims.mentions import Passage

Bounds = tuple[int, int]  # tokens of a sentence


def named_apart(passage: Passage, one: Bounds, other: Passage, its: Bounds) -> bool:
    """Return whether two sentences are of two things by the names that one noun has in them."""
    names, others = _names(passage, *one), _names(other, *its)
    return any(names[noun].isdisjoint(others[noun]) for noun in names.keys() & others.keys())


def _names(passage: Passage, first: int, last: int) -> dict[str, set[str]]:
    """Return the first words of the names that stand right behind the nouns of a sentence."""
    stems, tokens, found = telling_words(passage), passage.tokens, dict[str, set[str]]()
    for at in range(first, last - 1):
        named = stems[at + 1] and tokens.written(at + 1)[0].isupper()
        if named and stems[at] and tokens.written(at)[0].islower():
            found.setdefault(stems[at], set()).add(stems[at + 1])
    return found
