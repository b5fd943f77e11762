"""Is a quantity a rate, or a norm?"""

from msgspec.structs import replace

from checker.claims.mentions.context import counted
from checker.claims.mentions.passages import Passage, Spot
from checker.quantity import Quantity

_TO_NORM = 4
_TO_AVERAGE = 4
_TO_MEET = 7


def settle_quantities(passage: Passage) -> None:
    """Mark the quantities of ``passage`` that are rates ("per jaar", "gemiddeld") or norms ("de 2%-norm")."""
    for spot in passage.spots:
        value = spot.meaning.value
        if isinstance(value, Quantity):
            rate = _is_rate(passage, spot)
            norm = value.unit is not None and _is_norm(passage, spot)
            if rate or norm:
                spot.meaning = replace(spot.meaning, value=replace(value, rate=rate, norm=norm))


def _is_rate(passage: Passage, spot: Spot) -> bool:
    tokens = passage.tokens
    words = passage.grammar.words
    rates = words.sets["rate"] | words.cues["average"]
    before = tokens.lower[spot.first - 1] if spot.first else ""
    if before in rates:
        return True
    if any(
        word in rates
        for word in tokens.lower[max(spot.first - _TO_AVERAGE, 0) : spot.first]
        if word in words.cues["average"]
    ):
        return True
    at = spot.last
    while at < min(spot.last + _TO_NORM, len(tokens)) and counted(passage, at):
        at += 1  # "40.000 inwoners per jaar"
    following = tokens.lower[at : at + 2]
    if " ".join(following) in rates:
        back = tokens.lower[at + 2 : at + 3]
        return words.time["back-from-now"].isdisjoint(back)  # "4,5% a year ago"
    return bool(following) and following[0] in rates


def _is_norm(passage: Passage, spot: Spot) -> bool:
    """Whether "norm" or the like follows, or "voldoet aan de" leads to it, its subject between or not."""
    tokens = passage.tokens
    norms = passage.grammar.words.cues["norm"]
    at = spot.last
    if at + 1 < len(tokens) and tokens.lower[at] in {"-", "‑"} and tokens.glued(at):
        return "-" + tokens.lower[at + 1] in norms
    if at < len(tokens) and tokens.lower[at] in passage.grammar.words.cues.get("base-noun", ()):
        at += 1  # "de 5% bbp norm"
    if at < len(tokens) and tokens.lower[at] in norms:
        return True
    if _of_norm(passage, spot, norms):
        return True
    before = tokens.lower[max(spot.first - _TO_MEET, 0) : spot.first]
    return any(_leads(before, tuple(norm.split())) for norm in norms if " " in norm)


def _of_norm(passage: Passage, spot: Spot, norms: frozenset[str]) -> bool:
    """Whether "de norm van", "de NAVO-doelstelling van" leads to the number."""
    tokens = passage.tokens
    if spot.first < 2 or tokens.lower[spot.first - 1] not in passage.grammar.words.cues["base"]:
        return False
    return tokens.lower[spot.first - 2] in norms


def _leads(before: tuple[str, ...], norm: tuple[str, ...]) -> bool:
    """Whether the words end in ``norm``, others between its verb and the rest: "voldoet zij aan de"."""
    rest = norm[1:]
    return before[-len(rest) :] == rest and norm[0] in before[: -len(rest)]
