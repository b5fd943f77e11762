"""Which amounts does a paragraph give with and without something: "inclusief btw", "excluding VAT", net?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.drafting import WHOLE, Draft, Part, Side, side_words
from checker.claims.lexicon import Words
from checker.claims.mentions import Kind, Passage, Spot, cue_at
from checker.claims.syntax import sentence as parsed
from checker.quantity import Quantity

_AMOUNTS = frozenset({Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.PERCENTAGE})
_SENTENCES = 1  # from the one amount to the other
_FURTHEST = 40  # tokens around the words that say sides
_BEHIND, _TO_SIDE = 3, 8  # tokens between an amount and the words behind it, of a bracket too
_NOUNS, _FIGURE = frozenset("nN"), "q"  # classes of words
_NAMING = _NOUNS | {"i"}  # an infinitive may be a noun: "een netto vermogen"


def sides(passage: Passage) -> Iterator[Draft]:
    """Yield each two amounts, neighbours among those of their unit, that differ only in what they take in."""
    for one, other in pairwise(side_words(passage)):
        pair = _pair(passage, one, other) if _is_opposite(one, other) else None
        if pair is not None:
            yield _draft(passage, (one, pair[0]), (other, pair[1]))


def _is_opposite(one: Side, other: Side) -> bool:
    """Whether two sides are those of one thing: not "exclusief btw" beside "inclusief korting"."""
    if one.name == other.name or (one.cue in WHOLE) != (other.cue in WHOLE):
        return False
    return one.term is None or other.term is None or one.term == other.term


def _pair(passage: Passage, one: Side, other: Side) -> tuple[Spot, Spot] | None:
    """Return the amounts of two sides: the only two of their unit around them, in the same order."""
    first, last = passage.sentence_at(one.first), passage.sentence_at(other.first)
    if not 0 <= last - first <= _SENTENCES:
        return None
    low = max(passage.sentences[first][0], one.first - _FURTHEST)
    high = min(passage.sentences[last][1], other.last + _FURTHEST)
    amounts = [
        spot
        for spot in passage.spots_in(low, high)
        if not any(spot is each.rate for each in (one, other)) and _quantity(spot) is not None
    ]
    found = [
        (left, right)
        for left, right in pairwise(amounts)
        if _are_nearest(amounts, (left, right), (one, other))
        and _are_theirs(passage, (left, right), (one, other))
    ]
    return found[0] if len(found) == 1 else None


def _are_nearest(amounts: Sequence[Spot], two: tuple[Spot, Spot], sides_: tuple[Side, Side]) -> bool:
    """Whether no third amount of their unit stands between either and the words that say its side."""
    units = {value.unit for spot in two if (value := _quantity(spot)) is not None}
    return not any(
        min(own.first, side.first) < spot.first < max(own.first, side.first)
        for own, side in zip(two, sides_, strict=True)
        for spot in amounts
        if spot not in two and (value := _quantity(spot)) is not None and value.unit in units
    )


def _quantity(spot: Spot) -> Quantity | None:
    value = spot.meaning.value
    return value if spot.meaning.kind in _AMOUNTS and isinstance(value, Quantity) else None


def _are_theirs(passage: Passage, amounts: tuple[Spot, Spot], two: tuple[Side, Side]) -> bool:
    (left, right), (one, other) = amounts, two
    own, its = _quantity(left), _quantity(right)
    if own is None or its is None or own.unit != its.unit or own.hedge or its.hedge:
        return False
    bracket = _is_bracketed(passage, one, right, other)
    if own.unit == "%" and not (
        bracket and any(each.mention and each.mention.about.base for each in amounts)
    ):
        return False  # a share may fall with what its whole takes in
    most = _TO_SIDE if bracket else _BEHIND
    if not (_is_beside(passage, left, one, right, most) and _is_beside(passage, right, other, left, most)):
        return False
    first, last = min(left.first, one.first), max(right.last, other.last)
    cues = passage.grammar.words.cues
    low = max(passage.sentences[passage.sentence_at(first)][0], first - _FURTHEST)
    high = min(passage.sentences[passage.sentence_at(last - 1)][1], last + _FURTHEST)
    spoken = passage.tokens.lower[low:high]
    if any(
        word in cues["negative"] or word in cues["reducing"] or word in cues["average"] for word in spoken
    ):
        return False
    if _reckons(passage, first, high) or _is_planned(passage, amounts):
        return False
    if bracket and one.cue not in WHOLE:
        return True  # its term says what both are with and without
    return _says_nothing_else(passage, max(left.last, one.last), last, amounts, two)


def _reckons(passage: Passage, first: int, last: int) -> bool:
    """Whether two amounts are terms of one sum: "€ 45 bruto min € 12 kosten = € 33 netto".

    A dash alone may part the two.
    """
    words = passage.grammar.words
    spoken = passage.tokens.lower[first:last]
    return any(word == "=" or (word.isalpha() and word in words.cues["minus"]) for word in spoken)


def _is_planned(passage: Passage, amounts: Sequence[Spot]) -> bool:
    """Whether one amount was expected and the other came of it: "we had estimated £66,000 without VAT".

    Where it came out as it was expected to they are one amount: "exactly in line with that budget".
    """
    words, lower = passage.grammar.words, passage.tokens.lower
    told = [passage.sentences[passage.sentence_at(spot.first)] for spot in amounts]
    planned = [
        any(word in words.cues["expected-amount"] for word in lower[first:last]) for first, last in told
    ]
    kept = any(cue_at(passage, at, "in-line") for first, last in told for at in range(first, last))
    return told[0] != told[1] and any(planned) and not (all(planned) and kept)


def _is_bracketed(passage: Passage, one: Side, amount: Spot, other: Side) -> bool:
    """Whether an amount and its side fill a bracket: "€ 121 inclusief btw (€ 100 exclusief btw)"."""
    lower = passage.tokens.lower
    return (
        one.last <= amount.first - 1 < len(lower)
        and lower[amount.first - 1] == "("
        and amount.last <= other.first
        and ")" not in lower[amount.first : other.last]
    )


def _is_beside(passage: Passage, amount: Spot, side: Side, other: Spot, most: int) -> bool:
    """Whether words stand close behind their amount, or before it in its sentence with none between."""
    if side.first >= amount.last:
        return side.first - amount.last <= most and not amount.last <= other.first < side.first
    between = side.last <= other.first < amount.first
    return passage.sentence_at(side.first) == passage.sentence_at(amount.first) and not between


def _says_nothing_else(
    passage: Passage, first: int, last: int, amounts: Sequence[Spot], two: Sequence[Side]
) -> bool:
    """Whether no noun stands before the second amount or its side that was not said before the first.

    It may be what the second is of: "een bruto-inkomen van € 40 en een netto vermogen van € 60".
    """
    words = passage.grammar.words
    skipped = {at for spot in amounts for at in range(spot.first, spot.last)}
    skipped |= {at for side in two for at in range(side.first, side.last)}
    told = _told_before(passage, first, amounts[0], words)
    for number in range(passage.sentence_at(first), passage.sentence_at(last - 1) + 1):
        units = parsed(passage, number).units
        begin, end = passage.sentences[number]
        low, high = units.holding(max(first, begin)), units.holding(min(last, end) - 1)
        for at in range(low, high + 1):
            if not skipped.isdisjoint(range(units.firsts[at], units.lasts[at])):
                continue
            if (units.tags[at] in _NAMING and not _was_said(units.words[at], told)) or units.tags[
                at
            ] == _FIGURE:
                return False
    return True


def _was_said(noun: str, told: frozenset[str]) -> bool:
    """Whether a noun was said before, on its own or as the last part of another: "bruto-inkomen"."""
    return any(each.endswith(noun) for each in told)


def _told_before(passage: Passage, first: int, amount: Spot, words: Words) -> frozenset[str]:
    """Return the nouns said in the sentence of a first amount before it, and its own: what both can be of."""
    number = passage.sentence_at(first - 1)
    units = parsed(passage, number).units
    begin = passage.sentences[number][0]
    nouns = {
        units.words[at]
        for at in range(units.holding(begin), units.holding(first - 1) + 1)
        if units.tags[at] in _NOUNS
    }
    own = amount.mention.about.subject if amount.mention else None
    return frozenset(
        nouns
        | set((own or "").split())
        | words.cues["amount-noun"]
        | words.cues["bill"]
        | words.cues["tax-rate"]
    )


def _draft(passage: Passage, one: tuple[Side, Spot], other: tuple[Side, Spot]) -> Draft:
    roles = {side.name: (Part(passage, spot),) for side, spot in (one, other)}
    rate = next((side.rate for side, _ in (one, other) if side.rate is not None), None)
    if rate is not None:
        roles["rate"] = (Part(passage, rate),)
    apart = passage.sentence_at(other[1].first) - passage.sentence_at(one[1].first)
    sort = "gross" if one[0].cue in WHOLE else "term"
    return Draft("inclusive", roles, {"sort": sort}, sentences=apart + 1)
