"""What stands in one block: its tokens, the spots that mean something, its sentences?"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter, itemgetter
from typing import Any

from msgspec import Struct, field

from checker.claims.lexicon import Grammar, Tokens, split
from checker.claims.mentions.lexemes import Lexemes
from checker.claims.mentions.meaning import Meaning, meaning
from checker.claims.mentions.mention import DAYS, Kind, Mention
from checker.claims.mentions.scan import scan
from checker.document import Block
from checker.quantity import PartialDate, Quantity
from checker.spending import look, watched

_first = attrgetter("first")  # of a spot
_end = itemgetter(1)  # of a sentence
_NUMBERS = frozenset(
    {Kind.COUNT, Kind.PERCENTAGE, Kind.MONEY}
)  # of which none can be a day or more than one figure


class Spot(Struct):
    """Tokens ``first`` to ``last`` (excluded) of a passage that mean something.

    ``mention`` once it has its number.
    """

    first: int
    last: int
    meaning: Meaning
    mention: Mention | None = None

    @property
    def dates(self) -> tuple[PartialDate, ...]:
        """Return the dates that it names."""
        value = self.meaning.value
        if isinstance(value, PartialDate):
            return (value,)
        if isinstance(value, tuple):
            return tuple(each for each in value if isinstance(each, PartialDate))
        return ()

    @property
    def day(self) -> PartialDate | None:
        """Return the day that it is, with its month and year; None where it is no such day."""
        value = self.meaning.value
        if self.meaning.kind not in DAYS or not isinstance(value, PartialDate):
            return None
        return value if value.date is not None else None


class Passage(Struct):
    """One block as it was scanned; ``sure`` is False where its language is a guess."""

    block: Block
    grammar: Grammar
    lexemes: Lexemes
    spots: list[Spot]
    sure: bool = True
    sentences: tuple[tuple[int, int], ...] = ()  # as token ranges, end excluded
    covered: list[int] = field(default_factory=list)  # for each token the spot that covers it, -1 for none
    spoken: bool | None = None  # see speaks
    told: tuple[tuple[int, int], ...] | None = None  # see telling, once the sentences are cut
    held: tuple[tuple[int, Sequence[Spot]], ...] | None = None  # see timeline/within.py, found once
    methods: tuple[Any, ...] | None = None  # see method.py: the reckonings named, found once
    scopes: dict[int, Any] | None = None  # see scope.py: the words of scope, found once
    streams: dict[tuple[int, int], Any] = field(
        default_factory=dict
    )  # see stream.py: each sentence is made one once
    rows: dict[int, Any] = field(default_factory=dict)  # see placed.py: each list of names is read once
    periods: tuple[Any, ...] | None = None  # see timeline/periods.py: stretches of time, found once
    orders: tuple[Any, ...] | None = None  # see timeline/stages.py: times that words put in an order
    telling_words: tuple[str, ...] | None = None  # see same/stated.py: their stems, made once
    parsed: dict[int, Any] = field(default_factory=dict)  # see structure.py: each sentence is parsed once

    @property
    def tokens(self) -> Tokens:
        """Return the block's tokens."""
        return self.lexemes.tokens

    @property
    def speaks(self) -> bool:
        """Return whether it holds a word of sentences: a function word or a finite verb."""
        if self.spoken is None:  # every number that a blank parts in two asks
            sets = self.grammar.words.sets
            words = frozenset(self.tokens.lower)
            self.spoken = not all(words.isdisjoint(sets[name]) for name in ("function-words", "finite-verbs"))
        return self.spoken

    @property
    def telling(self) -> tuple[tuple[int, int], ...]:
        """Return the sentences that hold at least one spot: no other can hold a claim."""
        look()
        if self.told is None:  # every kind of claim asks
            self.told = tuple(
                (first, last)
                for first, last in self.sentences
                if max(self.covered[first:last], default=-1) >= 0
            )
        return self.told

    @property
    def bare(self) -> bool:
        """Return whether it is one figure and nothing else, as most cells are: alone it claims nothing."""
        if len(self.spots) != 1:
            return False
        spot = self.spots[0]
        value = spot.meaning.value
        whole = spot.first == 0 and spot.last == len(self.tokens) and spot.meaning.kind in _NUMBERS
        return whole and isinstance(value, Quantity) and value.hedge is None

    def start(self, spot: Spot) -> int:
        """Return the offset in the block's text at which the spot begins."""
        return self.tokens.starts[spot.first]

    def end(self, spot: Spot) -> int:
        """Return the offset at which it ends, excluded."""
        return self.tokens.ends[spot.last - 1]

    def spot_at(self, token: int) -> int:
        """Return the index of the first spot that begins at ``token`` or behind it."""
        return bisect_left(self.spots, token, key=_first)

    def spots_in(self, first: int, last: int) -> Sequence[Spot]:
        """Return the spots that begin at the tokens ``first`` to ``last`` (excluded), in order."""
        return self.spots[self.spot_at(first) : self.spot_at(last)]

    def sentence_at(self, token: int) -> int:
        """Return the number of the sentence that holds ``token``; the last where none does."""
        return min(bisect_right(self.sentences, token, key=_end), max(len(self.sentences) - 1, 0))

    def word_at(self, token: int) -> str:
        """Return one token in lower case; "" where the text has none."""
        lower = self.tokens.lower
        return lower[token] if 0 <= token < len(lower) else ""

    def noun_of(self, date: Spot) -> str:
        """Return the noun that something is the date of: "brief" of "brief van 3 mei"; "" for none."""
        led = self.word_at(date.first - 1) in self.grammar.words.sets["dated"]
        return self.word_at(date.first - 2) if led else ""

    def between(self, first: int, last: int) -> Sequence[str]:
        """Return the tokens from ``first`` to ``last`` (excluded), in lower case."""
        return self.tokens.lower[max(first, 0) : last]


def passage(block: Block, grammar: Grammar, *, sure: bool = True) -> Passage:
    """Scan one block."""
    lexemes = Lexemes(split(block.text), grammar.words)
    spots = []
    for found in watched(scan(grammar, lexemes)):
        read = meaning(found, lexemes)
        if read is not None:
            spots.append(Spot(found.first, found.last, read))
    return Passage(block, grammar, lexemes, spots, sure)
