"""Which figures stand in a bracket behind others: the share of a ratio, a number in digits?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.drafting import Draft, Part, Stream, is_stop, parse, places_of, stream
from checker.claims.lexicon import taken
from checker.claims.mentions import Kind, Passage
from checker.quantity import Hedge, Quantity

_GAP_BEFORE_BRACKET = 3
_GAP_TO_SHARE = 8  # words between a ratio and its percentage in brackets
_AMOUNTS = frozenset({Kind.MONEY, Kind.PERCENTAGE, Kind.QUANTITY, Kind.COUNT})


def brackets(passage: Passage) -> Iterator[Draft]:
    """Yield the shares and the figures in words of a passage."""
    for first, last in passage.telling:
        sentence = stream(passage, first, last)
        if sum(element.spot >= 0 for element in sentence.elements) < 2:
            continue
        brackets = any(sentence.word(at) == "(" for at in range(len(sentence.elements)))
        if brackets:
            yield from _shares(sentence)
        if brackets or sentence.has("say"):
            yield from _spelled(sentence)


# --- a ratio and the percentage that it makes ---


def _shares(sentence: Stream) -> Iterator[Draft]:
    if not any(
        element.spot >= 0 and sentence.passage.spots[element.spot].meaning.kind is Kind.PERCENTAGE
        for element in sentence.elements
    ):
        return
    behind = 0
    for at in range(len(sentence.elements)):
        if at < behind or not {"RATIO", "PERCENTAGE"} & set(_share_terminals(sentence, at)):
            continue
        result = parse(sentence.passage.grammar, sentence, "share", at, _share_terminals)
        if result is None:
            continue
        tree, end = result
        draft = _share(sentence, str(tree.data), places_of(tree))
        if draft is not None:
            behind = end
            yield draft


def _share(sentence: Stream, shape: str, places: Mapping[str, Sequence[int]]) -> Draft | None:
    percentage, ratio = places["PERCENTAGE"][0], places["RATIO"][0]
    share = _amount(sentence, percentage)
    if share is None or share.hedge in {Hedge.AT_LEAST, Hedge.AT_MOST}:
        return None  # "vier gemeenten substantieel (minimaal 30%) meer": how much more, not how many
    sign = places["LEFT"][0]
    between = sentence.elements[min(percentage, ratio) + 1 : sign]
    loose = shape == "ratio_last" or any("separator" in element.cues for element in between)
    if len(between) > (_GAP_BEFORE_BRACKET if loose else _GAP_TO_SHARE):
        return None
    said = sentence.spot(ratio).meaning.value
    spoken = isinstance(said, tuple) and any(isinstance(each, Quantity) and each.spoken for each in said)
    roles = {"ratio": (_part(sentence, ratio),), "percentage": (_part(sentence, percentage),)}
    return Draft("share", roles, {"sort": "fraction" if spoken else "counts"})


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
    return _bracket_terminals(sentence, at)


def _bracket_terminals(sentence: Stream, at: int) -> Sequence[str]:
    word = sentence.word(at)
    if word == "(":
        return ("LEFT",)
    if word == ")":
        return ("RIGHT",)
    return () if is_stop(sentence, at) else ("W",)


# --- a figure in words and in digits ---


def _spelled(sentence: Stream) -> Iterator[Draft]:
    for at, element in enumerate(sentence.elements):
        first = _measured(sentence, at)
        if element.spot < 0 or first is None or (first.hedge is not None and not sentence.has("say")):
            continue
        result = parse(sentence.passage.grammar, sentence, "bracket", at, _spelled_terminals)
        if result is None:
            continue
        tokens = taken(result[0])
        inner = [place for terminal, place in tokens if terminal == "Q"][1]
        says = any(terminal == "SAY" for terminal, _ in tokens)
        second = _measured(sentence, inner)
        assert second is not None
        coin = any(terminal == "COIN" for terminal, _ in tokens)
        same = _is_money(first) != _is_money(second) if coin else first.unit == second.unit
        if first.in_words == second.in_words or not same or (first.hedge is not None and not says):
            continue  # "ten hoogste € 500 (zegge: vijfhonderd euro)": what is said is the bound
        if says or _is_plain(first) or _is_plain(second):
            places = (_part(sentence, at),), (_part(sentence, inner),)
            words, figures = places if first.in_words else places[::-1]
            if not _numbers_a_list(sentence, inner, second):
                yield Draft("words_figures", {"words": words, "figures": figures})


def _is_money(quantity: Quantity) -> bool:
    return quantity.unit is not None and quantity.unit.isupper()


def _is_plain(quantity: Quantity) -> bool:
    """Whether it is a plain number, or an amount with all its digits in words: "twenty-four kilometres"."""
    return quantity.unit is None or (quantity.in_words and quantity.scale == 1)


def _measured(sentence: Stream, at: int) -> Quantity | None:
    """Return an amount or a length of time: "bijna 60 jaar"."""
    if sentence.elements[at].spot < 0:
        return None
    read = sentence.spot(at).meaning
    alone = read.kind is Kind.DURATION and isinstance(read.value, Quantity)
    return read.value if alone else _amount(sentence, at)  # type: ignore[return-value]


def _amount(sentence: Stream, at: int) -> Quantity | None:
    element = sentence.elements[at]
    if element.spot < 0:
        return None
    read = sentence.passage.spots[element.spot].meaning
    return read.value if read.kind in _AMOUNTS and isinstance(read.value, Quantity) else None


def _spelled_terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        return ("Q",) if _measured(sentence, at) is not None else ()
    if "say" in element.cues:
        return ("SAY", "W")
    if "coin" in element.cues:
        return ("COIN", "W")
    if sentence.word(at) == ",":
        return ("COMMA", "W")
    return _bracket_terminals(sentence, at)


def _numbers_a_list(sentence: Stream, inner: int, figures: Quantity) -> bool:
    """Whether a figure in brackets numbers the items of a list: "drie doelen (1) ... (2) ..."."""
    later = (_amount(sentence, at) for at in range(inner + 1, len(sentence.elements)))
    return (
        any(each is not None and each.value == figures.value + 1 and each.unit is None for each in later)
        and figures.value <= 2
    )


def _part(sentence: Stream, at: int) -> Part:
    return Part(sentence.passage, sentence.spot(at))
