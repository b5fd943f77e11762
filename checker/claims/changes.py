"""Which quantities does a sentence say rise or fall, from what to what, and by how much?"""

from collections.abc import Iterator, Sequence

from checker.claims.amounts import with_amounts
from checker.claims.direction import FURTHEST, ROLES, Found
from checker.claims.draft import Draft
from checker.claims.movement import moved
from checker.claims.onward import carried_on
from checker.claims.parse import taken
from checker.claims.passage import Passage
from checker.claims.stream import Stream, is_stop, parse, stream
from checker.claims.turning import changing, turns
from checker.quantity import Quantity

_CUES = {"from": "FROM", "to": "TO", "by": "BY", "versus": "VERSUS"}


def changes(passage: Passage) -> Iterator[Draft]:
    """Yield the changes of a passage, sentence by sentence.

    What "Hiermee" points back to is taken from the sentence before, "Dat is een stijging van 50%" from the
    one behind.
    """
    streams = [stream(passage, first, last) for first, last in passage.telling]
    before: Stream | None = None
    for index, sentence in enumerate(streams):
        if _may_change(sentence):
            behind = streams[index + 1] if index + 1 < len(streams) else None
            yield from with_amounts([*_of(sentence, before)], before, sentence, behind)
        before = sentence


def _may_change(sentence: Stream) -> bool:
    return sentence.has("to") or sentence.has("versus")


def _of(sentence: Stream, before: Stream | None) -> Iterator[Draft]:
    for unit in _units(sentence):
        yield from _of_unit(sentence, before, unit)


def _units(sentence: Stream) -> list[str | None]:
    """Return the units that something may rise or fall in.

    Those that a quantity behind "to" or "versus" has.
    """
    found: list[str | None] = []
    cued = False
    for at, element in enumerate(sentence.elements):
        cued = cued or bool({"to", "versus"} & set(element.cues))
        quantity = changing(sentence, at) if cued else None
        if quantity is not None and quantity.unit not in found:
            found.append(quantity.unit)
    return found


def _of_unit(sentence: Stream, before: Stream | None, unit: str | None) -> Iterator[Draft]:
    """Yield the changes of quantities of one unit; others are words, but per cent may say by how much."""

    def terminals(given: Stream, at: int) -> Sequence[str]:
        return _terminals(given, at, unit)

    behind = 0
    for at in range(len(sentence.elements)):
        if at < behind or not _opens(sentence, at, unit):
            continue
        result = parse(sentence.passage.grammar, sentence, "change", at, terminals)
        if result is None:
            continue
        tree, end = result
        tokens = tuple(taken(tree))
        found = Found(str(tree.data), tokens, end)
        if found.shape in ROLES and not _in_unit(sentence, found, unit):
            continue
        draft = moved(sentence, found, at) or carried_on(before, sentence, found, at)
        if draft is not None:
            whole = "by" in draft.roles or "by" not in ROLES[found.shape]
            behind = end if whole else found.all("TO")[-1] + 2
            yield draft


def _in_unit(sentence: Stream, found: Found, unit: str | None) -> bool:
    """Whether it is this unit in which it rises or falls."""
    end = changing(sentence, dict(zip(ROLES[found.shape], found.all("Q"), strict=True))["to"])
    return end is not None and end.unit == unit


def _opens(sentence: Stream, at: int, unit: str | None) -> bool:
    cues = sentence.elements[at].cues
    if turns(sentence, at):
        return True
    if {"from", "by"} & set(cues):
        return at + 1 < len(sentence.elements) and _of_trial(sentence, at + 1, unit)
    if not _of_trial(sentence, at, unit):
        return False
    return sentence.has("versus") or turns(sentence, at + 1)


def _of_trial(sentence: Stream, at: int, unit: str | None) -> bool:
    """Whether a quantity is of the unit that is tried, or a share or points of it."""
    quantity = changing(sentence, at)
    if quantity is None or quantity.unit not in {unit, "%", "pp"}:
        return False
    return at < 2 or "steps" not in sentence.elements[at - 2].cues  # "met stappen van 650 euro"


def _terminals(sentence: Stream, at: int, unit: str | None) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        if _of_trial(sentence, at, unit):
            return ("Q",)
        if changing(sentence, at) is not None:
            return ("W",)
        read = sentence.passage.spots[element.spot].meaning
        numeric = isinstance(read.value, tuple) and isinstance(read.value[0], Quantity)
        return () if numeric else ("W",)
    word = sentence.word(at)
    if word in "()":
        return (("LEFT",) if word == "(" else ("RIGHT",)) if _holds_amount(sentence, at, word) else ("W",)
    if word == ":":
        return ("COLON",)
    if is_stop(sentence, at):
        return ()
    found = ["DIRECTION"] if turns(sentence, at) else []
    near = any(_of_trial(sentence, k, unit) for k in range(at + 1, min(at + 3, len(sentence.elements))))
    beside = at + 1 < len(sentence.elements) and _of_trial(sentence, at + 1, unit)
    for cue, terminal in _CUES.items():
        if cue in element.cues and (near if cue == "to" else beside or cue == "versus"):
            found.append(terminal)
    return (*found, "W")


def _holds_amount(sentence: Stream, at: int, word: str) -> bool:
    """Whether a bracket holds a quantity: "(+ 9)"; others ("(VTE)") are words like any other."""
    step = 1 if word == "(" else -1
    other = ")" if word == "(" else "("
    k = at + step
    while 0 <= k < len(sentence.elements) and abs(k - at) <= FURTHEST:
        if sentence.elements[k].spot < 0 and sentence.word(k) == other:
            return False
        if changing(sentence, k) is not None:
            return True
        k += step
    return True
