"""What is a mention about, as its own sentence says it?"""

from checker.claims.context import counted
from checker.claims.mention import About, Kind
from checker.claims.passage import Passage, Spot
from checker.quantity import PartialDate, Quantity

_FURTHEST_NOUN = 4
_FURTHEST_SCOPE = 10
_MEASURES = frozenset({Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.RATIO, Kind.RANGE})


def about(passage: Passage, index: int) -> About:
    """Return what spot ``index`` of the passage is about."""
    spot = passage.spots[index]
    kind = spot.meaning.kind
    if kind is Kind.NOT_A_CLAIM:
        return About(subject=spot.meaning.tag)
    if kind not in _MEASURES:
        return About()
    bounds = sentence_of(passage, spot.first)
    return About(
        subject=_subject(passage, spot) if kind in {Kind.COUNT, Kind.RATIO} else None,
        base=_base(passage, spot) if kind in {Kind.PERCENTAGE, Kind.RATIO} else None,
        period=_period(passage, index, bounds),
        scope=_scope(passage, index, bounds),
        method=_method(passage, spot, bounds),
    )


def sentence_of(passage: Passage, token: int) -> tuple[int, int]:
    """Return the sentence, as a token range, that holds ``token``."""
    for start, end in passage.sentences:
        if token < end:
            return start, end
    return (0, len(passage.tokens))


def _subject(passage: Passage, spot: Spot) -> str | None:
    """Return the noun that is counted, with its adjectives, in lower case; None where it cannot be told.

    The language's own order is told by its word file: in Dutch the noun is the first word that does not end in -e, in English
    the last before a function word. Another word behind the noun that is no function word leaves the subject open.
    """
    tokens = passage.tokens
    sets = passage.grammar.words.sets
    found = []
    index = spot.last
    while index < len(tokens) and len(found) < _FURTHEST_NOUN and counted(passage, index):
        if passage.covered[index] >= 0:
            break
        found.append(tokens.lower[index])
        index += 1
        if passage.grammar.words.order == "nl" and not found[-1].endswith("e") and found[-1] not in sets["subject-stop"]:
            break
    if not found or found[-1] in sets["subject-stop"]:
        return None
    closed = index >= len(tokens) or not counted(passage, index) or passage.covered[index] >= 0
    return " ".join(found) if closed and (len(found) < _FURTHEST_NOUN or closed) else None


def _base(passage: Passage, spot: Spot) -> str | None:
    """Return what a percentage is of: "van het bbp" gives "bbp"."""
    tokens = passage.tokens
    cues = passage.grammar.words.cues["base"]
    at = spot.last
    if at < len(tokens) and counted(passage, at) and tokens.written(at).isupper():
        return tokens.lower[at]  # "2% BBP"
    for length in (2, 1):
        phrase = " ".join(tokens.lower[at : at + length])
        if phrase in cues:
            noun = at + length
            while noun < len(tokens) and tokens.lower[noun] in passage.grammar.words.cues["article"]:
                noun += 1
            return tokens.lower[noun] if counted(passage, noun) else None
    return None


def _period(passage: Passage, index: int, bounds: tuple[int, int]) -> str | None:
    """Return the year or month that a mention holds for: the nearest one behind it, else before it, in the same clause."""
    spot = passage.spots[index]
    for step in (1, -1):
        at = index + step
        while 0 <= at < len(passage.spots):
            other = passage.spots[at]
            if not bounds[0] <= other.first < bounds[1]:
                break
            between = passage.between(spot.last, other.first) if step > 0 else passage.between(other.last, spot.first)
            if len(between) > _FURTHEST_SCOPE or any(word in {";", ":"} for word in between):
                break
            period = _period_of(passage, other)
            if period is not None:
                return period
            if step > 0 and isinstance(other.meaning.value, Quantity):
                break
            at += step
    return None


def _period_of(passage: Passage, spot: Spot) -> str | None:
    value = spot.meaning.value
    if spot.meaning.kind in {Kind.YEAR, Kind.MONTH_YEAR}:
        if spot.first and passage.tokens.lower[spot.first - 1] in passage.grammar.words.cues["to"]:
            return None
        return value.iso if isinstance(value, PartialDate) else str(value)
    if spot.meaning.kind is Kind.RANGE and spot.meaning.tag == "years" and isinstance(value, tuple):
        return "/".join(each.iso for each in value if isinstance(each, PartialDate))
    return None


def _scope(passage: Passage, index: int, bounds: tuple[int, int]) -> str | None:
    """Return "inclusive TERM" or "exclusive TERM" where the words right behind the mention say so.

    The term of "exclusief deze steun" is left open: it points back.
    """
    words = passage.grammar.words
    tokens = passage.tokens
    spot = passage.spots[index]
    end = min(bounds[1], spot.last + _FURTHEST_SCOPE)
    for at in range(spot.last, end):
        if passage.covered[at] >= 0 and isinstance(passage.spots[passage.covered[at]].meaning.value, Quantity):
            return None
        if tokens.lower[at] in {"(", ")", ";", ","} and at > spot.last:
            return None
        for side, cue in (("inclusive", "including-tax"), ("exclusive", "excluding-tax")):
            if tokens.lower[at] in words.cues[cue]:
                term = [tokens.lower[word] for word in range(at + 1, min(at + 5, bounds[1])) if counted(passage, word)]
                return f"{side} {term[0]}" if term else side
    return None


def _method(passage: Passage, spot: Spot, bounds: tuple[int, int]) -> str | None:
    """Return the reckoning that the sentence names: "volgens de NAVO-berekeningswijze", "voor afronding"."""
    tokens = passage.tokens
    methods = passage.grammar.words.cues["methods"]
    for at in range(*bounds):
        word = tokens.lower[at]
        pair = " ".join(tokens.lower[at : at + 2])
        if pair in methods:
            return pair
        if word in methods or any(word.endswith(method) and len(word) > len(method) for method in methods):
            start = at
            while start > bounds[0] and tokens.glued(start):
                start -= 1
            qualifier = tokens.lower[start - 1] if start == at and start > bounds[0] else ""
            name = "".join(tokens.lower[start : at + 1])
            return f"{qualifier} {name}".strip() if qualifier and qualifier not in passage.grammar.words.cues["article"] else name
    return None
