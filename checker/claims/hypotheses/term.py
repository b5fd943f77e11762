"""What must be known of a figure before it can be a whole or a part?"""

from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct

from checker.claims.frames import Figure
from checker.claims.mentions import Mention
from checker.claims.syntax import Sentence
from checker.quantity import Quantity

FRACTION = "fraction"  # what "a third" is measured in: not added to percentages


class Saying(Struct, frozen=True):
    """A sentence, its number in the letter, and the units of it that hold a word of each class."""

    sentence: Sentence
    number: int
    marks: Mapping[str, tuple[int, ...]]

    def holds(self, name: str, first: int, last: int) -> bool:
        """Whether a word of class ``name`` stands at the units ``first`` to ``last`` (excluded)."""
        return any(first <= at < last for at in self.marks.get(name, ()))


class Term(Struct, frozen=True):
    """A figure that can be added to others.

    ``number`` counts the terms of a letter from 0, ``place`` those of its sentence. ``token`` is where it
    stands, counted over the whole letter. ``block`` is the index of its block; ``listed``, ``introduces`` and
    ``closes`` number the list that it is in, before or behind, -1 for none; ``items`` counts those of the
    list that it is in. ``segment`` numbers the piece between semicolons or ends of sentences. ``bracket`` is
    the unit behind the bracket it stands in, -1 for none. ``near`` are the classes of words beside it.
    """

    figure: Figure
    mention: Mention
    said: Saying
    number: int
    place: int
    token: int
    value: Decimal
    quantity: Quantity
    measure: str
    block: int
    listed: int
    items: int
    introduces: int
    closes: int
    segment: int
    bracket: int
    key: str
    years: frozenset[str]
    places: frozenset[str]
    near: frozenset[str]
    end: int = 0

    @property
    def unit(self) -> int:
        """Return its unit in its sentence."""
        return self.figure.unit

    @property
    def behind(self) -> int:
        """Return the unit behind its group: the noun it counts, if that stands beside it."""
        sentence = self.said.sentence
        return sentence.groups[sentence.group_at(self.unit)].last

    @property
    def start(self) -> int:
        """Return the unit at which its group begins, its preposition too."""
        sentence = self.said.sentence
        group = sentence.groups[sentence.group_at(self.unit)]
        return group.preposition if group.preposition >= 0 else group.first
