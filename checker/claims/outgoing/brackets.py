"""Which figures does a sentence put beside each other: a share, an inclusion, a number in words?"""

from collections.abc import Iterator, Sequence

from checker.claims.lexicon import taken
from checker.claims.mentions import Kind, Passage
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.stream import Stream, is_stop, parse, stream
from checker.quantity import Hedge, Quantity

_SIDES = {"including-tax": "inclusive", "excluding-tax": "exclusive"}
_TIMES = frozenset({"year", "quarter", "month", "week", "day", "hour", "minute", "second"})
_GAP_BEFORE_BRACKET = 3
_GAP_TO_SIDE = 8
_GAP_TO_SHARE = 8  # words between a ratio and its percentage in brackets
_GAP_IN_WHOLE = 12
_GAP_TO_BASE = 6  # words between "42% van het" and the whole
_AMOUNTS = frozenset({Kind.MONEY, Kind.PERCENTAGE, Kind.QUANTITY, Kind.COUNT})


def brackets(passage: Passage) -> Iterator[Draft]:
    """Yield the shares, inclusions, precisions and figures in words of a passage."""
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if sum(element.spot >= 0 for element in sentence.elements) < 2:
            continue
        brackets = any(sentence.word(at) == "(" for at in range(len(sentence.elements)))
        if brackets or sentence.has("share"):
            yield from _shares(sentence)
        if brackets:
            yield from _precisions(sentence)
        if sentence.has("including-tax") and sentence.has("excluding-tax"):
            yield from _inclusions(sentence)


# --- a ratio and the percentage that it makes ---


def _shares(sentence: Stream) -> Iterator[Draft]:
    if not any(
        element.spot >= 0 and sentence.passage.spots[element.spot].meaning.kind is Kind.PERCENTAGE
        for element in sentence.elements
    ):
        return
    behind = 0
    for at in range(len(sentence.elements)):
        if at < behind or not {"RATIO", "PERCENTAGE", "OF", "Q"} & set(_share_terminals(sentence, at)):
            continue
        result = parse(sentence.passage.grammar, sentence, "share", at, _share_terminals)
        if result is None:
            continue
        tree, end = result
        places: dict[str, list[int]] = {}
        for terminal, place in taken(tree):
            places.setdefault(terminal, []).append(place)
        draft = _share(sentence, str(tree.data), places)
        if draft is not None:
            behind = end
            yield draft


def _share(sentence: Stream, shape: str, places: dict[str, list[int]]) -> Draft | None:
    share = _amount(sentence, places["PERCENTAGE"][0])
    if share is None or share.hedge in {Hedge.AT_LEAST, Hedge.AT_MOST}:
        return None  # "vier gemeenten substantieel (minimaal 30%) meer": how much more, not how many
    percentage = (_part(sentence, places["PERCENTAGE"][0]),)
    figures = [at for kind in ("RATIO", "Q") for at in places.get(kind, ())]
    sign = next(iter(places.get("LEFT") or places["SHARE"]))
    before = max(at for at in (*figures, places["PERCENTAGE"][0]) if at < sign)
    between = sentence.elements[before + 1 : sign]
    loose = any("separator" in element.cues for element in between)
    if len(between) > (_GAP_BEFORE_BRACKET if loose else _GAP_TO_SHARE):
        return None
    if "RATIO" in places:
        if shape == "ratio_last" and len(between) > _GAP_BEFORE_BRACKET:
            return None
        return Draft("share", {"ratio": (_part(sentence, places["RATIO"][0]),), "percentage": percentage})
    whole, part = places["Q"] if shape != "share_of_whole" else places["Q"][::-1]
    if abs(part - whole) > _GAP_IN_WHOLE + (_GAP_TO_BASE if shape == "share_of_whole" else 0):
        return None
    first, second = _amount(sentence, whole), _amount(sentence, part)
    if (
        first is None
        or second is None
        or first.unit != second.unit
        or first.unit == "%"
        or second.rate != first.rate
    ):
        return None
    if shape == "whole_partitive" and _counted_before(sentence, whole, first.unit):
        return None  # "3 koks en 4 obers, van wie ...": which of them is the whole?
    roles = {"whole": (_part(sentence, whole),), "part": (_part(sentence, part),), "percentage": percentage}
    return Draft("share", roles)


def _counted_before(sentence: Stream, whole: int, unit: str | None) -> bool:
    """Whether a figure of the same unit stands before the whole in its sentence."""
    amounts = (_amount(sentence, at) for at in range(whole))
    return any(each is not None and each.unit == unit for each in amounts)


def _share_terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        read = sentence.passage.spots[element.spot].meaning
        if read.kind is Kind.RATIO:
            return ("RATIO",)
        if read.kind is Kind.PERCENTAGE:
            return ("PERCENTAGE",)
        if read.kind in _AMOUNTS:
            return ("Q",)
        return ("W",) if not isinstance(read.value, Quantity) else ()
    named = ["OF"] if _opens_whole(sentence, at) or _is_base(sentence, at) else []
    if "partitive" in element.cues:
        named.append("PARTITIVE")
    if "share" in element.cues and _is_percentage(sentence, at + 1):
        named.append("SHARE")
    return _bracket_terminals(sentence, at, named)


def _is_percentage(sentence: Stream, at: int) -> bool:
    if at >= len(sentence.elements) or sentence.elements[at].spot < 0:
        return False
    return sentence.spot(at).meaning.kind is Kind.PERCENTAGE


def _is_base(sentence: Stream, at: int) -> bool:
    """Whether "van het" stands right behind a percentage: "42,8% van het totaal van ..."."""
    return at > 0 and "of-whole" in sentence.elements[at].cues and _is_percentage(sentence, at - 1)


