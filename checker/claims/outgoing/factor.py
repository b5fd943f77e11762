"""How many times as much does the word of a change say that it becomes: "verdubbeld"?"""

from checker.claims.outgoing.direction import Found
from checker.claims.outgoing.stream import Stream

_PREFIX = "factor-"
_SHAPES = frozenset({"from_to", "from_to_last"})


def factor_of(sentence: Stream, found: Found) -> dict[str, str]:
    """Return the traits ``factor`` ("2", "1/2") and ``hedge``, none where the verb says no factor."""
    if found.shape not in _SHAPES:
        return {}
    at = found.all("TURN")[0]
    factor = next(
        (cue.removeprefix(_PREFIX) for cue in sentence.elements[at].cues if cue.startswith(_PREFIX)), None
    )
    hedge = _hedge(sentence, at)
    if factor is None:
        return {}
    return {"factor": factor} if hedge is None else {"factor": factor, "hedge": hedge}


def _hedge(sentence: Stream, at: int) -> str | None:
    """Return how the word is hedged: "bijna verdubbeld", "more than doubled"."""
    lexemes, token = sentence.passage.lexemes, sentence.elements[at].token
    for first in range(token - 1, max(token - 4, -1), -1):
        for each in lexemes.at(first):
            if each.terminal == "HEDGE" and each.last == token:
                return str(each.value)
    return None
