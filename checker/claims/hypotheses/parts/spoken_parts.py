"""How many are a share in words of a counted whole: "a third of the 90 schools (45)"?

Told in one breath: nothing else is counted between the three, and the part stands aside.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.hypotheses.orders.majorities import counts_same, is_counted, is_told_aside, leads
from checker.claims.hypotheses.sayings import by_sentence
from checker.claims.hypotheses.term import Term
from checker.quantity.named import FRACTION

_CLAUSE = frozenset(";:.")
_ASIDE = 2  # units from a share to its part, where the whole leads


class SpokenPart(Struct, frozen=True):
    """A share in words, its whole and its part."""

    share: Term
    whole: Term
    part: Term

    @property
    def terms(self) -> tuple[Term, Term, Term]:
        """Return the three, in the order of their family."""
        return self.share, self.whole, self.part


def spoken_parts(terms: Sequence[Term]) -> Iterator[SpokenPart]:
    """Yield each share in words with the whole right behind it, or at the head of its sentence, and its part.

    Args:
        terms: all figures of the letter.
    """
    for inside, _ in by_sentence(terms):
        for first, second, part in zip(inside, inside[1:], inside[2:], strict=False):
            whole = second if first.measure == FRACTION else first
            if not is_counted(part) or not counts_same(part, whole):
                continue
            if first.measure == FRACTION and is_counted(second) and _is_of(first, second, part):
                yield SpokenPart(first, second, part)
            if second.measure == FRACTION and is_counted(first) and _is_led(first, second, part):
                yield SpokenPart(second, first, part)


def _is_of(share: Term, whole: Term, part: Term) -> bool:
    """Whether "of" joins a whole to the share right before it, and its part stands aside behind it."""
    sentence = share.said.sentence
    units, of = sentence.units, sentence.passage.grammar.words.facts["share-of"]
    joined = whole.start == share.unit + 1 and units.words[whole.start] in of
    return (
        joined and _CLAUSE.isdisjoint(units.tags[share.unit : part.unit]) and is_told_aside(part, whole.unit)
    )


def _is_led(whole: Term, share: Term, part: Term) -> bool:
    """Whether a whole leads the sentence of a share with its part right behind: "Of the 80, a third (45)"."""
    tags = share.said.sentence.units.tags
    beside = part.unit == share.unit + _ASIDE and is_told_aside(part, share.unit)
    return whole.place == 0 and leads(whole) and beside and _CLAUSE.isdisjoint(tags[: part.unit])
