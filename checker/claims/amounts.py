"""By how much does the sentence beside it say that something changed?"""

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.claims.draft import Draft, Part
from checker.claims.stream import Stream
from checker.claims.turning import DIRECTIONS, changing, part_of, turns
from checker.quantity import Quantity

TO_AMOUNT = 8  # words between the amount of a change and what says that it is one
_TO_LAST_WORD = 3  # words between an amount and the verb behind it


def with_amounts(
    drafts: Sequence[Draft], before: Stream | None, sentence: Stream, behind: Stream | None
) -> Iterator[Draft]:
    """Give a change its amount from the sentence beside it, where one points to the other."""
    amounts = [_amount_before(before, sentence), _amount_behind(behind) if len(drafts) == 1 else None]
    for draft in drafts:
        amount = next((each for each in amounts if each is not None and _alike(each, draft)), None)
        if amount is not None and set(draft.roles) == {"from", "to"}:
            yield replace(draft, roles={**draft.roles, "by": (amount,)}, sentences=2)
            amounts = []
        else:
            yield draft


def _amount_before(before: Stream | None, sentence: Stream) -> Part | None:
    """Return the amount that a sentence with "Hiermee" points back to: "een ophoging met ruim 5 miljard"."""
    if before is None or not _points_back(sentence):
        return None
    for at in range(len(before.elements) - 1, 0, -1):
        if changing(before, at) is not None:
            cued = "by" in before.elements[at - 1].cues
            return part_of(before, at) if cued and _changing_near(before, at) else None
    return None


def _amount_behind(behind: Stream | None) -> Part | None:
    """Return the amount of a sentence like "Dat is een stijging van 50%": the first quantity in it."""
    if behind is None or not _points_back(behind):
        return None
    at = next((at for at in range(1, len(behind.elements)) if behind.elements[at].spot >= 0), 0)
    if at == 0 or changing(behind, at) is None or at > TO_AMOUNT:
        return None
    cued = {"by", "from", "amount"} & set(behind.elements[at - 1].cues)
    turned = any(
        DIRECTIONS & set(behind.elements[k].cues) for k in range(1, at + 2) if k < len(behind.elements)
    )
    return part_of(behind, at) if turned and (cued or turns(behind, at + 1)) else None


def _points_back(sentence: Stream) -> bool:
    return bool(sentence.elements) and sentence.word(0) in sentence.passage.grammar.words.cues["thereby"]


def _changing_near(sentence: Stream, at: int) -> bool:
    near = range(max(at - TO_AMOUNT, 0), min(at + _TO_LAST_WORD + 1, len(sentence.elements)))
    return any(DIRECTIONS & set(sentence.elements[k].cues) for k in near)


def _alike(amount: Part, draft: Draft) -> bool:
    value, end = amount.spot.meaning.value, draft.roles["to"][0].spot.meaning.value
    if not isinstance(value, Quantity) or not isinstance(end, Quantity) or value.rate:
        return False
    return value.unit == end.unit or value.unit in {"%", "pp"}
