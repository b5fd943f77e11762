"""Is a bracket within a sum that is written out a remark?"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from checker.claims.drafting.streams import Stream

_LONGEST_REMARK = 25  # elements in brackets


def in_remark(sentence: Stream, at: int, places: Sequence[int]) -> bool:
    """Whether an element of a sum that is written out stands in a bracket without a quantity of its unit."""
    for back in range(at, max(at - _LONGEST_REMARK, -1), -1):
        if sentence.elements[back].spot < 0 and sentence.word(back) == "(":
            other = _counterpart(sentence, back)
            return (
                other is not None and other >= at and bisect_right(places, back) == bisect_left(places, other)
            )
        if sentence.elements[back].spot >= 0 and bisect_left(places, back) < bisect_right(places, back):
            return False
    return False


def _counterpart(sentence: Stream, at: int) -> int | None:
    """Return the bracket that closes or opens the one at ``at``."""
    step, depth = (1, 0) if sentence.word(at) == "(" else (-1, 0)
    k = at
    while 0 <= k < len(sentence.elements) and abs(k - at) < _LONGEST_REMARK:
        if sentence.elements[k].spot < 0 and sentence.word(k) in "()":
            depth += 1 if sentence.word(k) == "(" else -1
            if depth == 0:
                return k
        k += step
    return None
