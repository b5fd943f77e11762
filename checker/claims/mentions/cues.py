"""Does a cue word of some kind stand at this place of a passage?"""

from checker.claims.mentions.passages import Passage


def cue_at(passage: Passage, at: int, cue: str) -> int:
    """Return how many tokens a cue word takes that stands at token ``at``, 0 for none."""
    lower = passage.tokens.lower
    for spelling in passage.grammar.words.cue_lexicon.get(lower[at], ()):
        if spelling.terminal == cue and lower[at : at + len(spelling.pieces)] == spelling.pieces:
            return len(spelling.pieces)
    return 0
