"""What is the syntax of a sentence?"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.passage import Passage
from checker.claims.syntax.brackets import Bracket, brackets, depths
from checker.claims.syntax.clauses import Clause, clauses
from checker.claims.syntax.groups import Group, groups
from checker.claims.syntax.rows import Row, rows
from checker.claims.syntax.units import Units, units


class Sentence(Struct):
    """One sentence of a passage: its units, and what they make up.

    ``number`` counts the sentences of its passage from 0.
    """

    passage: Passage
    number: int
    units: Units
    groups: tuple[Group, ...]
    clauses: tuple[Clause, ...]
    brackets: tuple[Bracket, ...]
    depths: tuple[int, ...]
    rows: tuple[Row, ...]

    def group_at(self, unit: int) -> int:
        """Return the index of the group that holds ``unit``; -1 for none."""
        return next((at for at, group in enumerate(self.groups) if group.first <= unit < group.last), -1)

    def clause_at(self, unit: int) -> Clause:
        """Return the clause that holds ``unit``."""
        return next(clause for clause in self.clauses if unit < clause.last)

    def text(self, first: int, last: int) -> str:
        """Return the units ``first`` to ``last`` (excluded) as they are written."""
        tokens = self.passage.tokens
        return tokens.text[
            tokens.starts[self.units.firsts[first]] : tokens.ends[self.units.lasts[last - 1] - 1]
        ]


def sentences(passage: Passage) -> Iterator[Sentence]:
    """Yield the sentences of a passage that hold a mention: no other says anything of a figure."""
    telling = set(passage.telling)
    for number, bounds in enumerate(passage.sentences):
        if bounds in telling:
            yield sentence(passage, number)


def sentence(passage: Passage, number: int) -> Sentence:
    """Return sentence ``number`` of a passage."""
    first, last = passage.sentences[number]
    words = passage.grammar.words
    own = units(passage, first, last)
    found = groups(own, words.order, words.facts["seen-from"])
    within = brackets(own)
    depth = depths(len(own), within)
    return Sentence(
        passage,
        number,
        own,
        found,
        clauses(own, found, words),
        within,
        depth,
        rows(passage, own, found, depth),
    )
