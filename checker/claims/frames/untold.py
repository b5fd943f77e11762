"""What of a figure could not be told, and why?"""

from collections.abc import Iterator

from checker.claims.frames.frame import Frame, Reason
from checker.claims.mentions import Kind

_SHARES = frozenset({Kind.PERCENTAGE, Kind.RATIO})


def untold(frame: Frame, kind: Kind, *, points: bool, told_before: bool) -> Iterator[tuple[str, Reason]]:
    """Yield each part of a frame that is asked of its kind and was not found, with the reason.

    Args:
        frame: what the figure says.
        kind: of its mention; only a share is asked of what it is one.
        points: whether its words point to another figure.
        told_before: whether a time was said before it, or in the title.
    """
    if frame.measures is None:
        yield "measures", Reason.NO_NOUN
    if frame.of is None and kind in _SHARES:
        yield "of", Reason.NO_WORDS
    if frame.when is None:
        yield "when", Reason.UNSURE_TIME if told_before else Reason.NO_TIME
    if points and not frame.links:
        yield "links", Reason.NO_FIGURE


def endless(kind: Kind) -> Iterator[tuple[str, Reason]]:
    """Yield what cannot be told in a sentence that is none."""
    for part in ("measures", *(("of",) if kind in _SHARES else ()), "when", "links"):
        yield part, Reason.ENDLESS
