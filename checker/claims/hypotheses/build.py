"""Which relations may the figures of a letter be meant to have, and how likely is each?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import partial
from itertools import chain

from msgspec import Struct, field
from msgspec.structs import replace

from checker.claims.frames import Figure
from checker.claims.hypotheses.changes.changes import Change, changes
from checker.claims.hypotheses.changes.evidence import with_change_words
from checker.claims.hypotheses.changes.places import change_places
from checker.claims.hypotheses.changes.steps import steps
from checker.claims.hypotheses.changes.written import WrittenChanges, written_changes
from checker.claims.hypotheses.counts.listing import Item
from checker.claims.hypotheses.families import FAMILIES, ORDER, PRODUCT, SHARE
from checker.claims.hypotheses.orders.ordered import Ordered
from checker.claims.hypotheses.orders.orders import BY_FORM, likeliest, orders, side_of
from checker.claims.hypotheses.orders.superlatives import is_ranked
from checker.claims.hypotheses.orders.words import order_evidence
from checker.claims.hypotheses.parts.candidates import Candidate, candidates
from checker.claims.hypotheses.parts.closed_sums import closed_sums
from checker.claims.hypotheses.parts.even_parts import even_parts
from checker.claims.hypotheses.parts.evidence import at_sight, with_triple_words, with_words
from checker.claims.hypotheses.parts.few_shares import few_shares
from checker.claims.hypotheses.parts.hundreds import hundred_evidence, hundreds
from checker.claims.hypotheses.parts.more_factors import holds_more
from checker.claims.hypotheses.parts.of_share import is_made_up, is_of_majority
from checker.claims.hypotheses.parts.per_so_many import per_so_many
from checker.claims.hypotheses.parts.pointing import is_pointed, is_right_before
from checker.claims.hypotheses.parts.spoken_parts import spoken_parts
from checker.claims.hypotheses.parts.told_shares import told_shares
from checker.claims.hypotheses.parts.triple_places import is_bracketed, places
from checker.claims.hypotheses.parts.triples import Triple, triples
from checker.claims.hypotheses.parts.twofold import holds_twice, repeated
from checker.claims.hypotheses.parts.whole_shares import whole_shares
from checker.claims.hypotheses.scorecard import Scorecard
from checker.claims.hypotheses.term import Term, is_money
from checker.claims.hypotheses.terms import terms
from checker.claims.mentions import Mention
from checker.document import Block
from checker.finding import Evidence
from checker.quantity.named import FRACTION
from checker.spending import watched

_TWO = 2
_HOPELESS = -24  # points at sight that words hardly ever make up for: 2 of 284 relations, 3 of 4 candidates
# Points below which no arithmetic makes a finding of it, by family.
LEAST = {
    "sum": -12,
    "part": -12,
    "share": -20,
    "product": -20,
    "hundred": -20,
    "count": -12,
    "comparison": -12,
    "ranking": -12,
    "majority": -12,
    "change": -14,
    "direction": -9,
}
LEAST_AGREEING = -25  # and below which a sum that agrees says nothing of other readings of its figures


class Hypothesis(Struct, frozen=True):
    """A relation that the text may mean: its kind as a claim, its mentions in roles, what speaks for it.

    ``items`` are places in roles that are no mentions, ``traits`` what else it says (see Claim).
    """

    kind: str
    roles: Mapping[str, tuple[Mention, ...]]
    evidence: tuple[Evidence, ...]
    sentences: int = 1
    items: Mapping[str, tuple[Item, ...]] = field(default_factory=dict)
    traits: Mapping[str, str] = field(default_factory=dict)


def hypotheses(
    blocks: Sequence[Block], figures: Sequence[Figure], scorecards: Mapping[str, Scorecard]
) -> Iterator[Hypothesis]:
    """Yield what a letter may mean by its figures, in no order.

    Args:
        blocks: of the letter.
        figures: of the letter, with their frames.
        scorecards: the points of evidence, by family; of a family without them nothing is thought.
    """
    if not scorecards:
        return
    some = terms(blocks, figures)
    again = repeated(some)
    for one in _thought_of(blocks, some, scorecards):
        if not holds_twice(chain.from_iterable(one.roles.values()), again):
            yield one


def _thought_of(
    blocks: Sequence[Block], some: Sequence[Term], scorecards: Mapping[str, Scorecard]
) -> Iterator[Hypothesis]:
    written = written_changes(some)
    yield from _written(written)
    yield from _divided(some)
    for few in few_shares(some):
        yield _hypothesis("share_of_few", {"percentage": (few.percentage,), "whole": (few.whole,)}, ())
    told = tuple(one.terms for one in chain(spoken_parts(some), told_shares(some)))
    for three in told:
        yield _hypothesis(_kind(Triple(SHARE, three)), _roles("share", three), ())
    yield from _sums(some, scorecards)
    yield from _triples(some, scorecards, written, {_numbers(three) for three in told})
    yield from _changes(some, scorecards, written)
    runs = tuple(whole_shares(blocks, some))
    for run in runs:
        yield _hypothesis("distribution", {"part": run}, ())
    if "hundred" in scorecards:
        yield from _hundreds(some, scorecards["hundred"], frozenset().union(*map(_numbers, runs)))
    yield from _orders(some, scorecards, written)


def _enough(
    card: Scorecard,
    seen: tuple[str, ...],
    with_words: Callable[[tuple[str, ...]], tuple[str, ...]],
    least: int,
) -> tuple[str, ...] | None:
    """Return all evidence if it comes to ``least`` points; words are not read where sight is hopeless."""
    if card.total(seen) < _HOPELESS:
        return None
    names = with_words(seen)
    return names if card.total(names) >= least else None


def _sums(some: Sequence[Term], scorecards: Mapping[str, Scorecard]) -> Iterator[Hypothesis]:
    closed = set()
    for told in closed_sums(some):
        closed.add(told.total.number)
        yield _hypothesis("breakdown", {"total": (told.total,), "part": told.parts}, ())
    for one in watched(candidates(some, fitting=True)):
        if one.whole.number in closed or (len(one.parts) > 1 and is_ranked(one.whole)):
            continue
        family = "sum" if len(one.parts) > 1 else "part"
        if family not in scorecards or (len(one.parts) == 1 and not is_pointed(one)):
            continue
        if len(one.parts) > 1 and is_made_up(one.whole, one.parts, some):
            continue
        card = scorecards[family]
        least = LEAST_AGREEING if one.agrees else LEAST[family]
        names = _enough(card, at_sight(one, some), partial(with_words, one), least)
        if names is not None:
            kind, roles = _told(one)
            if kind == "difference" and _is_price(roles["subtrahend"][0], some):
                continue
            yield _hypothesis(kind, roles, card.weigh(names))


def _told(one: Candidate) -> tuple[str, Mapping[str, tuple[Term, ...]]]:
    """Return the kind of claim and the roles of a sum: what words call a difference is told as one."""
    left = [part for part in one.parts if is_right_before("difference", part)]
    if len(one.parts) == len(left) + 1 == _TWO:
        less = next(part for part in one.parts if part is not left[0])
        return "difference", {"minuend": (one.whole,), "subtrahend": (less,), "difference": (left[0],)}
    kind = "breakdown" if len(one.parts) > 1 else "subset"
    return kind, {"total": (one.whole,), "part": one.parts}


def _is_price(term: Term, some: Sequence[Term]) -> bool:
    """Whether an amount is what each of some things costs, and is taken off nothing: "20 lots at £400"."""
    before = some[term.number - 1] if term.number else term
    return (
        is_money(term) and before.said is term.said and before.behind == term.start and not is_money(before)
    )


def _written(written: WrittenChanges) -> Iterator[Hypothesis]:
    """Yield the changes that are certain by their form, and need no evidence."""
    for one in written.shares:
        end = "before" if one.is_before else "after"
        roles = {"difference": (one.difference,), "percentage": (one.percentage,), end: (one.end,)}
        yield replace(_hypothesis("change_share", roles, ()), traits={"direction": one.way})
    for terms_told in (each.terms for some in (written.multiples, written.changes) for each in some):
        yield _hypothesis("change", _roles("change", terms_told), ())
    signed = (each for each in written.changes if each.size.turn is None)
    for to, start, way in chain(
        ((each.to, each.start, each.way) for each in written.directions),
        ((each.to, each.start, each.size.way) for each in signed),
    ):
        made = _hypothesis("rise" if way == "up" else "fall", {"to": (to,), "from": (start,)}, ())
        yield replace(made, traits={"direction": way})


def _divided(some: Sequence[Term]) -> Iterator[Hypothesis]:
    """Yield so many of each thousand, what each year gets, what two steps make: certain by their form."""
    for one in per_so_many(some):
        roles = {"result": (one.rate,), "term": (one.count, one.population, one.base)}
        yield replace(_hypothesis("equation", roles, ()), traits={"formula": "#/#*#"})
    for each in steps(some):
        roles = {"result": (each.end,), "term": each.terms}
        yield replace(_hypothesis("equation", roles, ()), traits={"formula": each.formula})
    for parts in even_parts(some):
        made = _hypothesis("average", {"mean": (parts.each,), "total": (parts.total,)}, ())
        yield replace(made, roles={**made.roles, "count": (parts.years,)})


def _numbers(some: Sequence[Term]) -> frozenset[int]:
    return frozenset(term.number for term in some)


def _triples(
    some: Sequence[Term],
    scorecards: Mapping[str, Scorecard],
    written: WrittenChanges,
    told: AbstractSet[frozenset[int]],
) -> Iterator[Hypothesis]:
    for one in watched(triples(some)):
        family = one.family
        if (
            family not in scorecards
            or _numbers(one.terms) in told
            or _is_written_out(one)
            or _is_changed(one, written)
        ):
            continue
        if one.roles is PRODUCT and holds_more(one, some):
            continue
        if family == "share" and one.terms[0].measure == FRACTION and is_of_majority(one.terms[2]):
            continue
        card = scorecards[family]
        names = _enough(card, tuple(places(one, some)), partial(with_triple_words, one), LEAST[family])
        if names is not None:
            kind = _kind(one)
            yield _hypothesis(kind, _roles(kind, one.terms), card.weigh(names))


def _is_changed(one: Triple, written: WrittenChanges) -> bool:
    """Whether a change is written out with figures of it, so that they are no share and no product."""
    first, second, made = (term.number for term in one.terms)
    ends = ({first, made}, {second, made})
    return (
        (first, made) in written.sized
        or first in written.by
        or any(frozenset(each) in written.ends for each in ends)
    )


def _changes(
    some: Sequence[Term], scorecards: Mapping[str, Scorecard], written: WrittenChanges
) -> Iterator[Hypothesis]:
    directed = {(each.to.number, each.start.number, each.way) for each in written.directions}
    for one in watched(changes(some)):
        card = scorecards.get(one.family)
        ends = frozenset({one.to.number, one.start.number})
        if card is None or not written.amounts.isdisjoint(ends) or ends in written.ends:
            continue
        if one.by is not None and ends in written.changed:
            continue
        if one.by is None and (one.to.number, one.start.number, one.turn.way) in directed:
            continue
        seen = tuple(change_places(one, some))
        names = _enough(card, seen, partial(with_change_words, one), LEAST[one.family])
        if names is not None:
            kind, traits = _changed(one)
            yield replace(_hypothesis(kind, _roles(kind, one.terms), card.weigh(names)), traits=traits)


def _changed(one: Change) -> tuple[str, Mapping[str, str]]:
    """Return the kind of claim of a change and its traits."""
    if one.by is not None:
        return "change", {}
    return ("rise" if one.turn.way == "up" else "fall"), {"direction": one.turn.way}


def _kind(one: Triple) -> str:
    """Return as which kind of claim three figures are told: part of an amount, a mean, or as their family."""
    first, _, made = one.terms
    if one.family == "share":
        return "amount_share" if is_money(made) else "share"
    return "average" if "average" in first.near else "product"


def _is_written_out(one: Triple) -> bool:
    """Whether it is in a form that grammars/claims.lark has: "9 van de 25 (36%)"."""
    first, second, made = one.terms
    if second.mention.id != made.mention.id:
        return False
    earlier, later = sorted((first, second), key=lambda term: term.number)
    return is_bracketed(earlier, later)


def _hundreds(some: Sequence[Term], card: Scorecard, told: AbstractSet[int]) -> Iterator[Hypothesis]:
    for parts in watched(hundreds(some)):
        if not told.isdisjoint(_numbers(parts)):
            continue
        names = tuple(hundred_evidence(parts, some))
        if card.total(names) >= LEAST["hundred"]:
            yield _hypothesis("distribution", {"part": parts}, card.weigh(names))


def _orders(
    some: Sequence[Term], scorecards: Mapping[str, Scorecard], written: WrittenChanges
) -> Iterator[Hypothesis]:
    scored = []
    formed: set[frozenset[int]] = set()
    for one in watched(orders(some)):
        card = scorecards.get(one.family)
        if card is None or not written.amounts.isdisjoint((one.larger.number, one.smaller.number)):
            continue
        if one.clue.way in BY_FORM:
            formed.add(frozenset((one.larger.number, one.smaller.number)))
            yield _ordered(one, ())
            continue
        names = order_evidence(one, some)
        if card.total(names) >= LEAST[one.family]:
            scored.append((card.total(names), one, card.weigh(names)))
    for one, evidence in likeliest(scored):
        if frozenset((one.larger.number, one.smaller.number)) not in formed:
            yield _ordered(one, evidence)


def _ordered(one: Ordered, evidence: tuple[Evidence, ...]) -> Hypothesis:
    roles = dict(zip(ORDER, ((one.larger,), (one.smaller,)), strict=True))
    side = side_of(one)
    return replace(_hypothesis(one.family, roles, evidence), traits={"side": side} if side else {})


def _roles(kind: str, some: Sequence[Term]) -> Mapping[str, tuple[Term, ...]]:
    """Return the figures of a kind of claim, in the order of its family, in roles."""
    return {name: (term,) for name, term in zip(FAMILIES[kind].roles, some, strict=True)}


def _hypothesis(kind: str, roles: Mapping[str, Sequence[Term]], evidence: tuple[Evidence, ...]) -> Hypothesis:
    said = {term.said.number for some in roles.values() for term in some}
    told = {name: tuple(term.mention for term in some) for name, some in roles.items()}
    return Hypothesis(kind, told, evidence, max(said) - min(said) + 1)
