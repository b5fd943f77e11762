"""Of what does an item of a list say that it is, and how many?"""

from checker.claims.hypotheses.counts.listing import Item
from checker.claims.lexicon import lexicon
from checker.claims.mentions import Kind
from checker.claims.syntax import Sentence, Shape
from checker.document import Span
from checker.quantity import Quantity

_MOST = 60  # things that an item may say it is
_TO_BRACKET = 4  # units of an item before a bracket that counts it
_DETERMINERS = frozenset("dms")


def item(sentence: Sentence, first: int, last: int) -> Item:
    """Return the item that the units ``first`` to ``last`` (excluded) are."""
    units, tokens = sentence.units, sentence.passage.tokens
    if units.tags[first] == "c" and last - first > 1:
        first += 1
    span = Span(tokens.starts[units.firsts[first]], tokens.ends[units.lasts[last - 1] - 1])
    count = own_count(sentence, first) if last - first > 1 else None  # "voorziening 11 en 12"
    key, noun = own_noun(sentence, first, last, counted=count is not None)
    text = tokens.text[span.start : span.end]
    return Item(sentence.passage.block.id, span, text, key, count, noun)


def own_noun(sentence: Sentence, first: int, last: int, *, counted: bool) -> tuple[str, str]:
    """Return what all forms of an item's first noun have in common, and that noun as written; "" for none.

    A number before which no noun stands counts what was named before: "twee in Ede".

    Args:
        sentence: that holds the item.
        first: its first unit.
        last: the unit behind it.
        counted: whether it begins with how many it is.
    """
    nouns = (each for each in sentence.groups if first <= each.head < last and each.shape is Shape.NOUN)
    group = next(nouns, None)
    if group is None or (counted and group.first > first):
        return "", ""
    noun = sentence.units.words[group.head]
    return lexicon(sentence.passage.grammar.words).stem_key(noun), noun


def own_count(sentence: Sentence, unit: int) -> int | None:
    """Return how many things the words that begin at ``unit`` say that they are.

    "Twee loketten" and "de twee loketten" are two, "Brussel (twee)" is too.
    """
    tags = sentence.units.tags
    if tags[unit] in _DETERMINERS and unit + 1 < len(tags) and tags[unit + 1] == "q":
        return counted_at(sentence, unit + 1, _MOST)
    if tags[unit] == "q":
        return counted_at(sentence, unit, _MOST)
    if sentence.units.words[unit] in sentence.passage.grammar.words.numbers.articles:
        return 1
    bracket = tags.find("(", unit)
    if (
        0 < bracket - unit <= _TO_BRACKET
        and tags[bracket + 1 : bracket + 2] == "q"
        and "," not in tags[unit:bracket]
    ):
        return counted_at(sentence, bracket + 1, _MOST)
    return None


def counted_at(sentence: Sentence, unit: int, most: int) -> int | None:
    """Return how many things the figure at ``unit`` counts, None for none and for more than ``most``."""
    meant = sentence.meaning(unit)
    value = meant.value
    if meant.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.measured:
        return None
    return int(value.value) if value.value <= most else None
