"""Is a quantity a rate, or a norm?"""

from dataclasses import replace

from checker.claims.passage import Passage, Spot
from checker.quantity import Quantity

_TO_NORM = 4


def settle_quantities(passage: Passage) -> None:
    """Mark the quantities of ``passage`` that are rates ("per jaar", "gemiddeld") or norms ("de 2%-norm")."""
    for spot in passage.spots:
        value = spot.meaning.value
        if isinstance(value, Quantity):
            rate, norm = _is_rate(passage, spot), _is_norm(passage, spot)
            if rate or norm:
                spot.meaning = replace(spot.meaning, value=replace(value, rate=rate, norm=norm))


def _is_rate(passage: Passage, spot: Spot) -> bool:
    tokens = passage.tokens
    rates = passage.grammar.words.sets["rate"]
    before = tokens.lower[spot.first - 1] if spot.first else ""
    if before in rates:
        return True
    following = tokens.lower[spot.last : spot.last + 2]
    return bool(following) and (following[0] in rates or " ".join(following) in rates)


def _is_norm(passage: Passage, spot: Spot) -> bool:
    tokens = passage.tokens
    norms = passage.grammar.words.cues["norm"]
    at = spot.last
    if at + 1 < len(tokens) and tokens.lower[at] in {"-", "‑"} and tokens.glued(at) and "-" + tokens.lower[at + 1] in norms:
        return True
    if at < len(tokens) and tokens.lower[at] in norms:
        return True
    phrase = " ".join(tokens.lower[max(spot.first - _TO_NORM, 0) : spot.first])
    return any(phrase == norm or phrase.endswith(" " + norm) for norm in norms if " " in norm)
