"""Which sets of words are asked for together, or as endings? Each is put together once in a process."""

from functools import cache


@cache
def joined(*sets: frozenset[str]) -> frozenset[str]:
    """Return the words of all sets."""
    return frozenset().union(*sets)


@cache
def endings(words: frozenset[str]) -> tuple[str, ...]:
    """Return words as `str.endswith` takes them."""
    return tuple(words)


@cache
def last_words(phrases: frozenset[str]) -> frozenset[str]:
    """Return the last word of each phrase: "which" of "of which"."""
    return frozenset(each.rpartition(" ")[2] for each in phrases)
