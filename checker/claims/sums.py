"""Which quantities does a sentence say are parts of which whole?"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from checker.claims.draft import Draft, Part
from checker.claims.itemised import SUMMABLE, itemised, units
from checker.claims.mention import Kind
from checker.claims.parse import Token, Tree, taken
from checker.claims.passage import Passage
from checker.claims.remarks import all_in_brackets, bracket, in_remark
from checker.claims.stream import Stream, is_stop, parse, stream
from checker.claims.wholes import (
    bare,
    head,
    loose_figures,
    other_noun,
    other_periods,
    quantity_of,
    same_base,
    same_nouns,
)
from checker.quantity import Quantity

_TERMINALS = {
    "subset": {"partitive": "PARTITIVE"},
    "together": {"together": "TOGETHER"},
    "composed": {"composed": "COMPOSED"},
    "bracketed": {},
    "equation": {"plus": "PLUS", "equals": "EQUALS"},
    "rest": {"rest": "REST", "of-whole": "OF"},
    "rest_back": {"rest": "REST", "points-back": "POINTS"},
    "spread": {"composed": "COMPOSED"},
}
_NEEDS = {
    "subset": "partitive",
    "together": "together",
    "equation": "plus",
    "rest": "rest",
    "rest_back": "points-back",
    "spread": "composed",
}
_KINDS = tuple(kind for kind in _TERMINALS if kind != "rest_back")
_TO_NEXT_PART = 3  # words between a separator and the quantity that it brings
_TO_NEXT_BRACKET = 12  # the same, where each part stands in a bracket of its own
_TO_FIRST_PART = 4  # words between a cue and its first part
_TO_CUE = {
    "subset": 25,
    "together": 12,
    "composed": 8,
    "bracketed": 8,
    "rest": 30,
    "rest_back": 30,
    "spread": 8,
    "equation": 12,
}
_COLON_TO_WHOLE = 3
_TIMES = frozenset("×*÷")


def sums(passage: Passage) -> Iterator[Draft]:
    """Yield the breakdowns and subsets of a passage, sentence by sentence."""
    previous: tuple[int, int] | None = None
    for first, last in passage.telling:
        whole = stream(passage, first, last)
        yield from _of(whole, 1)
        yield from itemised(whole)
        if previous is not None and whole.has("rest") and whole.has("points-back"):
            yield from _rest_of_before(stream(passage, *previous), whole)
        if previous is not None and _points_back(whole):
            both = stream(passage, previous[0], last)
            yield from (draft for draft in _of(both, 2) if _spans(draft, first))
        previous = (first, last)


def _points_back(sentence: Stream) -> bool:
    """Whether a sentence begins with "Hiervan", "Of these" or the like."""
    return any("partitive" in element.cues for element in sentence.elements[:3])


def _spans(draft: Draft, border: int) -> bool:
    """Whether a claim has its whole before the token ``border`` and its parts behind it."""
    whole, parts = draft.roles["total"][0].spot, draft.roles["part"]
    return whole.last <= border and all(part.spot.first >= border for part in parts)


def _of(sentence: Stream, sentences: int) -> Iterator[Draft]:
    for unit, places in units(sentence).items():
        if len(places) < 2:
            continue
        for kind in _KINDS if sentences == 1 else ("subset",):
            cue = _NEEDS.get(kind)
            if cue is not None and not sentence.has(cue):
                continue
            yield from _kind(sentence, kind, unit, places, sentences)


def _kind(
    sentence: Stream, kind: str, unit: str | None, places: Sequence[int], sentences: int
) -> Iterator[Draft]:
    behind = 0
    table = _TERMINALS[kind]

    def terminals(given: Stream, at: int) -> Sequence[str]:
        return _terminals(given, at, kind, unit, places, table, loose=sentences == 2)

    for at in _starts(sentence, kind, places):
        if at < behind or (kind in {"together", "equation"} and _continues_list(sentence, at, places)):
            continue
        result = parse(sentence.passage.grammar, sentence, kind, at, terminals)
        if result is None:
            continue
        tree, end = result
        draft = _draft(sentence, kind, tree, end, places, sentences)
        if draft is not None:
            behind = end if kind != "subset" else at + 1
            yield draft


def _starts(sentence: Stream, kind: str, places: Sequence[int]) -> Sequence[int]:
    if kind != "rest":
        return places
    return [at - 1 for at in places if at and "of-whole" in sentence.elements[at - 1].cues]


def _terminals(
    sentence: Stream,
    at: int,
    kind: str,
    unit: str | None,
    places: Sequence[int],
    table: dict[str, str],
    *,
    loose: bool,
) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        return _figure(sentence, at, unit)
    word = sentence.word(at)
    if word in _TIMES:
        return ()
    if kind == "equation" and not {"plus", "equals"} & set(element.cues):
        return ("W",) if in_remark(sentence, at, places) else ()
    if word == ":" and kind == "composed":
        return ("COMPOSED",)
    if word in "()":
        return bracket(sentence, at, kind, places)
    if is_stop(sentence, at):
        return ("W",) if loose and word == "." else ()
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
    return not any(cue in sentence.elements[k].cues for k in range(at + 1, following) for cue in table)


def _continues_list(sentence: Stream, at: int, places: Sequence[int]) -> bool:
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


def _draft(
    sentence: Stream, kind: str, tree: Tree[Token], end: int, places: Sequence[int], sentences: int
) -> Draft | None:
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
    draft = _claim(sentence, kind, whole, parts, places, sentences)
    if draft is not None and draft.doubt is None and _goes_on_with_one(sentence, end, kind):
        return replace(draft, doubt="may the list go on with one more?")
    return draft


def _fits(sentence: Stream, kind: str, bounds: tuple[int, int], *, cue: int, whole: int, first: int) -> bool:
    """Whether a cue stands where it ties the parts to the whole; ``first`` is what it must touch."""
    if kind in {"subset", "composed", "together"} and not _touches(sentence, kind, cue, first):
        return False
    if kind == "composed" and cue - whole - 1 > _COLON_TO_WHOLE:
        return False  # a colon, "namelijk" or "te weten" stands right behind its whole
    if kind == "subset":
        # "22 of these": the number is the part
        return cue - whole != 1 or "points-back" not in sentence.elements[cue].cues
    return not any("open-list" in sentence.elements[at].cues for at in range(*bounds))


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


_CUES = frozenset({"PARTITIVE", "TOGETHER", "COMPOSED", "LEFT", "EQUALS", "REST"})


def _touches(sentence: Stream, kind: str, cue: int, first: int) -> bool:
    """Whether the cue touches its parts.

    At most four words between them, none an article; no preposition before it.
    """
    between = sentence.elements[cue + 1 : first]
    if len(between) > _TO_FIRST_PART or any(_is_figure(sentence, at) for at in range(cue + 1, first)):
        return False
    if any("article" in element.cues for element in between if kind == "subset"):
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


def _claim(
    sentence: Stream, kind: str, whole: int, parts: list[int], places: Sequence[int], sentences: int
) -> Draft | None:
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
    if kind == "composed" and total.unit is None and total.scale == 1 and head(roles["total"][0]) is None:
        return None  # "inrichting 530: 17 zendingen"
    if kind == "subset":
        doubt = None
        if _continues_list(sentence, whole, places):
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
        return Draft("subset", roles, {"wording": "partitive"}, doubt=doubt, sentences=sentences)
    doubt = "other periods?" if other_periods(roles) else None
    if kind == "bracketed" and bare(sentence, parts):
        doubt = "the bounds of an estimate?"
    return Draft("breakdown", roles, {"wording": "exhaustive"}, doubt=doubt, sentences=sentences)


def _rest_of_before(before: Stream, sentence: Stream) -> Iterator[Draft]:
    """Yield what was done and what remains of the only such number of the sentence before.

    "We made 31 recommendations. The department implemented 19 of these recommendations and has yet to
    implement the remaining 12."
    """
    places = [at for at in units(sentence).get(None, []) if not sentence.spot(at).meaning.tag]
    wholes = [at for at in units(before).get(None, []) if not before.spot(at).meaning.tag]
    for at in places:
        if at + 1 >= len(sentence.elements) or "points-back" not in sentence.elements[at + 1].cues:
            continue
        result = parse(
            sentence.passage.grammar,
            sentence,
            "rest_back",
            at,
            lambda given, k: _terminals(
                given, k, "rest_back", None, places, _TERMINALS["rest_back"], loose=False
            ),
        )
        if result is None:
            continue
        found = [int(token.start_pos or 0) for token in result[0].scan_values(_is_quantity)]
        nouns = sentence.elements[at + 2 : at + 4]
        named = [sentence.passage.tokens.lower[each.token] for each in nouns if each.spot < 0]
        alike = [
            k
            for k in wholes
            if (noun := head(Part(before.passage, before.spot(k)))) is not None and noun in named
        ]
        chosen = alike or ([] if named and named[0][0].isalpha() and len(wholes) > 1 else wholes)
        if len(chosen) == 1:
            roles = {
                "total": (Part(before.passage, before.spot(chosen[0])),),
                "part": tuple(Part(sentence.passage, sentence.spot(k)) for k in found),
            }
            yield Draft("breakdown", roles, {"wording": "exhaustive"}, sentences=2)
            return


def _is_quantity(token: object) -> bool:
    return isinstance(token, Token) and token.type == "Q"
