"""Which classes can a word have, and which of them has it here?

A class is one character, so that a sentence is a string and its groups are found by expressions over it.
"""

from collections.abc import Mapping, Sequence

from checker.claims.words import Words

DETERMINER, DEMONSTRATIVE, POSSESSIVE = "d", "m", "s"
PREPOSITION, COORDINATOR, SUBORDINATOR = "p", "c", "r"
PRONOUN, AUXILIARY, ADVERB = "o", "x", "b"
NOUN, NAME, ADJECTIVE, VERB = "n", "N", "a", "v"
FIGURE, TIME, DURATION, REFERENCE, ORDINAL = "q", "t", "u", "k", "j"
SIGN = "?"
SIGNS = {",": ",", ";": ";", ":": ":", "(": "(", ")": ")", "[": "(", "]": ")", ".": ".", "!": ".", "?": "."}
DASHES = frozenset("-–—")

# In the order in which a word that can be several of them is asked what it is.
_CLOSED = (
    ("determiner", DETERMINER),
    ("demonstrative", DEMONSTRATIVE),
    ("possessive", POSSESSIVE),
    ("coordinator", COORDINATOR),
    ("preposition", PREPOSITION),
    ("subordinator", SUBORDINATOR),
    ("pronoun", PRONOUN),
    ("auxiliary", AUXILIARY),
    ("adverb", ADVERB),
)
_NOMINAL = frozenset("nNaqjut")
_BEFORE_NOUN = frozenset("dmsaqjp")


def closed(words: Words) -> Mapping[str, str]:
    """Return for each word of a closed class the classes that it can have, as a string of them."""
    found: dict[str, str] = {}
    for kind, tag in _CLOSED:
        for word in words.classes[kind]:
            found[word] = found.get(word, "") + tag
    return found


def resolve(possible: Sequence[str]) -> str:
    """Return the class of each word of a sentence, told from what stands before and behind it.

    Args:
        possible: for each word the classes that it can have, the likeliest first.
    """
    found: list[str] = []
    size = len(possible)
    for at, classes in enumerate(possible):
        if len(classes) == 1:
            found.append(classes)
            continue
        before = found[-1] if found else ""
        behind = possible[at + 1] if at + 1 < size else "."
        found.append(_told(classes, before, behind))
    return "".join(found)


def _told(classes: str, before: str, behind: str) -> str:
    """Return which of ``classes`` a word has between the class ``before`` and the classes ``behind``."""
    nominal = not _NOMINAL.isdisjoint(behind)
    have = set(classes)
    if SUBORDINATOR in have and (before in "nN," or before == "q") and before:
        return SUBORDINATOR  # "de plannen die gemeenten maken", "the towns that report"
    if have & set("dms"):
        if nominal:
            return next(each for each in classes if each in "dms")
        rest = classes.translate({ord(each): None for each in "dms"})
        return rest[0] if rest else classes[0]
    if PREPOSITION in have:
        ends = behind in ".,;:)c?" or (have & set("b") and behind[0] in "p")
        if ADVERB in have and ends:
            return ADVERB  # a particle: "nam toe", "went up"
        return PREPOSITION
    if have <= set("nvaN"):
        return _open(classes, before, behind)
    return classes[0]


def _open(classes: str, before: str, behind: str) -> str:
    """Tell noun, verb and adjective apart."""
    if ADJECTIVE in classes and (behind[0] in "nN" or (behind[0] == "a" and before in _BEFORE_NOUN)):
        return ADJECTIVE
    if NOUN not in classes:
        return VERB if VERB in classes else classes[0]
    if VERB not in classes:
        return NOUN
    if before in _BEFORE_NOUN and before:
        return NOUN
    if before in ("o", "x"):
        return VERB
    if before in ("n", "N") and behind[0] in "dsmobqp":
        return VERB  # "the report costs $5", "gemeenten werken samen"
    return NOUN if classes[0] != VERB else VERB
