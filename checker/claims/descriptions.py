"""What does its own sentence say that a figure is the figure of?"""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from checker.claims.about import sentence_of
from checker.claims.asked import asked, is_asked
from checker.claims.chunks import complement, is_word, noun_phrase, plain_words
from checker.claims.context import counted
from checker.claims.mention import Kind
from checker.claims.passage import Passage, Spot
from checker.quantity import Hedge, Quantity

_MEASURES = frozenset({Kind.PERCENTAGE, Kind.MONEY, Kind.QUANTITY, Kind.COUNT, Kind.DURATION})
_TIMES = frozenset({Kind.YEAR, Kind.MONTH_YEAR, Kind.DATE, Kind.WEEKDAY_DATE, Kind.DATE_RANGE, Kind.RANGE})
_LONGEST_NOUN = 4  # words, adjectives included
_LONGEST_SUBJECT = 12
_BESIDE = 4  # tokens between a verb and its figure
_LONGEST_PHRASE = 4
_HYPHENS = "-‑"
_BOUNDS = frozenset({Hedge.AT_LEAST, Hedge.AT_MOST})


class Description(Struct, frozen=True):
    """What a phrase says of its figure: "de defensie-uitgaven van Nederland bedragen in 2025 2,26%".

    ``head`` is the noun with its adjectives and with what makes a compound of it, without blanks or
    hyphens ("defensieuitgaven", also of "uitgaven aan defensie"); ``noun`` is it without adjectives.
    ``complement`` are the other words that belong to it. ``period`` is stated, or carried by what
    stands before. ``manner``: whether it is an aim, a forecast, a bound, a rate, or asked by another.
    """

    spot: Spot
    head: str
    noun: str
    complement: frozenset[str]
    definite: bool
    counts: bool
    unit: str | None
    base: str | None
    scope: str | None
    method: str | None
    period: str | None
    manner: tuple[str, ...]


def descriptions(passage: Passage, carried: str | None) -> Iterator[Description]:
    """Yield the figures of a passage that a definite phrase says something of.

    Args:
        passage: the block.
        carried: the period of its heading, if that names one.
    """
    questions = asked(passage)
    for index, spot in enumerate(passage.spots):
        value = spot.meaning.value
        if spot.meaning.kind not in _MEASURES or not isinstance(value, Quantity) or spot.mention is None:
            continue
        if _moves(passage, spot):
            continue
        found = _headed(passage, spot) or _with_more(passage, spot) or _counted(passage, spot)
        if found is None:
            continue
        about = spot.mention.about
        yield Description(
            spot,
            _joined(found),
            (found.compound or "") + found.words[-1],
            frozenset(found.complement),
            found.definite,
            found.counts,
            value.unit,
            about.base,
            about.scope,
            about.method,
            about.period or _carried(passage, index) or carried,
            _manner(passage, spot, asked=is_asked(questions, spot.first)),
        )


class _Phrase(Struct, frozen=True):
    words: tuple[str, ...]  # adjectives, and the noun last
    compound: str | None  # "defensie" of "uitgaven aan defensie"
    complement: tuple[str, ...]
    definite: bool
    counts: bool = False


def _joined(phrase: _Phrase) -> str:
    """Return the head in one word: adjectives, what makes it a compound, the noun."""
    *before, noun = phrase.words
    return "".join([*before, phrase.compound or "", noun]).replace("-", "").replace("‑", "")


def _headed(passage: Passage, spot: Spot) -> _Phrase | None:
    """Read a noun, a link, its figure, what belongs to it: "de boete van € 5 miljoen op artikel 95"."""
    facts = passage.grammar.words.facts
    at = _behind_phrase(passage, spot.first, facts["figure-of"])
    if at is None:
        return None
    first = at
    while first > 0 and at - first < _LONGEST_NOUN and is_word(passage, first - 1):
        first -= 1
    if first in {0, at}:
        return None
    words = tuple(plain_words(passage, first, at))
    if not words or passage.covered[first - 1] >= 0:
        return None
    return _Phrase(
        words,
        None,
        complement(passage, spot.last).words,
        passage.tokens.lower[first - 1] in facts["definite"],
    )


def _with_more(passage: Passage, spot: Spot) -> _Phrase | None:
    """Read what a verb says, and what belongs to the figure: "bedragen € 6 miljoen met een nieuw dak"."""
    told = _told(passage, spot)
    more = complement(passage, spot.last).words
    return replace(told, complement=(*told.complement, *more)) if told is not None else None


def _told(passage: Passage, spot: Spot) -> _Phrase | None:
    """Read a verb and what it is said of, in each order that a clause can have.

    "De uitgaven bedragen in 2025 € 21 miljard", "In 2025 bedragen de uitgaven € 21 miljard", "dat de
    uitgaven in 2025 € 21 miljard bedragen".
    """
    start = sentence_of(passage, spot.first)[0]
    facts = passage.grammar.words.facts
    lower = passage.tokens.lower
    at = spot.first
    while at > start and spot.first - at < _BESIDE and _is_beside(passage, at - 1):
        if _behind_phrase(passage, at, facts["level"]) is not None:
            break
        at -= 1
    verb = _behind_phrase(passage, at, facts["level"])
    if verb is not None:
        return _subject(passage, _opening(passage, start, verb), verb)
    first = _opening(passage, start, at)
    last_verb = next((k for k in range(at - 1, first - 1, -1) if lower[k] in facts["level-only"]), None)
    if last_verb is not None:
        return _subject(passage, last_verb + 1, at)
    ends_in_verb = spot.last < len(lower) and lower[spot.last] in facts["level-only"]
    return _subject(passage, first, at) if ends_in_verb else None


