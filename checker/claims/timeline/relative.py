"""Which days and months does a letter call past or coming: "7 mei jl.", "komende donderdag 5 juni"?"""

import datetime as dt
from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft, Part
from checker.claims.events import DATES
from checker.claims.mentions import Kind, Passage, Spot, cue_at

_TAGS = frozenset({"jl", "as"})
_BEFORE = {"just-past": "jl", "coming": "as"}


def relative(passage: Passage, dates: Sequence[dt.date]) -> Iterator[Draft]:
    """Yield what a passage calls past ("jl") or to come ("as").

    Seen from the letter's ``dates``: its own, and the days on which its title says that it was sent and
    received. What is past must be so seen from the last of them, what is to come from the first.
    """
    for spot in passage.spots:
        kind = spot.meaning.kind
        dated = kind in DATES or (kind is Kind.MONTH_YEAR and spot.meaning.tag in _TAGS)
        side = _side(passage, spot) if dated else None
        if side is None:
            continue
        date = (max if side == "jl" else min)(dates) if dates else None
        doubt = None if date is not None else "the letter's date is not known"
        traits = {"side": side, "dated": date.isoformat() if date is not None else ""}
        yield Draft("relative", {"date": (Part(passage, spot),)}, traits, doubt=doubt)


def _side(passage: Passage, spot: Spot) -> str | None:
    """Return whether days are called past or to come: "7 mei jl.", "komende donderdag 5 juni"."""
    if spot.meaning.tag in _TAGS:
        return None if _of_a_length(passage, spot.last) else spot.meaning.tag
    if any(weekday is not None for weekday in spot.meaning.weekdays):
        for cue, side in _BEFORE.items():
            if spot.first and cue_at(passage, spot.first - 1, cue) == 1:
                return side
    return None


def _of_a_length(passage: Passage, at: int) -> bool:
    """Whether "last" or "next" belongs to what follows it: "on 5 July next year"."""
    return at < len(passage.tokens) and any(
        lexeme.terminal == "DURATION" for lexeme in passage.lexemes.at(at)
    )
