"""Are exactly these figures meant, none left out and none too many?"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from checker.claims.hypotheses.candidates import Candidate
from checker.claims.hypotheses.joints import Joint, joint
from checker.claims.hypotheses.term import Term

_IN_SENTENCE = frozenset({Joint.COMMA, Joint.CLAUSE, Joint.SEMICOLON})
_NEARBY = 6  # figures before and behind
_FURTHEST = 12  # figures that are looked at for one of the same sort


def extent(one: Candidate, terms: Sequence[Term]) -> Iterator[str]:
    """Yield what was passed over, left out, or is complete."""
    whole, parts = one.whole, one.parts
    own = {term.number for term in (whole, *parts)}
    low, high = parts[0].number, parts[-1].number
    within = [term for term in terms[min(own) : max(own) + 1] if term.number not in own]
    same = [term for term in within if term.measure == whole.measure]
    among = [term for term in same if low < term.number < high]
    if among:
        yield "passed over in brackets" if all(term.bracket >= 0 for term in among) else "passed over"
    if len(among) < len(same):
        yield "others between"
    if len(same) < len(within):
        yield "another sort between"
    beside = frozenset(_beside(one, own, terms))
    if "left out" in beside:
        yield "neighbour left out"
    elif "another" in beside:
        yield "another in the sentence"
    elif not same and not _others_near(one, terms):
        yield "no other of this sort in these sentences"
    if among or "left out" in beside:
        return
    if "outside" in beside and whole.number == low - 1:
        yield "a whole bracket behind the whole"
    if len(parts) > 1:
        yield from _complete(one, alone=not same)


def _complete(one: Candidate, *, alone: bool) -> Iterator[str]:
    """Yield in what way parts are complete that leave none out; ``alone``: no other of their sort is near."""
    parts = one.parts
    joined = {joint(a, b) for a, b in pairwise(parts)}
    if len(joined) == 1 and joined < _IN_SENTENCE and len({part.bracket for part in parts}) == 1:
        yield "a whole row"
        if alone:
            yield "a whole row beside the whole"
        if len(parts) > 2:
            yield "a whole row of three or more"
    elif len({part.said.number for part in parts}) == len(parts):
        yield "a sentence or item each, none left out"


def _beside(one: Candidate, own: AbstractSet[int], terms: Sequence[Term]) -> Iterator[str]:
    """Yield what is left out: an item of a list that has no part ("- a complaint about light") is one too."""
    if _has_other_items(one):
        yield "left out"
    yield from neighbours(one.parts, own, terms)


def neighbours(parts: Sequence[Term], own: AbstractSet[int], terms: Sequence[Term]) -> Iterator[str]:
    """Yield what the next figures of the sort are, before the first part and behind the last.

    One is left out if it is joined as closely as the parts are to each other.

    Args:
        parts: in reading order.
        own: the numbers of the figures that belong to them, and their own.
        terms: all figures of the letter.
    """
    closest = max((joint(a, b) for a, b in pairwise(parts)), default=Joint.ITEMS)
    for end, step in ((parts[0], -1), (parts[-1], 1)):
        beside = _next(end, step, terms)
        if beside is None or beside.number in own or _is_again(beside, end):
            continue
        if beside.bracket != end.bracket:
            yield "outside"
        elif (joint(end, beside) if step > 0 else joint(beside, end)) <= closest:
            yield "left out"
        elif beside.said is end.said:
            yield "another"


def _is_again(beside: Term, end: Term) -> bool:
    """Whether a figure is said again in another sentence: "12 remain. Of these 12 ..."."""
    return beside.value == end.value and beside.said is not end.said and beside.key == end.key


def _has_other_items(one: Candidate) -> bool:
    """Whether parts that are items of one list leave some of its items out."""
    blocks = {part.block for part in one.parts}
    listed = {part.listed for part in one.parts}
    if len(blocks) < max(len(one.parts), 2) or len(listed) > 1 or -1 in listed:
        return False
    whole = one.whole.listed in listed and one.whole.block not in blocks
    return len(blocks) + whole < one.parts[0].items


def _next(term: Term, step: int, terms: Sequence[Term]) -> Term | None:
    """Return the next figure of its measure before or behind it."""
    at = term.number + step
    while 0 <= at < len(terms) and abs(at - term.number) <= _FURTHEST:
        if terms[at].measure == term.measure:
            return terms[at]
        at += step
    return None


def _others_near(one: Candidate, terms: Sequence[Term]) -> bool:
    """Whether a figure of the sort that is none of these stands in one of their sentences."""
    every = (one.whole, *one.parts)
    own = {term.number for term in every}
    spoken = {term.said.number for term in every}
    near = terms[max(min(own) - _NEARBY, 0) : max(own) + _NEARBY]
    return any(
        term.number not in own and term.measure == one.whole.measure and term.said.number in spoken
        for term in near
    )
