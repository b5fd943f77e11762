"""Which numbered things does the text of a letter point to, as its own?"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.lexicon import Lexicon
from checker.claims.mentions import Kind, Passage, Spot
from checker.claims.registry.captions import is_caption
from checker.claims.registry.serials import Serial
from checker.claims.registry.sorts import ANNEX, CAPTIONED, NOTE, numbers_of, sort_of
from checker.document import BlockKind

_NEAR = 8  # tokens around a pointer in which another document can be named
_PAPERS = frozenset({"dossier", "gazette", "kamerstuk"})
_DATED = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})


class Pointer(Struct, frozen=True):
    """A spot that points to numbered things of one sort: "zie de tabellen 3 en 4"."""

    passage: Passage
    spot: Spot
    sort: str
    serials: tuple[Serial, ...]


def pointers(passages: Sequence[Passage], lexicon: Lexicon) -> Iterator[Pointer]:
    """Yield each pointer to a thing of the letter itself; "tabel 53 van het jaarverslag" is none."""
    for passage in passages:
        for index, spot in enumerate(passage.spots):
            sort = sort_of(passage, spot, lexicon)
            if sort is None or is_caption(passage, index, sort) or _is_anothers(passage, spot, sort):
                continue
            yield Pointer(passage, spot, sort, tuple(numbers_of(passage, spot)))


def _is_anothers(passage: Passage, spot: Spot, sort: str) -> bool:
    """Whether it is another document's: named behind it, or around it.

    Behind an annex only: "het rapport (bijlage 2)" is this letter's own. Tables and figures are looked for
    in the papers beside them, sections and questions in all that their sentence and those before it name.
    """
    if _is_of(passage, spot) or _is_named(passage, spot):
        return True
    if sort == ANNEX:
        return _papers(passage, spot.last, spot.last + _NEAR)
    if sort in CAPTIONED:
        return _papers(passage, spot.first - _NEAR, spot.last + _NEAR)
    if passage.block.kind is BlockKind.NOTE and sort != NOTE:
        return True
    if _papers(passage, 0, spot.last + _NEAR):
        return True
    first, last = next(
        (each for each in passage.sentences if each[0] <= spot.first < each[1]), (0, len(passage.tokens))
    )
    return any(
        other.meaning.kind in _DATED or other.meaning.tag in _PAPERS
        for other in passage.spots
        if first <= other.first < last
    )


def _is_of(passage: Passage, spot: Spot) -> bool:
    """Whether what follows says of what it is: "van het jaarverslag"; "bij deze brief" is this letter."""
    words = passage.grammar.words
    behind = passage.tokens.lower[spot.last : spot.last + 2]
    if not behind or behind[0] not in words.cues["of-another"]:
        return False
    return behind[1:] == () or behind[-1] not in words.classes["demonstrative"]


def _is_named(passage: Passage, spot: Spot) -> bool:
    """Whether a name or noun stands right at it: "hoofdstuk 8 Gemeentewet", "Background note 11"."""
    tokens = passage.tokens
    if spot.last < len(tokens) and tokens.written(spot.last)[:1].isupper() and not _closes(passage, spot):
        return True
    before = spot.first - 1
    if before < 0 or not tokens.lower[before][0].isalpha():
        return False
    opens = any(first == before for first, _ in passage.sentences)
    return tokens.written(before)[:1].isupper() and not opens


def _closes(passage: Passage, spot: Spot) -> bool:
    """Whether a sentence ends behind the spot."""
    return any(first == spot.last for first, _ in passage.sentences)


def _papers(passage: Passage, first: int, last: int) -> bool:
    """Whether another paper is named at tokens ``first`` to ``last``; "deze brief" is the letter itself."""
    words = passage.grammar.words
    lower = passage.tokens.lower
    papers, these = words.cues["document"], words.classes["demonstrative"]
    return any(
        lower[at] in papers and not (at and lower[at - 1] in these)
        for at in range(max(first, 0), min(last, len(lower)))
    )