def _opens_whole(sentence: Stream, at: int) -> bool:
    """Whether "van de" opens the sentence or clause: "Van de 552 aankomsten zijn er 138 (25%) ..."."""
    if "of-whole" not in sentence.elements[at].cues:
        return False
    return at == 0 or sentence.word(at - 1) in {",", ":", ";"}


def _bracket_terminals(sentence: Stream, at: int, named: Sequence[str]) -> Sequence[str]:
    word = sentence.word(at)
    if word == "(":
        return ("LEFT",)
    if word == ")":
        return ("RIGHT",)
    if is_stop(sentence, at):
        return ()
    return (*named, "W")


# --- a hedged figure and the precise one; a figure in words and in digits ---


def _precisions(sentence: Stream) -> Iterator[Draft]:
    for at, element in enumerate(sentence.elements):
        first = _measured(sentence, at)
        if element.spot < 0 or first is None:
            continue
        result = parse(sentence.passage.grammar, sentence, "bracket", at, _precision_terminals)
        if result is None:
            continue
        tree, _ = result
        tokens = taken(tree)
        inner = [place for terminal, place in tokens if terminal == "Q"][1]
        left = next(place for terminal, place in tokens if terminal == "LEFT")
        second = _measured(sentence, inner)
        assert second is not None
        gap = left - at - 1
        if first.unit != second.unit or gap > _GAP_BEFORE_BRACKET:
            continue
        places = (_part(sentence, at),), (_part(sentence, inner),)
        if first.in_words != second.in_words and first.unit is None and first.hedge is None and gap == 0:
            words, figures = places if first.in_words else places[::-1]
            if not _numbers_a_list(sentence, inner, second):
                yield Draft("words_figures", {"words": words, "figures": figures})
        elif (
            first.hedge is not None
            and second.hedge is None
            and not second.rate
            and not first.rate
            and second.step < first.step * 10
            and (_is_measure(first) or 2 * second.value >= first.value)
        ):
            yield Draft("bracket", {"hedged": places[0], "precise": places[1]})


def _measured(sentence: Stream, at: int) -> Quantity | None:
    """Return an amount or a length of time: "bijna 60 jaar"."""
    if sentence.elements[at].spot < 0:
        return None
    read = sentence.spot(at).meaning
    alone = read.kind is Kind.DURATION and isinstance(read.value, Quantity)
    return read.value if alone else _amount(sentence, at)  # type: ignore[return-value]


def _is_measure(quantity: Quantity) -> bool:
    """Whether a number measures something; a smaller one behind a count or time may be a part of it."""
    return quantity.scale != 1 or (quantity.unit is not None and quantity.unit not in _TIMES)


def _amount(sentence: Stream, at: int) -> Quantity | None:
    element = sentence.elements[at]
    if element.spot < 0:
        return None
    read = sentence.passage.spots[element.spot].meaning
    return read.value if read.kind in _AMOUNTS and isinstance(read.value, Quantity) else None


def _precision_terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        return ("Q",) if _measured(sentence, at) is not None else ()
    return _bracket_terminals(sentence, at, ())


def _numbers_a_list(sentence: Stream, inner: int, figures: Quantity) -> bool:
    """Whether a figure in brackets numbers the items of a list: "drie doelen (1) ... (2) ..."."""
    later = (_amount(sentence, at) for at in range(inner + 1, len(sentence.elements)))
    return (
        any(each is not None and each.value == figures.value + 1 and each.unit is None for each in later)
        and figures.value <= 2
    )


# --- with and without ---


def _one_term(sentence: Stream, amounts: Sequence[int]) -> bool:
    """Whether both amounts are with and without the same: not "exclusief btw" beside "inclusief korting"."""
    mentions = [sentence.spot(at).mention for at in amounts]
    scopes = [mention.about.scope for mention in mentions if mention is not None and mention.about.scope]
    return len({scope.partition(" ")[2] for scope in scopes}) < 2


def _inclusions(sentence: Stream) -> Iterator[Draft]:
    if any("negative" in element.cues for element in sentence.elements):
        return
    for at in range(len(sentence.elements)):
        first = _amount(sentence, at)
        if first is None or (first.unit is None and first.scale == 1):
            continue

        def terminals(given: Stream, index: int, unit: str | None = first.unit) -> Sequence[str]:
            return _side_terminals(given, index, unit)

        result = parse(sentence.passage.grammar, sentence, "inclusive", at, terminals)
        if result is None:
            continue
        tree, _ = result
        tokens = taken(tree)
        amounts = [place for terminal, place in tokens if terminal == "Q"]
        sides = [place for terminal, place in tokens if terminal == "SIDE"]
        names = [_side(sentence, side) for side in sides]
        near = all(side - amount - 1 <= _GAP_TO_SIDE for side, amount in zip(sides, amounts, strict=True))
        if len(set(names)) == 2 and near and _one_term(sentence, amounts):
            roles = {name: (_part(sentence, amount),) for name, amount in zip(names, amounts, strict=True)}
            yield Draft("inclusive", roles)


def _side(sentence: Stream, at: int) -> str:
    return next(side for cue, side in _SIDES.items() if cue in sentence.elements[at].cues)


def _side_terminals(sentence: Stream, at: int, unit: str | None) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        amount = _amount(sentence, at)
        if amount is None:
            read = sentence.passage.spots[element.spot].meaning
            return () if isinstance(read.value, tuple) and isinstance(read.value[0], Quantity) else ("W",)
        return ("Q",) if amount.unit == unit else ("W",)
    if set(_SIDES) & set(element.cues):
        return ("SIDE", "W")
    named = ("SEP",) if "separator" in element.cues else ()
    return _bracket_terminals(sentence, at, named)


def _part(sentence: Stream, at: int) -> Part:
    return Part(sentence.passage, sentence.spot(at))
