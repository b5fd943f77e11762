"""Which words say what a figure takes in or leaves out: "inclusief btw", "excluding this aid"?"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from checker.claims.lexicon import Words, kept
from checker.claims.mentions import MEASURES, Passage, Spot, cue_at
from checker.claims.syntax.nouns import noun_at

_FURTHEST = 12  # tokens
_HEAD = 3  # tokens behind the words, at which an amount of their own begins
_STOPS = frozenset(";,()")
_CUES: Mapping[str, str] = {"including-tax": "inclusive", "excluding-tax": "exclusive"}


class ScopeWords(Struct, frozen=True):
    """Words at token ``at`` that take in or leave out (``side``) what token ``term`` begins.

    ``noun`` is that with its adjectives, in lower case; None where it cannot be told.
    """

    side: str
    at: int
    term: int
    noun: str | None


def scopes(passage: Passage, spot: Spot, bounds: tuple[int, int]) -> Iterable[ScopeWords]:
    """Return what the words of its own clause take into a figure or leave out of it, behind it first.

    "2% inclusief steun aan Oekraïne", "2,01% exclusief deze steun", "inclusief btw € 5 miljoen". What
    the term itself stands for ("deze steun") is left open.

    Args:
        passage: the block.
        spot: the figure.
        bounds: its sentence, as a range of tokens.
    """
    if passage.scopes is None:
        passage.scopes = _found(passage)
    return _reached(passage, spot, bounds, passage.scopes) if passage.scopes else ()


def _reached(
    passage: Passage, spot: Spot, bounds: tuple[int, int], known: Mapping[int, ScopeWords]
) -> Iterator[ScopeWords]:
    behind = range(spot.last, min(bounds[1], spot.last + _FURTHEST))
    before = range(spot.first - 1, max(bounds[0], spot.first - _FURTHEST) - 1, -1)
    for reach in (behind, before):
        for at in reach:
            found = known.get(at)
            if found is not None and not (reach is behind and at > spot.last and _heads_another(passage, at)):
                yield found
            opening = at == spot.last or (reach is behind and at + 1 in known)
            if _ends(passage, at, opening=opening):
                break


def _found(passage: Passage) -> dict[int, ScopeWords]:
    """Return all words of scope of a passage, by the token at which they begin."""
    openings = _openings(passage.grammar.words)
    lower = passage.tokens.lower
    if openings.isdisjoint(lower):
        return {}
    return {
        at: found
        for at, word in enumerate(lower)
        if word in openings and (found := _scope_at(passage, at)) is not None
    }


@kept
def _openings(words: Words) -> frozenset[str]:
    """Return the first tokens of words of scope: no other token need be looked at."""
    spellings = [each for some in words.cue_lexicon.values() for each in some]
    return frozenset(each.pieces[0] for each in spellings if each.terminal in _CUES)


def _scope_at(passage: Passage, at: int) -> ScopeWords | None:
    tokens, articles = passage.tokens, passage.grammar.words.cues["article"]
    for cue, side in _CUES.items():
        length = cue_at(passage, at, cue)
        if length:
            term = at + length
            while term < len(tokens) and tokens.lower[term] in articles:
                term += 1
            noun = noun_at(passage, term)
            return ScopeWords(side, at, term, noun.text if noun is not None else None)
    return None


def _heads_another(passage: Passage, at: int) -> bool:
    """Whether the words stand before an amount of their own: "€ 90.000, exclusief btw € 100.000"."""
    for token in range(at + 1, min(at + 1 + _HEAD, len(passage.tokens))):
        covering = passage.covered[token]
        if covering >= 0:
            return passage.spots[covering].meaning.kind in MEASURES
    return False


def _ends(passage: Passage, at: int, *, opening: bool) -> bool:
    word = passage.tokens.lower[at]
    if opening and word in {"(", ","}:
        return False  # "2,01%, exclusief deze steun", "12 countries, including France"
    covering = passage.covered[at]
    measured = covering >= 0 and passage.spots[covering].meaning.kind in MEASURES
    return measured or word in _STOPS or word in passage.grammar.words.cues["separator"]
