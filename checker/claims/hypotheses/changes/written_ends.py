"""What was, and what became, of a change whose size is written behind: "steeg van 12 naar 36 (+200%)"?

No points weigh here: what is written out so is certain by its form.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.hypotheses.changes.changes import fits, is_beside_times
from checker.claims.hypotheses.changes.from_to import leads
from checker.claims.hypotheses.changes.in_order import are_in_order, opens_later
from checker.claims.hypotheses.changes.narrowing import narrows
from checker.claims.hypotheses.changes.on_balance import on_balance
from checker.claims.hypotheses.changes.other_sizes import is_sized_otherwise
from checker.claims.hypotheses.changes.other_times import is_of_other_time
from checker.claims.hypotheses.changes.pointed import are_timed, pointed_sizes
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.shares import is_said_twice
from checker.claims.hypotheses.changes.two_years import of_two_years
from checker.claims.hypotheses.changes.written_sizes import Size, size_before, sizes_behind, times_before
from checker.claims.hypotheses.orders.sized_comparisons import sized_comparisons
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import SHARES, Saying, Term

_HELD = frozenset("ptdsabenoN")  # classes of words between what it became and its size
_BEFORE = frozenset({"from", "against"})  # roles of what was
_AMONG = frozenset("c,tpxobd")  # classes of words between "43 loketten" and "nu 86"
_WITH_SIGN = frozenset("ptdsanN,")  # classes of words between two of the three
_BETWEEN = 8  # units
_PARTED = frozenset("q,;:().vxr")  # and never between a size and what it is of
_PLAIN = frozenset("eptdanboN")  # classes of words between a size and the bracket with what it is of
_BASE = 4  # units between these
_SIGNS = frozenset(",;")
_TWO = 2
_LENGTHS = frozenset({"year", "month", "week", "day", "quarter", "decade"})  # measures of a stretch of time


class WrittenEnds(Struct, frozen=True):
    """The size of a change, what it became, and what it was."""

    size: Size
    to: Term
    start: Term

    @property
    def terms(self) -> tuple[Term, ...]:
        """Return its figures in the order of its family."""
        return (self.size.by, self.to, self.start)


def written_ends(terms: Sequence[Term]) -> Iterator[WrittenEnds]:
    """Yield every change of which all three figures are written out.

    Args:
        terms: all figures of the letter.
    """
    found = tuple(chain(_in_sentences(terms), _pointed(terms), _compared(terms)))
    yield from found
    yield from _told_again(found, terms)


def _pointed(terms: Sequence[Term]) -> Iterator[WrittenEnds]:
    for size, to, start in pointed_sizes(terms):
        if _suits(size, to, start) and (not size.way or (to.value > start.value) == (size.way == "up")):
            yield WrittenEnds(size, to, start)
    for whole in on_balance(terms):
        if whole.by is not None:
            size = Size(whole.by, 0, whole.by.behind, whole.turn.way, whole.turn)
            if _suits(size, whole.to, whole.start):
                yield WrittenEnds(size, whole.to, whole.start)


def _compared(terms: Sequence[Term]) -> Iterator[WrittenEnds]:
    """Yield each whose ends "more than" compares: "412 brieven, 12 meer dan de 400 van 2019"."""
    for size, to, start in sized_comparisons(terms):
        amount = size.by.measure == to.measure and size.by.value < max(to.value, start.value)
        if _suits(size, to, start) or (amount and to.measure not in SHARES and to.value != start.value):
            yield WrittenEnds(size, to, start)


def _told_again(found: Sequence[WrittenEnds], terms: Sequence[Term]) -> Iterator[WrittenEnds]:
    """Yield each change whose size is told twice: "a rise of 1.6 percentage points, or 25 per cent"."""
    for one in found:
        number = one.size.by.number + 1
        again = terms[number] if 0 < number < len(terms) else one.size.by
        shares = one.size.by.measure not in SHARES and again.measure in SHARES
        if shares and again not in (one.to, one.start) and is_said_twice(one.size.by, again):
            size = replace(one.size, by=again, behind=again.behind)
            if _suits(size, one.to, one.start):
                yield WrittenEnds(size, one.to, one.start)


def _in_sentences(terms: Sequence[Term]) -> Iterator[WrittenEnds]:
    """Yield those whose size stands in one sentence with what it became."""
    for own, before in by_sentence(terms):
        inside = [term for term in own if not is_beside_times(term)]
        for size in sizes_behind(own[0].said, own):
            ends = _ends(size, inside, before)
            if ends is not None and _suits(size, *ends):
                yield WrittenEnds(size, *ends)
        for size, to, start in chain(_sized_before(inside), of_two_years(inside)):
            if _suits(size, to, start):
                yield WrittenEnds(size, to, start)


def _sized_before(inside: Sequence[Term]) -> Iterator[tuple[Size, Term, Term]]:
    """Yield "vervijfvoudigde, van 125 naar 625", "steeg met 5% van 40 naar 42", "by 5% to 42, from 40"."""
    for start, to in pairwise(inside):
        times = times_before(start) if _is_from_to(start, to) else None
        if times is not None:
            yield times, to, start
    for by, one, other in zip(inside, inside[1:], inside[2:], strict=False):
        size = size_before(one, by)
        if size is None:
            continue
        tags = by.said.sentence.units.tags
        ahead, between = tags[size.behind : one.start], tags[one.behind : other.start]
        if _is_from_to(one, other) and _leads_on(ahead):
            yield size, other, one
        elif _is_to_from(one, other, ahead, between) or _is_held_against(one, other, ahead, between):
            yield size, one, other


def _is_to_from(to: Term, start: Term, ahead: str, between: str) -> bool:
    """Whether the ends are the other way round: "by 5% to 42 in 2020, from 40"."""
    return role(to) == "to" and role(start) == "from" and not ahead and _leads_on(between)


def _is_held_against(to: Term, start: Term, ahead: str, between: str) -> bool:
    """Whether a colon brings both: "een daling van 14%: 2.456 in 2016 tegenover 2.851"."""
    told = role(to) == "nothing" and role(start) == "against"
    return told and ahead.strip("p") == ":" and _leads_on(between.strip("ec"))


def _leads_on(between: str) -> bool:
    """Whether nothing but what changed, and when, stands between a size and "from", or two ends."""
    return len(between) <= _BETWEEN and _WITH_SIGN.issuperset(between)


def _suits(size: Size, to: Term, start: Term) -> bool:
    if size.by.quantity.rate or is_sized_otherwise(size.by):
        return False
    alike = to.measure == start.measure and to.value != start.value
    opens = start.bracket in (start.start, size.first)  # "from the year before (412)", "(up 3% from 195)"
    based = start.bracket >= 0 and start.said is to.said and opens
    return alike and to.quantity.rate == start.quantity.rate and (based or fits(size.by, to, start))


def _ends(size: Size, inside: Sequence[Term], before: Sequence[Term]) -> tuple[Term, Term] | None:
    """Return what became and what was of a size."""
    ahead = [term for term in inside if term.unit < size.first]
    aside = [term for term in ahead if _is_aside(term)]
    ahead = [term for term in ahead if term not in aside]
    if not ahead:
        return None
    to = ahead[-1]
    dated = _dated(size, ahead)
    if dated is not None:
        return dated
    base = _base(size, inside)
    if not _touches(size, to, aside) and not _is_in_bracket(size, base, to):
        return None
    if len(ahead) >= _TWO and _is_from_to(ahead[-2], to):
        return to, ahead[-2]
    if role(to) not in ("nothing", "to"):
        return None
    if base is not None:
        return to, base
    start = _coordinated(size, ahead, inside) or _in_sentence_before(size, ahead, inside, before)
    return None if start is None or is_of_other_time(size.by, size.turn, start) else (to, start)


def _is_aside(term: Term) -> bool:
    """Whether a figure says over which time, and is no end: "in vier jaar", "between the two censuses"."""
    led = term.said.sentence.units.tags[term.start : term.unit].startswith("p")
    return led and (role(term) == "range" or (term.measure in _LENGTHS and role(term) == "nothing"))


def _touches(size: Size, to: Term, aside: Sequence[Term]) -> bool:
    """Whether nothing but words of time stands between what it became and its size: "36 in 2020 (+200%)"."""
    tags = size.by.said.sentence.units.tags
    times = {term.unit for term in aside}
    between = range(to.behind, size.first - 1)
    held = "".join("t" if at in times else tags[at] for at in between).replace("tct", "t")
    return len(held) < len(_HELD) and _HELD.issuperset(held)


def _dated(size: Size, ahead: Sequence[Term]) -> tuple[Term, Term] | None:
    """Return the ends of "€ 660 miljoen (2019: € 600 miljoen, +10%)"."""
    start, tags = ahead[-1], size.by.said.sentence.units.tags
    if start.bracket < 0 or len(ahead) < _TWO or size.turn is not None or size.by.bracket != start.bracket:
        return None
    to = ahead[-2]
    dated = tags[start.bracket : start.start].strip("p") == "t:"
    near = _SIGNS.issuperset(tags[start.unit + 1 : size.first]) and to.bracket < 0
    return (to, start) if dated and near and _HELD.issuperset(tags[to.behind : start.bracket - 1]) else None


def _is_from_to(start: Term, to: Term) -> bool:
    led = role(start) == "from" and role(to) == "to" and to.number == start.number + 1
    return led and leads(start, to) and not narrows(start, to)


def _base(size: Size, inside: Sequence[Term]) -> Term | None:
    """Return what a size is told to be of: "+20% ten opzichte van € 4,0 miljoen", "+20% on $4.0 million"."""
    start = next((term for term in inside if term.unit >= size.behind), None)
    if start is None or (size.turn is not None and size.turn.sort != "particle"):
        return start if start is not None and _is_of_time(size, start) else None
    units, facts = start.said.sentence.units, start.said.sentence.passage.grammar.words.facts
    between = units.tags[size.behind : start.unit]
    told = role(start) in _BEFORE or units.words[start.start] in facts["grown-on"]
    return start if told and len(between) <= _BASE and _PARTED.isdisjoint(between) else None


def _is_of_time(size: Size, start: Term) -> bool:
    """Whether what was fills a bracket behind its time: "2% fewer compared with the previous year (412)"."""
    units, facts = start.said.sentence.units, start.said.sentence.passage.grammar.words.facts
    between = units.tags[size.behind : start.start]
    led = units.words[size.behind : start.start - 1]
    told = not (facts["compared"] | facts["grown-on"]).isdisjoint(led)
    dated = "t" in between or not (facts["seen-from"] | facts["times"]).isdisjoint(led)
    return (
        between.endswith("(")
        and units.tags[start.behind : start.behind + 1] == ")"
        and told
        and dated
        and len(between) <= _BETWEEN
        and _PLAIN.issuperset(between[:-1])
    )


def _is_in_bracket(size: Size, base: Term | None, to: Term) -> bool:
    """Whether a bracket tells what was, and no other figure stands between what it became and its size."""
    if base is None or base.bracket < 0 or to.bracket >= 0 or base.bracket not in (size.first, base.start):
        return False
    return _PARTED.isdisjoint(to.said.sentence.units.tags[to.behind : size.first - 1].replace("v", ""))


def _coordinated(size: Size, ahead: Sequence[Term], inside: Sequence[Term]) -> Term | None:
    """Return the first of two figures of two times: "in 2015 43 loketten en nu 86, een verdubbeling"."""
    if len(ahead) < _TWO or size.turn is None:
        return None
    start, to = ahead[-2:]
    units = to.said.sentence.units
    between, held = timed(to.said, start.behind, to.unit), timed(to.said, to.behind, size.first)
    among = (
        _AMONG.issuperset(between)
        and not _SIGNS.union("c").isdisjoint(between)
        and len(between) <= len(_AMONG)
    )
    dated = "t" in between or "t" in held
    alone = sum(term.measure == to.measure for term in inside if term is not size.by) == _TWO
    opens = role(start) == "against" and "," in between and not units.tags[: start.start].strip("e")
    plain = role(start) == "nothing" or opens  # "Compared with 36 in 2019, there were 45"
    told = among and dated and alone and plain and _is_same(to, start)
    return start if told and are_in_order(start, to) else None


def timed(said: Saying, first: int, last: int) -> str:
    """Return the classes of units, the words of a time as one: "vorig jaar".

    Args:
        said: their sentence.
        first: the first unit.
        last: the unit behind the last.
    """
    units, facts = said.sentence.units, said.sentence.passage.grammar.words.facts
    times = facts["times"] | facts["seen-from"]
    return "".join("t" if units.words[at] in times else units.tags[at] for at in range(first, last))


def _in_sentence_before(
    size: Size, ahead: Sequence[Term], inside: Sequence[Term], before: Sequence[Term]
) -> Term | None:
    """Return the figure of the sentence before: "Er stonden 540 leeg. Een jaar later waren dat er 486"."""
    to = ahead[-1]
    own = [term for term in inside if term.measure == to.measure and term is not size.by]
    if len(own) > 1 or size.turn is None:
        return None
    alike = [term for term in before if term.block == to.block and term.measure == to.measure]
    if len(alike) != 1 or not _is_same(to, alike[0]):
        return None
    told = opens_later(to.said, to.unit) or are_timed(alike[0], to)
    return alike[0] if told else None


def _is_same(to: Term, start: Term) -> bool:
    """Whether a figure counts what another does: it has no noun of its own, or that one, or "number"."""
    own = to.behind > to.unit + 1
    return (
        to.key in ("", start.key)
        or not own
        or to.key in to.said.sentence.passage.grammar.words.classes["transparent"]
    )
