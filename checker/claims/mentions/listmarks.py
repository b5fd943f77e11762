"""Which bare numbers only number what follows them: "(1) ... and (2) ...", "2. en 3. ..."?"""

from collections.abc import Sequence

from msgspec.structs import replace

from checker.claims.mentions.meaning import Meaning
from checker.claims.mentions.mention import Kind
from checker.claims.mentions.passages import Passage, Spot
from checker.quantity import Quantity

_MOST = 20  # items of a list in prose
_BREAKS = frozenset(",;:.")


def tell_marks(passage: Passage) -> None:
    """Tell the numbers of ``passage`` that are marks of a list, or of the answers that follow, as labels."""
    run: list[Spot] = []
    for index, spot in enumerate(passage.spots):
        number = _whole(spot)
        if number is None:
            continue
        if spot.meaning.tag == "bracketed":
            if number == 1:
                _label(run)
                run = [spot]
            elif run and number == len(run) + 1 and _begins_item(passage, spot.first - 2):
                run.append(spot)
        elif _of_answers(passage, spot, passage.spots[index - 1] if index else None):
            spot.meaning = Meaning(Kind.NOT_A_CLAIM, tag="label")
    _label(run)


def _whole(spot: Spot) -> int | None:
    value = spot.meaning.value
    if spot.meaning.kind is not Kind.COUNT or not isinstance(value, Quantity):
        return None
    plain = not (value.measured or value.in_words or value.places)
    return int(value.value) if plain and 1 <= value.value <= _MOST else None


def _label(run: Sequence[Spot]) -> None:
    """Tell a run of bracketed numbers from 1 up as marks; one alone may be a count."""
    for spot in run if len(run) > 1 else ():
        spot.meaning = replace(spot.meaning, kind=Kind.NOT_A_CLAIM, value=None, tag="label")


def _begins_item(passage: Passage, at: int) -> bool:
    """Whether an item may begin behind token ``at``: "; (2)", ", and (3)"; "Mobiliteit (2)" is a count."""
    if at < 0:
        return True
    cues = passage.grammar.words.cues
    word = passage.tokens.lower[at]
    return word in _BREAKS or word in cues["separator"] or word in cues["or"]


def _of_answers(passage: Passage, spot: Spot, before: Spot | None) -> bool:
    """Whether a number stands with others that open an answer: "2. en 3. De kosten", "1., 2. tot 4."."""
    tokens = passage.tokens
    if spot.last >= len(tokens) or tokens.lower[spot.last] not in {".", ")"} or not tokens.glued(spot.last):
        return False
    at = spot.first - 1
    words = passage.grammar.words
    joints = words.cues["separator"] | words.cues["until"]
    if at < 0 or tokens.lower[at] not in joints:
        return False
    if at == 0:
        return True
    labelled = before is not None and before.meaning.kind is Kind.NOT_A_CLAIM
    return labelled and before is not None and set(passage.between(before.last, at)) <= {".", ")", ","}
