"""What is each element of a sentence to the grammar of a list of parts?"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from checker.claims.mentions import Kind
from checker.claims.outgoing.remarks import bracket, in_remark
from checker.claims.outgoing.stream import Stream, is_stop
from checker.quantity import Quantity

SUMMABLE = frozenset(
    {Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.QUANTITY, Kind.DURATION}
)
TERMINALS = {
    "subset": {"partitive": "PARTITIVE"},
    "together": {"together": "TOGETHER"},
    "composed": {"composed": "COMPOSED"},
    "equation": {"plus": "PLUS", "equals": "EQUALS"},
    "rest": {"rest": "REST", "of-whole": "OF"},
    "spread": {"composed": "COMPOSED"},
    "thereof": {"thereof": "THEREOF", "of-whole": "OF"},
}
_TO_NEXT_PART = 3  # words between a separator and the quantity that it brings
_TO_NEXT_BRACKET = 12  # the same, where each part stands in a bracket of its own
_TO_REST = 2  # words behind a semicolon: "de overige"
_TIMES = frozenset("×*÷")


def units(sentence: Stream) -> dict[str | None, list[int]]:
    """Return the elements that are quantities, by unit, in order."""
    found: dict[str | None, list[int]] = {}
    for at, element in enumerate(sentence.elements):
        if element.spot < 0:
            continue
        read = sentence.passage.spots[element.spot].meaning
        if read.kind in SUMMABLE and isinstance(read.value, Quantity):
            found.setdefault(read.value.unit, []).append(at)
    return found


def starts(sentence: Stream, kind: str, places: Sequence[int]) -> Sequence[int]:
    """Return the elements at which a claim of this kind may begin."""
    if kind not in {"rest", "thereof"}:
        return places
    return [at - 1 for at in places if at and "of-whole" in sentence.elements[at - 1].cues]


def terminals_of(
    sentence: Stream,
    at: int,
    kind: str,
    unit: str | None,
    places: Sequence[int],
    table: dict[str, str],
) -> Sequence[str]:
    """Return what an element can be, the likeliest first."""
    element = sentence.elements[at]
    if element.spot >= 0:
        return _figure(sentence, at, unit)
    word = sentence.word(at)
    if word in _TIMES:
        return ()
    if kind == "equation" and not {"plus", "equals"} & set(element.cues):
        return ("W",) if in_remark(sentence, at, places) else ()
    if word in "()":
        return bracket(sentence, at, kind, places)
    if is_stop(sentence, at):
        return ("W",) if kind == "rest" and _rest_follows(sentence, at) else ()
    named = [terminal for cue, terminal in table.items() if cue in element.cues]
    if (
        "separator" in element.cues
        and kind != "equation"
        and _brings(sentence, at, places, table, _TO_NEXT_BRACKET if kind == "spread" else _TO_NEXT_PART)
    ):
        named.append("SEP")
    if "respectively" in element.cues or "or" in element.cues:
        return named
    return (*named, "W")


def _rest_follows(sentence: Stream, at: int) -> bool:
    """Whether a semicolon brings what is left: "12 hebben een plan; de overige 18 hebben dat niet"."""
    behind = sentence.elements[at + 1 : at + 1 + _TO_REST]
    return sentence.word(at) == ";" and any("rest" in element.cues for element in behind)


def _figure(sentence: Stream, at: int, unit: str | None) -> Sequence[str]:
    """Return what a spot is: a quantity of the unit, or a word; a rate or range of it ends the list."""
    read = sentence.spot(at).meaning
    if isinstance(read.value, Quantity) and read.kind in SUMMABLE and read.value.unit == unit:
        return () if read.value.rate else ("Q",)
    if read.kind in {Kind.RANGE, Kind.RATIO} and isinstance(read.value, tuple):
        first = read.value[0]
        return () if isinstance(first, Quantity) and first.unit == unit else ("W",)
    return ("W",)


def _brings(sentence: Stream, at: int, places: Sequence[int], table: dict[str, str], furthest: int) -> bool:
    """Whether a comma or "en" brings another quantity of the unit soon, and no cue before it."""
    behind = bisect_right(places, at)
    following = places[behind] if behind < len(places) else None
    if following is None or following - at - 1 > furthest:
        return False
    cues = {*table, "together", "partitive", "composed"}  # "8%, waarvan 5% en 3%, samen 8%": three lists
    return not any(cues & set(sentence.elements[k].cues) for k in range(at + 1, following))


def continues_list(sentence: Stream, at: int, places: Sequence[int]) -> bool:
    """Whether the quantity at ``at`` is not the first of its list.

    A separator stands before it, and a quantity before that.
    """
    for back in range(at - 1, max(at - 2 - _TO_NEXT_PART, -1), -1):
        element = sentence.elements[back]
        if element.spot >= 0:
            return False
        if "separator" in element.cues:
            index = bisect_left(places, back)
            before = places[index - 1] if index else None
            return before is not None and not any(
                is_stop(sentence, k) or sentence.word(k) == ")" for k in range(before + 1, back)
            )
        if is_stop(sentence, back):
            return False
    return False
