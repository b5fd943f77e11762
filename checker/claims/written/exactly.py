"""Which sentence says exactly what the one before it hedged: "Almost 500 ... The exact number was 487."?"""

from collections.abc import Iterator
from itertools import pairwise

from checker.claims.drafting import Draft, Part
from checker.claims.lexicon import Words, kept
from checker.claims.mentions import ADDED, Passage, Spot
from checker.claims.syntax import sentence as parsed
from checker.quantity import Hedge, Quantity

_NOUNS = frozenset("nN")  # classes of words
_NEAR = (Hedge.ABOVE, Hedge.BELOW, Hedge.ABOUT)


def exactly(passage: Passage) -> Iterator[Draft]:
    """Yield the only amount of a sentence, a hedged one, with the exact one that the next says."""
    words = passage.grammar.words
    if words.cues["exact"].isdisjoint(passage.tokens.lower):
        return
    for (number, earlier), (_, later) in pairwise(enumerate(passage.sentences)):
        if words.cues["exact"].isdisjoint(passage.tokens.lower[later[0] : later[1]]):
            continue
        precise = passage.spots_in(*later)
        if len(precise) != 1 or not _says_no_more(passage, number + 1):
            continue
        exact = _amount(precise[0])
        hedged = [spot for spot in passage.spots_in(*earlier) if _is_of_sort(spot, exact)]
        if exact is not None and len(hedged) == 1 and _may_be(_amount(hedged[0]), exact):
            roles = {"hedged": (Part(passage, hedged[0]),), "precise": (Part(passage, precise[0]),)}
            yield Draft("bracket", roles, sentences=2)


def _amount(spot: Spot) -> Quantity | None:
    value = spot.meaning.value
    return value if spot.meaning.kind in ADDED and isinstance(value, Quantity) else None


def _is_of_sort(spot: Spot, exact: Quantity | None) -> bool:
    own = _amount(spot)
    return own is not None and exact is not None and own.unit == exact.unit


def _may_be(hedged: Quantity | None, exact: Quantity) -> bool:
    """Whether an amount is hedged, and the exact one near enough to be the same."""
    if hedged is None or hedged.hedge not in _NEAR or exact.hedge is not None or hedged.rate != exact.rate:
        return False
    return 2 * hedged.value <= 3 * exact.value and 2 * exact.value <= 3 * hedged.value


def _says_no_more(passage: Passage, number: int) -> bool:
    """Whether a sentence names nothing that its amount could be of: "The exact number was 487."."""
    units = parsed(passage, number).units
    known = _numbers(passage.grammar.words)
    return all(word in known for tag, word in zip(units.tags, units.words, strict=True) if tag in _NOUNS)


@kept
def _numbers(words: Words) -> frozenset[str]:
    return words.cues["amount-noun"] | words.cues["exact"] | words.classes["transparent"]
