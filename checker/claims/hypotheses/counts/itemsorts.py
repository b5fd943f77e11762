"""Of which sort are the items of a row, and how do they look beside one another?"""

from collections.abc import Sequence

from checker.claims.syntax import Sentence

_SHORT, _LONG = 6, 15  # units of an item
_SORTS = {  # by the class of the first word of an item
    **dict.fromkeys("dms", "determiners"),
    **dict.fromkeys("naq", "nouns"),
    "N": "names",
    "t": "times",
    "k": "references",
    **dict.fromkeys("ie", "verbs"),
    "p": "prepositions",
    **dict.fromkeys("ovxr", "clauses"),
}
NOMINAL = frozenset(("determiners", "nouns", "names"))  # what may stand in one list
_VERBS = frozenset("xv")
INSERTED = "r"  # a clause within an item: "de wet, die in mei inging, en ..."
_NOUNS = frozenset("naNi")
_ADJECTIVES = frozenset("ab")


def is_nominal(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an item names or counts something, rather than says what happens."""
    return sort_of(sentence, first, last) in NOMINAL


def are_alike(one: str, other: str) -> bool:
    """Whether two sorts may stand in one list."""
    return one == other or (one in NOMINAL and other in NOMINAL)


def has_verb(sentence: Sentence, first: int, last: int) -> bool:
    """Whether an item is a clause of its own: no subordinator stands before its verb."""
    level = sentence.depths[first]
    for at in range(first, last):
        if sentence.depths[at] == level:
            if sentence.units.tags[at] == INSERTED:
                return False
            if sentence.units.tags[at] in _VERBS:
                return True
    return False


def is_capital(sentence: Sentence, unit: int) -> bool:
    """Return whether a word that may be an adjective is a name: it has a capital, and begins no sentence."""
    if unit == 0 or sentence.units.tags[unit] not in _ADJECTIVES:
        return False
    passage = sentence.passage
    return passage.tokens.written(sentence.units.firsts[unit])[:1].isupper()


def looks(sorts: Sequence[str], odd: int, adjectives: int, ranges: Sequence[tuple[int, int]]) -> list[str]:
    """Return what is seen of the items: their sorts, ``odd`` ones, ``adjectives`` alone, their length."""
    found = []
    if len(set(sorts)) == 1:
        found.append(f"all items begin with {sorts[0]}")
    elif not odd:
        found.append("items of one class")
    else:
        found.append("an item unlike the others")
    if adjectives:
        found.append("an item without a noun")
    longest = max(end - start for start, end in ranges)
    found.append(
        "short items" if longest <= _SHORT else "long items" if longest > _LONG else "items of some words"
    )
    return found


def sort_of(sentence: Sentence, first: int, last: int) -> str:
    """Return of which sort an item is, by its first word that is no coordinator or adverb."""
    tags = sentence.units.tags
    at = first
    while at < last - 1 and tags[at] in "cb?":
        at += 1
    if is_capital(sentence, at):
        return "names"  # "Smith, Brown and Green"
    if sentence.units.words[at] in sentence.passage.grammar.words.facts["too"] and at < last - 1:
        return "nouns"  # "te weinig personeel"
    determiner = sentence.units.words[at] in sentence.passage.grammar.words.classes["determiner"]
    if determiner and at + 1 < last and tags[at + 1] in _NOUNS:
        return "determiners"  # "het verbeteren van"
    return _SORTS.get(tags[at], "other words")
