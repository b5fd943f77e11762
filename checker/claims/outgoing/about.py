"""What is a mention about, as its own sentence says it?"""

from bisect import bisect_right
from collections.abc import Iterator

from checker.claims.mentions import About, Kind, Passage, Spot
from checker.claims.outgoing.period import period
from checker.claims.syntax import noun_at
from checker.quantity import Quantity

_FURTHEST_SCOPE = 12  # tokens
_FURTHEST_DOCUMENT = 11
_PAPER = "kamerstuk"  # what a number of a parliamentary paper names, in every language
_QUALIFIERS = 3  # words between "volgens" and the method's noun
_MEASURES = frozenset(
    {
        Kind.PERCENTAGE,
        Kind.PERCENTAGE_POINT,
        Kind.MONEY,
        Kind.QUANTITY,
        Kind.COUNT,
        Kind.RATIO,
        Kind.RANGE,
    }
)
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
_STOPS = frozenset(";,()")
_SIDES = (("inclusive", "including-tax"), ("exclusive", "excluding-tax"))


def about(passage: Passage, index: int) -> About:
    """Return what spot ``index`` of the passage is about."""
    spot = passage.spots[index]
    kind = spot.meaning.kind
    if kind is Kind.NOT_A_CLAIM:
        return About(subject=spot.meaning.tag)
    if kind in _DAYS:
        return About(subject=_dated(passage, spot))
    if kind not in _MEASURES or spot.meaning.tag == "years":
        return About()
    bounds = sentence_of(passage, spot.first)
    subject = _subject(passage, spot)
    if subject in passage.grammar.words.sets["list-nouns-stop"]:
        return About(subject=subject)  # "twintig maal de omvang in 2020"
    return About(
        subject=subject,
        base=_base(passage, spot) if kind in {Kind.PERCENTAGE, Kind.RATIO} else None,
        period=period(passage, index, bounds),
        scope=_scope(passage, spot, bounds) if kind is not Kind.COUNT else None,
        method=_method(passage, spot, bounds),
    )


def sentence_of(passage: Passage, token: int) -> tuple[int, int]:
    """Return the sentence, as a token range, that holds ``token``."""
    at = bisect_right(passage.sentences, token, key=_end)
    return passage.sentences[at] if at < len(passage.sentences) else (0, len(passage.tokens))


def _end(sentence: tuple[int, int]) -> int:
    return sentence[1]


def _subject(passage: Passage, spot: Spot) -> str | None:
    """Return the noun that is counted, with its adjectives, in lower case; None where it cannot be told."""
    value = spot.meaning.value
    last = value[-1] if isinstance(value, tuple) else value
    if not isinstance(last, Quantity) or last.unit is not None:
        return None
    noun = noun_at(passage, spot.last, plural=last.value != 1)
    return noun.text if noun is not None else None


def _base(passage: Passage, spot: Spot) -> str | None:
    """Return what a percentage is of: "van het bbp" and "2% bbp" give "bbp"."""
    tokens = passage.tokens
    cues = passage.grammar.words.cues
    at = spot.last
    if at < len(tokens) and tokens.lower[at] in cues.get("base-noun", ()):
        return tokens.lower[at]
    for length in (2, 1):
        if " ".join(tokens.lower[at : at + length]) in cues["base"]:
            at += length
            while at < len(tokens) and tokens.lower[at] in cues["article"]:
                at += 1
            if at < len(tokens) and tokens.lower[at] in cues.get("base-noun", ()):
                return tokens.lower[at]
            noun = noun_at(passage, at)
            return noun.text if noun is not None else None
    return None


def _scope(passage: Passage, spot: Spot, bounds: tuple[int, int]) -> str | None:
    """Return "inclusive TERM" or "exclusive TERM" where the words of the same clause say so.

    "2% inclusief steun aan Oekraïne", "2,01% exclusief deze steun", "inclusief btw € 5 miljoen". What
    the term itself stands for ("deze steun") is left open.
    """
    behind = range(spot.last, min(bounds[1], spot.last + _FURTHEST_SCOPE))
    before = range(spot.first - 1, max(bounds[0], spot.first - _FURTHEST_SCOPE) - 1, -1)
    for reach in (behind, before):
        for at in reach:
            found = _scope_at(passage, at)
            if found is not None and not (reach is behind and at > spot.last and _heads_another(passage, at)):
                return found
            if _clause_ends(passage, at, opening=at == spot.last):
                break
    return None


def _heads_another(passage: Passage, at: int) -> bool:
    """Whether the words stand before an amount of their own: "€ 90.000, exclusief btw € 100.000"."""
    for token in range(at + 1, min(at + 4, len(passage.tokens))):
        covering = passage.covered[token]
        if covering >= 0:
            return passage.spots[covering].meaning.kind in _MEASURES
    return False


