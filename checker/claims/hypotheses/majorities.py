"""Which figure tells how large what is called a majority or a minority is?"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from msgspec.structs import replace

from checker.claims.hypotheses.ordered import Clue, Ordered
from checker.claims.hypotheses.term import Term
from checker.claims.mentions import Kind, Mention
from checker.document import Span
from checker.quantity import Quantity

FAMILY = "majority"
BRACKET, BEHIND, BEFORE = "in a bracket behind", "behind", "before"
_SIDES = (("majority", True), ("minority", False))
_PERCENT = "%"
_HALF = Quantity(Decimal(50), Decimal(0), _PERCENT, suffix="%")
_HUNDRED = Decimal(100)
_REACH = 8  # units between the word and its figure
_VERBS = frozenset("vx;")


def majorities(terms: Sequence[Term]) -> Iterator[Ordered]:
    """Yield a percentage, or a part and its whole, with the word that calls it more or less than half.

    Args:
        terms: all figures of the letter.
    """
    for _, some in groupby(terms, key=lambda term: term.said.number):
        inside = tuple(some)
        said = inside[0].said
        shares = [*(term for term in inside if term.measure == _PERCENT), *_ratios(inside)]
        for name, rises in _SIDES:
            for word in said.marks.get(name, ()):
                for share in shares:
                    way = _way(share, word)
                    if way:
                        yield Clue(FAMILY, way, said, word, rises).orders(share, _half(share, word))


def majority_evidence(one: Ordered) -> tuple[str, ...]:
    """Return the names of what speaks for or against a figure being that of the majority."""
    own, tags = one.own, one.clue.said.sentence.units.tags
    first, last = sorted((one.clue.word, own.unit))
    between = tags[first + 1 : last]
    found = [f"way: {one.clue.way}"]
    if _VERBS & set(between):
        found.append("a verb between")
    if "q" in between:
        found.append("another figure between")
    if "," in between:
        found.append("a comma between")
    if one.clue.said.holds("negation", 0, one.clue.word):
        found.append("not")
    if any(name in own.near for name in ("limit", "change")):
        found.append("a bound or change")
    if own.mention.kind is Kind.RATIO:
        found.append("a part and its whole")
    found.append("right beside" if len(between) < 2 else "words between")
    return tuple(found)


def _way(share: Term, word: int) -> str:
    tags = share.said.sentence.units.tags
    if word < share.unit <= word + _REACH:
        bracketed = share.bracket >= 0 and tags[share.unit - 1] == "("
        return BRACKET if bracketed else BEHIND
    return BEFORE if word - _REACH <= share.unit < word else ""


def _half(share: Term, word: int) -> Term:
    """Return the word as a figure: half of all."""
    sentence = share.said.sentence
    units, tokens = sentence.units, sentence.passage.tokens
    start, end = tokens.starts[units.firsts[word]], tokens.ends[units.lasts[word] - 1]
    text = sentence.passage.block.text[start:end]
    own = share.mention
    named = Mention(f"{own.id} half", Kind.PERCENTAGE, own.block, Span(start, end), text, _HALF)
    return replace(share, mention=named, quantity=_HALF, value=_HALF.value)


def _ratios(inside: Sequence[Term]) -> Iterator[Term]:
    """Yield "44 van de 100" as a percentage."""
    for part, whole in pairwise(inside):
        if (
            part.mention.kind is Kind.RATIO
            and part.mention.span == whole.mention.span
            and part.figure is whole.figure
        ):
            made = part.value * _HUNDRED / whole.value
            share = Quantity(made, Decimal(0), _PERCENT, suffix="%")
            mention = replace(part.mention, value=share)
            yield replace(part, mention=mention, quantity=share, value=made, measure=_PERCENT)
