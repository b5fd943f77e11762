"""Where is a part of a whole told once more as its share: "9 of the 45 replied. That is 20%"?

No points weigh here: the words say that the share is what the two counts right before it make.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from checker.claims.frames import Points
from checker.claims.hypotheses.parts.other_shares import is_of_other
from checker.claims.hypotheses.parts.pointing import is_led_in, is_part_of, led_by_parts
from checker.claims.hypotheses.parts.share_words import is_rate, points_back
from checker.claims.hypotheses.parts.sizes import is_near
from checker.claims.hypotheses.parts.spoken_parts import SpokenPart
from checker.claims.hypotheses.term import SHARES, Term, is_money

_ALL = Decimal(100)
_OFF = Decimal(2)  # per cent by which the share of all others may be rounded
_TWO = 2
_BESIDE = 3  # units behind a part in which "of them" takes it from what was named
_ANOTHER = ("change", "more", "fewer", "compared", "than", "limit", "average", "deducted")
_FURTHER = ("more", "fewer", "change")  # right behind a share of something else: "35% more"


def told_shares(terms: Sequence[Term]) -> Iterator[SpokenPart]:
    """Yield each share that words say is what the last two counts before it make.

    Args:
        terms: all figures of the letter.
    """
    for share in terms[_TWO:]:
        if share.measure not in SHARES or share.value >= _ALL or share.quantity.norm:
            continue
        first, second = terms[share.number - 2], terms[share.number - 1]
        whole, part = (first, second) if first.value > second.value else (second, first)
        if is_of_other(share, whole, part) or whole.value == part.value:
            continue
        if _is_told(first, second, share) and _is_part(part, whole, share) and _is_alone(first, share, terms):
            made = part.value * _ALL / whole.value
            if is_near(share.value, made) and abs(_ALL - share.value - made) > _OFF:
                yield SpokenPart(share, whole, part)


def _is_told(first: Term, second: Term, share: Term) -> bool:
    """Whether a share is of what the two figures before it count, and says them once more."""
    if not (is_money(first) or first.measure == "count") or first.measure != second.measure:
        return False
    if first.block != share.block or first.value == second.value or {*first.near, *second.near} & {"limit"}:
        return False
    if any(term.quantity.rate for term in (first, second)):
        return False
    steps = share.said.number - second.said.number, second.said.number - first.said.number
    if steps[0] > 1 or steps[1] > 1 or sum(steps) > _TWO:
        return False
    return not _is_another(share) and _is_of_them(first, second, share) and points_back(second, share)


def _is_part(part: Term, whole: Term, share: Term) -> bool:
    """Whether words, or one noun, make one a part of the other."""
    if is_part_of(part, whole):
        return True
    if any(
        link.points is Points.PART and link.mention == whole.mention.id for link in part.figure.frame.links
    ):
        return part.number > whole.number
    if part.number < whole.number:
        return False
    if led_by_parts(part) or part.said.holds("thereof", part.unit + 1, part.unit + _BESIDE):
        return True
    if "added" in whole.near and whole.said is not part.said:
        return False
    one_noun = part.key == whole.key != ""
    if is_led_in(whole):
        placed = part.said.sentence.units.tags[part.start] == "p"  # "of the 80 shops in 12 towns"
        return one_noun or (part.said is whole.said and not placed)
    return one_noun or (not is_money(part) and is_rate(share))


def _is_of_them(first: Term, second: Term, share: Term) -> bool:
    """Whether a share is told of nothing, of what was counted, or of "all", "the cases"."""
    of, words = share.figure.frame.of, share.said.sentence.passage.grammar.words
    if of is None:
        return True
    if of.head in words.facts["of-all"] or of.head in words.classes["transparent"]:
        return True
    own = share.figure.key_of(of)
    frames = [(term, term.figure.frame) for term in (first, second)]
    told = {
        term.figure.key_of(each) for term, frame in frames for each in (frame.measures, frame.of, frame.whose)
    }
    return any(each.endswith(own) for each in told - {""})  # "basisscholen ... van de scholen"


def _is_alone(first: Term, share: Term, terms: Sequence[Term]) -> bool:
    """Whether nothing else of their sort is told before the two in their sentence, and no share behind."""
    before = terms[first.number - 1] if first.number else None
    if before is not None and before.said is first.said and before.measure in {first.measure, *SHARES}:
        return False
    behind = terms[share.number + 1] if share.number + 1 < len(terms) else None
    joined = behind is not None and behind.said is share.said and behind.measure == share.measure
    return not joined


def _is_another(share: Term) -> bool:
    """Whether a share is of something else than what was counted, or a change of it."""
    if any(name in share.near for name in _ANOTHER):
        return True
    if share.said.holds("rest", share.start, share.unit):
        return True
    if share.said.holds("negation", share.start - _BESIDE, share.unit):
        return True
    return any(share.said.holds(name, share.unit + 1, share.unit + 2) for name in _FURTHER)
