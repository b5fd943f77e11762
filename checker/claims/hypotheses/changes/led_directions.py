"""Which way does a word lead from one figure to another: "a fall, from 12 in 2019 to 9", "9, down from 12"?

No points weigh here: the word stands right before both figures, or between them.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.from_to import leads
from checker.claims.hypotheses.changes.narrowing import narrows
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.scales import is_place
from checker.claims.hypotheses.changes.turns import Turn, turns
from checker.claims.hypotheses.changes.ungoverned import goes_on, is_of_itself
from checker.claims.hypotheses.term import Term

_VERBS = "vxie"  # classes of words of which one makes a statement of its own
_TIMES = frozenset("tk")  # "in 2019", "in 2002/03"
_LEADING = frozenset("ptu")  # classes of words between a word of change and "from"
_LED_ON = frozenset("ptunabd,")  # and before a comma: "a decrease over time, from"
_HELD = frozenset("ptudnaseNb,(")  # and between what something became and that word
_FAR = 12  # units between them


def led_directions(terms: Sequence[Term]) -> Iterator[tuple[Turn, Term, Term]]:
    """Yield the word of each such change, what something became, and what it was.

    Args:
        terms: all figures of the letter.
    """
    for first, last in pairwise(terms):
        if not _are_ends(first, last):
            continue
        told = ((_before(first, last, terms), last, first), (_between(first, last, terms), first, last))
        for turn, to, start in told:
            if turn is not None and not is_denied_change(to.said, turn):
                yield turn, to, start


def _are_ends(first: Term, last: Term) -> bool:
    alike = first.said is last.said and first.measure == last.measure and first.value != last.value
    whole = first.mention.id != last.mention.id and not first.end and not last.end  # no "12 of 40"
    placed = is_place(first, None) or is_place(last, first)
    return alike and whole and not placed and first.quantity.rate == last.quantity.rate


def _before(start: Term, to: Term, terms: Sequence[Term]) -> Turn | None:
    """Return the word right before "from ... to ..." of two times: "a decrease, from 30% in 2008 to 20%"."""
    said, tags = to.said, to.said.sentence.units.tags
    if not leads(start, to) or narrows(start, to) or goes_on(to, terms[to.number : to.number + 2]):
        return None
    if _TIMES.isdisjoint(tags[start.behind : to.start]):
        return None  # "reductions from 10% to 50%" may be from one to the other
    told = [turn for turn in turns(said) if turn.way and turn.last < start.start]
    if not told:
        return None
    ahead = tags[told[-1].last + 1 : start.start]
    if not (_LED_ON if ahead.endswith(",") else _LEADING).issuperset(ahead):
        return None
    turn = told[-1]
    own = [other for other in told[:-1] if not set(_VERBS + ";:").intersection(tags[other.unit : turn.unit])]
    if any(other.way != turn.way for other in own) or is_of_itself(turn, to, start):
        return None
    apart = (
        turn.sort in ("noun", "verb") and not _is_subject(turn, start) and not _may_be_sizes(turn, start, to)
    )
    return turn if apart else None


def _may_be_sizes(turn: Turn, start: Term, to: Term) -> bool:
    """Whether both may be by how much it changed: "een daling van 10% in 2015 tot 50% in 2030"."""
    units, cues = to.said.sentence.units, to.said.sentence.passage.grammar.words.cues
    sized = turn.sort == "noun" and turn.last + 1 == start.start
    return sized and units.words[start.start] in cues["amount"] and units.words[to.start] in cues["until"]


def _is_subject(turn: Turn, start: Term) -> bool:
    """Whether a change is what goes from one figure to the other: "the decline from 5% in 2019 to 6%"."""
    tags = start.said.sentence.units.tags
    opens = tags[: turn.unit].strip("dabps") == ""
    return turn.sort == "noun" and opens and tags[turn.last + 1] != ","


def _between(to: Term, start: Term, terms: Sequence[Term]) -> Turn | None:
    """Return "up" or "down" between what something became and "from" what it was."""
    said, tags = to.said, to.said.sentence.units.tags
    words, cues = said.sentence.units.words, said.sentence.passage.grammar.words.cues
    turn = next((turn for turn in turns(said) if turn.last == start.start - 1), None)
    if (
        turn is None
        or words[turn.last] not in cues[f"particle-{turn.way}"]
        or role(start) != "from"
        or role(to) in ("by", "amount", "range")
    ):
        return None
    held = tags[to.behind : turn.last]
    if len(held) > _FAR or not _HELD.issuperset(held):
        return None
    return None if _in_row(to, start, terms) else turn


def _in_row(to: Term, start: Term, terms: Sequence[Term]) -> bool:
    """Whether figures of the same sort stand beside these, with no verb between: "75% and 60%, up from"."""
    tags = to.said.sentence.units.tags
    for one, other in (
        (terms[max(to.number - 1, 0)], to),
        (start, terms[min(start.number + 1, len(terms) - 1)]),
    ):
        if one is other or one.said is not other.said or one.measure != other.measure:
            continue
        if set(_VERBS + ";").isdisjoint(tags[one.behind : other.start]):
            return True
    return False
