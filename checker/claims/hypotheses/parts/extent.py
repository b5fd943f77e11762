"""Are exactly these figures meant, none left out and none too many?"""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from checker.claims.hypotheses.parts.candidates import Candidate
from checker.claims.hypotheses.parts.joints import Joint, joint
from checker.claims.hypotheses.term import Term

_IN_SENTENCE = frozenset({Joint.COMMA, Joint.CLAUSE, Joint.SEMICOLON})
_NEARBY = 6  # figures before and behind
_FURTHEST = 12  # figures that are looked at for one of the same sort


def extent(one: Candidate, terms: Sequence[Term]) -> Iterator[str]:
    """Yield what was passed over, left out, or is complete."""
    whole, parts = one.whole, one.parts
    own = {whole.number, *[part.number for part in parts]}
    low, high = parts[0].number, parts[-1].number
    within = _within(own, min(whole.number, low), max(whole.number, high), terms)
    inner = {part.introduces for part in parts} - {-1}  # lists of what makes up a part
    within = [term for term in within if term.listed not in inner]
    same = [term for term in within if term.measure == whole.measure]
    among = [term for term in same if low < term.number < high]
    if among:
        yield "passed over in brackets" if all(term.bracket >= 0 for term in among) else "passed over"
    if len(among) < len(same):
        yield "others between"
    if len(same) < len(within):
        yield "another sort between"
    joined = [joint(a, b) for a, b in pairwise(parts)]
    beside = tuple(_beside(one, terms, own, max(joined, default=Joint.ITEMS)))
    if "left out" in beside:
        yield "neighbour left out"
    elif "another" in beside:
        yield "another in the sentence"
    elif not same and not _others_near(one, terms, own):
        yield "no other of this sort in these sentences"
    if among or "left out" in beside:
        return
    if "outside" in beside and whole.number == low - 1:
        yield "a whole bracket behind the whole"
    if len(parts) > 1:
        yield from _complete(one, frozenset(joined), alone=not same)


def _within(own: AbstractSet[int], first: int, last: int, terms: Sequence[Term]) -> Sequence[Term]:
    """Return the figures between the first and the last that are none of these; mostly there are none."""
    if last - first < len(own):
        return ()
    return [term for term in terms[first : last + 1] if term.number not in own]


def _complete(one: Candidate, joined: AbstractSet[Joint], *, alone: bool) -> Iterator[str]:
    """Yield in what way parts are complete that leave none out; ``alone``: no other of their sort is near."""
    parts = one.parts
    if len(joined) == 1 and joined < _IN_SENTENCE and len({part.bracket for part in parts}) == 1:
        yield "a whole row"
        if alone:
            yield "a whole row beside the whole"
        if len(parts) > 2:
            yield "a whole row of three or more"
    elif len({part.said.number for part in parts}) == len(parts):
        yield "a sentence or item each, none left out"


def _beside(one: Candidate, terms: Sequence[Term], own: AbstractSet[int], closest: Joint) -> Iterator[str]:
    """Yield what is left out: an item of a list that has no part ("- a complaint about light") is one too."""
    if _has_other_items(one):
        yield "left out"
    yield from neighbours(one.parts, terms, own, closest)


def neighbours(
    parts: Sequence[Term], terms: Sequence[Term], own: AbstractSet[int], closest: Joint
) -> Iterator[str]:
    """Yield what the next figures of the sort are, before the first part and behind the last.

    Args:
        parts: in reading order.
        terms: all figures of the letter.
        own: the numbers of the figures that belong to them, and their own.
        closest: how closely the parts are joined to each other: what is joined so too is left out.
    """
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
    parts, own = one.parts, one.parts[0].listed
    if own < 0 or len(parts) < 2 or any(part.listed != own for part in parts):
        return False
    blocks = {part.block for part in parts}
    if len(blocks) < len(parts):
        return False
    whole = one.whole.listed == own and one.whole.block not in blocks
    return len(blocks) + whole < one.parts[0].items


def _next(term: Term, step: int, terms: Sequence[Term]) -> Term | None:
    """Return the next figure of its measure before or behind it."""
    furthest = term.number + (_FURTHEST + 1) * step
    for at in range(term.number + step, max(min(furthest, len(terms)), -1), step):
        if terms[at].measure == term.measure:
            return terms[at]
    return None


def _others_near(one: Candidate, terms: Sequence[Term], own: AbstractSet[int]) -> bool:
    """Whether a figure of the sort that is none of these stands in one of their sentences."""
    spoken = {term.said.number for term in (one.whole, *one.parts)}
    measure = one.whole.measure
    for term in terms[max(min(own) - _NEARBY, 0) : max(own) + _NEARBY]:
        if term.measure == measure and term.number not in own and term.said.number in spoken:
            return True
    return False
