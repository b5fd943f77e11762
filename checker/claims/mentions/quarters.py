"""Are quarters the fourth parts of something, or those of a year?"""

from checker.claims.lexicon import Lexeme, Phrases

_LONGEST_HEDGE = 5  # tokens


def of_calendar(phrases: Phrases, fraction: Lexeme) -> bool:
    """Whether quarters are those of a year, or may be: "$5 million a quarter", "for three quarters".

    They are parts where "of" follows without a year, a bracket or a verb, where a hedge leads to them, and
    where something changes by them: "three quarters of the schools", "a quarter (24%)", "rose by a quarter".
    A hyphen ("three-quarters") leaves no doubt.
    """
    tokens, last = phrases.tokens, fraction.last
    name = last - 1
    if phrases.word(name, "QUARTER", "DURATION") is None or (
        name > 1 and tokens.lower[name - 1] in {"-", "‑"}
    ):
        return False
    if phrases.word(fraction.first - 1, "ORDINAL") is not None:
        return True
    of = phrases.word(last, "OF")
    behind = tokens.lower[last] if last < len(tokens) else "."
    if of is not None:
        year = tokens.lower[of.last] if of.last < len(tokens) else ""
        return year.isdecimal() and len(year) == 4
    before = tokens.lower[fraction.first - 1] if fraction.first else ""
    cues, sets = phrases.words.cues, phrases.words.sets
    if behind == "(" or behind in sets["finite-verbs"] or hedged(phrases, fraction.first):
        return False
    return behind.isalnum() or not (before in cues["amount"] or before in cues["to"])


def hedged(phrases: Phrases, index: int) -> bool:
    """Whether a hedge leads to token ``index``."""
    for first in range(max(index - _LONGEST_HEDGE, 0), index):
        hedge = phrases.word(first, "HEDGE")
        if hedge is not None and hedge.last == index:
            return True
    return False
