"""What says more together than each for itself?"""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

_ALIKE = frozenset(
    {
        "one preposition behind each",
        "a preposition behind each",
        "one noun behind each",
        "a noun behind each",
        "a name before each",
        "one place of each item",
    }
)
_CLOSED = "last joined by and"
_PAIRS = (  # what is said of both
    ("a whole row", "whole: total", "a whole row and a total"),
    (_CLOSED, "between: thereof", "a word of parts and closed by and"),
    (_CLOSED, "between: composition", "a composition closed by and"),
    (_CLOSED, "between: division", "a division closed by and"),
    (_CLOSED, "division at the whole", "a division closed by and"),
    ("the whole is led in", "one sentence", "led in, in one sentence"),
    ("a word of parts right before", "one sentence", "a word of parts, in one sentence"),
)


def together(known: AbstractSet[str]) -> Iterator[str]:
    """Yield what the evidence ``known`` says where two or three pieces of it meet; none twice."""
    yield from dict.fromkeys(said for one, other, said in _PAIRS if one in known and other in known)
    alike, closed, row = not known.isdisjoint(_ALIKE), _CLOSED in known, "a whole row" in known
    if row and (alike or closed):
        yield f"a whole row{_how(alike=alike, closed=closed)}"
    elif alike and closed:
        yield "alike and closed by and"
    if alike and "a colon before the parts" in known:
        yield "a colon before parts alike"
    if alike and {"one bracket", "a bracket behind the whole"} <= known:
        yield "a bracket of parts alike"
    if closed and {"whole last", "whole: total"} <= known:
        yield "total behind what and closes"


def _how(*, alike: bool, closed: bool) -> str:
    if alike and closed:
        return ", alike and closed by and"
    return " alike" if alike else " closed by and"
