"""Of which numbered things does a letter say itself that there are no more: "drie bijlagen", "Enclosures:"?

That counts of a piece of a letter too, of which else nobody knows what comes behind it.
"""

from collections.abc import Mapping, Sequence

from checker.claims.lexicon import Lexicon
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.registry.register import Numbered
from checker.claims.registry.sorts import ANNEX, CAPTIONED, known_sort
from checker.document import BlockKind
from checker.quantity import Quantity

_TITLE = 60  # characters of what can stand above a list of annexes
_FEWEST = 2  # annexes of a list
_TO_NOUN = 2  # tokens between a number and its noun: "deze twee korte tabellen"
_ABOVE = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})
_BELOW = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})
_MARKS = " \t-*•"


def closed(
    passages: Sequence[Passage], there: Mapping[str, Sequence[Numbered]], lexicon: Lexicon
) -> frozenset[str]:
    """Return the sorts of which a letter counts as many as it has, or that it lists below a title."""
    counts = {sort: len({one.serial for one in some}) for sort, some in there.items() if sort in CAPTIONED}
    found = {
        sort
        for passage in passages
        if counts and passage.block.kind is not BlockKind.CELL
        for spot in passage.spots
        if (sort := _counted(passage, spot, counts, lexicon)) is not None
    }
    return frozenset(found | {ANNEX} if _is_listed(passages, there.get(ANNEX, ())) else found)


def _counted(passage: Passage, spot: Spot, counts: Mapping[str, int], lexicon: Lexicon) -> str | None:
    """Return the sort of which a spot says how many there are, if there are as many: "drie bijlagen"."""
    value = spot.meaning.value
    if spot.meaning.kind is not Kind.COUNT or not isinstance(value, Quantity) or value.hedge is not None:
        return None
    words = passage.grammar.words
    for noun in passage.between(spot.last, spot.last + _TO_NOUN):
        sort = known_sort(noun, words, lexicon) if noun[0].isalpha() else None
        if sort is not None:
            own = counts.get(sort) == value.value and not _names_another(passage, spot)
            return sort if own else None
    return None


def _names_another(passage: Passage, spot: Spot) -> bool:
    """Whether a sentence names a paper that is not "deze brief": "het jaarverslag bevat twee tabellen"."""
    first, last = passage.sentences[passage.sentence_at(spot.first)]
    lower, words = passage.tokens.lower, passage.grammar.words
    return any(
        lower[at] in words.cues["document"] and not (at and lower[at - 1] in words.classes["demonstrative"])
        for at in range(first, last)
    )


def _is_listed(passages: Sequence[Passage], annexes: Sequence[Numbered]) -> bool:
    """Whether what stands right above the first annex calls them that, and they stand one below the other."""
    blocks = {passage.block.id: at for at, passage in enumerate(passages)}
    places = [blocks[one.block] for one in annexes if one.block in blocks]
    if len(places) < _FEWEST:
        return False
    first, count = places[0], len(places)
    own = passages[first]
    title = own.block.text[: annexes[0].span.start].strip(_MARKS)
    if not title and first and own.block.kind in _BELOW and passages[first - 1].block.kind in _ABOVE:
        title = passages[first - 1].block.text.strip()
    below = places == [first] * count or places == list(range(first, first + count))
    said = {word.strip(":()").lower() for word in title.split()} if len(title) <= _TITLE else set()
    return (
        below
        and not title.endswith((".", "?", ";"))
        and not own.grammar.words.cues["annexes"].isdisjoint(said)
    )
