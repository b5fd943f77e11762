"""Which figure is said to have its place in a range: "tussen 200 en 250 ... de ondergrens, 200"?"""

from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft, Part, Stream, stream
from checker.claims.lexicon import Words, kept
from checker.claims.mentions import ADDED, Kind, Passage, Spot
from checker.claims.written.falls_within import range_roles, ranges, unit
from checker.quantity import Quantity
from checker.quantity.slip import one_slip_apart, written_digits

_PLACES = {"range-low": "low", "range-high": "high", "range-middle": "middle", "range-central": ""}
_BEFORE = 2  # sentences between a range and what has its place in it
_BESIDE = 5  # elements between the word for a place and its figure
_BEHIND = 2  # elements between a figure and the word for its place, and from there on
_THREE = 3  # figures: one and the ends of its range
_TELLING = 3  # digits of which a slip is one
_TO_NOUN = 4  # elements from the word for a bound to that for what it bounds
_ENDS = ("low", "high")
_SIGNS = frozenset({",", "(", ":", "="})
_TIMES = frozenset({Kind.YEAR, Kind.DATE, Kind.MONTH_YEAR})


def range_places(passage: Passage) -> Iterator[Draft]:
    """Yield the figure that a word calls the lower bound, the middle or the likeliest, with the only range.

    Of its unit, that is, in its own sentence or the two before it. A bound that the range does not have may
    be a norm; it is one of the range if words say so, or if it is the other bound or a slip of the pen away.
    """
    telling = _telling(passage.grammar.words)
    if telling.isdisjoint(passage.tokens.lower):
        return
    every = list(ranges(passage))
    for number, (first, last) in enumerate(passage.sentences):
        if every and not telling.isdisjoint(passage.tokens.lower[first:last]):
            start = passage.sentences[max(number - _BEFORE, 0)][0]
            sentence = stream(passage, first, last)
            for at, place in _words(sentence):
                found = _figure(sentence, at, place)
                near = [some for some in every if start <= some[0].first < last]
                if found is not None:
                    yield from _of(sentence, found, at, place, near)


@kept
def _telling(words: Words) -> frozenset[str]:
    """Return the longest token of each word for a place in a range: without one no sentence tells."""
    every = (each for some in words.cue_lexicon.values() for each in some)
    return frozenset(max(each.pieces, key=len) for each in every if each.terminal in _PLACES)


def _words(sentence: Stream) -> Iterator[tuple[int, str]]:
    """Yield each word for a place in a range, and the place."""
    for at, element in enumerate(sentence.elements):
        for cue in element.cues:
            if cue in _PLACES:
                yield at, _PLACES[cue]


def _figure(sentence: Stream, at: int, place: str) -> Spot | None:
    """Return the figure of a place: right behind its word, before it, or the only one behind it.

    "De ondergrens (€ 2 miljoen)", "the midpoint of this range, 27", "€ 65 miljoen als beste schatting", "in
    de middelste variant komen de kosten uit op € 47 miljoen".
    """
    for each in range(at + 1, min(at + 2 + _BESIDE, len(sentence.elements))):
        if sentence.elements[each].spot >= 0:
            return _amount(sentence, each)
        if not _leads(sentence, each):
            break
    for each in range(at - 1, max(at - 2 - _BEHIND, -1), -1):
        if sentence.elements[each].spot >= 0:
            return _amount(sentence, each)
        if not _follows(sentence, each):
            break
    behind = [each for each in range(at + 1, len(sentence.elements)) if sentence.elements[each].spot >= 0]
    return _amount(sentence, behind[0]) if not place and len(behind) == 1 and _is_plain(sentence) else None


def _leads(sentence: Stream, at: int) -> bool:
    """Whether a word may stand between that for a place and its figure: "of the range, which is"."""
    words = sentence.passage.grammar.words
    spelled = sentence.word(at)
    nouns = words.cues["range-noun"] | words.classes["relative"] | words.cues["place-link"]
    return spelled in _SIGNS or spelled in nouns or _is_article(words, spelled)


