"""What must be known of a figure before it can be a whole or a part?"""

from bisect import bisect_left
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from msgspec import Struct, field

from checker.claims.frames import Figure
from checker.claims.mentions import Mention
from checker.claims.syntax import Sentence
from checker.quantity import Quantity
from checker.quantity.named import FRACTION

RIGHT_BEFORE = 3  # units between a word and the figure that it is about
SHARES = frozenset({"%", FRACTION})  # measures of what part of a whole something is
_CODE = 3  # letters of a currency's code


class Saying(Struct, frozen=True):
    """A sentence, its number in the letter, and the units of it that hold a word of each class."""

    sentence: Sentence
    number: int
    marks: Mapping[str, tuple[int, ...]]
    known: dict[Any, Any] = field(default_factory=dict)  # see turns.py, change_words.py: what is told once

    def holds(self, name: str, first: int, last: int) -> bool:
        """Whether a word of class ``name`` stands at the units ``first`` to ``last`` (excluded)."""
        places = self.marks.get(name)
        if places is None:
            return False
        at = bisect_left(places, first)
        return at < len(places) and places[at] < last


class Term(Struct, frozen=True):
    """A figure that can be added to others.

    ``number`` counts the terms of a letter from 0, ``place`` those of its sentence. ``token`` is where it
    stands, counted over the whole letter. ``block`` is the index of its block; ``listed``, ``introduces`` and
    ``closes`` number the list that it is in, before or behind, -1 for none; ``items`` counts those of the
    list that it is in. ``segment`` numbers the piece between semicolons or ends of sentences. ``bracket`` is
    the unit behind the bracket it stands in, -1 for none. ``near`` are the classes of words beside it.
    ``unit`` is its unit in its sentence, ``start`` that at which its group begins, its preposition too, and
    ``behind`` the unit behind its group: the noun it counts, if that stands beside it. ``digits`` are those
    that it is written with. ``led``: a word that takes a part stands right before it.
    """

    figure: Figure
    mention: Mention
    said: Saying
    unit: int
    start: int
    behind: int
    number: int
    place: int
    token: int
    value: Decimal
    digits: str
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
    led: bool = False
    end: int = 0
    joined: dict[int, Any] = field(default_factory=dict)  # see joints.py: each two are looked at once


def is_money(term: Term) -> bool:
    """Return whether a figure is an amount of money: its measure is the code of a currency."""
    return len(term.measure) == _CODE and term.measure.isupper()


def precision(term: Term) -> tuple[object, ...]:
    """Return how finely a figure is written: its scale word, its decimals, whether it is in words."""
    return term.quantity.scale, term.quantity.places, term.quantity.in_words
