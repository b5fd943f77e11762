"""What of a figure could not be told, and why?"""

from checker.claims.frames.frame import Phrase, Reason
from checker.claims.mentions import Kind

Untold = tuple[tuple[str, Reason], ...]


def untold(
    found: tuple[Phrase | None, Phrase | None, Phrase | None], *, share: bool, points: bool, told_before: bool
) -> Untold:
    """Return each part of a frame that is asked of a figure and was not found, with the reason.

    Args:
        found: what it measures, what that is of, and when.
        share: whether it is a percentage or a share in words; only these are asked of what they are one.
        points: whether its words point to another figure, and none was found.
        told_before: whether a time was said before it, or in the title.
    """
    measures, of, when = found
    missing: Untold = ()
    if measures is None:
        missing += (("measures", Reason.NO_NOUN),)
    if of is None and share:
        missing += (("of", Reason.NO_WORDS),)
    if when is None:
        missing += (("when", Reason.UNSURE_TIME if told_before else Reason.NO_TIME),)
    if points:
        missing += (("links", Reason.NO_FIGURE),)
    return missing


def endless(kind: Kind) -> Untold:
    """Return what cannot be told in a sentence that is none."""
    share = kind is Kind.PERCENTAGE
    parts = ("measures", "of", "when", "links") if share else ("measures", "when", "links")
    return tuple((part, Reason.ENDLESS) for part in parts)
