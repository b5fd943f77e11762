"""What does a letter state where: in which form and digits, and beside which words?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind, Mention, Passage
from checker.claims.syntax import measure
from checker.document import BlockKind
from checker.quantity import Hedge, PartialDate, Quantity
from checker.quantity.slip import written_digits

_FIGURES = frozenset({Kind.COUNT, Kind.MONEY, Kind.QUANTITY, Kind.PERCENTAGE, Kind.DURATION, Kind.RATIO})
_DATES = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
DATE = ("date",)
_LEADING = 5  # tokens before it, one of whose words leads to it: "de brief van", "goedgekeurd op"
BESIDE = 12  # tokens on either side whose words say what a figure is
_LEAST_LETTERS = 3  # of a word that says something


class Stated(Struct, frozen=True):
    """A figure or date, and what tells it from others.

    ``form`` is what it is written in: its unit, scale word and decimals; two figures of other forms are not
    compared. ``digits`` are those that it is written with, of a date YYYYMMDD. ``words`` are the stems of
    the nouns, names and the like beside it, ``lead`` is the last of them before it. ``sentence`` numbers the
    sentences of the letter, ``table`` is that of a cell; it stands at the ``token`` of its ``passage``.
    """

    mention: Mention
    form: tuple[str, ...]
    digits: str
    words: frozenset[str]
    lead: str
    sentence: int
    table: str | None
    passage: Passage
    token: int

    @property
    def hedge(self) -> Hedge | None:
        """Return how a figure is hedged."""
        return None if self.mention.quantity is None else self.mention.quantity.hedge


def stated(passages: Sequence[Passage]) -> Iterator[Stated]:
    """Yield the figures and full dates of a letter, in reading order."""
    sentence = 0
    for passage in passages:
        for first, last in passage.sentences:
            sentence += 1
            for at in dict.fromkeys(passage.covered[first:last]):
                for mention, form, digits in _written(passage, at) if at >= 0 else ():
                    words, spot, block = telling_words(passage), passage.spots[at], passage.block
                    near = words[max(spot.first - BESIDE, 0) : spot.last + BESIDE]
                    before = [word for word in words[max(spot.first - _LEADING, 0) : spot.first] if word]
                    table = block.table if block.kind is BlockKind.CELL else None
                    lead = before[-1] if before else ""
                    own = frozenset(near) - {""}
                    yield Stated(mention, form, digits, own, lead, sentence, table, passage, spot.first)


def _written(passage: Passage, at: int) -> Iterator[tuple[Mention, tuple[str, ...], str]]:
    """Yield a figure or full date with its form and digits; of a ratio ("12 of 340") its two ends."""
    mention = passage.spots[at].mention
    if mention is None:
        return
    value = mention.value
    if mention.kind in _DATES and isinstance(value, PartialDate) and value.date is not None:
        yield mention, DATE, f"{value.date:%Y%m%d}"
    elif mention.kind in _FIGURES and not _is_label(passage, at):
        for each in value if isinstance(value, tuple) else (value,):
            digits = _digits(each) if isinstance(each, Quantity) else ""
            if digits and isinstance(each, Quantity):
                kind = Kind.COUNT if mention.kind is Kind.RATIO else mention.kind
                form = (measure(each, kind), str(each.scale), str(each.places))
                yield replace(mention, value=each), form, digits


def telling_words(passage: Passage) -> tuple[str, ...]:
    """Return for each token the stem of the word that it is, found once; "" for what says nothing of a figure."""
    if passage.stems is None:
        passage.stems = tuple(_stems(passage))
    return passage.stems


def _stems(passage: Passage) -> Iterator[str]:
    stems, sets = lexicon(passage.grammar.words), passage.grammar.words.sets
    silent = sets["function-words"]
    return (
        stems.stem_key(word)
        if passage.covered[at] < 0
        and word[0].isalpha()
        and len(word) >= _LEAST_LETTERS
        and word not in silent
        else ""
        for at, word in enumerate(passage.tokens.lower)
    )


def _is_label(passage: Passage, at: int) -> bool:
    """Whether a bare number names its line ("- 424071: ...") or stands in a row of figures without words."""
    spot = passage.spots[at]
    if spot.meaning.kind is not Kind.COUNT:
        return False
    before, behind = spot.first - 1, spot.last
    tokens, covered = passage.tokens.lower, passage.covered
    if (before >= 0 and covered[before] >= 0) or (behind < len(tokens) and covered[behind] >= 0):
        return True
    opens = before < 0 or not tokens[before][0].isalnum()
    return opens and behind < len(tokens) and tokens[behind] == ":"


def _digits(value: Quantity) -> str:
    """Return the digits of a number as it is written; "" for one in words or below nothing."""
    return "" if value.in_words or value.spoken or value.value <= 0 else written_digits(value)
