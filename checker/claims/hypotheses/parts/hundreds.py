"""Which percentages could be all shares of one whole, and what speaks for it?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from checker.claims.hypotheses.parts.extent import neighbours
from checker.claims.hypotheses.parts.joints import joint, joints
from checker.claims.hypotheses.parts.led_wholes import of_other_wholes
from checker.claims.hypotheses.parts.likeness import forms
from checker.claims.hypotheses.parts.own_wholes import divide_one_whole, have_own_wholes, is_of_both
from checker.claims.hypotheses.term import Term

_PERCENTAGE = "%"
_ALL = Decimal(100)
_MOST_PARTS = 10
_LEAST, _MOST = Decimal(60), Decimal(150)  # per cent that broken shares can make
_STEP, _LISTED_STEP = 1, 2  # sentences between two shares
_TOKENS, _LISTED_TOKENS = 120, 320  # between the first and the last
_CLOSE, _FAR = 25, 70
_MANNERS = ("rate", "change", "compared", "limit", "hedge", "total", "average", "represents")
_SAID = (
    "division",
    "composition",
    "overlap",
    "respectively",
    "open",
    "total",
    "compared",
    "points back",
    "answers",
)
_OF_CHANGE = ("more", "fewer", "change")  # classes of words right behind a percentage that is no share
_TWO = 2
_SIZES = {2: "two shares", 3: "three shares", 4: "four shares"}


def hundreds(terms: Sequence[Term]) -> Iterator[tuple[Term, ...]]:
    """Yield every run of percentages near each other, as they are read, that make something like 100.

    Not "a 53% lower rate", nor "11% of men and 19% of women", and of two that alone exceed 100 only where
    words divide one whole: else each is a share of its own of people who may be among both.
    """
    shares = [
        term for term in terms if term.measure == _PERCENTAGE and term.value < _ALL and not _is_change(term)
    ]
    overlapping = {term.said.number for term in shares if is_of_both(term)}
    for at, first in enumerate(shares):
        if first.said.number in overlapping:
            continue
        run, made = [first], first.value
        for term in shares[at + 1 : at + _MOST_PARTS]:
            if not _reaches(first, run[-1], term):
                break
            run.append(term)
            made += term.value
            if made > _MOST:
                break
            if made < _LEAST or _of_several(run) or have_own_wholes(run):
                continue
            if (not _exceed(run) or _divide(run)) and not of_other_wholes(run, terms):
                yield tuple(run)


def _is_change(term: Term) -> bool:
    return any(term.said.holds(name, term.unit + 1, term.unit + 2) for name in _OF_CHANGE)


def _of_several(run: Sequence[Term]) -> bool:
    """Whether two shares are told to be of two things: of 130 such rows of studied letters one made 100."""
    of = {term.figure.key_of(term.figure.frame.of) for term in run} - {""}
    return len(of) > 1


def _exceed(run: Sequence[Term]) -> bool:
    """Whether two shares exceed 100 without the others."""
    return sum(sorted(term.value for term in run)[-2:]) > _ALL


def _divide(run: Sequence[Term]) -> bool:
    """Whether words divide one whole, or three or more have one noun: nationalities of 83%, 9% and 8%."""
    nouns = {term.key for term in run}
    return (len(run) > _TWO and len(nouns) == 1 and "" not in nouns) or divide_one_whole(run)


def _reaches(first: Term, last: Term, term: Term) -> bool:
    listed = term.listed >= 0 and term.listed == last.listed
    return (
        term.said.number - last.said.number <= (_LISTED_STEP if listed else _STEP)
        and term.token - first.token <= (_LISTED_TOKENS if listed else _TOKENS)
        and (listed or term.block == last.block)
    )


def hundred_evidence(parts: Sequence[Term], terms: Sequence[Term]) -> Iterator[str]:
    """Yield the evidence for percentages to be all shares of one whole.

    Args:
        parts: the percentages, in reading order.
        terms: all figures of the letter.
    """
    yield from _places(parts, terms)
    yield from joints(parts)
    yield from forms(parts)
    yield from _words(parts)
    yield from _of(parts)


def _places(parts: Sequence[Term], terms: Sequence[Term]) -> Iterator[str]:
    yield _SIZES.get(len(parts), "five shares or more")
    sentences = {part.said.number for part in parts}
    if len(sentences) == 1:
        yield "one sentence"
    else:
        yield "a sentence each" if len(sentences) == len(parts) else "several sentences"
    if parts[0].listed >= 0 and len({part.block for part in parts}) == len(parts):
        yield "an item each"
    apart = parts[-1].token - parts[0].token
    if apart <= _CLOSE:
        yield "close together"
    elif apart > _FAR:
        yield "far apart"
    within = terms[parts[0].number : parts[-1].number + 1]
    if len(within) > len(parts):
        yield "another sort between"
    closest = max(joint(a, b) for a, b in pairwise(parts))
    beside = frozenset(neighbours(parts, terms, {part.number for part in parts}, closest))
    if "left out" in beside:
        yield "neighbour left out"
    elif "another" in beside:
        yield "another in the sentence"
    else:
        yield "none left out"


def _words(parts: Sequence[Term]) -> Iterator[str]:
    for name in _MANNERS:
        if any(name in part.near for part in parts):
            yield f"a share: {name}"
    if "rest" in parts[-1].near:
        yield "last share: rest"
    first, last = parts[0].said, parts[-1].said
    for name in _SAID:
        if first.holds(name, 0, len(first.sentence.units)):
            yield f"in the first sentence: {name}"
    if last is not first and last.holds("points back", 0, parts[-1].unit):
        yield "words that point back"
    if ":" in first.sentence.units.tags[: parts[0].unit]:
        yield "a colon before the shares"


def _of(parts: Sequence[Term]) -> Iterator[str]:
    """Yield whether they are of one whole, at one time and place."""
    of = [part.figure.key_of(part.figure.frame.of) for part in parts]
    told = [key for key in of if key]
    if len(told) == len(parts):
        yield "each of the same"
    elif told:
        yield "one is of something" if len(told) == 1 else "some are of something"
    measured = [part.key for part in parts]
    if all(measured):
        yield "one noun for all" if len(set(measured)) == 1 else "other nouns"
    years = [part.years for part in parts]
    if all(years) and len(frozenset().union(*years)) == len(years):
        yield "a time each"
    elif any(years):
        yield "times at some"
    places = [part.places for part in parts]
    if all(places) and not frozenset.intersection(*places):
        yield "a place each"
