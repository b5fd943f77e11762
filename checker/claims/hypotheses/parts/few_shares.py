"""Which percentages are of a few things that were counted: "34% of the 12 towns", "11 members, 40% of whom"?

No points weigh here: the words name the few, and of twelve things no whole number is 30 per cent.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from msgspec import Struct

from checker.claims.frames import Phrase
from checker.claims.hypotheses.parts.other_shares import is_of_other
from checker.claims.hypotheses.parts.pointing import is_led_in
from checker.claims.hypotheses.term import Term

_PERCENTAGE, _COUNT = "%", "count"
_FEW = Decimal(100)  # of so many any whole percentage is possible
_FEWEST = Decimal(4)  # of no more than these a part of each is meant: "33% van de 2 zijden van de verpakking"
_ROUND = Decimal(5)  # multiples of it may be what a rule asks for
_SENTENCES = 2  # back to the few
_CLAUSE = 4  # units behind a percentage in which "of them" takes it
_DEFINITE = "dms"  # classes of words
_NOUNS = "nN"
_ANOTHER = ("more", "fewer", "compared", "than", "limit", "average", "rest", "rate", "added")
_BEFORE = 2  # units beside a percentage
_OWNERS = "'’"  # "the 12 agencies' reports"


class FewShare(Struct, frozen=True):
    """A percentage and the few that it is of."""

    percentage: Term
    whole: Term


def few_shares(terms: Sequence[Term]) -> Iterator[FewShare]:
    """Yield each percentage of the things that were counted right before it, or are counted right behind it.

    Args:
        terms: all figures of the letter.
    """
    for share in terms:
        if share.measure != _PERCENTAGE or share.value >= _FEW or share.quantity.norm or share.quantity.hedge:
            continue
        if _is_another(share) or _is_asked_for(share):
            continue
        whole = _whole(share, terms)
        if whole is not None and _is_few(whole) and not is_of_other(share, whole, whole):
            yield FewShare(share, whole)


def _is_another(share: Term) -> bool:
    """Whether the words right beside a percentage make it a change, a bound or a mean."""
    return any(share.said.holds(name, share.start - _BEFORE, share.unit + _BEFORE) for name in _ANOTHER)


def _whole(share: Term, terms: Sequence[Term]) -> Term | None:
    """Return what a percentage is of: the count behind "of the", or the one counted last."""
    behind = terms[share.number + 1] if share.number + 1 < len(terms) else None
    if behind is not None and behind.said is share.said and _is_of(share, behind):
        return behind
    for at in range(share.number - 1, -1, -1):
        term = terms[at]
        if term.block != share.block or share.said.number - term.said.number > _SENTENCES:
            return None
        if term.measure != _PERCENTAGE:
            return term if _points_to(share, term) and not _is_one_of_several(term, terms) else None
    return None


def _is_few(whole: Term) -> bool:
    """Whether a figure is an exact count of a few things with their noun, and of nothing that they have."""
    if whole.measure != _COUNT or whole.quantity.measured or not _FEWEST < whole.value < _FEW:
        return False
    tags, measures = whole.said.sentence.units.tags, whole.figure.frame.measures
    if measures is None or any(sign in measures.text.rpartition(" ")[0] for sign in _OWNERS):
        return False  # "regio's" are more than one, and have nothing
    if any(whole.said.holds(name, whole.start - _BEFORE, whole.unit) for name in ("than", "earlier")):
        return False  # "lower than for the previous six cohorts, of whom 20%"
    return whole.behind > whole.unit + 1 and tags[whole.behind : whole.behind + 1] not in tuple(_NOUNS)


def _is_one_of_several(whole: Term, terms: Sequence[Term]) -> bool:
    """Whether something else is counted in the sentence of the few."""
    near = terms[max(whole.number - 1, 0) : whole.number + 2]
    return any(term.said is whole.said and term is not whole and term.measure == _COUNT for term in near)


def _is_of(share: Term, whole: Term) -> bool:
    """Whether "of the" joins the few to a percentage right before it."""
    units = share.said.sentence.units
    of = share.said.sentence.passage.grammar.words.facts["share-of"]
    joined = whole.start == share.unit + 1 and units.words[whole.start] in of
    return joined and units.tags[whole.start + 1 : whole.unit] in tuple(_DEFINITE)


def _points_to(share: Term, whole: Term) -> bool:
    """Whether a percentage is of them, of the noun that was counted, or stands behind "of the 12 towns"."""
    said = share.said
    same = said is whole.said
    first = whole.behind if same else 0
    if same and ":" in said.sentence.units.tags[first : share.unit]:
        return False
    last = min(share.unit + _CLAUSE, len(said.sentence.units))
    if _is_of_them(share, first, last) or _is_of_noun(share, whole):
        return True
    return same and is_led_in(whole) and _is_told_of(share, whole)


def _is_of_them(share: Term, first: int, last: int) -> bool:
    """Whether "of them" or "of whom" stands right before or behind a percentage, and no noun with it."""
    said = share.said
    tags = said.sentence.units.tags
    for at in said.marks.get("thereof", ()):
        if first <= at < last and tags[at + 1 : at + 2] not in tuple(_NOUNS + "a"):
            return at > share.unit or "," not in tags[at : share.unit]
    return False


def _is_of_noun(share: Term, whole: Term) -> bool:
    """Whether it is of the noun of the few, behind an article or "these" and nothing else: "of the towns"."""
    of = share.figure.frame.of
    if of is None or of.head in share.said.sentence.passage.grammar.words.classes["transparent"]:
        return False
    return share.figure.key_of(of) == whole.key and _is_definite(share, of)


def _is_told_of(share: Term, whole: Term) -> bool:
    """Whether a percentage behind "of the 12 towns" is of nothing else, and is no change."""
    of, tags = share.figure.frame.of, share.said.sentence.units.tags
    alone = share.number == whole.number + 1 and "change" not in share.near
    return (
        alone
        and ";" not in tags[whole.behind : share.unit]
        and (of is None or share.figure.key_of(of) == whole.key)
    )


def _is_definite(share: Term, of: Phrase) -> bool:
    """Whether nothing but an article or "these" stands before the noun of a phrase."""
    words = share.said.sentence.passage.grammar.words
    told = of.text.lower().split()
    return len(told) == 2 and (told[0] in words.facts["definite"])


def _is_asked_for(share: Term) -> bool:
    """Whether a round percentage may be what a rule asks for: "55% of the members must agree"."""
    if share.value % _ROUND:
        return False
    sentence = share.said.sentence
    modal = sentence.passage.grammar.words.facts["modal"]
    size = len(sentence.units)
    return share.said.holds("needed", 0, size) or any(word in modal for word in sentence.units.words)
