"""How many members does a letter say that an organisation has?"""

import datetime as dt
from collections.abc import Iterator

from checker.claims.draft import Draft, Part
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.quantity import Quantity
from checker.tables import Tables


def memberships(passage: Passage, tables: Tables, date: dt.date | None) -> Iterator[Draft]:
    """Yield "de 32 bondgenoten", "all 27 EU member states".

    Every member, not some ("de 23 bondgenoten die ...").
    """
    for spot in passage.spots:
        value = spot.meaning.value
        if spot.meaning.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.measured:
            continue
        organisation = _named(passage, spot, tables)
        if organisation is None or not _all_of_them(passage, spot):
            continue
        members = tables.members(organisation, date) if date is not None else None
        traits = {"organisation": organisation, "members": str(members) if members is not None else ""}
        doubt = None if members is not None else "the letter's date is not known"
        yield Draft("membership", {"number": (Part(passage, spot),)}, traits, doubt=doubt)


def _named(passage: Passage, spot: Spot, tables: Tables) -> str | None:
    """Return the organisation whose members the number counts, by the table's own words for them."""
    tokens = passage.tokens
    for length in range(min(6, len(tokens) - spot.last), 0, -1):
        end = spot.last + length
        phrase = passage.block.text[tokens.starts[spot.last] : tokens.ends[end - 1]].lower()
        organisation = tables.member_names.get(phrase)
        if organisation is not None:
            narrowed = end < len(tokens) and tokens.lower[end] in passage.grammar.words.cues["narrowing"]
            return (
                None
                if narrowed or (end < len(tokens) and tokens.glued(end) and tokens.lower[end] in "-‑")
                else organisation
            )
    return None


def _all_of_them(passage: Passage, spot: Spot) -> bool:
    words = passage.grammar.words
    before = passage.tokens.lower[spot.first - 1] if spot.first else ""
    return before in words.cues["every"]
