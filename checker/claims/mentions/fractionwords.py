"""Does a fraction in words stand for a part of something, or for a third party, half a truth?"""

from checker.claims.mentions.bare import counted
from checker.claims.mentions.passages import Passage, Spot
from checker.claims.mentions.quarters import hedged

_LED = 6  # tokens before "by" in which a word says that something rises or falls


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
        or after in words.evidence["more"] | words.evidence["fewer"]
        or _is_size(passage, spot)
    ):
        return True
    name = tokens.lower[spot.last - 1]
    if words.numbers.ordinal(name) is not None or (after in {"-", "‑"} and tokens.glued(spot.last)):
        return False  # a third party; "a half-hour"
    if spot.last - spot.first == 1:  # "half the members", not "cut in half", "de andere helft"
        return after in words.cues["article"] or after in words.sets["finite-verbs"]
    return name not in words.numbers.halves or not counted(passage, spot.last)


def _is_size(passage: Passage, spot: Spot) -> bool:
    """Whether something rises or falls by it: "daalde met een vijfde", not "een zaak met een derde".

    So it does in "a fall of a fifth, ...": the noun of a change stands right before it, nothing behind it.
    """
    lower, cues = passage.tokens.lower, passage.grammar.words.cues
    if spot.first > 1 and lower[spot.first - 1] in cues["amount"] and lower[spot.first - 2] in cues["change"]:
        after = lower[spot.last : spot.last + 1]
        return not after or not after[0].isalpha() or after[0] in passage.grammar.words.sets["function-words"]
    if not spot.first or lower[spot.first - 1] not in cues["by"]:
        return False
    before = lower[max(spot.first - _LED, 0) : spot.first - 1]
    return any(word in cues["up"] or word in cues["down"] for word in before)
