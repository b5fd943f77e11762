"""Which words say what an amount takes in or leaves out: "inclusief btw", "met 21% btw", gross?"""

from collections.abc import Iterator

from msgspec import Struct

from checker.claims.lexicon import Words, kept
from checker.claims.mentions import Kind, Passage, Spot, cue_at
from checker.claims.syntax import sentence as parsed

TAX = {"including-tax": "inclusive", "excluding-tax": "exclusive"}
_SIDES = {
    **TAX,
    "gross": "inclusive",
    "net": "exclusive",
    "included": "inclusive",
    "excluded": "exclusive",
}
WHOLE = frozenset({"gross", "net"})  # that need no term
_BEHIND_TERM = frozenset({"included", "excluded"})
_NOUNS = frozenset("nN")
_TERM = frozenset("nNaeb")  # classes of words of what is taken in


class Side(Struct, frozen=True):
    """Words at the tokens ``first`` to ``last`` (excluded) that say what an amount takes in or leaves out.

    ``term``: the noun, None where it is not told ("exclusief"). ``rate``: its percentage ("21% btw").
    """

    name: str
    first: int
    last: int
    cue: str
    term: str | None = None
    rate: Spot | None = None


def side_words(passage: Passage) -> Iterator[Side]:
    """Yield the words of a passage that say sides, in order."""
    cues = passage.grammar.words.cues
    openings, taxed = _openings(passage.grammar.words), cues["with"] | cues["before-tax"]
    if _telling(passage.grammar.words).isdisjoint(passage.tokens.lower):
        return
    for at, word in enumerate(passage.tokens.lower):
        found = None
        if word in openings and passage.covered[at] < 0:
            found = _side_at(passage, at)
        elif word in taxed:
            found = _taxed(passage, at)
        if found is not None:
            yield found


def _side_at(passage: Passage, at: int) -> Side | None:
    """Return the side that words at a token say; of "met inbegrip van" and "met" the longest is meant."""
    sizes = {cue: cue_at(passage, at, cue) for cue in _SIDES}
    cue = max(sizes, key=lambda each: sizes[each])
    return _side(passage, cue, _SIDES[cue], at, at + sizes[cue]) if sizes[cue] else _taxed(passage, at)


def _side(passage: Passage, cue: str, name: str, first: int, last: int) -> Side | None:
    """Return a side with its term; None where the words open a list: "including 14 on training"."""
    if cue in WHOLE:
        return Side(name, first, last, cue)
    if cue in _BEHIND_TERM:
        noun, start = _noun_before(passage, first)
        return None if noun is None else Side(name, start, last, cue, noun)
    words = passage.grammar.words
    if passage.tokens.lower[first] in words.cues["without"] and not _names(passage, last):
        return Side(name, first, last, cue) if _ends_amount(passage, first, last) else None
    at, rate = last, None
    while (
        at < len(passage.tokens)
        and passage.tokens.lower[at] in words.cues["article"] | words.classes["demonstrative"]
    ):
        at += 1
    if at < len(passage.tokens) and passage.covered[at] >= 0:
        rate = passage.spots[passage.covered[at]]
        if rate.meaning.kind is not Kind.PERCENTAGE or not _is_surcharge(passage, rate.last):
            return None if at == last and not _is_amount(passage, at) else Side(name, first, last, cue)
        at = rate.last
    term = _term(passage, at)
    if rate is None and term is not None and _is_surcharge(passage, term[1] - 1):
        rate = _rate_behind(passage, term[1])
        last = last if rate is None else rate.last
    return Side(name, first, max(last, at if term is None else term[1]), cue, term and term[0], rate)


def _names(passage: Passage, at: int) -> bool:
    """Whether a word stands at a token: "without them", not "those without £49"."""
    return at < len(passage.tokens) and passage.covered[at] < 0 and passage.tokens.lower[at][0].isalpha()


def _ends_amount(passage: Passage, first: int, last: int) -> bool:
    """Whether "without" stands alone behind an amount, as the end of what is said: "£65,000 without."."""
    alone = last >= len(passage.tokens) or not passage.tokens.lower[last][0].isalnum()
    return alone and first > 0 and passage.covered[first - 1] >= 0 and _is_amount(passage, first - 1)


