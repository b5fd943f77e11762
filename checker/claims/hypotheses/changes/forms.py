"""Are the words between the figures of a change those that write one out: "12, up from 9", "12 (was 9)"?"""

from collections.abc import Iterator

from checker.claims.hypotheses.changes.changes import Change
from checker.claims.hypotheses.changes.places import clause_of_verb, side_of
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.term import Term

_BESIDE = 2  # units between a word of change and the preposition behind it
_PARTED = ";:vx"  # classes of what makes two statements of what stands between two figures


def change_forms(one: Change) -> Iterator[str]:
    """Yield which forms of a written change the words of these figures have.

    Args:
        one: the figures, and the word that says so.
    """
    to, start = one.to, one.start
    if to.said is not start.said:
        return
    if _is_what_was(to, start):
        yield "from in a bracket as what it was"
        if one.by is not None:
            yield f"from in a bracket as what it was, amount in {_steps(one)} sentence"
    roles = f"to {role(to)}, from {role(start)}"
    first, last = sorted((to, start), key=lambda term: term.number)
    if last.number != first.number + 1:
        return
    order = "from, to" if first is start else "to, from"
    if one.at.said is not to.said:
        yield f"next to each other, {order}, {roles}"
        return
    side = side_of(one.at, first, last)
    place = "of its clause" if clause_of_verb(one) is not None else side
    yield f"next to each other, {order}, {roles}, a {one.turn.sort} {place}"
    if side == "between":
        units = to.said.sentence.units
        led = last.start - one.turn.last
        if 0 < led <= _BESIDE and role(last) == ("from" if last is start else "to"):
            told = f"a {one.turn.sort} leads from one to the other, {order}"
            yield told
            if not any(sign in units.tags[first.behind : one.turn.unit] for sign in _PARTED):
                yield f"{told}, with nothing said between"


def _is_what_was(to: Term, start: Term) -> bool:
    """Whether a figure opens a bracket behind another as what was so before: "€ 4,22 (was € 4,15)"."""
    if start.bracket < 0 or start.bracket == to.bracket or start.unit < start.bracket:
        return False
    units, words = to.said.sentence.units, to.said.sentence.passage.grammar.words
    if not 0 <= to.unit < start.bracket or "q" in units.tags[to.unit + 1 : start.unit]:
        return False
    opening = units.words[start.bracket : start.unit]
    earlier = words.evidence["what-was"] | words.evidence["earlier"] | words.cues["from"]
    return bool(opening) and not earlier.isdisjoint(opening)


def _steps(one: Change) -> str:
    assert one.by is not None
    return "its" if one.by.said is one.to.said else "another"
