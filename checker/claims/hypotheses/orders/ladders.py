"""Which places of a row do sentences give to figures: the most, what follows it, the third?

"The most came from Kent (412), followed by Essex with 318. In third place is Surrey with 365." And "with 23
wardens the second-largest team, after North (31) and Centre (27)" says how many are larger.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.orders.ordered import Clue, Ordered, comparable, is_measured
from checker.claims.hypotheses.orders.superlatives import Superlative, superlatives
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Saying, Term

FAMILY = "ranking"
RUNG, AFTER = "the place before", "after those"
_ORDINAL, _DETERMINER = "j", "d"
_BARE = frozenset("xvie")  # classes of words before an ordinal of no noun: "came second"
_BEHIND_PLACE = frozenset("xvie,:.")  # those behind "in third place"
_ENDING = frozenset(";:.vxr")  # classes of words that no row goes over


class _Rung(Struct, frozen=True):
    """A figure and its place in the row of which ``top`` says whether it runs down."""

    place: int
    term: Term
    top: bool


def ladders(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield every two figures to which sentences give places that follow each other.

    Args:
        terms: all figures of the letter.
    """
    last: _Rung | None = None
    for inside, before in by_sentence(terms):
        said = inside[0].said
        if last is not None and not (before and _is_beside(last.term, inside[0])):
            last = None
        every = tuple(superlatives(inside))
        for one in every:
            if one.place > 1:
                yield from _after(one, inside)
        place = _place(said, every)
        if place == 1:
            last = _first(every[0], inside) if every else None  # "came first" alone names no figure
        elif place and last is not None and last.place < place:
            own = _own(inside)
            if own is None or not comparable(last.term, own) or (every and every[0].top != last.top):
                last = None
                continue
            yield Clue(FAMILY, RUNG, said, own.unit, last.top).orders(last.term, own)
            last = _Rung(place, own, last.top)


def _is_beside(one: Term, other: Term) -> bool:
    """Whether two figures stand in one paragraph or one list."""
    return one.block == other.block or (one.listed >= 0 and one.listed == other.listed)


def _place(said: Saying, every: Sequence[Superlative]) -> int:
    """Return the only place that a sentence gives: 1 of a superlative, 3 of "third place"; else 0."""
    if every:
        return every[0].place if len(every) == 1 else 0
    units, words = said.sentence.units, said.sentence.passage.grammar.words
    ordinals = [at for at, tag in enumerate(units.tags) if tag == _ORDINAL]
    if len(ordinals) != 1:
        return 0
    at = ordinals[0]
    behind = units.words[at + 1] if at + 1 < len(units) else ""
    ends = units.tags[at + 2 : at + 3]
    came = at > 0 and units.tags[at - 1] in _BARE and units.tags[at + 1 : at + 2] in (",", "p")
    if not came and (behind not in words.facts["places"] or (ends and ends not in _BEHIND_PLACE)):
        return 0  # "in the second round", "in third place on the agenda"
    written = said.sentence.passage.tokens.lower[units.lasts[at] - 1]
    return words.numbers.ordinal(written) or 0


def _first(one: Superlative, inside: Sequence[Term]) -> _Rung | None:
    """Return the last figure of a row that a superlative begins and "followed by" goes on with."""
    own, said = one.figures[0], one.said
    if said.holds("except", 0, len(said.sentence.units)):
        return None
    rung = _Rung(1, own, one.top)
    tags = said.sentence.units.tags
    for term in inside[own.place + 1 :]:
        linked = said.holds("followed", rung.term.unit, term.unit)
        joined = rung.place > 1 and _ENDING.isdisjoint(tags[rung.term.unit + 1 : term.unit])
        if not (linked or joined) or not comparable(rung.term, term) or not is_measured(term):
            return rung if rung.place > 1 or not linked else None
        rung = _Rung(rung.place + 1, term, one.top)
    return rung


def _own(inside: Sequence[Term]) -> Term | None:
    """Return the only figure of a sentence."""
    measured = [term for term in inside if is_measured(term)]
    return measured[0] if len(measured) == 1 else None


def _after(one: Superlative, inside: Sequence[Term]) -> Iterator[Ordered]:
    """Yield "the second largest team (23), after North (31)": the figure with what it comes behind.

    Of more than its place lets be larger, the next is not; of fewer, the last is.
    """
    said = one.said
    units, outdone = said.sentence.units, said.sentence.passage.grammar.words.facts["outdone-by"]
    link = next((at for at in range(one.word + 1, len(units)) if units.words[at] in outdone), -1)
    own = [term for term in inside if term.unit < link and is_measured(term)]
    row = [term for term in inside if term.unit > link and _ENDING.isdisjoint(units.tags[link : term.unit])]
    if link < 0 or not own or not row or not _leads_to_name(said, link):
        return  # "after a rise of £3 million"
    mine = own[-1]
    if not all(comparable(mine, term) and is_measured(term) for term in row):
        return
    clue = Clue(FAMILY, AFTER, said, one.word, one.top, link)
    ranked = sorted(row, key=lambda term: term.value, reverse=one.top)
    if len(ranked) >= one.place:
        yield clue.orders(mine, ranked[one.place - 1])
    else:
        yield clue.orders(ranked[-1], mine)


def _leads_to_name(said: Saying, link: int) -> bool:
    """Whether a word with a capital stands behind "after", or behind its article."""
    units = said.sentence.units
    at = link + 1 + (units.tags[link + 1 : link + 2] == _DETERMINER)
    written = said.sentence.passage.tokens.written(units.firsts[at]) if at < len(units) else ""
    return written[:1].isupper()
