"""Which two figures does a sentence set against each other, calling one of them small or large?"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, counts_one_thing, is_measured
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term

FAMILY = "comparison"
ONLY = "only"
_SIZES = (("small", False), ("large", True))
_REACH = 4  # units between "only" and its figure: "while only making up 40%"
_TOKENS = 40  # between the two
_QUALIFIED = frozenset(
    "qv(,;:"
)  # classes of words and signs that no "only" goes over, of a figure in a group


def contrasts(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield every two figures of one sort of which "only" or "maar liefst" calls one small, or large.

    The other one stands across a word that sets things against each other: "52% of the tenants know it,
    against only 12% of the owners", "Although they are just 12%, they pay 35%", "Conversely, only 15%".

    Args:
        terms: all figures of the letter.
    """
    for inside, near in by_sentence(terms):
        said = inside[0].said
        for name, rises in _SIZES:
            for word in said.marks.get(name, ()):
                own = None if _is_but(said, word) else _own(inside, word)
                if own is not None:
                    yield from _across(own, inside, near, word, rises=rises)


def _is_but(said: Saying, word: int) -> bool:
    """Whether "maar" sets something against what stands before it, and calls nothing small."""
    both = said.holds("contrast", word, word + 1)
    return both and (not word or said.sentence.units.tags[word - 1] in ",;:(q")


def _own(inside: Sequence[Term], word: int) -> Term | None:
    """Return the figure that a word of size is about, None where it goes on: "just over", "only then"."""
    own = next((term for term in inside if term.unit > word), None)
    if own is None or own.unit - word > _REACH or not is_measured(own):
        return None
    tags = own.said.sentence.units.tags[word + 1 : own.unit]
    if not _QUALIFIED.isdisjoint(tags.replace("v", "") if "v" in tags[:2] else tags):
        return None
    return None if _names(own.said, ("small", "large", "above", "below"), word + 1, own.unit) else own


def _across(
    own: Term, inside: Sequence[Term], near: Sequence[Term], word: int, *, rises: bool
) -> Iterator[Ordered]:
    """Yield the nearest other figure of the sort across a contrast, in the sentence or the one before."""
    said = own.said
    fit = [term for term in inside if term is not own and _is_alike(own, term) and is_measured(term)]
    ahead = next((term for term in reversed(fit) if term.unit < own.unit), None)
    behind = next((term for term in fit if term.unit > own.unit), None)
    for other in (ahead, behind):
        if other is None:
            continue
        first, last = sorted((own.unit, other.unit))
        link = _link(said, first, last, word)
        if link < 0 and other is behind:
            link = _link(said, 0, word, word)  # "Although just 12% ..., they pay 35%"
        if link >= 0:
            yield Clue(FAMILY, ONLY, said, word, rises, link).orders(own, other)
            return
    link = _link(said, 0, word, word)
    others = [term for term in near if _is_alike(own, term) and is_measured(term)]
    if link >= 0 and ahead is None and others:
        yield Clue(FAMILY, ONLY, said, word, rises, link).orders(own, others[-1])


def _is_alike(own: Term, other: Term) -> bool:
    """Whether two figures can be held against each other; counts only of one thing."""
    if not counts_one_thing(own, other):
        return False
    if own.said is other.said and own.segment != other.segment:
        return False
    first = other.unit - _REACH
    if own.said is other.said and own.unit < other.unit:
        first = max(first, own.unit)
    sized = any(other.said.holds(name, first, other.unit) for name, _ in _SIZES)
    return not sized and comparable(own, other) and abs(own.token - other.token) <= _TOKENS


def _link(said: Saying, first: int, last: int, word: int) -> int:
    """Return the first unit that sets one thing against another, beside the word of size, -1 for none."""
    found = (at for name in ("against", "contrast") for at in said.marks.get(name, ()) if first <= at < last)
    return min((at for at in found if at != word), default=-1)


def _names(said: Saying, names: Sequence[str], first: int, last: int) -> bool:
    return any(said.holds(name, first, last) for name in names)
