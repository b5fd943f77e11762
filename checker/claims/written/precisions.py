"""Which hedged amounts stand beside the exact one of the same thing: "bijna de helft, namelijk 48%"?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec.structs import replace

from checker.claims.drafting import Draft, Part, Stream, is_stop, parse, stream, tags_between
from checker.claims.lexicon import taken
from checker.claims.mentions import ADDED, Kind, Passage
from checker.claims.syntax import sentence as parsed
from checker.quantity import Hedge, Quantity
from checker.quantity.fractions import spoken_share

_ENTRY = "precision"
_TO_BRACKET = {True: 10, False: 5}  # elements behind a share, behind an amount: its noun and what that is of
_TO_OTHER = 6
_OPEN = frozenset({"named", "behind_colon", "between_dashes"})  # forms that say nothing of what is behind
_BRACKETS = frozenset({"in_bracket", "with_another"})
_DASHES = frozenset("-–—")
_VERBS, _PREPOSITION, _NAMING = frozenset("vx"), "p", "naeN"  # classes of words
_LIMITS = (Hedge.AT_LEAST, Hedge.AT_MOST)
_FAR = Decimal("4.5")  # three times as much as half more than the hedged amount


def precisions(passage: Passage) -> Iterator[Draft]:
    """Yield each two amounts of which the one is hedged or said as a fraction, and the other explains it."""
    for number, bounds in enumerate(passage.sentences):
        if not _may_hold(passage, *bounds):
            continue
        sentence = stream(passage, *bounds)
        figures = [at for at in range(len(sentence.elements)) if _told(sentence, at)]
        behind = 0
        for at, following in pairwise(figures):
            if at < behind or not (_is_loose(sentence, at) or _is_loose(sentence, following)):
                continue
            result = parse(passage.grammar, sentence, _ENTRY, at, _terminals)
            if result is None:
                continue
            tree, end = result
            row = taken(tree)
            first, second = [place for terminal, place in row if terminal == "Q"][:2]
            if _is_apposed(sentence, str(tree.data), first, second, end, number):
                draft = _draft(sentence, first, second, in_bracket=tree.data == "in_bracket")
                if draft is not None:
                    behind = end
                    yield draft


def _may_hold(passage: Passage, first: int, last: int) -> bool:
    """Whether a sentence holds two figures, one of them hedged or a fraction in words."""
    some = passage.spots_in(first, last)
    return len(some) > 1 and any(
        isinstance(value := spot.meaning.value, Quantity | tuple)
        and any(
            each.hedge is not None or each.spoken
            for each in (value if isinstance(value, tuple) else (value,))
            if isinstance(each, Quantity)
        )
        for spot in some
    )


def _told(sentence: Stream, at: int) -> tuple[Quantity, ...]:
    """Return the amount of an element, or the part and the whole of its ratio; nothing for any other."""
    if sentence.elements[at].spot < 0:
        return ()
    meaning = sentence.spot(at).meaning
    if isinstance(meaning.value, Quantity):
        return (meaning.value,) if meaning.kind in ADDED else ()
    if meaning.kind is Kind.RATIO and isinstance(meaning.value, tuple):
        return tuple(each for each in meaning.value if isinstance(each, Quantity))
    return ()


def _is_loose(sentence: Stream, at: int) -> bool:
    """Whether an amount is hedged, or a fraction in words."""
    return any(each.hedge is not None or each.spoken for each in _told(sentence, at))


def _terminals(sentence: Stream, at: int) -> Sequence[str]:
    element = sentence.elements[at]
    if element.spot >= 0:
        return ("Q",) if _told(sentence, at) else _time(sentence, at)
    word = sentence.word(at)
    sign = {"(": "LEFT", ")": "RIGHT", ",": "COMMA", ":": "COLON", ";": "SEMICOLON"}.get(word)
    if sign is not None:
        return (sign,)
    if word in _DASHES:
        glued = sentence.passage.tokens.glued(element.token)
        return ("W",) if glued else ("DASH",)
    if is_stop(sentence, at):
        return ()
    after_sign = at > 0 and sentence.elements[at - 1].spot < 0 and sentence.word(at - 1) in "(,-–—"
    if "namely" in element.cues or (after_sign and "or-rather" in element.cues):
        return ("NAMELY", "W")
    return ("W",)


def _is_choice(sentence: Stream, first: int, second: int) -> bool:
    """Whether "or" may part two choices: "three, or four or more", not "some 800, or 793 by the count"."""
    cues = sentence.elements[second - 1].cues
    if sentence.elements[second - 1].spot >= 0 or not {"or", "separator"}.intersection(cues):
        return False
    (hedged, *_), (precise, *_) = _told(sentence, first), _told(sentence, second)
    return hedged.hedge is None or not hedged.round or precise.round


def _told_share(sentence: Stream, at: int) -> bool:
    """Whether an element is a share: "a third, or 34 percent", while "three, or four" are two choices."""
    return (
        at < len(sentence.elements)
        and sentence.elements[at].spot >= 0
        and sentence.spot(at).meaning.kind in (Kind.PERCENTAGE, Kind.RATIO)
    )


def _time(sentence: Stream, at: int) -> Sequence[str]:
    return ("W",) if sentence.spot(at).meaning.kind in (Kind.YEAR, Kind.DATE, Kind.MONTH_YEAR) else ()


def _is_apposed(sentence: Stream, shape: str, first: int, second: int, end: int, number: int) -> bool:
    """Whether nothing between two figures, or behind the second, makes it one of something else."""
    left = _sign_before(sentence, first, second)
    share = sentence.spot(first).meaning.kind in (Kind.RATIO, Kind.PERCENTAGE)
    if left - first - 1 > (_TO_BRACKET[share] if shape in _BRACKETS else _TO_OTHER):
        return False
    between = tags_between(sentence, first, left, number)
    if not _VERBS.isdisjoint(between) and not (shape == "named" and _closes(sentence, first, second, end)):
        return False
    if shape != "named" and not share and _PREPOSITION in between:
        return False
    if shape in _OPEN and (
        _opens_list(sentence, second) or _counts_other(sentence, first, left, second, number)
    ):
        return False
    if shape == "in_bracket":
        return _adds_nothing(sentence, first, left, second, end - 1)
    if shape == "with_another":
        return _told_share(sentence, first) and _told_share(sentence, second)
    if shape == "between_commas" and _in_list(sentence, first, end):
        return False
    return _told_share(sentence, second) or not _is_choice(sentence, first, second)


def _closes(sentence: Stream, first: int, second: int, end: int) -> bool:
    """Whether the second figure closes a sentence of two, without a noun of its own: "..., namely 43."."""
    told = [at for at in range(len(sentence.elements)) if _told(sentence, at)]
    named = any("namely" in sentence.elements[at].cues for at in range(first, end))
    last = end == len(sentence.elements) or sentence.word(end) in ".!?"
    return told == [first, second] and named and last


def _sign_before(sentence: Stream, first: int, second: int) -> int:
    """Return the element that parts the two: a bracket, comma or dash, or the word that says "namely"."""
    for at in range(first + 1, second):
        element = sentence.elements[at]
        if element.spot < 0 and (sentence.word(at) in "(,;-–—" or "namely" in element.cues):
            return at
    return second


def _adds_nothing(sentence: Stream, first: int, left: int, second: int, right: int) -> bool:
    """Whether a bracket holds no more than the figure: "(612 in total)", not "(612 in 2024)"."""
    words = sentence.passage.grammar.words
    known = {sentence.word(at) for at in range(first + 1, left) if sentence.elements[at].spot < 0}
    known |= words.evidence["total"] | words.classes["preposition"] | words.cues["article"]
    known |= words.cues["separator"]
    if right - second > 1 and sentence.elements[right - 1].spot >= 0:
        if sentence.spot(right - 1).meaning.kind is not Kind.DATE:
            return False
        right -= 1  # "(612 as of June 30)"
    return all(
        sentence.elements[at].spot < 0
        and (sentence.word(at) in known or "namely" in sentence.elements[at].cues)
        for at in range(second + 1, right)
    )


def _counts_other(sentence: Stream, first: int, left: int, second: int, number: int) -> bool:
    """Whether the second counts another noun than the first: "bijna 60 scholen, namelijk 45 basisscholen"."""
    own = [sentence.word(at) for at in range(first + 1, left) if sentence.elements[at].spot < 0]
    at = second + 1
    if not own or at >= len(sentence.elements) or sentence.elements[at].spot >= 0 or sentence.word(at) in own:
        return False
    units = parsed(sentence.passage, number).units
    return units.tags[units.holding(sentence.elements[at].token)] in _NAMING


def _opens_list(sentence: Stream, second: int) -> bool:
    """Whether what is named has parts: "ongeveer 400, namelijk 300 in Zwolle en 100 in Assen"."""
    units = [each.unit for each in _told(sentence, second)]
    following = (_told(sentence, at) for at in range(second + 1, len(sentence.elements)))
    return any([each.unit for each in some] == units for some in following)


def _in_list(sentence: Stream, first: int, end: int) -> bool:
    """Whether two figures between commas are two of several: "300, 298 en 270 scholen"."""
    before = first > 0 and sentence.elements[first - 1].spot < 0 and sentence.word(first - 1) == ","
    at = end
    if at < len(sentence.elements) and "separator" in sentence.elements[at].cues:
        at += 1
    return before or (at < len(sentence.elements) and sentence.elements[at].spot >= 0)


def _draft(sentence: Stream, first: int, second: int, *, in_bracket: bool) -> Draft | None:
    one, other = _told(sentence, first), _told(sentence, second)
    if len(one) == len(other) == 1:
        return _of_amounts(sentence, (first, one[0]), (second, other[0]))
    return _of_fraction(sentence, (first, one), (second, other), in_bracket=in_bracket)


def _of_amounts(sentence: Stream, one: tuple[int, Quantity], other: tuple[int, Quantity]) -> Draft | None:
    if (one[1].hedge is None) == (other[1].hedge is None):
        return None
    (hedged_at, hedged), (at, precise) = (one, other) if one[1].hedge is not None else (other, one)
    if hedged_at > at and hedged.hedge in _LIMITS:
        return None  # "a score of 5.4 (at least 5.5)"
    if hedged.unit != precise.unit or hedged.rate != precise.rate or precise.step >= hedged.step * 10:
        return None
    if not 2 * hedged.value <= 3 * precise.value <= _FAR * hedged.value:
        return None  # a part of it, or something else
    roles = {"hedged": (_part(sentence, hedged_at),), "precise": (_part(sentence, at),)}
    return Draft("bracket", roles)


def _of_fraction(
    sentence: Stream,
    one: tuple[int, tuple[Quantity, ...]],
    other: tuple[int, tuple[Quantity, ...]],
    *,
    in_bracket: bool,
) -> Draft | None:
    """Return "ongeveer een derde (42 van de 120)", or "bijna de helft, 48%": in brackets that is a share."""
    said = next((each for each in (one, other) if len(each[1]) == 2 and each[1][0].spoken), None)
    if said is None:
        return None
    at, exact = other if said is one else one
    if len(exact) == 2 and not exact[0].spoken:
        share = spoken_share(*said[1])
        spot = sentence.spot(said[0])
        if share is None or spot.mention is None:
            return None
        told = replace(spot, mention=replace(spot.mention, value=share))
        return Draft(
            "share", {"ratio": (_part(sentence, at),), "percentage": (Part(sentence.passage, told),)}
        )
    if len(exact) == 1 and exact[0].unit == "%" and not in_bracket:
        return Draft(
            "share",
            {"ratio": (_part(sentence, said[0]),), "percentage": (_part(sentence, at),)},
            {"sort": "fraction"},
        )
    return None


def _part(sentence: Stream, at: int) -> Part:
    return Part(sentence.passage, sentence.spot(at))