def _rate_behind(passage: Passage, at: int) -> Spot | None:
    """Return the rate behind a surcharge: "VAT at 20%", "btw van 21%", "21%" behind "btw-tarief van"."""
    leading = passage.grammar.words.cues["tax-rate"]
    behind = at
    while behind < len(passage.tokens) and passage.tokens.lower[behind] in leading:
        behind += 1
    if behind in (at, len(passage.tokens)) or passage.covered[behind] < 0:
        return None
    rate = passage.spots[passage.covered[behind]]
    return rate if rate.meaning.kind is Kind.PERCENTAGE else None


def _term(passage: Passage, at: int) -> tuple[str, int] | None:
    """Return the noun of the group at a token, and the token behind it; None where there is none."""
    sentence = parsed(passage, passage.sentence_at(at))
    units = sentence.units
    unit = units.holding(at)
    group = sentence.group_at(unit) if unit >= 0 else -1
    if group < 0:
        return None
    last = unit
    while last < sentence.groups[group].last and units.tags[last] in _TERM:
        last += 1
    if last == unit or units.tags[last - 1] not in _NOUNS:
        return None
    return units.words[last - 1], units.lasts[last - 1]


def _noun_before(passage: Passage, at: int) -> tuple[str | None, int]:
    """Return the noun right before "included" and where it begins; None and ``at`` for a pronoun."""
    units = parsed(passage, passage.sentence_at(at)).units
    unit = units.holding(at) - 1
    return (units.words[unit], units.firsts[unit]) if unit >= 0 and units.tags[unit] in _NOUNS else (None, at)


def _taxed(passage: Passage, at: int) -> Side | None:
    """Return "met 21% btw", "with VAT at 20%", "before VAT".

    Only of a surcharge "with" says that an amount takes it in, and "before" that it does not.
    """
    words = passage.grammar.words
    word = passage.tokens.lower[at]
    if passage.covered[at] >= 0 or word not in words.cues["with"] | words.cues["before-tax"]:
        return None
    name, cue = ("inclusive", "with") if word in words.cues["with"] else ("exclusive", "before-tax")
    behind, rate = at + 1, None
    while behind < len(passage.tokens) and passage.tokens.lower[behind] in words.cues["article"]:
        behind += 1
    if behind < len(passage.tokens) and passage.covered[behind] >= 0:
        rate = passage.spots[passage.covered[behind]]
        behind = rate.last
        if rate.meaning.kind is not Kind.PERCENTAGE:
            return None
    if not _is_surcharge(passage, behind):
        return None
    if rate is None:
        rate = _rate_behind(passage, behind + 1)
        last = behind + 1 if rate is None else rate.last
    else:
        last = behind + 1
    return Side(name, at, last, cue, passage.tokens.lower[behind], rate)


def _is_surcharge(passage: Passage, at: int) -> bool:
    return at < len(passage.tokens) and passage.tokens.lower[at] in passage.grammar.words.cues["surcharge"]


def _is_amount(passage: Passage, at: int) -> bool:
    """Whether a sentence may go on at a token with the amount that the side is of: "exclusief € 100"."""
    return passage.spots[passage.covered[at]].meaning.kind in (Kind.MONEY, Kind.QUANTITY)


@kept
def _openings(words: Words) -> frozenset[str]:
    """Return the first tokens of words that say sides, without "with": no other token need be looked at."""
    return frozenset(pieces[0] for pieces in _spellings(words))


@kept
def _telling(words: Words) -> frozenset[str]:
    """Return the longest token of each: no other paragraph need be looked at ("inbegrip", not "met")."""
    return frozenset(max(pieces, key=len) for pieces in _spellings(words))


def _spellings(words: Words) -> Iterator[tuple[str, ...]]:
    every = (each for some in words.cue_lexicon.values() for each in some)
    return (each.pieces for each in every if each.terminal in _SIDES)
