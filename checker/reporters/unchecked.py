"""Why could no rule check a mention, where the text says nothing that it must agree with?"""

from collections import Counter

from checker.claims.mention import Kind, Mention
from checker.claims.reading import Reading
from checker.document import BlockKind

NO_CLAIM = "it is no claim"
NO_RULE = "no rule that is on looks at it"

_NO_TOTAL = "no row or column of its table is called their total"
_OUTSIDE = "what it refers to is outside this letter"
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


class Unchecked:
    """The reasons of one letter: a number is alone in it, or nothing says that it is one of the others."""

    def __init__(self, reading: Reading) -> None:
        """Count which numbers are of the same thing."""
        self._blocks = reading.document.by_id
        self._same = Counter(_noun(mention) for mention in reading.mentions)

    def why(self, mention: Mention) -> str:
        """Return why nothing is compared with a mention that is in no claim."""
        if mention.kind is Kind.REFERENCE:
            return _OUTSIDE
        if mention.kind not in _NUMBERS:
            return _BY_KIND.get(mention.kind, "nothing else is said of it")
        if self._blocks[mention.block].kind is BlockKind.CELL:
            return _NO_TOTAL
        noun = _noun(mention)
        if noun is None:
            return f"{_UNSAID[mention.kind]}, {_ALONE}"
        if self._same[noun] == 1:
            return f"there are no other {noun}, {_ALONE}"
        return f"nothing says which of the other {noun} it must equal"


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
