"""Which change does a sentence point back to, and size: "Deze stijging met 744", "That is a tripling"?

No points weigh here: the ends are the only two figures that the sentences right before it tell so.
"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.changes.changes import is_beside_times
from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.from_to import leads
from checker.claims.hypotheses.changes.in_order import is_told_in_order
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.turn_terms import term_at
from checker.claims.hypotheses.changes.turns import Turn, is_earlier, turns
from checker.claims.hypotheses.changes.written_sizes import Size
from checker.claims.hypotheses.sayings import by_paragraph, turning_behind
from checker.claims.hypotheses.term import SHARES, Saying, Term

_POINTING = "md"  # classes of what opens "this rise", "the rise"
_LED = "dab"  # and of words from there, or from "that is", to the noun of the change
_SAYS = ("represents", "conclusion")  # classes of verbs behind "that", beside "is"
TO_SIZE = ("p", "pb", "b", "")  # classes of words between the noun of a change and how much
_ENDING = ".,;:)xvr"  # of what a size is told to the end of
_TIMES = "putbdaeq"  # of words of a time behind it
_LED_TO = _LED + "p"  # "komt neer op een halvering", "amounts to a doubling"
_NEAR = 6  # units in which such a sentence opens
_TWO = 2
_SHARED = {"pp": frozenset({"%", "pp"})}


def pointed_directions(terms: Sequence[Term]) -> Iterator[tuple[Turn, Term, Term]]:
    """Yield the word of each change that is pointed back to, what it became, and what it was.

    "In 2021 waren het er 3.400, in 2022 2.900. Deze daling hangt samen met ...": it tells no size.

    Args:
        terms: all figures of the letter.
    """
    for told in by_paragraph(terms):
        for number, before in told.items():
            said = turning_behind(before[-1])
            if said is None:
                continue
            turn = next((turn for turn in turns(said) if turn.way and turn.sort == "noun"), None)
            if turn is None or turn.unit > _NEAR or not _is_this(said, turn):
                continue
            ends = _two_levels(before, told.get(number - 1, ()))
            if ends is not None and not _goes_otherwise(turn, ends):
                yield turn, *ends


def _is_this(said: Saying, turn: Turn) -> bool:
    """Whether a sentence opens with "this fall", and denies nothing."""
    denied = is_denied_change(said, turn) or said.holds("negation", 0, turn.unit) or is_earlier(said, turn)
    behind = said.sentence.units.tags[turn.unit + 1 : turn.unit + 2]
    pointing = said.sentence.units.words[0] in said.sentence.passage.grammar.words.classes["demonstrative"]
    return points_back(said, turn) and pointing and not denied and behind not in "pd"


def _goes_otherwise(turn: Turn, ends: tuple[Term, Term]) -> bool:
    """Whether a sentence of the figures tells a change of the other way, to which it may point back too."""
    return any(other.way not in ("", turn.way) for end in ends for other in turns(end.said))


def _two_levels(last: Sequence[Term], earlier: Sequence[Term]) -> tuple[Term, Term] | None:
    """Return what it became and what it was: the only two figures of two times."""
    levels = [term for term in last if not is_beside_times(term) and role(term) not in ("by", "amount")]
    levels = [term for term in levels if term.measure != "year"]
    if len(levels) == _TWO and levels[0].measure == levels[1].measure:
        start, to = levels
    elif len(levels) == 1:
        first = [term for term in earlier if term.measure != "year"]
        if len(first) != 1 or first[0].measure != levels[0].measure:
            return None
        start, to = first[0], levels[0]
    else:
        return None
    if start.value == to.value or start.bracket != to.bracket or not are_timed(start, to):
        return None
    return (to, start) if is_told_in_order(start, to) else None


def pointed_sizes(terms: Sequence[Term]) -> Iterator[tuple[Size, Term, Term]]:
    """Yield the size of each change that is pointed back to, what it became, and what it was.

    Args:
        terms: all figures of the letter.
    """
    for told in by_paragraph(terms):
        for number in sorted({*told, *(number + 1 for number in told)}):
            before = [told.get(number - 1, ()), told.get(number - _TWO, ())]
            beside = (before[0] or told[number])[-1]
            said = told[number][0].said if number in told else turning_behind(beside)
            if said is None or not before[0]:
                continue
            for size in _opening(said, told.get(number, ()), beside):
                ends = _ends(size, *before)
                if ends is not None:
                    yield size, *ends


def _opening(said: Saying, own: Sequence[Term], beside: Term) -> Iterator[Size]:
    """Yield by how much the change is told to be that a sentence opens with."""
    tags = said.sentence.units.tags
    for turn in turns(said):
        if turn.unit > _NEAR or turn.sort not in ("noun", "times") or is_denied_change(said, turn):
            continue
        if is_earlier(said, turn) or said.holds("negation", 0, turn.unit) or not points_back(said, turn):
            continue
        if turn.factor is not None:
            by: Term | None = term_at(turn, said, own, beside)
        else:
            by = next((term for term in own if term.unit > turn.unit), None)
            if by is not None and tags[turn.unit + 1 : by.unit] not in TO_SIZE:
                by = None
        if by is not None and is_all(said, max(by.behind, turn.last + 1)):
            yield Size(by, 0, max(by.behind, turn.last + 1), turn.way, turn)


def points_back(said: Saying, turn: Turn) -> bool:
    """Return whether a sentence opens with "this rise", "the rise", "that is a rise".

    Args:
        said: the sentence.
        turn: a word of change in it.
    """
    units, classes = said.sentence.units, said.sentence.passage.grammar.words.classes
    pronoun = units.words[0] in classes["demonstrative"] and units.tags[0] not in _POINTING
    if (units.tags[0] in _POINTING and not _is_of_number(said, turn)) or (
        pronoun and turn.unit == 1 and turn.sort == "noun"
    ):
        return not units.tags[1 : turn.unit].strip(_LED)
    if not pronoun:
        return turn.factor is not None and _is_of_number(said, turn)
    says = any(said.holds(name, 1, _TWO) for name in _SAYS)
    copula = units.words[1] in classes["copula"]
    return (copula or says) and not units.tags[_TWO : turn.unit].strip(_LED if copula else _LED_TO)


def _is_of_number(said: Saying, turn: Turn) -> bool:
    """Whether it is said of the number told before: "Het aantal is dus verdubbeld"."""
    units, classes = said.sentence.units, said.sentence.passage.grammar.words.classes
    named = units.tags[1] == "n" and units.words[1] in classes["transparent"]
    return named and not units.tags[_TWO : turn.unit].strip(_LED + "xve")


def is_all(said: Saying, behind: int) -> bool:
    """Return whether nothing but a time stands between a size and the end of what is said of it.

    "This is a doubling for the islands", "an increase of 30 per cent in asylum cases" are of something else.

    Args:
        said: a sentence.
        behind: the unit behind the size.
    """
    units, words = said.sentence.units, said.sentence.passage.grammar.words
    at = behind
    while at < len(units.tags) and units.tags[at] not in _ENDING:
        timed = units.words[at] in words.facts["times"] or units.words[at] in words.facts["seen-from"]
        if units.tags[at] not in _TIMES and not timed and units.tags[at - 1] != "u":
            return False
        at += 1
    return at == behind or any(tag in "tuq" for tag in units.tags[behind:at])


def _ends(size: Size, last: Sequence[Term], earlier: Sequence[Term]) -> tuple[Term, Term] | None:
    """Return what it became and what it was: the only two figures that can be, in one sentence or two."""
    some = _could_be(size, last)
    if len(some) == _TWO:
        start, to = some
        told = (role(start) == "from" and role(to) == "to" and leads(start, to)) or are_timed(start, to)
        return (to, start) if told else None
    first = _could_be(size, earlier)
    one_each = len(some) == len(first) == 1 and some[0].measure == first[0].measure
    if one_each and are_timed(first[0], some[0]):
        return some[0], first[0]
    return None


def _could_be(size: Size, terms: Sequence[Term]) -> list[Term]:
    """Return the figures of a sentence that a size can be of."""
    measure = size.by.measure
    sorts = _SHARED.get(measure, frozenset({measure}))
    free = size.turn is not None and (size.turn.factor is not None or measure in SHARES)
    some = [term for term in terms if not is_beside_times(term) and role(term) not in ("by", "amount")]
    if not free:
        return [term for term in some if term.measure in sorts]
    counted = {term.measure for term in some if term.measure != "year"}
    return [term for term in some if term.measure in counted] if len(counted) == 1 else []


def are_timed(start: Term, to: Term) -> bool:
    """Return whether two figures of one thing have a time each: "In 2019 540. In 2020 waren dat er 486".

    Args:
        start: the first figure.
        to: the other.
    """
    own = to.behind > to.unit + 1
    passing = to.said.sentence.passage.grammar.words.classes["transparent"]
    same = to.key in ("", start.key) or not own or to.key in passing
    plain = all(role(term) in ("nothing", "to") for term in (start, to))
    timed = _has_time(start) and _has_time(to) and start.years.isdisjoint(to.years)
    return same and plain and timed and not _names_another(start, to)


def _names_another(start: Term, to: Term) -> bool:
    """Whether somebody is named with the later figure only: "In 2020 telde Gent 300"."""
    first, last = start.said.sentence.units, to.said.sentence.units
    begin = start.behind if to.said is start.said else 0
    own = {last.words[at] for at in range(begin, len(last.tags)) if last.tags[at] == "N"}
    its = {
        first.words[at] for at in range(start.behind if begin else len(first.tags)) if first.tags[at] == "N"
    }
    return not own <= its


def _has_time(term: Term) -> bool:
    units, words = term.said.sentence.units, term.said.sentence.passage.grammar.words
    times = words.facts["seen-from"] | words.time["later-than-that"]
    return bool(term.years) or any(word in times for word in units.words) or "t" in units.tags
