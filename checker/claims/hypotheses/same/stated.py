"""What does a letter state where: in which form and digits, and beside which words?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind, Mention, Passage
from checker.claims.syntax import measure
from checker.document import BlockKind
from checker.quantity import PartialDate, Quantity

_FIGURES = frozenset({Kind.COUNT, Kind.MONEY, Kind.QUANTITY, Kind.PERCENTAGE})
_DATES = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
DATE = ("date",)
_LEADING = 5  # tokens before it, one of whose words leads to it: "de brief van", "goedgekeurd op"
_BESIDE = 12  # tokens on either side whose words say what a figure is
_LEAST_LETTERS = 3  # of a word that says something


class Stated(Struct, frozen=True):
    """A figure or date, and what tells it from others.

    ``form`` is what it is written in: its unit, scale word and decimals; two figures of other forms are not
    compared. ``digits`` are those that it is written with, of a date YYYYMMDD. ``words`` are the stems of
    the nouns, names and the like beside it, ``lead`` is the last of them before it. ``sentence`` numbers the
    sentences of the letter, ``table`` is that of a cell.
    """

    mention: Mention
    form: tuple[str, ...]
    digits: str
    words: frozenset[str]
    lead: str
    sentence: int
    table: str | None


def stated(passages: Sequence[Passage]) -> Iterator[Stated]:
    """Yield the figures and full dates of a letter, in reading order."""
    sentence = 0
    for passage in passages:
        words: list[str] | None = None
        for first, last in passage.sentences:
            sentence += 1
            for at in dict.fromkeys(passage.covered[first:last]):
                written = _written(passage, at) if at >= 0 else None
                if written is None:
                    continue
                words = words if words is not None else telling_words(passage)
                yield _stated(passage, at, written, words, sentence)


def _stated(
    passage: Passage, at: int, written: tuple[tuple[str, ...], str], words: Sequence[str], sentence: int
) -> Stated:
    spot, block = passage.spots[at], passage.block
    assert spot.mention is not None
    near = words[max(spot.first - _BESIDE, 0) : spot.last + _BESIDE]
    before = [word for word in words[max(spot.first - _LEADING, 0) : spot.first] if word]
    table = block.table if block.kind is BlockKind.CELL else None
    lead = before[-1] if before else ""
    return Stated(spot.mention, *written, frozenset(near) - {""}, lead, sentence, table)


def _written(passage: Passage, at: int) -> tuple[tuple[str, ...], str] | None:
    """Return the form and digits of a figure or full date, None for what is neither."""
    mention = passage.spots[at].mention
    if mention is None:
        return None
    value = mention.value
    if mention.kind in _DATES and isinstance(value, PartialDate) and value.date is not None:
        return DATE, f"{value.date:%Y%m%d}"
    if mention.kind not in _FIGURES or not isinstance(value, Quantity) or _is_label(passage, at):
        return None
    digits = _digits(value)
    form = (measure(value, mention.kind), str(value.scale), str(value.places))
    return (form, digits) if digits else None


def telling_words(passage: Passage) -> list[str]:
    """Return for each token the stem of the word that it is; "" for what says nothing of a figure."""
    stems, sets = lexicon(passage.grammar.words), passage.grammar.words.sets
    silent = sets["function-words"]
    return [
        stems.stem_key(word)
        if passage.covered[at] < 0
        and word[0].isalpha()
        and len(word) >= _LEAST_LETTERS
        and word not in silent
        else ""
        for at, word in enumerate(passage.tokens.lower)
    ]


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
    """Return the digits of a number as it is written; "" for one in words, hedged or below nothing."""
    if value.in_words or value.spoken or value.hedge is not None or value.value <= 0 or value.step <= 0:
        return ""
    return str(int(value.value / value.step))
