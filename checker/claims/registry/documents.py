"""Which documents does a letter name with their date: by a number, by a title, or by a name of their own?"""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum

from msgspec import Struct

from checker.claims.mentions import Kind, Passage, Spot, counted
from checker.claims.registry.names import Key, name_of
from checker.quantity import PartialDate

_FURTHEST = 40  # characters from a document's number to its date
_REACH = 80  # characters before a date that can hold it
_NUMBER = re.compile(
    r"(?<![\w/.@-])(?=[\w/-]*[A-Z]{2}|\d{4}Z)(?=(?:[\w/-]*\d){4})[A-Z0-9]+(?:[-/][A-Z0-9]+)*(?![\w/@-])"
)
# Behind the name of its field any code with so many digits is a number.
_CODE = r"(?=(?:[\w/-]*\d){4})[A-Za-z0-9]+(?:[-/][A-Za-z0-9]+)*(?![\w/@-])"
_BEHIND = re.compile(
    rf",? \(?(?:(?P<said>(?:[^\W\d_]+[:.]? ){{0,2}})(?P<number>{_NUMBER.pattern})|"
    rf"(?P<field>[^\W\d_]+\.?(?: [^\W\d_]+\.?)?):? (?P<code>{_CODE}))"
)
_OF_AN_ACT = re.compile(
    r"(?P<sort>\w+)(?: \([A-Z]{2,7}\))?(?: (?:nr|No)\.)? (?P<number>\d{1,4}/\d{1,4}(?:/E?[A-Z]{2})?)(?![\w/])"
)
_OPENS = re.compile(r",? \(")
_WORD = re.compile(r"[^\W\d_]+")
_TITLE = 12  # tokens behind an act's date
_TELLING = 3  # words of a title, at least
_KNOWN = 5  # words by which it is known


class By(StrEnum):
    """What a document is known by."""

    NUMBER = "the same number"  # "AB-2024-0123 van 3 mei 2024", "EU-verordening 573/2019 van 12 maart 2019"
    BEHIND = "the same number behind it"  # "brief van 3 mei 2024 (Kamerstuk 28 676, nr. 504)"
    TITLE = "the same title"  # "besluit van 3 mei 2024 houdende nieuwe vergoedingen voor ambtenaren"
    NAME = "the same name"  # "Verdrag van Zwolle van 3 mei 2024", "Harbour Act 1971"


class Cited(Struct, frozen=True):
    """A date or year that a letter gives a document, and what that is known by."""

    by: By
    key: Key
    passage: Passage
    spot: Spot

    @property
    def date(self) -> PartialDate:
        """Return the date, as far as it is told."""
        value = self.spot.meaning.value
        assert isinstance(value, PartialDate)
        return value


def cited(passages: Sequence[Passage]) -> Iterator[Cited]:
    """Yield the documents that a letter names with a date, in reading order."""
    for passage in passages:
        for index, spot in enumerate(passage.spots):
            if not isinstance(spot.meaning.value, PartialDate) or spot.meaning.value.year is None:
                continue
            if spot.day is not None:
                for by, key in (
                    (By.NUMBER, _number(passage, index)),
                    (By.BEHIND, _number_behind(passage, index)),
                    (By.TITLE, _title(passage, spot)),
                ):
                    if key is not None:
                        yield Cited(by, key, passage, spot)
            name = name_of(passage, spot)
            if name is not None:
                yield Cited(By.NAME, name, passage, spot)


def numbers(text: str) -> Iterator[str]:
    """Yield the numbers of documents that a text holds: "AO-25-107101", "2023Z01234"."""
    return (match.group() for match in _NUMBER.finditer(text))


def _number(passage: Passage, index: int) -> Key | None:
    """Return the number of the document that a date stands right behind."""
    spot = passage.spots[index]
    start = passage.start(spot)
    before = passage.spots[index - 1] if index else None
    if before is not None and before.meaning.kind is Kind.REFERENCE and before.meaning.tag == "dossier":
        return (str(before.meaning.value),) if _belongs(passage, passage.end(before), start) else None
    from_here = max(start - _REACH, 0)
    numbered = [*_NUMBER.finditer(passage.block.text, from_here, start)]
    if numbered:
        alone = _stands_alone(passage, numbered[-1]) and _belongs(passage, numbered[-1].end(), start)
        return (numbered[-1].group(),) if alone else None
    acts = [*_OF_AN_ACT.finditer(passage.block.text, from_here, start)]
    if not acts:
        return None
    sort = acts[-1]["sort"].lower()
    known = sort.endswith(tuple(passage.grammar.words.facts["act"]))
    return (sort, acts[-1]["number"]) if known and _belongs(passage, acts[-1].end(), start) else None


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


def _number_behind(passage: Passage, index: int) -> Key | None:
    """Return the number that stands right behind a date that "van" or "dated" leads to."""
    spot, text, words = passage.spots[index], passage.block.text, passage.grammar.words
    if not passage.noun_of(spot).endswith(tuple(words.cues["document"] | words.facts["act"])):
        return None
    end = passage.end(spot)
    behind = passage.spots[index + 1] if index + 1 < len(passage.spots) else None
    if (
        behind is not None
        and behind.meaning.kind is Kind.REFERENCE
        and behind.meaning.tag == "dossier"  # one issue of a gazette has several acts
        and _OPENS.fullmatch(text, end, passage.start(behind))
    ):
        number = str(behind.meaning.value)
        return (number,) if "-" in number else None
    match = _BEHIND.match(text, end)
    if match is None:
        return None
    names = (*words.header_fields.get("reference", ()), *words.header_fields.get("your-reference", ()))
    said = (match["said"] or match["field"] or "").strip(" :").lower()
    return (match["number"] or match["code"],) if not said or said in names else None


def _title(passage: Passage, spot: Spot) -> Key | None:
    """Return the act that a date is the date of: its sort and the first words of its title."""
    words = passage.grammar.words
    lower = passage.tokens.lower
    sort = passage.noun_of(spot)
    if not sort.endswith(tuple(words.facts["act"])):
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
    return (sort, *title[:_KNOWN])
