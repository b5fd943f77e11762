"""How is a figure meant: as realised, planned, estimated, a norm, a rate, a difference, a bound?"""

from collections.abc import Iterator

from checker.claims.frames.changes import with_particle
from checker.claims.frames.frame import Manner
from checker.claims.frames.realised import is_realised
from checker.claims.frames.wordsets import joined
from checker.claims.syntax import Sentence
from checker.quantity import Hedge, Quantity

_NEAR = 3  # units on either side of a figure
_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST})


def manners(sentence: Sentence, unit: int, measured: int) -> Iterator[Manner]:
    """Yield each way in which the figure is meant."""
    words = sentence.passage.grammar.words
    units = sentence.units
    clause = sentence.clause_at(unit)
    said = units.words[clause.first : clause.last]
    near = units.words[max(unit - _NEAR, 0) : unit + _NEAR + 1]
    value = sentence.meaning(unit).value
    if isinstance(value, Quantity) and value.hedge in _BOUNDS:
        yield Manner.BOUND
    rated = (isinstance(value, Quantity) and value.rate) or not words.sets["rate"].isdisjoint(near)
    if rated:
        yield Manner.RATE
    planned, aim, forecast = words.facts["planned"], words.facts["aim"], words.facts["forecast"]
    meant = not joined(planned, aim, forecast).isdisjoint(said)
    if not (meant or rated) and is_realised(sentence, unit, measured):
        yield Manner.REALISED
    if meant and not planned.isdisjoint(said):
        yield Manner.PLANNED
    if not words.facts["ranked"].isdisjoint(near):
        yield Manner.RANK
    if meant and not aim.isdisjoint(said):
        yield Manner.NORM
    if meant and not forecast.isdisjoint(said):
        yield Manner.ESTIMATE
    head = units.words[sentence.groups[measured].head] if measured >= 0 else ""
    if head in words.cues["change"] or (
        unit
        and units.words[unit - 1] in words.cues["by"]
        and units.words[unit - 1] != "("
        and not joined(words.cues["up"], words.cues["down"]).isdisjoint(
            (*said, *with_particle(sentence, clause))
        )
    ):
        yield Manner.DIFFERENCE
