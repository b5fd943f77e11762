"""Where do two factors and what they make stand, seen from each other?"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.hypotheses.parts.joints import TO_JOINT
from checker.claims.hypotheses.parts.triples import Triple
from checker.claims.hypotheses.term import Term

_CLOSE, _FAR = 25, 60  # tokens from the first figure to the last
_MANY = ("no", "one", "two")


def places(one: Triple, terms: Sequence[Term]) -> Iterator[str]:
    """Yield in which order and sentences they stand, how far apart, and what stands between them.

    Args:
        one: three figures.
        terms: all figures of the letter.
    """
    named = one.named
    yield "order: " + ", ".join(name for name, _ in named)
    yield from _sentences(one)
    first, last = named[0][1], named[-1][1]
    apart = last.token - first.token
    if apart <= _CLOSE:
        yield "close together"
    elif apart > _FAR:
        yield "far apart"
    yield from _beside(one)
    yield from _others(one, terms)
    for (name, term), (other, behind) in pairwise(named):
        if is_bracketed(term, behind):
            yield f"{other} in a bracket behind {name}"


def _sentences(one: Triple) -> Iterator[str]:
    first = one.terms[0]
    apart = False
    for name, term in zip(one.roles[1:], one.terms[1:], strict=True):
        steps = term.said.number - first.said.number
        if steps:
            apart = True
            yield f"{name} {'far ' if abs(steps) > 1 else ''}{'before' if steps < 0 else 'behind'}"
    if not apart:
        yield "one sentence"
    if len({term.block for term in one.terms}) > 1:
        yield "another paragraph"
    brackets = {term.bracket for term in one.terms}
    if len(brackets) == 1 and -1 not in brackets and not apart:
        yield "one bracket"


def _beside(one: Triple) -> Iterator[str]:
    """Yield which of them follow each other with no other figure between."""
    for (name, term), (other, behind) in pairwise(one.named):
        if behind.number == term.number + 1:
            yield f"{other} next to {name}"


def _others(one: Triple, terms: Sequence[Term]) -> Iterator[str]:
    """Yield which other figures stand between them, or in their sentences."""
    own = {term.number for term in one.terms}
    low, high = min(own), max(own)
    between = [term for term in terms[low : high + 1] if term.number not in own]
    first, _, made = one.terms
    if not between:
        yield "none between"
    if any(term.measure == first.measure for term in between):
        yield f"another {one.roles[0]} between"
    if any(term.measure == made.measure for term in between):
        yield f"another {one.roles[2]} between"
    spoken = {term.said.number for term in one.terms}
    near = [term for term in _around(low, high, terms) if term.said.number in spoken]
    others = [term for term in near if term.number not in own]
    if not any(term.measure == first.measure for term in others):
        yield f"no other {one.roles[0]} in these sentences"
    many = sum(term.measure == made.measure for term in others)
    if many < len(_MANY):
        yield f"{_MANY[many]} other {one.roles[2]} in these sentences"


def _around(low: int, high: int, terms: Sequence[Term]) -> Sequence[Term]:
    return terms[max(low - TO_JOINT, 0) : high + TO_JOINT]


def is_bracketed(term: Term, behind: Term) -> bool:
    """Return whether a figure stands in a bracket close behind another one: "540 leden (12%)"."""
    if term.said is not behind.said or not term.unit < behind.bracket:
        return False
    between = term.said.sentence.units.tags[term.unit + 1 : behind.bracket]
    return len(between) <= TO_JOINT and "q" not in between
