"""Where is a change's amount told beside one of its ends, and its percentage behind that, on its own?

"Er zijn 1.680 vacatures, 420 minder dan een jaar eerder. Dat is een daling van 20%". No points weigh here:
the second statement points back to the first, or stands in apposition to it.
"""

from collections.abc import Iterator, Sequence

from checker.claims.hypotheses.changes.denied import is_denied_change
from checker.claims.hypotheses.changes.pointed import TO_SIZE, is_all, points_back
from checker.claims.hypotheses.changes.roles import role
from checker.claims.hypotheses.changes.shares import ChangeShare, fits, side
from checker.claims.hypotheses.changes.turns import Turn, turns
from checker.claims.hypotheses.term import SHARES, Term

_APPOSED = "dsabp"  # and between a comma or "or" and that noun
_SIGNS = {"+": "up", "-": "down", "−": "down", "–": "down"}
_LENGTHS = frozenset({"year", "month", "week", "day", "quarter"})  # measures of the time compared with
_POINTS = "pp"


def sizes_apart(terms: Sequence[Term]) -> Iterator[ChangeShare]:
    """Yield every change told as an amount with one end, and then once more in per cent.

    Args:
        terms: all figures of the letter.
    """
    for difference in terms:
        if difference.measure in SHARES or difference.measure == _POINTS or difference.quantity.rate:
            continue
        turn = _turn(difference)
        percentage = None if turn is None else _percentage(turn, difference, terms)
        if turn is None or percentage is None:
            continue
        end = terms[difference.number - 1] if difference.number else None
        if end is None or end.measure != difference.measure or end.bracket != difference.bracket:
            continue
        if side(turn, difference, difference, end) is not False or _counts_another(end, difference):
            continue
        made = ChangeShare(difference, percentage, end, False, turn.way)
        if fits(made):
            yield made


def _counts_another(end: Term, difference: Term) -> bool:
    counted = all(term.behind > term.unit + 1 and term.key for term in (end, difference))
    return counted and end.key != difference.key


def _turn(one: Term) -> Turn | None:
    """Return the comparative behind an amount, or its noun before: "420 minder", "a fall of 420"."""
    said = one.said
    for turn in turns(said):
        if not turn.way or is_denied_change(said, turn):
            continue
        if turn.sort == "comparative" and one.unit < turn.unit <= one.behind:
            return turn
        if turn.sort == "noun" and turn.unit < one.unit and _leads(turn, one):
            return turn
    return None


def _leads(turn: Turn, one: Term) -> bool:
    between = one.said.sentence.units.tags[turn.unit + 1 : one.unit]
    return between in TO_SIZE and role(one) in ("amount", "by")


def _percentage(turn: Turn, difference: Term, terms: Sequence[Term]) -> Term | None:
    """Return the figure in per cent that says the same change, None where there is none."""
    for one in terms[difference.number + 1 : difference.number + 4]:
        if one.measure in SHARES:
            return one if not one.quantity.rate and _says_it_too(turn, difference, one) else None
        if one.measure not in _LENGTHS:
            return None
    return None


def _says_it_too(turn: Turn, difference: Term, one: Term) -> bool:
    if one.said is not difference.said:
        return _points_back(turn, difference, one)
    tags, spelled = one.said.sentence.units.tags, one.said.sentence.units.words
    if one.bracket >= 0 and one.bracket == one.unit - 1 and _SIGNS.get(spelled[one.unit - 1]) == turn.way:
        return tags[one.unit + 1 : one.unit + 2] == ")" and difference.bracket < 0
    noun = _noun(turn, one)
    if noun is None or not is_all(one.said, one.behind) or one.bracket != difference.bracket:
        return False
    at = noun.unit - 1
    while at > difference.unit and tags[at] in _APPOSED:
        at -= 1
    again = one.said.holds("otherwise", at, at + 1)
    return at > difference.unit and (again or tags[at] == ",")


def _points_back(turn: Turn, difference: Term, one: Term) -> bool:
    """Whether the next sentence, or the next item, opens with the same change: "This is a fall of 20%"."""
    noun = _noun(turn, one)
    if noun is None or one.place or not points_back(one.said, noun) or not is_all(one.said, one.behind):
        return False
    steps = one.said.sentence.number - difference.said.sentence.number
    if one.block == difference.block:
        return steps == 1
    last = difference.said.sentence.passage.sentences[-1]
    ends = difference.said.sentence.passage.sentences[difference.said.sentence.number] == last
    return one.block == difference.block + 1 and one.listed >= 0 and one.said.sentence.number == 0 and ends


def _noun(turn: Turn, one: Term) -> Turn | None:
    """Return the noun of a change the same way that a figure in per cent is the size of."""
    for noun in turns(one.said):
        own = noun.sort == "noun" and noun.way == turn.way and noun.unit < one.unit
        if own and _leads(noun, one) and not is_denied_change(one.said, noun):
            return noun
    return None
