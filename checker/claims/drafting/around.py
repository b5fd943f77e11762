"""What is a mention about, as its own sentence says it?"""

from bisect import bisect_right

from checker.claims.drafting.period import period
from checker.claims.mentions import MEASURES, About, Kind, Passage, Spot
from checker.claims.syntax import noun_at, reckoning, scopes
from checker.quantity import Quantity

_FURTHEST_DOCUMENT = 11  # tokens
_PAPER = "kamerstuk"  # what a number of a parliamentary paper names, in every language
_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
_STOPS = frozenset(";,()")


def about(passage: Passage, index: int) -> About:
    """Return what spot ``index`` of the passage is about."""
    spot = passage.spots[index]
    kind = spot.meaning.kind
    if kind is Kind.NOT_A_CLAIM:
        return About(subject=spot.meaning.tag)
    if kind in _DAYS:
        return About(subject=_dated(passage, spot))
    if kind not in MEASURES or spot.meaning.tag == "years":
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


def text_of(passage: Passage, first: int, last: int) -> str:
    """Return the text of the tokens ``first`` to ``last`` (excluded)."""
    return passage.block.text[passage.tokens.starts[first] : passage.tokens.ends[last - 1]]


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
    """Return "inclusive TERM" or "exclusive TERM" where the words of the same clause say so."""
    return next((f"{each.side} {each.noun}" for each in scopes(passage, spot, bounds) if each.noun), None)


def _method(passage: Passage, spot: Spot, bounds: tuple[int, int]) -> str | None:
    """Return the name of the reckoning that the sentence tells."""
    found = reckoning(passage, spot, bounds)
    return found.name if found is not None else None


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
