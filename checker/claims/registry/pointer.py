"""Which numbered things does the text of a letter point to, as its own?"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile

from msgspec import Struct

from checker.claims.lexicon import Lexicon
from checker.claims.mentions import DAYS, Passage, Spot
from checker.claims.registry.captions import is_caption
from checker.claims.registry.serials import Serial
from checker.claims.registry.sorts import ANNEX, CAPTIONED, NOTE, QUESTION, numbers_of, sort_of
from checker.document import BlockKind

_NEAR = 8  # tokens around a pointer in which another document can be named
_PAPERS = frozenset({"dossier", "gazette", "kamerstuk"})
_OPENS = frozenset("(,;")
_QUOTED = 16  # tokens of a title between quotation marks, with them
_QUOTES = {'"': '"', "'": "'", "‘": "’", "“": "”", "„": "”", "«": "»"}


class Pointer(Struct, frozen=True):
    """A spot that points to numbered things of one sort: "zie de tabellen 3 en 4"."""

    passage: Passage
    spot: Spot
    sort: str
    serials: tuple[Serial, ...]


class _Named(Struct, frozen=True):
    """The tokens of a passage that name papers, those of dates and of numbers of papers, and its sentences.

    "Deze brief" is the letter itself.
    """

    papers: Sequence[int]
    cited: Sequence[int]
    sentences: Sequence[int]
    length: int

    def has_paper(self, first: int, last: int) -> bool:
        return _holds(self.papers, first, last)

    def cites(self, token: int) -> bool:
        """Whether the sentence of a token cites a paper by its date or number."""
        after = bisect_right(self.sentences, token)
        last = self.sentences[after] if after < len(self.sentences) else self.length
        return _holds(self.cited, self.sentence(token), last)

    def sentence(self, token: int) -> int:
        """Return the token with which the sentence of a token begins."""
        after = bisect_right(self.sentences, token)
        return self.sentences[after - 1] if after else 0

    def begins(self, token: int) -> bool:
        """Whether a sentence begins at a token."""
        return _holds(self.sentences, token, token + 1)


def _holds(tokens: Sequence[int], first: int, last: int) -> bool:
    at = bisect_left(tokens, first)
    return at < len(tokens) and tokens[at] < last


def pointers(passages: Sequence[Passage], lexicon: Lexicon) -> Iterator[Pointer]:
    """Yield each pointer to a thing of the letter itself; "tabel 53 van het jaarverslag" is none."""
    for passage in passages:
        named: _Named | None = None
        for index, spot in enumerate(passage.spots):
            sort = sort_of(passage, spot, lexicon)
            if sort is None or is_caption(passage, index, sort):
                continue
            named = named or _named(passage)
            if not _is_anothers(passage, spot, sort, named) and not _is_told_absent(passage, spot, named):
                yield Pointer(passage, spot, sort, tuple(numbers_of(passage, spot)))


def _named(passage: Passage) -> _Named:
    words = passage.grammar.words
    lower = passage.tokens.lower
    papers, these = words.cues["document"], words.classes["demonstrative"]
    return _Named(
        [at for at, word in enumerate(lower) if word in papers and not (at and lower[at - 1] in these)],
        [spot.first for spot in passage.spots if spot.meaning.kind in DAYS or spot.meaning.tag in _PAPERS],
        [first for first, _ in passage.sentences],
        len(lower),
    )


def _is_told_absent(passage: Passage, spot: Spot, named: _Named) -> bool:
    """Whether what is said of a thing itself is that it is not here: "bijlage 2 is vertrouwelijk".

    It opens its sentence, a bracket or what a comma or semicolon parts from the rest, and the words stand
    close behind, before any sign.
    """
    lower, before = passage.tokens.lower, spot.first - 1
    if not named.begins(spot.first) and not (before >= 0 and lower[before] in _OPENS):
        return False
    said = takewhile(lambda word: word[0].isalnum(), lower[spot.last : spot.last + _NEAR])
    return not passage.grammar.words.cues["not-here"].isdisjoint(said)


def _is_anothers(passage: Passage, spot: Spot, sort: str, named: _Named) -> bool:
    """Whether it is another document's: named behind it, or around it.

    Behind an annex only: "het rapport (bijlage 2)" is this letter's own. Tables and figures are looked for
    in the papers beside them, sections and questions in all that their sentence and those before it name.
    """
    if _is_of(passage, spot) or _is_of_name(passage, spot, named):
        return True
    if sort == ANNEX:
        return named.has_paper(spot.last, spot.last + _NEAR)
    if sort in CAPTIONED:
        return named.has_paper(spot.first - _NEAR, spot.last + _NEAR)
    if passage.block.kind is BlockKind.NOTE and sort != NOTE:
        return True
    since = _since(passage, spot, named) if sort == QUESTION else 0
    return named.has_paper(since, spot.last + _NEAR) or named.cites(spot.first)


def _since(passage: Passage, spot: Spot, named: _Named) -> int:
    """Return the token from which papers that are named can be what a question is of.

    What stands before the last mark of a question asked something: "Wat zegt het rapport? Zie vraag 3.".
    """
    begin = named.sentence(spot.first)
    lower = passage.tokens.lower
    return next((at + 1 for at in range(begin - 1, -1, -1) if lower[at] == "?"), 0)


def _is_of(passage: Passage, spot: Spot) -> bool:
    """Whether what follows says of what it is: "van het jaarverslag"; "bij deze brief" is this letter.

    Its own title may stand between: "hoofdstuk 2 'Geluid' van de Handleiding".
    """
    words = passage.grammar.words
    behind = passage.tokens.lower[_behind_title(passage, spot.last) :][:2]
    if not behind or behind[0] not in words.cues["of-another"]:
        return False
    if behind[1:] and not behind[-1][0].isalnum():
        return False  # "daar ga ik in paragraaf 5 op in."
    return behind[1:] == () or behind[-1] not in words.classes["demonstrative"]


def _behind_title(passage: Passage, at: int) -> int:
    """Return the token behind a title in quotation marks that begins at one; that token if none does."""
    lower = passage.tokens.lower
    closing = _QUOTES.get(lower[at]) if at < len(lower) else None
    for last in range(at + 1, min(at + _QUOTED, len(lower))):
        if closing is not None and lower[last] == closing:
            return last + 1
    return at


def _is_of_name(passage: Passage, spot: Spot, named: _Named) -> bool:
    """Whether a name or noun stands right at it: "hoofdstuk 8 Gemeentewet", "Background note 11"."""
    tokens = passage.tokens
    if spot.last < len(tokens) and tokens.written(spot.last)[:1].isupper() and not named.begins(spot.last):
        return True
    before = spot.first - 1
    if before < 0 or not tokens.lower[before][0].isalpha():
        return False
    return tokens.written(before)[:1].isupper() and not named.begins(before)
