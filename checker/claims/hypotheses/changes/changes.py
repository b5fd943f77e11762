"""Which figures could be what something was, what it became, and by how much it changed?"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.from_to import leads
from checker.claims.hypotheses.changes.narrowing import narrows
from checker.claims.hypotheses.changes.on_balance import is_on_balance
from checker.claims.hypotheses.changes.other_sizes import counts_another, is_sized_otherwise
from checker.claims.hypotheses.changes.other_times import is_against_another, is_of_other_time
from checker.claims.hypotheses.changes.points import in_points
from checker.claims.hypotheses.changes.rates_in_row import are_rates
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.scales import are_places, is_place
from checker.claims.hypotheses.changes.turn_terms import term_at
from checker.claims.hypotheses.changes.turns import Turn, is_earlier, may_turn, turns
from checker.claims.hypotheses.changes.ungoverned import (
    goes_on,
    is_of_another,
    is_of_itself,
    is_torn,
    multiplies_another,
    passes_over,
)
from checker.claims.hypotheses.marks import marks
from checker.claims.hypotheses.parts.sizes import is_near
from checker.claims.hypotheses.term import SHARES, Saying, Term
from checker.claims.syntax import sentence
from checker.quantity.named import FRACTION, TIMES

_POINTS = "pp"
_BESIDE = 5  # figures of one measure on either side of a word that tells a change
_IN_ITEM = 4  # figures of an item of a list
_TO_THAN = 2  # units before a figure in which "than" leads to it
_STEPS = 2  # sentences between the two
_TOKENS = 70  # between that word and a figure
_MOST_TIMES = Decimal(2)
_HUNDRED = Decimal(100)


class Change(Struct, frozen=True):
    """Two figures that may be what something became and what it was, and the word that says so.

    ``by`` is how much it changed; None where the word says but which way. ``at`` stands for the word itself.
    ``outdone``: a word that says the other way stands closer to these figures.
    """

    to: Term
    start: Term
    turn: Turn
    at: Term
    by: Term | None = None
    outdone: bool = False

    @property
    def family(self) -> str:
        """Return the name of its family."""
        return "direction" if self.by is None else "change"

    @property
    def terms(self) -> tuple[Term, ...]:
        """Return its figures in the order of its family: of a direction first what is told to be larger."""
        if self.by is not None:
            return (self.by, self.to, self.start)
        return (self.start, self.to) if self.turn.way == "down" else (self.to, self.start)


def changes(terms: Sequence[Term]) -> Iterator[Change]:
    """Yield every change that figures near a word of change may tell, each with both orders of its ends."""
    best: dict[tuple[int, int, str], Change] = {}
    seen: set[tuple[int, int, int]] = set()
    terms = tuple(map(in_points, terms))
    for said, first, last, beside in _sayings(terms):
        for turn in turns(said):
            at = term_at(turn, said, terms[first:last], beside)
            near = _without_complete(at, list(_near(at, first, last, terms)))
            if is_on_balance(said):  # what its ends are is told there
                near = [term for term in near if term.said is said]
            ends = _written_pairs(near)
            pairs = [*_uncrossed(near, ends), *_item_pairs(at, terms, last)]
            amounts = [term for term in near if term.said is said and term.number not in ends]
            if turn.way:
                for one in _directions(turn, at, near, pairs):
                    key = (one.to.number, one.start.number, turn.way)
                    if key not in best or _apart(one) < _apart(best[key]):
                        best[key] = one
            for one in () if is_denied_change(said, turn) else _sized(turn, at, amounts, pairs):
                assert one.by is not None
                known = (one.by.token, one.to.number, one.start.number)
                if known not in seen or one.by is at:
                    seen.add(known)
                    yield one
    for few in _few(terms):
        best.setdefault((few.to.number, few.start.number, few.turn.way), few)
    yield from _with_outdone(tuple(best.values()))


def _with_outdone(every: Sequence[Change]) -> Iterator[Change]:
    """Yield each that is not denied, and whether a word of the other way stands closer to its figures."""
    nearest: dict[tuple[frozenset[int], str], tuple[bool, int]] = {}
    for one in every:
        said = (_ends(one), one.turn.way)
        nearest[said] = min(nearest.get(said, _closeness(one)), _closeness(one))
    for one in every:
        if is_denied_change(one.at.said, one.turn):
            continue
        other = nearest.get((_ends(one), "down" if one.turn.way == "up" else "up"))
        yield replace(one, outdone=other is not None and other < _closeness(one))


def _ends(one: Change) -> frozenset[int]:
    return frozenset({one.to.number, one.start.number})


def _few(terms: Sequence[Term]) -> Iterator[Change]:
    """Yield what a word says that calls a figure few or many: "then 31, now only 14", "now already 41"."""
    for one in terms:
        units, words = one.said.sentence.units, one.said.sentence.passage.grammar.words
        before = units.words[max(min(one.start, one.unit - 1) - 1, 0) : one.unit]
        few, many = (not words.evidence[name].isdisjoint(before) for name in ("only", "already"))
        if not few and not many:
            continue
        at = replace(one, near=frozenset(), number=-1, key="", years=frozenset(), joined={})
        sort, unit = "few" if few else "many", one.start
        for other in terms[max(one.number - _BESIDE, 0) : one.number + _BESIDE + 1]:
            if _is_beside(one, other):
                yield Change(one, other, Turn(unit, unit, "down" if few else "up", sort), at)
                if few:
                    yield Change(other, one, Turn(unit, unit, "up", sort), at)


def _is_beside(one: Term, other: Term) -> bool:
    """Whether two figures can be the ends of a change, in one sentence or two that follow each other."""
    near = abs(other.said.number - one.said.number) <= 1 and _reaches(one, other)
    other_one = other.mention.id != one.mention.id and other.value != one.value
    return near and other_one and other.measure == one.measure


def _item_pairs(at: Term, terms: Sequence[Term], last: int) -> Iterator[tuple[Term, Term]]:
    """Yield the pairs inside each item of the list that a sentence introduces: "with 8%: - from 5 to 5.40".

    An introduction of several changes says of no item which of them it is of.
    """
    if at.introduces < 0 or _told_twice(terms, last):
        return
    said: Saying | None = None
    own: list[Term] = []
    for term in terms[last:]:
        if term.listed != at.introduces:
            break
        if term.said is not said:
            yield from _pairs(own)
            said, own = term.said, []
        if len(own) < _IN_ITEM:
            own.append(term)
    yield from _pairs(own)


def _told_twice(terms: Sequence[Term], last: int) -> bool:
    """Whether the paragraph that ends before figure ``last`` has several percentages."""
    block, many, n = terms[last - 1].block, 0, last - 1
    while n >= 0 and terms[n].block == block and many <= 1:
        many += terms[n].measure in SHARES
        n -= 1
    return many > 1


def _sayings(terms: Sequence[Term]) -> Iterator[tuple[Saying, int, int, Term]]:
    """Yield each sentence that may tell a change, its first and last (excluded) figure, and one near it.

    A sentence without figures may tell one of those beside it: "De wachttijd is gedaald. Die was 12 weken".
    """
    silent = {(term.block, term.said.sentence.number) for term in terms}  # asked already, or with figures
    first = 0
    for at in range(1, len(terms) + 1):
        if at < len(terms) and terms[at].said is terms[first].said:
            continue
        said = terms[first].said
        passage, number = said.sentence.passage, said.sentence.number
        yield said, first, at, terms[first]
        for step, place in ((-1, first), (1, at)):
            own = (terms[first].block, number + step)
            if own in silent or not 0 <= number + step < len(passage.sentences):
                continue
            silent.add(own)
            bounds = passage.sentences[number + step]
            if may_turn(passage, *bounds):
                other = sentence(passage, number + step)
                yield Saying(other, said.number + step, marks(other)), place, place, terms[first]
        first = at


def _near(at: Term, first: int, last: int, terms: Sequence[Term]) -> Iterator[Term]:
    """Yield the figures of each measure nearest to a word, in its sentence and the ones beside it."""
    middle = next((n for n in range(first, last) if terms[n].unit > at.unit), last)
    for step, begin in ((-1, middle - 1), (1, middle)):
        many: dict[str, int] = {}
        n = begin
        while 0 <= n < len(terms) and _reaches(at, terms[n]):
            term = terms[n]
            n += step
            if is_place(term, terms[term.number - 1] if term.number else None) or is_beside_times(term):
                continue
            many[term.measure] = many.get(term.measure, 0) + 1
            if many[term.measure] <= _BESIDE:
                yield term


def is_beside_times(term: Term) -> bool:
    """Return whether a figure is how many times as much something became, and no end: "een factor 3"."""
    return any(turn.factor is not None and turn.unit == term.unit for turn in turns(term.said))


def _without_complete(at: Term, near: list[Term]) -> list[Term]:
    """Leave out figures of other sentences where the word's own says "from ... to ...": it has both ends."""
    inside = [term for term in near if term.said is at.said]
    led = {(term.measure, role(term)) for term in inside}
    both = {measure for measure, _ in led if {(measure, "from"), (measure, "to")} <= led}
    return near if not both else [term for term in near if term.said is at.said or term.measure not in both]


