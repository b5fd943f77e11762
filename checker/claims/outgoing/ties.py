"""Does a cue tie the quantities that were parsed together, as a whole and its parts?"""

from collections.abc import Sequence

from msgspec.structs import replace

from checker.claims.lexicon import Token, Tree, taken
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.remarks import all_in_brackets
from checker.claims.outgoing.stream import Stream, is_stop
from checker.claims.outgoing.wholes import (
    head,
    loose_figures,
    other_noun,
    other_periods,
    quantity_of,
    same_base,
    same_nouns,
)
from checker.quantity import Quantity

_TO_FIRST_PART = 4  # words between a cue and its first part
_TO_CUE = {
    "subset": 25,
    "together": 12,
    "composed": 8,
    "rest": 30,
    "spread": 8,
    "equation": 12,
}
_TO_COMPOSED = 3  # words between a whole and "bestaat uit"


def tied(sentence: Stream, kind: str, tree: Tree[Token], end: int, places: Sequence[int]) -> Draft | None:
    """Return the claim, None where its words do not tie the parts to the whole."""
    row = taken(tree)
    elements = [place for terminal, place in row if terminal == "Q"]
    cue = next((place for terminal, place in row if terminal in _CUES), None)
    if kind in {"together", "equation"}:
        whole, parts = elements[-1], elements[:-1]
        before_cue = parts[-1]
    elif kind == "spread" and not all_in_brackets(sentence, elements[1:]):
        return None
    else:
        whole, parts = elements[0], elements[1:]
        before_cue = whole
    if cue is None or cue - before_cue > _TO_CUE[kind] + 1:
        return None
    first = whole if kind == "together" else parts[0]
    if not _fits(sentence, kind, (min(elements), end), cue=cue, whole=whole, first=first):
        return None
    if kind == "subset":
        parts = _own_parts(sentence, parts, end)
        if len(parts) > 1 and "rest" in sentence.elements[parts[-1] - 1].cues:
            kind = "rest"  # "waarvan 331 in Vlaanderen en de overige 66 in Wallonië"
    draft = _claim(sentence, kind, whole, parts, places)
    if draft is None or draft.doubt is not None:
        return draft
    if _goes_on_with_one(sentence, end, kind):
        return replace(draft, doubt="may the list go on with one more?")
    if kind == "together" and _begins_within(sentence, parts[0], places):
        return replace(draft, doubt="does the list begin earlier?")
    return draft


def _fits(sentence: Stream, kind: str, bounds: tuple[int, int], *, cue: int, whole: int, first: int) -> bool:
    """Whether a cue stands where it ties the parts to the whole; ``first`` is what it must touch."""
    if kind in {"subset", "composed", "together"} and not _touches(sentence, cue, first):
        return False
    if kind == "composed" and cue - whole - 1 > _TO_COMPOSED:
        return False
    return kind == "subset" or not any("open-list" in sentence.elements[at].cues for at in range(*bounds))


def _begins_within(sentence: Stream, first: int, places: Sequence[int]) -> bool:
    """Whether another quantity leads to the first part: "17 museums in 12 states and 3 cities, in all 40"."""
    before = [at for at in places if first - _TO_CUE["together"] <= at < first]
    if not before:
        return False
    between = range(before[-1] + 1, first)
    return not any(is_stop(sentence, at) or "separator" in sentence.elements[at].cues for at in between)


def _goes_on_with_one(sentence: Stream, end: int, kind: str) -> bool:
    """Whether what follows the list may be one more part.

    "15 uit de centra, vijf thuis en een tijdens een overbrenging".
    """
    if kind not in {"subset", "composed"}:
        return False
    ones = sentence.passage.grammar.words.numbers.articles
    for at in range(end, min(end + _TO_CUE["together"], len(sentence.elements) - 1)):
        if is_stop(sentence, at):
            return False
        if "separator" in sentence.elements[at].cues and sentence.word(at + 1) in ones:
            return True
    return False


_CUES = frozenset({"PARTITIVE", "TOGETHER", "COMPOSED", "EQUALS", "REST"})


def _touches(sentence: Stream, cue: int, first: int) -> bool:
    """Whether the cue touches its parts: at most four words between them, no preposition before it."""
    between = sentence.elements[cue + 1 : first]
    if len(between) > _TO_FIRST_PART or any(_is_figure(sentence, at) for at in range(cue + 1, first)):
        return False
    return cue == 0 or "preposition" not in sentence.elements[cue - 1].cues


def _is_figure(sentence: Stream, at: int) -> bool:
    element = sentence.elements[at]
    return element.spot >= 0 and isinstance(sentence.spot(at).meaning.value, Quantity)


def _own_parts(sentence: Stream, parts: list[int], end: int) -> list[int]:
    """Leave out a last part that opens a list of its own.

    "waarvan 15 in 2016, en 41 processen-verbaal, waarvan zes".
    """
    following = sentence.elements[end : end + _TO_CUE["subset"]]
    for at, element in enumerate(following):
        if "partitive" in element.cues:
            return parts[:-1] if len(parts) > 1 and at < 6 else parts
        if element.spot >= 0 or is_stop(sentence, end + at):
            return parts
    return parts


def _claim(sentence: Stream, kind: str, whole: int, parts: list[int], places: Sequence[int]) -> Draft | None:
    passage = sentence.passage
    roles = {
        "total": (Part(passage, sentence.spot(whole)),),
        "part": tuple(Part(passage, sentence.spot(at)) for at in parts),
    }
    total = quantity_of(roles["total"][0])
    quantities = [quantity_of(part) for part in roles["part"]]
    if (
        total.unit == "%"
        and total.value != 100
        and sum(part.value for part in quantities) == 100
        and len(parts) > 1
    ):
        return None  # shares of the part, not parts of the whole
    if not same_nouns(roles) or loose_figures(kind, total, quantities):
        return None
    counts = total.unit is None and total.scale == 1
    if counts and kind in {"composed", "spread"}:
        return None  # "de raad van 15 leden bestaat uit 3 kamers en 2 secties": things of several sorts
    if counts and kind == "subset" and head(roles["total"][0]) is None:
        return None  # "artikel 7, waaronder 9 leden": a number that counts nothing
    if kind == "subset":
        doubt = None
        if whole != places[0]:
            doubt = "which whole?"
        elif (
            total.unit == "%"
            and len(parts) == 1
            and quantities[0].value > total.value
            and not same_base(roles)
        ):
            doubt = "a share of the part?"
        elif other_noun(roles) and any(part.value > total.value for part in quantities):
            doubt = "another thing counted?"
        return Draft("subset", roles, {"wording": "partitive"}, doubt=doubt)
    doubt = "other periods?" if other_periods(roles) else None
    return Draft("breakdown", roles, {"wording": "exhaustive"}, doubt=doubt)
