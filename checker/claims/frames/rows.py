"""Which figures of a letter are coordinated, and in what way are they said alike?"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from checker.claims.frames.figure import Figure
from checker.claims.syntax import Parallel, Sentence


class Coordinated(Struct, frozen=True):
    """Mentions, by their ids, that make a row: "12 schepen, 14 treinen en 9 bussen".

    ``block`` and ``sentence`` (counted from 0 in the block) where it stands, in ``depth`` brackets;
    ``parallel`` how its members are alike; ``closed``: a coordinator joins the last, so that none may follow;
    ``left_out`` are figures between its members that are of another unit.
    """

    mentions: tuple[str, ...]
    block: str
    sentence: int
    depth: int
    parallel: Parallel
    closed: bool
    left_out: tuple[str, ...] = ()


def coordinated(figures: Sequence[Figure]) -> Iterator[Coordinated]:
    """Yield the rows of a letter, in reading order of their sentences."""
    for _, some in groupby(figures, key=lambda figure: id(figure.sentence)):
        said = next(some).sentence
        for row in said.rows:
            yield Coordinated(
                _mentions(said, row.members),
                said.passage.block.id,
                said.number,
                row.depth,
                row.parallel,
                row.closed,
                _mentions(said, row.left_out),
            )


def _mentions(said: Sentence, units: Sequence[int]) -> tuple[str, ...]:
    found = (said.passage.spots[said.units.spots[at]].mention for at in units)
    return tuple(each.id for each in found if each is not None)
