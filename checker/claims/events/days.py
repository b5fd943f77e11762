"""Which place, days and year does a sentence say of an event that it names?"""

from checker.claims.events.lexicon import Lexicon, longest
from checker.claims.mentions import Kind, Passage, Spot
from checker.quantity import PartialDate

DATES = frozenset({Kind.DATE, Kind.WEEKDAY_DATE, Kind.DATE_LIST, Kind.DATE_RANGE})
_PERIODS = frozenset({Kind.YEAR, Kind.MONTH_YEAR})
_HAPPENS = 2  # words that say that it happens: "vindt plaats"
_IS_ON = 2  # words of "was on"
_LINKS = 3  # words between an event's name and what is said of it


def said_behind(
    passage: Passage, lexicon: Lexicon, first: int, last: int
) -> tuple[str | None, Spot | None, int | None, int]:
    """Return the place, the days (or month, or year) and the year said right behind the name.

    And the token behind all that.
    """
    tokens = passage.tokens
    links = passage.grammar.words.cues["beside-event"]
    place: str | None = None
    day: Spot | None = None
    at = last
    while at < len(tokens):
        reach = at
        while reach < min(at + _LINKS, len(tokens)) and tokens.lower[reach] in links:
            if passage.covered[reach] >= 0 or longest(passage, lexicon.places, reach) is not None:
                break  # "The Hague" begins with a word that links
            reach += 1
        if reach >= len(tokens):
            break
        spelling = longest(passage, lexicon.places, reach)
        if spelling is not None and place is None:
            place = str(spelling.value)
            at = reach + len(spelling.pieces)
            while at < len(tokens) and tokens.lower[at] in {")", "."} and at + 1 < len(tokens):
                at += 1
            continue
        covering = passage.covered[reach]
        spot = passage.spots[covering] if covering >= 0 else None
        if (
            spot is None
            or spot.first != reach
            or spot.meaning.kind not in DATES | _PERIODS
            or (day is not None and day.meaning.kind in DATES)
        ):
            break
        if not _year_of_event(at, reach, spot) or _of_a_message(passage, first, at, reach):
            break
        day = spot
        at = spot.last
    return place, day, year_of(day) if day is not None else None, at


def held_in(passage: Passage, lexicon: Lexicon, last: int) -> str | None:
    """Return the place that "plaats in Ankara" says right behind an event's name, or its abbreviation."""
    words, cues = passage.tokens.lower, passage.grammar.words.cues
    bracketed = len(words) > last + 2 and words[last] == "(" and words[last + 2] == ")"
    at = last + 3 if bracketed else last
    reach = at
    while reach < min(at + _HAPPENS, len(words)) and says_happening(
        passage, reach, min(reach + 2, len(words))
    ):
        reach += 1 if words[reach] in cues["happens"] else 2
    if reach == at or reach + 1 >= len(words) or words[reach] not in cues["there"]:
        return None
    spelling = longest(passage, lexicon.places, reach + 1)
    return None if spelling is None else str(spelling.value)


def held_before(passage: Passage, lexicon: Lexicon, first: int) -> str | None:
    """Return the place that a sentence says before an event's name: "in Istanbul de NAVO-top".

    Right before it, or where the sentence opens with it; the event is what happens there.
    """
    start, end = _bounds(passage, first)
    lower, there = passage.tokens.lower, passage.grammar.words.cues["there"]
    if is_governed(passage, first, start) or not says_happening(passage, start, end):
        return None
    subject = _behind_articles(passage, first, start)
    for at in range(start, subject - 1):
        spelling = longest(passage, lexicon.places, at + 1) if lower[at] in there else None
        if spelling is None:
            continue
        behind = at + 1 + len(spelling.pieces)
        if at == start or lower[behind:subject] in ((), (",",)):
            return str(spelling.value)
    return None


def _bounds(passage: Passage, token: int) -> tuple[int, int]:
    """Return the sentence that holds ``token``, as its first token and the one behind it."""
    return next(((a, b) for a, b in passage.sentences if token < b), (0, len(passage.tokens)))