def _reaches(at: Term, term: Term) -> bool:
    steps = abs(term.said.number - at.said.number)
    return steps <= _STEPS and abs(at.token - term.token) <= _TOKENS and abs(at.block - term.block) <= 1


def _pairs(near: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Yield what something became and what it was, of one measure: each two in both orders."""
    for one in near:
        for other in near:
            if one.measure != other.measure or one is other or one.measure == FRACTION:
                continue
            if one.mention.id == other.mention.id or one.value == other.value:
                continue
            first, last = (one, other) if one.number < other.number else (other, one)
            if not narrows(first, last):
                yield one, other


def _written_pairs(near: Sequence[Term]) -> dict[int, int]:
    """Return the ends of every "from 4 to 5" among figures, each with the number of its first one."""
    ends: dict[int, int] = {}
    for start, to in pairwise(sorted(near, key=_number)):
        if _is_from_to(start, to) and not narrows(start, to):
            ends[start.number] = ends[to.number] = start.number
    return ends


def _uncrossed(near: Sequence[Term], ends: Mapping[int, int]) -> Iterator[tuple[Term, Term]]:
    """Yield the pairs but those of two written ones: "men from 4 to 5, women from 6 to 7" tells no 5 to 6."""
    for to, start in _pairs(near):
        first, second = ends.get(to.number), ends.get(start.number)
        if first is None or second is None or first == second:
            yield to, start


def _number(term: Term) -> int:
    return term.number


def _directions(
    turn: Turn, at: Term, near: Sequence[Term], pairs: Sequence[tuple[Term, Term]]
) -> Iterator[Change]:
    earlier = is_earlier(at.said, turn)
    for to, start in pairs:
        if turn.sort == "comparative" and are_places(turn.unit, to, start):
            continue
        if goes_on(to, near) or passes_over(turn, at, to, start, near) or is_of_itself(turn, at, start):
            continue
        if _is_compared(turn, start):
            continue
        if earlier and at.said not in (to.said, start.said):
            continue  # "the fall that was seen earlier" is none of the figures before it
        if _is_near_word(at, to, start) and not is_torn(turn, at, to, start):
            yield Change(to, start, turn, at)


def _is_compared(turn: Turn, start: Term) -> bool:
    """Whether a figure is only compared with: "fell to 610, still more than the 580 of 2009"."""
    if turn.sort == "comparative" or role(start) == "from":
        return False  # "from more than 580"
    return start.said.holds("than", max(start.start - _TO_THAN, 0), start.unit)


def _is_near_word(at: Term, to: Term, start: Term) -> bool:
    """Whether an end is in the sentence of the word, or both stand beside it, in one sentence or two."""
    if at.said in (to.said, start.said) or (at.introduces >= 0 and to.listed == at.introduces):
        return True
    steps = {to.said.number - at.said.number, start.said.number - at.said.number}
    return len(steps) == 1 or steps in ({-2, -1}, {1, 2})


def _sized(
    turn: Turn, at: Term, amounts: Sequence[Term], pairs: Sequence[tuple[Term, Term]]
) -> Iterator[Change]:
    amounts = [term for term in amounts if role(term) != "by-way-of"]
    if turn.factor is not None:
        amounts = [at]
    elif turn.sort == "times":
        return
    for to, start in pairs:
        if not _is_near_word(at, to, start) or is_torn(turn, at, to, start):
            continue
        if turn.factor is not None and multiplies_another(turn, at, to, start):
            continue
        for by in amounts:
            if by is not at and (is_of_another(by, turn) or are_rates(by, to, start)):
                continue
            if _is_its_size(by, turn, to, start):
                yield Change(to, start, turn, at, by)


def _is_its_size(by: Term, turn: Turn, to: Term, start: Term) -> bool:
    """Whether the amount of a change is that of two ends, and not of others beside them."""
    if by is to or by is start or not fits(by, to, start):
        return False
    if is_sized_otherwise(by) or counts_another(to, start) or is_against_another(by, turn):
        return False
    return _is_from_to(start, to) or not is_of_other_time(by, turn, start)


def _is_from_to(start: Term, to: Term) -> bool:
    return start.said is to.said and start.number < to.number and leads(start, to)


def fits(by: Term, to: Term, start: Term) -> bool:
    """Return whether the amount of a change is something like the difference, or its share of what was."""
    apart = abs(to.value - start.value)
    if by.measure == TIMES:
        larger, smaller = max(to.value, start.value), min(to.value, start.value)
        return is_near(larger / smaller, by.value, _MOST_TIMES)
    if by.measure in SHARES:
        relative = apart / start.value * _HUNDRED
        points = by.measure == to.measure and is_near(apart, by.value)
        return points or is_near(relative, by.value)
    if by.measure == _POINTS:
        shares = to.measure in ("%", _POINTS)
        relative = apart / start.value * _HUNDRED
        return shares and (is_near(apart, by.value) or is_near(relative, by.value))
    return by.measure == to.measure and is_near(apart, by.value)


def _closeness(one: Change) -> tuple[bool, int]:
    """Return how closely a word says something of its figures: the nearest one is the smallest."""
    return one.at.said not in (one.to.said, one.start.said), _apart(one)


def _apart(one: Change) -> int:
    """Return how far the word is from the nearest of its figures, and these from each other."""
    return min(abs(one.at.token - one.to.token), abs(one.at.token - one.start.token))
