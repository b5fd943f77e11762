"""What is the syntax of a sentence?"""

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct, field

from checker.claims.mentions import Meaning, Passage
from checker.claims.syntax.brackets import Bracket, brackets, depths
from checker.claims.syntax.clauses import Clause, clauses
from checker.claims.syntax.groups import Group, Shape, groups
from checker.claims.syntax.rows import Row, rows
from checker.claims.syntax.units import Units, units

LONGEST = 400  # units of a sentence that is understood as one


class Sentence(Struct):
    """One sentence of a passage: its units, and what they make up.

    ``number`` counts the sentences of its passage from 0. ``depths``, ``group_of`` and ``clause_of`` say of
    each unit in how many brackets, in which group (-1 for none) and in which clause it stands. One that is
    ``endless`` is no sentence but a list or table without its marks: it has units and groups, and no rows.
    """

    passage: Passage
    number: int
    units: Units
    groups: tuple[Group, ...]
    clauses: tuple[Clause, ...]
    brackets: tuple[Bracket, ...]
    depths: tuple[int, ...]
    rows: tuple[Row, ...]
    group_of: tuple[int, ...]
    clause_of: tuple[int, ...]
    nouns: tuple[tuple[int, ...], ...]  # for each clause the noun groups that begin in it
    endless: bool  # longer than a sentence can be
    phrases: dict[Group, Any] = field(default_factory=dict)  # see frames/phrases.py: each is made once
    tenses: dict[int, Any] = field(
        default_factory=dict
    )  # see frames/tense.py: by the unit a clause begins at
    takings: dict[int, Any] = field(default_factory=dict)  # see frames/pointing.py: by the unit of a figure
    measured: dict[int, int] = field(default_factory=dict)  # see frames/measured.py: what figures of rows are

    def group_at(self, unit: int) -> int:
        """Return the index of the group that holds ``unit``; -1 for none."""
        return self.group_of[unit]

    def clause_at(self, unit: int) -> Clause:
        """Return the clause that holds ``unit``."""
        return self.clauses[self.clause_of[unit]]

    def bracket_at(self, unit: int) -> Bracket | None:
        """Return the innermost bracket that holds ``unit``; None for none."""
        if not self.depths[unit]:
            return None
        within = (each for each in self.brackets if each.first <= unit < each.last)
        return max(within, key=lambda each: each.depth)

    def unit_of(self, spot: int) -> int:
        """Return the unit that is the passage's ``spot``; -1 where the sentence has it not."""
        return next((unit for unit, own in enumerate(self.units.spots) if own == spot), -1)

    def meaning(self, unit: int) -> Meaning:
        """Return what the mention that ``unit`` is means."""
        return self.passage.spots[self.units.spots[unit]].meaning

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
    """Return sentence ``number`` of a passage, parsed once."""
    found: Sentence | None = passage.parsed.get(number)
    if found is None:
        found = passage.parsed[number] = _parsed(passage, number)
    return found


def _parsed(passage: Passage, number: int) -> Sentence:
    first, last = passage.sentences[number]
    words = passage.grammar.words
    own = units(passage, first, last)
    found = groups(own, words)
    size = len(own)
    endless = size > LONGEST
    made = (Clause(0, size),) if endless else clauses(own, found, words)
    within = brackets(own)
    depth = depths(size, within)
    clause_of = _index(size, made)
    return Sentence(
        passage,
        number,
        own,
        found,
        made,
        within,
        depth,
        () if endless else rows(passage, own, found, depth),
        _index(size, found),
        clause_of,
        _nouns(found, len(made), clause_of),
        endless,
    )


def _index(size: int, parts: Sequence[Group | Clause]) -> tuple[int, ...]:
    """Return for each unit which of ``parts`` it stands in, -1 for none."""
    found: list[int] = []
    for index, part in enumerate(parts):
        found += [-1] * (part.first - len(found))
        found += [index] * (part.last - part.first)
    found += [-1] * (size - len(found))
    return tuple(found)


def _nouns(found: Sequence[Group], size: int, clause_of: Sequence[int]) -> tuple[tuple[int, ...], ...]:
    """Return for each of ``size`` clauses the indexes of its noun groups."""
    nouns: list[list[int]] = [[] for _ in range(size)]
    for index, group in enumerate(found):
        if group.shape is Shape.NOUN:
            nouns[clause_of[group.first]].append(index)
    return tuple([tuple(each) for each in nouns])
