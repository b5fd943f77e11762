"""Does a fraction in words stand for a part of something, or for a third party, half a truth?"""

from checker.claims.mentions.bare import counted
from checker.claims.mentions.passages import Passage, Spot
from checker.claims.mentions.quarters import hedged


def stands(passage: Passage, spot: Spot) -> bool:
    """Whether a part is meant: "een kwart zegt", not "een derde heeft", "een halve waarheid"."""
    tokens, words = passage.tokens, passage.grammar.words
    if spot.first and any(each.terminal == "ORDINAL" for each in passage.lexemes.at(spot.first - 1)):
        return False  # "de eerste helft van 2024"
    after = tokens.lower[spot.last] if spot.last < len(tokens) else ""
    if (
        after == "("
        or passage.lexemes.word(spot.last, "OF") is not None
        or hedged(passage.lexemes, spot.first)
        or passage.lexemes.word(spot.first, "HEDGE") is not None
    ):
        return True
    name = tokens.lower[spot.last - 1]
    if words.numbers.ordinal(name) is not None or (after in {"-", "‑"} and tokens.glued(spot.last)):
        return False  # a third party; "a half-hour"
    if spot.last - spot.first == 1:  # "half the members", not "cut in half", "de andere helft"
        return after in words.cues["article"] or after in words.sets["finite-verbs"]
    return name not in words.numbers.halves or not counted(passage, spot.last)