def _clause_ends(passage: Passage, at: int, *, opening: bool) -> bool:
    word = passage.tokens.lower[at]
    if opening and word in {"(", ","}:
        return False  # "2,01%, exclusief deze steun"
    covering = passage.covered[at]
    measured = covering >= 0 and passage.spots[covering].meaning.kind in _MEASURES
    return measured or word in _STOPS or word in passage.grammar.words.cues["separator"]


def _scope_at(passage: Passage, at: int) -> str | None:
    words = passage.grammar.words
    tokens = passage.tokens
    for side, cue in _SIDES:
        length = phrase_at(passage, at, cue)
        if length:
            term = at + length
            while term < len(tokens) and tokens.lower[term] in words.cues["article"]:
                term += 1
            noun = noun_at(passage, term)
            return f"{side} {noun.text}" if noun is not None else None
    return None


def phrase_at(passage: Passage, at: int, cue: str) -> int:
    """Return how many tokens a cue word takes that stands at token ``at``, 0 for none."""
    lower = passage.tokens.lower
    for spelling in passage.grammar.words.cue_lexicon.get(lower[at], ()):
        if spelling.terminal == cue and lower[at : at + len(spelling.pieces)] == spelling.pieces:
            return len(spelling.pieces)
    return 0


def _method(passage: Passage, spot: Spot, bounds: tuple[int, int]) -> str | None:
    """Return the reckoning that the sentence names: "volgens de NAVO-berekeningswijze", "voor afronding".

    Where it names two, the one nearer to the mention counts only if no other mention stands between.
    """
    if passage.methods is None:
        passage.methods = tuple(_methods(passage))
    found = [each for each in passage.methods if bounds[0] <= each[0] < bounds[1]] if passage.methods else []
    if len({name for _, name in found}) < 2:
        return found[0][1] if found else None
    near = {name for at, name in found if not _measured_between(passage, spot, at)}
    return near.pop() if len(near) == 1 else None


def _methods(passage: Passage) -> Iterator[tuple[int, str]]:
    """Yield every reckoning that the passage names, and where."""
    lower = passage.tokens.lower
    methods = passage.grammar.words.cues["methods"]
    nouns = tuple(each for each in methods if " " not in each)
    openings = {each.split()[0] for each in methods if " " in each}
    for at, word in enumerate(lower):
        if word in openings and at + 1 < len(lower) and f"{word} {lower[at + 1]}" in methods:
            yield at, f"{word} {lower[at + 1]}"
        elif word.endswith(nouns):
            name = _name_of_method(passage, at)
            if name is not None:
                yield at, name


def _measured_between(passage: Passage, spot: Spot, at: int) -> bool:
    low, high = (at, spot.first) if at < spot.first else (spot.last, at)
    return any(
        covering >= 0 and passage.spots[covering].meaning.kind in _MEASURES
        for covering in passage.covered[low:high]
    )


def _name_of_method(passage: Passage, at: int) -> str | None:
    """Return the name of the method whose noun stands at token ``at``, if "volgens" or so leads to it."""
    tokens = passage.tokens
    words = passage.grammar.words
    leads = words.cues["method-before"]
    first = at
    while tokens.glued(first):
        first -= 1
    name = "".join(tokens.lower[first : at + 1])
    for before in range(first, max(first - _QUALIFIERS, 0) - 1, -1):
        if any(" ".join(tokens.lower[max(before - length, 0) : before]) in leads for length in (4, 3, 2, 1)):
            kept = [each for each in tokens.lower[before:first] if each not in words.cues["article"]]
            return " ".join([*kept, name])
    return None


def _dated(passage: Passage, spot: Spot) -> str | None:
    """Return the document that a date is the date of: "het rapport van de Rekenkamer van 3 mei"."""
    tokens = passage.tokens
    words = passage.grammar.words
    leading = tokens.text[: passage.start(spot)].rstrip()[-12:].lower()
    if not any(leading.endswith((" " + each, "(" + each)) for each in words.sets["dated"]):
        return None
    documents = tuple(words.cues["document"])
    for at in range(spot.first - 1, max(-1, spot.first - _FURTHEST_DOCUMENT), -1):
        word = tokens.lower[at]
        if passage.covered[at] >= 0:
            return _PAPER if passage.spots[passage.covered[at]].meaning.tag == "dossier" else None
        if word == "," and passage.covered[at - 1] >= 0:
            continue  # "Kamerstuk 22 054, nr. 395, d.d. 14 juli 2023"
        if word in _STOPS or word in words.sets["finite-verbs"]:
            return None
        if word.endswith(documents):
            return word
        if (pair := " ".join(tokens.lower[max(at - 1, 0) : at + 1])) in documents:
            return pair  # "press release"
    return None