def _opening(passage: Passage, start: int, end: int) -> int:
    """Return the token at which the clause that reaches to token ``end`` begins, at most so far back."""
    first = end
    while first > max(start, end - _LONGEST_SUBJECT) and not _opens(passage, first - 1):
        first -= 1
    return first


def _subject(passage: Passage, first: int, last: int) -> _Phrase | None:
    """Read tokens ``first`` to ``last`` as one definite phrase: article, noun, what belongs to it."""
    words = passage.grammar.words
    if first >= last or passage.tokens.lower[first] not in words.facts["definite"]:
        return None
    at = noun_phrase(passage, first + 1, last)
    named = tuple(plain_words(passage, first + 1, at))
    if not named:
        return None
    if at == last:
        return _Phrase(named, None, (), definite=True)
    belongs = complement(passage, at, last)
    if belongs.last != last:
        return None
    compound = _compound(passage, at, last)
    rest = belongs.words[1:] if compound is not None else belongs.words
    return _Phrase(named, compound, rest, definite=True)


def _compound(passage: Passage, at: int, last: int) -> str | None:
    """Return the bare noun that makes a compound with the noun before: "uitgaven aan defensie"."""
    lower = passage.tokens.lower
    after = at + 2
    bare = at + 1 < last and counted(passage, at + 1) and passage.tokens.written(at + 1)[0].islower()
    alone = after >= last or lower[after] in passage.grammar.words.facts["link"]
    return lower[at + 1] if bare and alone else None


def _counted(passage: Passage, spot: Spot) -> _Phrase | None:
    """Read "de 59 medewerkers van het kerndepartement": all the things of one sort, and which."""
    if spot.meaning.kind is not Kind.COUNT:
        return None
    facts = passage.grammar.words.facts
    if not spot.first or passage.tokens.lower[spot.first - 1] not in facts["definite"]:
        return None
    behind = noun_phrase(passage, spot.last, len(passage.tokens))
    words = tuple(plain_words(passage, spot.last, behind))
    belongs = complement(passage, behind).words
    return _Phrase(words, None, belongs, definite=True, counts=True) if words and belongs else None


def _behind_phrase(passage: Passage, end: int, phrases: frozenset[str]) -> int | None:
    """Return the first token of the longest phrase that ends before token ``end``."""
    for length in range(min(_LONGEST_PHRASE, end), 0, -1):
        if " ".join(passage.tokens.lower[end - length : end]) in phrases:
            return end - length
    return None


def _is_beside(passage: Passage, at: int) -> bool:
    covering = passage.covered[at]
    if covering >= 0:
        return passage.spots[covering].meaning.kind in _TIMES
    return passage.tokens.lower[at] in passage.grammar.words.facts["beside-level"]


def _opens(passage: Passage, at: int) -> bool:
    """Whether a clause can begin behind a token."""
    word = passage.tokens.lower[at]
    return not (word[0].isalnum() or word in _HYPHENS) or word in passage.grammar.words.cues["clause"]


def _moves(passage: Passage, spot: Spot) -> bool:
    """Whether a figure is how much something changes: "is 5 miljoen hoger"."""
    cues = passage.grammar.words.cues
    after = passage.tokens.lower[spot.last] if spot.last < len(passage.tokens) else ""
    return after in cues["up"] or after in cues["down"] or after in passage.grammar.words.sets["subject-stop"]


def _carried(passage: Passage, index: int) -> str | None:
    """Return the time that is named last before a figure in its block, else in the rest of its sentence."""
    spot = passage.spots[index]
    for other in reversed(passage.spots[:index]):
        if other.meaning.kind in _TIMES and (time := _time(other)) is not None:
            return time
    end = sentence_of(passage, spot.first)[1]
    for other in passage.spots[index + 1 :]:
        if other.first >= end:
            return None
        if other.meaning.kind in _TIMES and (time := _time(other)) is not None:
            return time
    return None


def _time(spot: Spot) -> str | None:
    return "/".join(each.iso for each in spot.dates) or None


def _manner(passage: Passage, spot: Spot, *, asked: bool) -> tuple[str, ...]:
    value = spot.meaning.value
    assert isinstance(value, Quantity)
    facts = passage.grammar.words.facts
    said = set(passage.between(*sentence_of(passage, spot.first)))
    found = [kind for kind in ("aim", "forecast") if said & facts[kind]]
    if value.norm:
        found.append("norm")
    if value.hedge in _BOUNDS:
        found.append(value.hedge.value)
    if value.rate:
        found.append("rate")
    if asked:
        found.append("asked")
    return tuple(found)