def _follows(sentence: Stream, at: int) -> bool:
    """Whether a word may stand between a figure and the word for its place: ", the", "(de", "als"."""
    words = sentence.passage.grammar.words
    spelled = sentence.word(at)
    return spelled in (",", "(") or spelled in words.cues["place-as"] or _is_article(words, spelled)


def _is_article(words: Words, spelled: str) -> bool:
    return spelled in words.cues["article"] or spelled in words.classes["demonstrative"]


def _is_plain(sentence: Stream) -> bool:
    """Whether a sentence says what is, not what is not, may be, changes or is somebody else's figure."""
    words = sentence.passage.grammar.words
    other = words.evidence["negation"] | words.facts["modal"] | words.facts["anothers"]
    said = {sentence.word(at) for at in range(len(sentence.elements))}
    return said.isdisjoint(other) and not (sentence.has("up") or sentence.has("down"))


def _amount(sentence: Stream, at: int) -> Spot | None:
    spot = sentence.spot(at)
    value = spot.meaning.value
    plain = spot.meaning.kind in ADDED and isinstance(value, Quantity) and value.hedge is None
    return spot if plain else None


def _of(
    sentence: Stream, figure: Spot, at: int, place: str, near: Sequence[tuple[Spot, ...]]
) -> Iterator[Draft]:
    """Yield a figure with the only range near it that has its unit."""
    passage = sentence.passage
    fitting = [some for some in near if unit(some) == unit((figure,))]
    if len(fitting) != 1 or figure in fitting[0] or fitting[0][0].first > figure.first:
        return
    some, first = fitting[0], sentence.elements[0].token
    between = passage.between(some[-1].last, figure.first)
    apart = some[0].first < first or "." in between
    if apart and any(spot.meaning.kind in _TIMES for spot in passage.spots_in(first, figure.first)):
        return  # "In 2030 the upper bound is"
    if not _is_of_same(sentence, at, some):
        return
    if place in _ENDS and apart and not (_is_of_range(sentence, at) or _is_slip(figure, some, place)):
        return
    roles = {"estimate": (Part(passage, figure),), **range_roles(passage, some)}
    yield Draft("estimate", roles, {"place": place} if place else {}, sentences=1 + apart)


def _is_of_same(sentence: Stream, at: int, some: Sequence[Spot]) -> bool:
    """Whether a place is in a range, or of what the sentence of the range names: not "estimate of savings".

    With an indefinite article it is one of something else: "een ondergrens van € 5.000".
    """
    passage = sentence.passage
    words = passage.grammar.words
    if at and sentence.word(at - 1) in words.time["indefinite"]:
        return sentence.elements[0].token <= some[0].first
    if at + 1 >= len(sentence.elements) or "place-of" not in sentence.elements[at + 1].cues:
        return True
    first, last = passage.sentences[passage.sentence_at(some[0].first)]
    known = frozenset(passage.between(first, last)) | words.cues["range-noun"]
    behind = range(at + 2, len(sentence.elements))
    named = next((each for each in behind if not _is_article(words, sentence.word(each))), None)
    return named is None or sentence.elements[named].spot >= 0 or sentence.word(named) in known


def _is_of_range(sentence: Stream, at: int) -> bool:
    """Whether words say of what it is a bound: "the upper bound of this range"."""
    nouns = sentence.passage.grammar.words.cues["range-noun"]
    first = sentence.elements[at].token
    behind = [each.token for each in sentence.elements[at : at + 1 + _TO_NOUN] if each.spot < 0]
    return not nouns.isdisjoint(sentence.passage.between(first, behind[-1] + 1))


def _is_slip(figure: Spot, some: Sequence[Spot], place: str) -> bool:
    """Whether a figure is the bound it is said to be, the other one, or one slip of the pen from it."""
    said = some[0].meaning.value
    ends = said if isinstance(said, tuple) else tuple(spot.meaning.value for spot in some)
    every = [each for each in (figure.meaning.value, *ends) if isinstance(each, Quantity)]
    if len(every) != _THREE:
        return False
    own, low, high = every
    right = low if place == "low" else high
    one, other = written_digits(own), written_digits(right)
    told = len(one.rstrip("0")) >= _TELLING or low.value < own.value < high.value
    return own.value in (low.value, high.value) or (told and one_slip_apart(one, other))
