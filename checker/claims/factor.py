"""How many times as much does the word of a change say that it becomes: "verdubbeld"?"""

from checker.claims.direction import Found
from checker.claims.stream import Stream
from checker.claims.turning import turns

_PREFIX = "factor-"
_SHAPES = frozenset({"from_to", "from_to_last", "from_turn_to"})  # both figures are in the text


def factor_of(sentence: Stream, found: Found) -> dict[str, str]:
    """Return the traits ``factor`` ("2", "1/2") and ``hedge``, none where the word of change says no factor.

    Another word of change beside it may mean that the figures are those of the other.
    """
    told = found.all("DIRECTION")
    if found.shape not in _SHAPES or len(told) != 1:
        return {}
    at = told[0]
    factor = next(
        (cue.removeprefix(_PREFIX) for cue in sentence.elements[at].cues if cue.startswith(_PREFIX)), None
    )
    figures = found.all("Q")
    first, last = min(at, *figures), max(at, *figures)
    if factor is None or any(turns(sentence, k) for k in range(first, last) if k != at):
        return {}
    hedge = _hedge(sentence, at)
    return {"factor": factor} if hedge is None else {"factor": factor, "hedge": hedge}


def _hedge(sentence: Stream, at: int) -> str | None:
    """Return how the word is hedged: "bijna verdubbeld", "more than doubled"."""
    lexemes, token = sentence.passage.lexemes, sentence.elements[at].token
    for first in range(token - 1, max(token - 4, -1), -1):
        for each in lexemes.at(first):
            if each.terminal == "HEDGE" and each.last == token:
                return str(each.value)
    return None
