"""Which years that run over New Year does a letter name, and which day does it give to what is of one?

"Vergaderjaar 2016-2017", "het seizoen 2019/20", "Kamerstukken II 2023/24, 36 410, nr. 15": the second year is
the one behind the first. "(Kamer, 2016-2017, nr. 127 van 16 augustus 2017)" has its day in its session,
and so has the day right before the bracket: "de vergadering van 27 oktober 2016 (Integraal Verslag, Kamer,
2016-2017)".
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from checker.claims.claim import Anchor
from checker.claims.drafting import Draft, Part
from checker.claims.lexicon import Words
from checker.claims.mentions import DAYS, Passage, Spot
from checker.claims.timeline.split_years import odd_one
from checker.document import Block, Span
from checker.quantity import PartialDate

_DASH = "[-\u2010-\u2014/]"
_YEARS = re.compile(
    rf"(?<![\w.,/-])(\d\d(?:\d\d)?)\s{{0,2}}{_DASH}\s{{0,2}}(\d\d(?: ?\d\d)?)(?![\w%]|\s?{_DASH}\s?\d|[.,]\d)"
)
_WORD = re.compile(r"[^\W\d_]+|,")
_ROMAN = re.compile(r"[IVX]{1,4}")
_TO_DAY = re.compile(
    r"\s?,\s?(?:[^\W\d_]{1,6}[.,]{0,2}\s?)?(?:[\w/-]{1,12}\s?,?\s?)?(?:[^\W\d_]{1,9}\.?\s?)?(?:[^\W\d_]{1,2}\.?\s?)?"
)
_BEFORE = 40  # characters that can hold the word that says what the years are
_NEAR = 40  # characters from a session to the date of what is of it
_BRACKET = 60  # characters from a bracket to the session in it
_TO_QUESTIONS = 5  # words of "op eerdere vragen"
_LATE = 6  # months in which what is of the last session may still appear
_FEW = 6  # mentions between a session and the date of what is of it
_CENTURY = 100


def spanning(blocks: Sequence[Block], passages: Mapping[str, Passage], words: Words) -> Iterator[Draft]:
    """Yield each such year of a letter, of running heads too, and with it the day of the paper cited."""
    told: set[tuple[str, int]] = set()
    for block in blocks:
        passage = passages.get(block.id)
        for match in _YEARS.finditer(block.text):
            own = passage.grammar.words if passage is not None else words
            if not _runs_on(block.text, match, own):
                continue
            first, last = _whole(match[1]), _whole(match[2], match[1])
            place = Anchor(block.id, Span(*match.span()), match.group())
            told.add((block.id, match.start()))
            traits = {"start": f"{first:04d}", "end": f"{last:04d}"}
            yield Draft("session", {}, {**traits, "sort": "years"}, {"session": (place,)})
            if passage is None or last != first + 1:
                continue
            for day in (_cited(passage, match), _bracketed(passage, match)):
                if day is None:
                    continue
                dated = _dated(day.dates[0], first, own)
                yield Draft(
                    "session",
                    {"day": (Part(passage, day),)},
                    {**traits, "sort": "cited", "dated": dated},
                    {"session": (place,)},
                )
    for draft in odd_one(blocks):
        place = draft.anchors["session"][0]
        if (place.block, place.span.start) not in told:
            yield draft


def _whole(year: str, first: str | None = None) -> int:
    """Return a year in full: "21" is 2021, "24" behind "2023" is 2024, "00" behind "1999" is 2000.

    What a page has torn ("2011-20 12") is one year, where another number does not follow ("2011-12 33 240").
    """
    if first is not None and len(year) > 4:
        year = year.replace(" ", "") if year[:2] == first[:2] else year[:2]
    if len(year) == 4:
        return int(year)
    if first is None:
        return 2000 + int(year)
    start = _whole(first)
    found = start - start % _CENTURY + int(year)
    return found + _CENTURY if found < start and start % _CENTURY == _CENTURY - 1 else found


def _runs_on(text: str, match: re.Match[str], words: Words) -> bool:
    """Whether a word before two years says that they are one year that runs over New Year, or a paper's."""
    before = _WORD.findall(text[max(match.start() - _BEFORE, 0) : match.start()])
    while before and (before[-1] == "," or before[-1].lower() in words.time["of-years"]):
        before.pop()
    if not before:
        return False
    full = len(match[1]) == 4
    if " ".join(before[-2:]).lower().endswith(tuple(words.time["spans-new-year"])):
        longer = before[-1].lower() in words.time["may-span-more"] and full
        return not (longer and _whole(match[2], match[1]) == _whole(match[1]) + 2)
    if len(before) > 1 and _ROMAN.fullmatch(before[-1]):
        before.pop()
    cited = text[match.end() : match.end() + 2].lstrip().startswith(",")
    return full and cited and before[-1][0].isupper() and before[-1].lower() in words.time["series"]


def _dated(day: PartialDate, first: int, words: Words) -> str:
    """Return a day as precisely as its session asks for: of one that opens when it likes, its year."""
    assert day.year is not None
    assert day.month is not None
    soon = day.year == first + 2 and day.month <= _LATE
    loose = words.time["may-span-more"] and (day.year in {first, first + 1} or soon)
    return str(day.year) if loose else day.iso


def _cited(passage: Passage, match: re.Match[str]) -> Spot | None:
    """Return the date of a paper behind its session: nothing but its number stands between."""
    at = bisect_left(passage.spots, match.end(), key=passage.start)
    for spot in passage.spots[at : at + _FEW]:
        start = passage.start(spot)
        if start < match.end() or spot.meaning.kind not in DAYS:
            continue
        between = passage.block.text[match.end() : start]
        near = start - match.end() <= _NEAR and _TO_DAY.fullmatch(between)
        return spot if spot.day is not None and near else None
    return None


def _bracketed(passage: Passage, match: re.Match[str]) -> Spot | None:
    """Return the day right before the bracket that holds a session, or of an answer to "earlier questions".

    What else is named between the two may be what the bracket cites: "mijn brief van 3 mei 2020 over de motie
    (Kamerstukken II 2018-2019, 35 000, nr. 3)".
    """
    text = passage.block.text
    opening = text.rfind("(", max(match.start() - _BRACKET, 0), match.start())
    if opening < 0 or re.search(r"[\d);]", text[opening : match.start()]):
        return None
    at = bisect_left(passage.spots, opening, key=passage.start) - 1
    if at < 0:
        return None
    spot = passage.spots[at]
    if spot.day is None:
        return None
    between = _WORD.findall(text[passage.end(spot) : opening])
    return spot if not between or _answers(passage, spot, [word.lower() for word in between]) else None


def _answers(passage: Passage, spot: Spot, between: Sequence[str]) -> bool:
    """Whether a day is that of an answer, and what follows says to which questions."""
    words = passage.grammar.words
    paper = passage.between(spot.first - 2, spot.first - 1)
    asked = between[-1] in words.time["questions"] and len(between) <= _TO_QUESTIONS
    return asked and not words.evidence["answers"].isdisjoint(paper)
