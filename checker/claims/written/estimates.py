"""Which estimates and means stand beside their bounds: "46 (37, 55) percent", "20 to 30, on average 24"?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.drafting import Draft, Part, Stream, is_stop, parse, places_of, stream, tags_between
from checker.claims.lexicon import Words, kept
from checker.claims.mentions import ADDED, Kind, Passage
from checker.claims.syntax import sentence as parsed
from checker.quantity import Hedge, Quantity

_ENTRY = "estimate"
_TO_INTERVAL = 30  # elements between an estimate and the word for its interval
_TO_BOUNDS = 8  # between that word and the bounds
_TO_MEAN = 5  # between bounds and the word for a mean, and from there to the mean
_BESIDE = 2  # elements between the word for an interval and its colon
_SIGNS = {"(": "LEFT", "[": "LEFT", ")": "RIGHT", "]": "RIGHT", ",": "COMMA", ";": "COMMA"}
_CUES = (
    ("central", "MEAN"),
    ("spread", "SPREAD"),
    ("lowest", "LOWEST"),
    ("highest", "HIGHEST"),
    ("until", "TO"),
    ("to", "TO"),
)
_VERBS, _NOUN, _PREPOSITION = frozenset("vx"), "n", "p"  # classes of words
_TO_FIRST = 2  # elements from an estimate to the first bound in a bracket right behind it
_FIRST = frozenset({"Q", "RANGE", "INTERVAL", "SPREAD", "LOWEST"})  # terminals
_MEANS = frozenset({"mean_last", "named_last"})  # forms of which no word says what the bounds are
_AROUND = 20  # tokens before bounds in which what they count may stand
_FEWEST = 2  # figures: a mean and the range it is of
_TELLING = frozenset({"interval", "spread", "central", "lowest"})  # cues
_CENTRE = 6  # elements between the word for a mean and the mean, before bounds in a bracket


def estimates(passage: Passage) -> Iterator[Draft]:
    """Yield each estimate with its low and high bound, and each mean with the range that it is of."""
    telling = _telling(passage.grammar.words)
    for number, (first, last) in enumerate(passage.sentences):
        if len(passage.spots_in(first, last)) < _FEWEST:
            continue
        words = passage.tokens.lower[first:last]
        if "(" in words or not telling.isdisjoint(words):
            yield from _of(stream(passage, first, last), number)


@kept
def _telling(words: Words) -> frozenset[str]:
    """Return the longest token of each word that says what bounds are of: without one few sentences tell."""
    every = (each for some in words.cue_lexicon.values() for each in some)
    return frozenset(max(each.pieces, key=len) for each in every if each.terminal in _TELLING)


def _of(sentence: Stream, number: int) -> Iterator[Draft]:
    behind = 0
    for at in range(len(sentence.elements)):
        if at < behind or _FIRST.isdisjoint(_terminals(sentence, at)):
            continue
        result = parse(sentence.passage.grammar, sentence, _ENTRY, at, _terminals)
        if result is None:
            continue
        tree, end = result
        draft = _draft(sentence, str(tree.data), places_of(tree), end, number)
        if draft is not None:
            behind = end
            yield draft


def _terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        meaning = sentence.spot(at).meaning
        if meaning.kind is Kind.RANGE:
            return ("RANGE",)
        if isinstance(meaning.value, Quantity) and meaning.kind in ADDED:
            per = meaning.kind is Kind.DURATION and meaning.value.in_words and meaning.value.value == 1
            return ("W",) if per else ("Q",)  # "trips a day"
        return ("W",) if meaning.kind in (Kind.YEAR, Kind.DATE, Kind.MONTH_YEAR, Kind.NOT_A_CLAIM) else ()
    sign = _SIGNS.get(sentence.word(at))
    if sign is not None:
        return (sign,)
    if "interval" in element.cues:
        return ("INTERVAL",)
    named = [name for cue, name in _CUES if cue in element.cues]
    if "separator" in element.cues:
        named.append("AND")
    if sentence.word(at) in "-–—":
        named.append("TO")
    if sentence.word(at) == ":":
        return ("W",) if _behind_interval(sentence, at) else ()
    return () if is_stop(sentence, at) else (*named, "W")


def _behind_interval(sentence: Stream, at: int) -> bool:
    """Whether a colon stands behind the word for an interval: "(95%-BI: 37-55)"."""
    return any(
        "INTERVAL" in _terminals(sentence, before) or "SPREAD" in _terminals(sentence, before)
        for before in range(max(at - _BESIDE, 0), at)
        if sentence.word(before) != ":"
    )


def _draft(
    sentence: Stream, shape: str, places: Mapping[str, Sequence[int]], end: int, number: int
) -> Draft | None:
    """Return an estimate with its bounds: a range, or the last two figures that are not the estimate."""
    figures = places.get("Q", ())
    if shape in ("mean_last", "bounded_first", "named_last"):
        estimate, bounds = figures[-1], places.get("RANGE") or figures[:2]
    else:
        estimate, bounds = figures[0], places.get("RANGE") or figures[-2:]
    if not _suits(sentence, shape, estimate, bounds, places, end, number):
        return None
    if not _fit(sentence, estimate, bounds, shape):
        return None
    return Draft("estimate", {"estimate": _parts(sentence, [estimate]), **_bounds(sentence, bounds)})


def _suits(
    sentence: Stream,
    shape: str,
    estimate: int,
    bounds: Sequence[int],
    places: Mapping[str, Sequence[int]],
    end: int,
    number: int,
) -> bool:
    """Whether a form is close enough together, and says that the bounds are those of the estimate."""
    if shape == "mean_last":
        if sentence.has("up") or sentence.has("down"):
            return False  # "rose from 20 to 30 percent, on average 4 percent a year"
        mean = places["MEAN"][0]
        near = mean - bounds[-1] - 1 <= _TO_MEAN and estimate - mean - 1 <= _TO_MEAN
        return near and _VERBS.isdisjoint(tags_between(sentence, bounds[-1], mean, number))
    if shape == "bare" and not _are_limits(sentence, bounds):
        return _is_unit(sentence, end) and bounds[0] - estimate == _TO_FIRST
    if shape == "again":
        return sentence.has("interval") and places["COMMA"][0] - estimate <= _TO_FIRST
    if shape in ("bare", "limits"):
        return _is_mean(sentence, estimate) and _are_limits(sentence, bounds)
    if shape == "ranging":
        return not _are_of_others(sentence, end) and _hangs(
            sentence, estimate, places["COMMA"][0], places["SPREAD"][0], bounds[0], number
        )
    if shape == "spread":
        return _is_mean(sentence, estimate)
    if shape == "named_last":
        return places["MEAN"][0] - bounds[-1] - 1 <= _TO_BOUNDS
    if shape in ("bounded", "bounded_first"):
        return True
    word = places["INTERVAL"][0]
    return word - estimate <= _TO_INTERVAL and bounds[0] - word - 1 <= _TO_BOUNDS


def _hangs(sentence: Stream, estimate: int, comma: int, spread: int, bounds: int, number: int) -> bool:
    """Whether "with a range of" behind a comma hangs on the figure before it: nothing is named between."""
    before = tags_between(sentence, estimate, comma, number)
    behind = tags_between(sentence, comma, bounds, number)
    units = parsed(sentence.passage, number).units
    noun = units.tags[units.holding(sentence.elements[spread].token)] == _NOUN  # "range", not "between"
    if _is_mean(sentence, estimate) and len(behind) <= _TO_MEAN and behind.count(_NOUN) <= noun:
        return True  # "on average 24, ranging from 20 to 30"
    return noun and behind[:1] == _PREPOSITION and behind.count(_NOUN) == 1 and _VERBS.isdisjoint(before)


def _are_of_others(sentence: Stream, end: int) -> bool:
    """Whether words go on in the bracket behind bounds, to say whose they are: "range 47-55 for adults)"."""
    signs = [sentence.word(at) for at in range(end) if sentence.elements[at].spot < 0]
    opened = signs.count("(") > signs.count(")")
    return opened and end < len(sentence.elements) and "W" in _terminals(sentence, end)


def _bounds(sentence: Stream, bounds: Sequence[int]) -> dict[str, tuple[Part, ...]]:
    if len(bounds) == 1:
        return {"bounds": _parts(sentence, bounds)}
    low, high = bounds
    return {"lower": _parts(sentence, [low]), "upper": _parts(sentence, [high])}


def _is_unit(sentence: Stream, at: int) -> bool:
    """Whether a unit stands behind a bracket, that of the figure before it: "46 (37, 55) percent"."""
    if at >= len(sentence.elements) or sentence.elements[at].spot >= 0:
        return False
    lexemes = sentence.passage.lexemes
    token = sentence.elements[at].token
    return any(lexemes.word(token, name) is not None for name in ("PERCENT", "UNIT", "CURRENCY"))


def _is_mean(sentence: Stream, at: int) -> bool:
    """Whether words before a figure call it a mean."""
    quantity = sentence.spot(at).meaning.value
    if isinstance(quantity, Quantity) and quantity.rate:
        return True
    return any("central" in sentence.elements[each].cues for each in range(max(at - _CENTRE, 0), at))


def _are_limits(sentence: Stream, bounds: Sequence[int]) -> bool:
    """Whether two figures are a lowest and a highest: "een minimum van 12 en een maximum van 39"."""
    hedges = [
        each.hedge
        for each in (sentence.spot(at).meaning.value for at in bounds)
        if isinstance(each, Quantity)
    ]
    return hedges == [Hedge.AT_LEAST, Hedge.AT_MOST]


def _fit(sentence: Stream, estimate: int, bounds: Sequence[int], shape: str) -> bool:
    """Whether the three are of one sort: bounds may lack the unit of their estimate, not have another.

    Where no word says that they are bounds, they have the unit of the mean and run upwards: not "€ 17 million
    to 6,200 households, an average of € 27,400".
    """
    own, (low, high) = _quantity(sentence, estimate), _ends(sentence, bounds)
    if own is None or low is None or high is None or own.hedge in (Hedge.AT_LEAST, Hedge.AT_MOST):
        return False
    if shape in _MEANS:
        alike = low.unit in (None, high.unit) and high.unit == own.unit and low.value < high.value
        return alike and (own.unit is not None or _counts_same(sentence, estimate, bounds[0]))
    return all(each.unit in (None, own.unit) for each in (low, high))


def _counts_same(sentence: Stream, mean: int, bounds: int) -> bool:
    """Whether a mean counts nothing of its own: "tussen 5 en 16 gevallen, gemiddeld 11 gevallen"."""
    mention = sentence.spot(mean).mention
    noun = None if mention is None else mention.about.subject
    words = sentence.passage.tokens.lower
    last = sentence.elements[mean].token
    return noun is None or noun.split()[-1] in words[max(sentence.elements[bounds].token - _AROUND, 0) : last]


def _quantity(sentence: Stream, at: int) -> Quantity | None:
    value = sentence.spot(at).meaning.value
    return value if isinstance(value, Quantity) else None


def _ends(sentence: Stream, bounds: Sequence[int]) -> tuple[Quantity | None, Quantity | None]:
    """Return two bounds, or the ends of a range."""
    if len(bounds) > 1:
        return _quantity(sentence, bounds[0]), _quantity(sentence, bounds[1])
    value = sentence.spot(bounds[0]).meaning.value
    ends = [each for each in value if isinstance(each, Quantity)] if isinstance(value, tuple) else []
    return (ends[0], ends[1]) if len(ends) > 1 else (None, None)


def _parts(sentence: Stream, places: Sequence[int]) -> tuple[Part, ...]:
    return tuple(Part(sentence.passage, sentence.spot(at)) for at in places)