def _year_of_event(at: int, reach: int, spot: Spot) -> bool:
    """Whether what follows the name is its time: a year right behind it, in brackets or behind "in"."""
    if spot.meaning.kind in DATES:
        return True
    return reach - at <= 1 and isinstance(spot.meaning.value, PartialDate)


def _of_a_message(passage: Passage, first: int, at: int, reach: int) -> bool:
    """Whether "on 28 June" says when a letter about the event was sent.

    "a letter about the summit on 28 June".
    """
    concerning = passage.grammar.words.cues["concerning"]
    before = passage.between(first - 3, first)
    loose = any(
        word in passage.grammar.words.sets["dated"] - passage.grammar.words.facts["share-of"]
        for word in passage.between(at, reach)
    )
    return loose and any(word in concerning for word in before)


def happening(passage: Passage, first: int, end_of_name: int) -> tuple[Spot | None, bool]:
    """Return the only days of a sentence that says that the event takes place then.

    "Op 7 en 8 juli vindt de NAVO-top plaats", "the NATO summit in Brussels was on 14 June 2021". And whether
    they are those of a part of it: of its programme, or of its opening.
    """
    start, end = _bounds(passage, first)
    days = days_within(passage, start, end)
    if len(days) != 1:
        return None, False
    if not says_happening(passage, start, end) and not _is_then(passage, end_of_name, days[0], end):
        return None, False
    cues = passage.grammar.words.cues
    subject = _behind_articles(passage, first, start)
    pair = " ".join(passage.between(max(subject - 2, start), subject))
    noun, _, preposition = pair.partition(" ")
    part = noun in cues["programme"] and preposition in cues["programme-of"]
    opening = not passage.grammar.words.time["opens-or-closes"].isdisjoint(passage.between(start, end))
    if is_governed(passage, first, start) and pair not in cues["assembles"] and not part:
        return None, False
    return days[0], part or (opening and len(days[0].dates) == 1)


def _is_then(passage: Passage, last: int, day: Spot, end: int) -> bool:
    """Whether "is op" or "was on" leads from an event's name to its day, and the clause ends there.

    "De NAVO-top is op 14 juni besproken" tells of something else.
    """
    words, lower = passage.grammar.words, passage.tokens.lower
    between = lower[last : day.first]
    said = len(between) == _IS_ON and between[0] in words.time["is-on"] and between[1] in words.time["on-day"]
    behind = lower[day.last] if day.last < end else "."
    return said and (not behind[0].isalpha() or behind in words.sets["list-and"] | words.cues["there"])


def days_within(passage: Passage, start: int, end: int) -> list[Spot]:
    """Return the days that stand between two tokens, each date, list or range of them."""
    return [spot for spot in passage.spots if start <= spot.first < end and spot.meaning.kind in DATES]


def says_happening(passage: Passage, start: int, end: int) -> bool:
    """Whether the tokens say that something takes place."""
    happens = passage.grammar.words.cues["happens"]
    text = passage.tokens.lower[start:end]
    return not happens.isdisjoint(text) or any(
        " ".join(text[at : at + 2]) in happens for at in range(len(text) - 1)
    )


def is_governed(passage: Passage, first: int, start: int) -> bool:
    """Whether what begins at ``first`` stands behind a preposition: it is not what the sentence is about."""
    words = passage.grammar.words
    subject = _behind_articles(passage, first, start)
    before = passage.tokens.lower[subject - 1] if subject > start else ""
    return (
        before in words.sets["function-words"]
        and before not in words.sets["finite-verbs"]
        and before not in words.cues["happens"]
    )


def _behind_articles(passage: Passage, first: int, start: int) -> int:
    cues = passage.grammar.words.cues
    determiners = cues["article"] | cues["every"]
    while first > start and passage.tokens.lower[first - 1] in determiners:
        first -= 1
    return first


def year_of(spot: Spot) -> int | None:
    """Return the first year that a spot names."""
    return next((date.year for date in spot.dates if date.year is not None), None)
