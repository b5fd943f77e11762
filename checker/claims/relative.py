"""Which days does a letter call past or coming: "7 mei jl.", "woensdag 25 juni a.s."?"""

import datetime as dt
from collections.abc import Iterator

from checker.claims.draft import Draft, Part
from checker.claims.eventdays import DATES
from checker.claims.passage import Passage

_TAGS = frozenset({"jl", "as"})


def relative(passage: Passage, date: dt.date | None) -> Iterator[Draft]:
    """Yield the days of a passage that are said to be past ("jl") or to come ("as").

    Seen from the part's ``date``.
    """
    for spot in passage.spots:
        if spot.meaning.kind in DATES and spot.meaning.tag in _TAGS:
            traits = {"side": spot.meaning.tag or "", "dated": date.isoformat() if date is not None else ""}
            doubt = None if date is not None else "the letter's date is not known"
            yield Draft("relative", {"date": (Part(passage, spot),)}, traits, doubt=doubt)
