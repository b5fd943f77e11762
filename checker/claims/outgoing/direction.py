"""What was parsed as a change, and which way does it go?"""

from msgspec import Struct

from checker.claims.outgoing.stream import Stream
from checker.quantity import PartialDate

_FURTHEST = 9  # words before the change in which a balance or rank can be named
_TO_LAST_WORD = 3  # words between the last quantity and a verb that ends the clause
_TO_YEAR = 2  # words between a quantity and the year it holds for
# For each shape: the roles of its quantities, in order.
ROLES = {
    "from_to": ("from", "to"),
    "from_to_last": ("from", "to"),
    "from_to_by": ("from", "to", "by"),
    "by_from_to": ("by", "from", "to"),
}


class Found(Struct, frozen=True):
    """A change as it was parsed: its shape, where its tokens stand, and the element behind it."""

    shape: str
    tokens: tuple[tuple[str, int], ...]
    end: int

    def all(self, terminal: str) -> list[int]:
        """Return the elements that were taken as a terminal."""
        return [at for kind, at in self.tokens if kind == terminal]


def period_of(sentence: Stream, at: int) -> str | None:
    """Return when a quantity holds: what its mention says, else a date right behind it."""
    mention = sentence.spot(at).mention
    if mention is not None and mention.about.period is not None:
        return mention.about.period
    for element in sentence.elements[at + 1 : at + 1 + _TO_YEAR]:
        if element.spot >= 0:
            value = sentence.passage.spots[element.spot].meaning.value
            return value.iso if isinstance(value, PartialDate) and value.year is not None else None
    return None


def direction_of(sentence: Stream, found: Found, start: int) -> str:
    """Return "up" or "down" as the text says; "none" where it does not, or of ranks and balances."""
    window = sentence.elements[max(start - _FURTHEST, 0) : found.end]
    if any("negative" in element.cues for element in window):
        return "none"
    if found.shape == "from_to_last" and found.all("TURN")[0] - found.all("Q")[-1] - 1 > _TO_LAST_WORD:
        return "none"
    for at in (*found.all("TURN"), *found.all("NOUN")):
        cues = sentence.elements[at].cues
        if ("up" in cues) != ("down" in cues):
            return "up" if "up" in cues else "down"
    return "none"
