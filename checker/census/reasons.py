"""Why was a mention not compared, where the text says nothing that it must agree with?"""

from collections import Counter

from msgspec import Struct

from checker.claims import Kind, Mention, Reading
from checker.document import BlockKind

NO_CLAIM = "it is no claim"
NO_RULE = "no rule that is on looks at it"
LEFT_OPEN = "no part is larger than the whole; whether they make it was not looked at"
A_LOOK = "it deserves a look: it is not sure that these figures belong together"
NOT_THIS_ONE = "the rest of what it belongs to was compared without it"

_NO_TOTAL = "no row or column of its table is called their total"
_OUTSIDE = "what it refers to is outside this letter"
_OWN = "it is the number of what stands here"
_BY_KIND = {
    Kind.ORDINAL: "it says which one, not how many",
    Kind.TIME: "a time of day is compared with nothing",
    Kind.WEEKDAY: "no date is said with it",
    Kind.YEAR: "no period, event or length of time is said with it",
    Kind.MONTH_YEAR: "no event or length of time is said with it",
    Kind.DURATION: "the two days between which it lies are not said",
    Kind.RATIO: "no percentage is said with it",
    Kind.RANGE: "a range between other figures is compared with nothing",
}
_ALONE = "and no sum, share or change is made of it"
_UNSAID = {
    Kind.COUNT: "what is counted was not understood",
    Kind.PERCENTAGE: "of what it is a percentage was not understood",
    Kind.PERCENTAGE_POINT: "from what to what was not understood",
    Kind.MONEY: "what it is for was not understood",
    Kind.QUANTITY: "what it is of was not understood",
}
_PLURALS = {
    Kind.COUNT: "numbers",
    Kind.PERCENTAGE: "percentages",
    Kind.PERCENTAGE_POINT: "percentage points",
    Kind.MONEY: "amounts",
    Kind.QUANTITY: "figures",
}
_NUMBERS = frozenset(_PLURALS)


class Why(Struct, frozen=True):
    """A reason in words, and the same without what is this mention's own, so that they can be counted."""

    said: str
    general: str = ""

    @property
    def sort(self) -> str:
        """Return the reason by which it is counted."""
        return self.general or self.said


class Whys:
    """The reasons of one letter: a number is alone in it, or nothing says that it is one of the others."""

    def __init__(self, reading: Reading) -> None:
        """Count which numbers are of the same thing."""
        self._blocks = reading.document.by_id
        self._captions = {block.caption for block in reading.document.blocks}
        self._same = Counter(_noun(mention) for mention in reading.mentions)

    def of(self, mention: Mention) -> Why:
        """Return why nothing is compared with a mention that is in no claim."""
        if mention.kind is Kind.REFERENCE:
            own = mention.block in self._captions and mention.span.start == 0
            return Why(_OWN if own else _OUTSIDE)
        if mention.kind not in _NUMBERS:
            return Why(_BY_KIND.get(mention.kind, "nothing else is said of it"))
        if self._blocks[mention.block].kind is BlockKind.CELL:
            return Why(_NO_TOTAL)
        noun = _noun(mention)
        if noun is None:
            return Why(f"{_UNSAID[mention.kind]}, {_ALONE}")
        plural = _PLURALS[mention.kind]
        if self._same[noun] == 1:
            return Why(f"there are no other {noun}, {_ALONE}", f"there are no other {plural} of it, {_ALONE}")
        said = "nothing says which of the other {} it must equal"
        return Why(said.format(noun), said.format(f"{plural} of the same"))


def _noun(mention: Mention) -> str | None:
    """Return what a number is one of, in the letter's words: "percentages of bbp", "numbers of lidstaten"."""
    about = mention.about
    if mention.kind not in _NUMBERS or mention.quantity is None:
        return None
    if about.base is not None:
        return f"percentages of {about.base}"
    if about.subject is None:
        return None
    unit = f" in {mention.quantity.unit}" if mention.kind in (Kind.MONEY, Kind.QUANTITY) else ""
    return f"{_PLURALS[mention.kind]}{unit} {'for' if unit else 'of'} {about.subject}"
