"""Which words say by whose reckoning a figure was made: "volgens de NAVO-definitie", "before rounding"?"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.mentions import MEASURES, Passage, Spot

_QUALIFIERS = 3  # words between "volgens" and the method's noun
_LEADS = (4, 3, 2, 1)  # words of what leads to a method


class MethodWords(Struct, frozen=True):
    """Tokens ``first`` to ``last`` (excluded) that name a reckoning; ``noun`` is the first one of its noun.

    ``name`` is the same in lower case and without articles, so that a method has one name.
    """

    first: int
    last: int
    noun: int
    name: str


def reckoning(passage: Passage, spot: Spot, bounds: tuple[int, int]) -> MethodWords | None:
    """Return the reckoning that the sentence of a figure names; None for none.

    Where it names two, the one nearer to the figure counts only if no other figure stands between.

    Args:
        passage: the block.
        spot: the figure.
        bounds: its sentence, as a range of tokens.
    """
    if passage.methods is None:
        passage.methods = tuple(_methods(passage))
    if not passage.methods:
        return None
    found = [each for each in passage.methods if bounds[0] <= each.noun < bounds[1]]
    if len({each.name for each in found}) < 2:
        return found[0] if found else None
    near = [each for each in found if not _measured_between(passage, spot, each)]
    return near[0] if len({each.name for each in near}) == 1 else None


def _methods(passage: Passage) -> Iterator[MethodWords]:
    """Yield every reckoning that the passage names."""
    lower = passage.tokens.lower
    methods = passage.grammar.words.cues["methods"]
    nouns = tuple(each for each in methods if " " not in each)
    openings = {each.split()[0] for each in methods if " " in each}
    for at, word in enumerate(lower):
        if word in openings and at + 1 < len(lower) and f"{word} {lower[at + 1]}" in methods:
            yield MethodWords(at, at + 2, at, f"{word} {lower[at + 1]}")
        elif word.endswith(nouns):
            named = _named(passage, at)
            if named is not None:
                yield named


def _named(passage: Passage, at: int) -> MethodWords | None:
    """Return the method whose noun stands at token ``at``, if "volgens" or so leads to it."""
    tokens = passage.tokens
    words = passage.grammar.words
    leads, articles = words.cues["method-before"], words.cues["article"]
    noun = at
    while tokens.glued(noun):
        noun -= 1
    for before in range(noun, max(noun - _QUALIFIERS, 0) - 1, -1):
        if any(" ".join(tokens.lower[max(before - some, 0) : before]) in leads for some in _LEADS):
            kept = [each for each in tokens.lower[before:noun] if each not in articles]
            name = " ".join([*kept, "".join(tokens.lower[noun : at + 1])])
            return MethodWords(before, at + 1, noun, name)
    return None


def _measured_between(passage: Passage, spot: Spot, named: MethodWords) -> bool:
    at = named.last - 1
    low, high = (at, spot.first) if at < spot.first else (spot.last, at)
    return any(
        covering >= 0 and passage.spots[covering].meaning.kind in MEASURES
        for covering in passage.covered[low:high]
    )
