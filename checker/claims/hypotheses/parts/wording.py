"""Which words stand beside the figures, and between the whole and its parts?"""

from collections.abc import Iterator

from checker.claims.hypotheses.parts.candidates import Candidate, Order
from checker.claims.hypotheses.parts.joints import TO_JOINT
from checker.claims.hypotheses.parts.pointing import is_led_in, is_part_of, is_right_before
from checker.claims.hypotheses.term import RIGHT_BEFORE, Term

_MANNERS = ("rate", "change", "compared", "limit", "hedge", "total")
_BETWEEN = ("thereof", "composition", "division", "conclusion", "open", "besides")
_ANSWERS = frozenset({"between: thereof", "between: conclusion"})  # a figure behind them is no neighbour
_BEHIND_FIRST = (("thereof", "a word of parts"), ("including", "including"), ("there", "a word for parts"))
_BEFORE, _BEHIND = 12, 6  # units beside a whole whose words are about it
_AROUND = 9  # units behind the last figure


def wording(one: Candidate) -> Iterator[str]:
    """Yield what the words say."""
    first, last = _ends(one)
    yield from _form(one, first, last)
    told = first.said.marks or last.said.marks
    between = [f"between: {name}" for name in _BETWEEN if told and _said_between(name, first, last)]
    yield from between
    led = one.order is Order.FIRST and is_led_in(one.whole)  # a comma ends what leads in
    if not led and _ANSWERS.isdisjoint(between) and _is_joined(one.whole, first, last):
        yield "whole joined to its parts"
    yield from _right_beside(one, first, last)
    yield from _near(one)


def _ends(one: Candidate) -> tuple[Term, Term]:
    """Return the figures at the ends of the gap between the whole and its parts, in reading order."""
    if one.order is Order.FIRST:
        return one.whole, one.parts[0]
    return (one.parts[-1] if one.order is Order.LAST else one.parts[0]), one.whole


def _form(one: Candidate, first: Term, last: Term) -> Iterator[str]:
    """Yield by which signs the parts are set off."""
    whole, tags = one.whole, _tags_between(first, last)
    if one.order is Order.FIRST:
        if ":" in tags:
            yield "a colon before the parts"
        near = first.said is last.said and last.bracket > first.unit >= last.bracket - TO_JOINT
        if near and "q" not in tags:  # else it is behind another figure too
            yield "a bracket behind the whole"
        if is_led_in(whole):
            yield "the whole is led in"
    elif whole.bracket >= 0 and whole.bracket != one.parts[-1].bracket:
        yield "the whole in a bracket"
    if first.said is last.said and "t" in tags:
        yield "a time between"


def _right_beside(one: Candidate, first: Term, last: Term) -> Iterator[str]:
    """Yield which words touch the whole or the first part."""
    whole, part = one.whole, one.parts[0]
    for name, said in _BEHIND_FIRST:
        if is_right_before(name, part):
            yield f"{said} right before"
    if is_part_of(first, last):
        yield "part of the whole" if last is whole else "whole of the part"
    if whole is first and whole.said.holds("composition", whole.behind, whole.behind + RIGHT_BEFORE):
        yield "consists of, right behind the whole"
    if whole.said.holds("total", whole.start - RIGHT_BEFORE, whole.start):
        yield "a total, right before the whole"


def _near(one: Candidate) -> Iterator[str]:
    """Yield which words are about the figures, or about the whole sentence."""
    whole, parts = one.whole, one.parts
    told = frozenset().union(*[part.near for part in parts])
    if whole.near:
        yield from (f"whole: {name}" for name in (*_MANNERS, "rest") if name in whole.near)
    if told:
        yield from (f"a part: {name}" for name in _MANNERS if name in told)
        if "rest" in parts[-1].near:
            yield "last part: rest"
    if "difference" in told or "difference" in whole.near:
        yield "a difference"
    if one.order is Order.FIRST and whole.said.holds("division", *_window(whole)):
        yield "division at the whole"
    earlier, later = _in_order(whole, parts[-1] if one.order is Order.LAST else parts[0])
    if later.said is not earlier.said and later.said.holds("points back", 0, later.unit):
        yield "words that point back"
    first, last = _in_order(whole, parts[0])[0], _in_order(whole, parts[-1])[1]
    for name in ("overlap", "respectively"):
        size = len(first.said.sentence.units)
        if first.said.holds(name, 0, size) or last.said.holds(name, 0, last.unit + _AROUND):
            yield name


def _is_joined(whole: Term, first: Term, last: Term) -> bool:
    """Whether a comma or "and" joins the whole to its parts, as if it were one of them."""
    tags = _tags_between(first, last)
    if first.said is not last.said or len(tags) > TO_JOINT or not ("," in tags or "c" in tags):
        return False
    return not any(sign in tags for sign in ":;(") and not whole.said.holds("total", *_window(whole))


def _tags_between(first: Term, last: Term) -> str:
    """Return the classes of the units between two figures, of two sentences too."""
    one, other = first.said.sentence.units.tags, last.said.sentence.units.tags
    if first.said is last.said:
        return one[first.unit + 1 : last.unit]
    return one[first.unit + 1 :] + other[: last.unit]


def _said_between(name: str, first: Term, last: Term) -> bool:
    if first.said is last.said:
        return first.said.holds(name, first.unit + 1, last.unit)
    size = len(first.said.sentence.units)
    return first.said.holds(name, first.unit + 1, size) or last.said.holds(name, 0, last.unit)


def _window(term: Term) -> tuple[int, int]:
    return max(term.unit - _BEFORE, 0), term.unit + _BEHIND


def _in_order(one: Term, other: Term) -> tuple[Term, Term]:
    return (one, other) if one.number < other.number else (other, one)
