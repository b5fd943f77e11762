"""What stands among the figures for a word that tells a change?"""

from collections.abc import Sequence
from decimal import Decimal

from msgspec.structs import replace

from checker.claims.hypotheses.changes.turns import Turn
from checker.claims.hypotheses.term import Saying, Term
from checker.claims.mentions import Kind, Mention
from checker.document import Span
from checker.quantity import Quantity
from checker.quantity.named import TIMES


def term_at(turn: Turn, said: Saying, terms: Sequence[Term], beside: Term) -> Term:
    """Return what stands for a word among the figures; where it says how many times, a figure of that.

    Args:
        turn: the word.
        said: its sentence.
        terms: the figures of that sentence.
        beside: any figure of its block.
    """
    own = next((term for term in terms if term.unit == turn.unit), None)
    units, passage = said.sentence.units, said.sentence.passage
    token = beside.token - beside.said.sentence.units.firsts[beside.unit] + units.firsts[turn.unit]
    bracket = said.sentence.bracket_at(turn.unit)
    changed = replace(
        own or beside,
        said=said,
        unit=turn.unit,
        start=turn.unit,
        behind=turn.unit + 1,
        token=token,
        bracket=-1 if bracket is None else bracket.first,
        near=frozenset(),
        number=-1 if own is None else own.number,
        key="",
        years=frozenset(),
        joined={},
    )
    if turn.factor is None:
        return changed
    if own is not None:  # "drie keer"
        times = replace(own.quantity, unit=TIMES)
        return replace(changed, mention=replace(own.mention, value=times), quantity=times, measure=TIMES)
    start, end = (
        passage.tokens.starts[units.firsts[turn.unit]],
        passage.tokens.ends[units.lasts[turn.unit] - 1],
    )
    factor = Quantity(turn.factor, Decimal(0), TIMES, hedge=turn.hedge, in_words=True)
    mention = Mention(
        id=f"{beside.mention.block}:{start}",
        kind=Kind.QUANTITY,
        block=beside.mention.block,
        span=Span(start, end),
        text=passage.block.text[start:end],
        value=factor,
    )
    return replace(changed, mention=mention, value=turn.factor, quantity=factor, measure=TIMES)
