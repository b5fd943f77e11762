"""What was parsed as a change, and which way does it go?"""

from msgspec import Struct

from checker.claims.stream import Stream
from checker.claims.turning import turns
from checker.quantity import PartialDate

FURTHEST = 9  # words between two quantities of a change, or before the first one
_TO_LAST_WORD = 3  # words between the last quantity and a verb that ends the clause
_TO_YEAR = 2  # words between a length of time and the year it holds for
# For each shape: the roles of its quantities, in order.
ROLES = {
    "from_to": ("from", "to"),
    "from_to_last": ("from", "to"),
    "from_turn_to": ("from", "to"),
    "from_to_by": ("from", "to", "by"),
    "by_from_to": ("by", "from", "to"),
    "from_by_to": ("from", "by", "to"),
    "by_to": ("by", "to"),
    "to_from": ("to", "from"),
    "only_to": ("to",),
    "only_to_by": ("to", "by"),
    "by_versus": ("by", "to", "from"),
    "versus_by": ("to", "from", "by"),
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
    window = sentence.elements[max(start - FURTHEST, 0) : found.end]
    if any("negative" in element.cues for element in window):
        return "none"
    first = found.all("Q")[0]
    told = [at for at in (*range(first - 1, start - 1, -1), *found.all("DIRECTION")) if turns(sentence, at)]
    if found.shape == "from_to_last" and not _closes_clause(sentence, found):
        return "none"
    for at in told:
        cues = sentence.elements[at].cues
        if ("up" in cues) != ("down" in cues):
            return "up" if "up" in cues else "down"
    return "none"


def _closes_clause(sentence: Stream, found: Found) -> bool:
    """Whether the verb ends the clause of its figures: "van 14 naar 16 jaar gestegen"."""
    between = sentence.elements[found.all("Q")[-1] + 1 : found.all("DIRECTION")[-1]]
    return len(between) <= _TO_LAST_WORD and not any("separator" in element.cues for element in between)
