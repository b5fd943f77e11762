"""Which date does a letter give to a document or act that it cites, each time that it cites it?"""

import re
from collections.abc import Iterator, Sequence

from checker.claims.mentions import Kind, Passage, Spot, counted
from checker.claims.outgoing.draft import Draft, Part
from checker.quantity import PartialDate

_DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
_FURTHEST = 40  # characters from a document's number to its date
_REACH = 80  # characters before a date that can hold it
_NUMBER = re.compile(
    r"(?<![\w/.@-])(?=[\w/-]*[A-Z]{2}|\d{4}Z)(?=(?:[\w/-]*\d){4})[A-Z0-9]+(?:[-/][A-Z0-9]+)*(?![\w/@-])"
)
_OF_AN_ACT = re.compile(
    r"(?P<sort>\w+)(?: \([A-Z]{2,7}\))?(?: (?:nr|No)\.)? (?P<number>\d{1,4}/\d{1,4}(?:/E?[A-Z]{2})?)(?![\w/])"
)
_WORD = re.compile(r"[^\W\d_]+")
_TITLE = 12  # tokens behind an act's date
_TELLING = 3  # words of a title, at least
_KNOWN = 5  # words by which it is known

Key = tuple[str, ...]


def citations(passages: Sequence[Passage]) -> Iterator[Draft]:
    """Yield the date of each document that is cited again, with the date that it had the first time.

    A document is known by its number ("GAO-26-107698 (Washington, D.C.: Nov. 25, 2025)"), an act by its
    title ("het besluit van 29 maart 2016 houdende vaststelling van verblijfsvergoedingen").
    """
    seen: dict[Key, Part] = {}
    for passage in passages:
        for key, spot in _cited(passage):
            part = Part(passage, spot)
            earlier = seen.setdefault(key, part)
            if earlier is not part:
                roles = {"left": (part,), "right": (earlier,)}
                yield Draft("restated", roles, sentences=2)


def _cited(passage: Passage) -> Iterator[tuple[Key, Spot]]:
    for index, spot in enumerate(passage.spots):
        if _is_full(spot):
            number = _number(passage, index)
            if number is not None:
                yield ("number", number), spot
            title = _title(passage, spot)
            if title is not None:
                yield title, spot


def _is_full(spot: Spot) -> bool:
    value = spot.meaning.value
    return spot.meaning.kind in _DAYS and isinstance(value, PartialDate) and value.date is not None


def _number(passage: Passage, index: int) -> str | None:
    """Return the number of the document that a date stands right behind."""
    spot = passage.spots[index]
    start = passage.start(spot)
    before = passage.spots[index - 1] if index else None
    if before is not None and before.meaning.kind is Kind.REFERENCE and before.meaning.tag == "dossier":
        return str(before.meaning.value) if _belongs(passage, passage.end(before), start) else None
    from_here = max(start - _REACH, 0)
    for match in reversed(list(_NUMBER.finditer(passage.block.text, from_here, start))):
        return (
            match.group() if _stands_alone(passage, match) and _belongs(passage, match.end(), start) else None
        )
    acts = tuple(passage.grammar.words.facts["act"])
    for match in reversed(list(_OF_AN_ACT.finditer(passage.block.text, from_here, start))):
        sort = match["sort"].lower()
        known = sort.endswith(acts) and _belongs(passage, match.end(), start)
        return f"{sort} {match['number']}" if known else None
    return None


def _stands_alone(passage: Passage, match: re.Match[str]) -> bool:
    """Whether no preposition makes it the number of another document: "de bijlage bij AB-2024-0123"."""
    before = _WORD.findall(passage.block.text[max(match.start() - _REACH, 0) : match.start()])
    return not before or before[-1].lower() not in passage.grammar.words.facts["link"]


def _belongs(passage: Passage, end: int, start: int) -> bool:
    """Whether nothing but signs, names of places and "van" or "dated" parts a number from its date."""
    between = passage.block.text[end:start]
    if start - end > _FURTHEST or between.count(")") > between.count("("):
        return False
    dated = passage.grammar.words.sets["dated"]
    return all(word[0].isupper() or word.lower() in dated for word in _WORD.findall(between))


def _title(passage: Passage, spot: Spot) -> Key | None:
    """Return the act that a date is the date of: its sort and the first words of its title."""
    words = passage.grammar.words
    lower = passage.tokens.lower
    sort = spot.first - 2
    if (
        sort < 0
        or lower[sort + 1] not in words.sets["dated"]
        or not lower[sort].endswith(tuple(words.facts["act"]))
    ):
        return None
    link = next(
        (n for n in (3, 2, 1) if " ".join(lower[spot.last : spot.last + n]) in words.facts["entitled"]), 0
    )
    if not link:
        return None
    title = []
    for at in range(spot.last + link, min(spot.last + link + _TITLE, len(lower))):
        if passage.covered[at] >= 0 or not lower[at][0].isalpha() or lower[at] in words.sets["finite-verbs"]:
            break
        if counted(passage, at):
            title.append(lower[at])
    if len(title) < _TELLING or words.facts["amending"] & set(title):
        return None
    return ("title", lower[sort], *title[:_KNOWN])
