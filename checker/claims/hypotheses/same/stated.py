"""What does a letter state where: in which form and digits, and beside which words?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind, Mention, Passage
from checker.claims.syntax import measure
from checker.document import BlockKind
from checker.quantity import Quantity

_FIGURES = frozenset({Kind.COUNT, Kind.MONEY, Kind.QUANTITY, Kind.PERCENTAGE})
_BESIDE = 12  # tokens on either side whose words say what a figure is
_LEAST_LETTERS = 3  # of a word that says something


class Stated(Struct, frozen=True):
    """A figure, and what tells it from others.

    ``form`` is what it is written in: its unit, scale word and decimals; two figures of other forms are not
    compared. ``digits`` are those that it is written with. ``words`` are the stems of the nouns, names and
    the like beside it. ``sentence`` numbers the sentences of the letter, ``table`` is that of a cell.
    """

    mention: Mention
    form: tuple[str, ...]
    digits: str
    words: frozenset[str]
    sentence: int
    table: str | None


def stated(passages: Sequence[Passage]) -> Iterator[Stated]:
    """Yield the figures of a letter, in reading order."""
    sentence = 0
    for passage in passages:
        words: list[str] | None = None
        block = passage.block
        table = block.table if block.kind is BlockKind.CELL else None
        for first, last in passage.sentences:
            sentence += 1
            for at in dict.fromkeys(passage.covered[first:last]):
                mention = passage.spots[at].mention if at >= 0 else None
                value = mention.value if mention is not None else None
                if mention is None or mention.kind not in _FIGURES or not isinstance(value, Quantity):
                    continue
                digits = _digits(value)
                if not digits or _is_label(passage, at):
                    continue
                words = words if words is not None else telling_words(passage)
                spot = passage.spots[at]
                near = words[max(spot.first - _BESIDE, 0) : spot.last + _BESIDE]
                form = (measure(value, mention.kind), str(value.scale), str(value.places))
                yield Stated(mention, form, digits, frozenset(near) - {""}, sentence, table)


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
