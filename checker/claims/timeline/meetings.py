"""On which days does a letter put one meeting, in its subject, its text and its programme?

Any conference, congress, summit or council, known by its noun ("de werkconferentie", "de JBZ-Raad"), that
no table need know. Two places mean one meeting where their days are less than a week apart: of those
further apart there may be two. A single day is inside the meeting only where something of it opens, closes
or is held then.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from msgspec import Struct

from checker.claims.drafting import Draft, Part
from checker.claims.events import DATES
from checker.claims.mentions import Passage, Spot
from checker.claims.timeline.within import told
from checker.quantity import PartialDate

_ONE_MEETING = dt.timedelta(days=7)
_BACK = 14  # tokens between a meeting's name and its days, in one sentence
_DEFINITE = 5  # tokens before a noun that can make it definite
_MOST = 20  # meetings that are looked at
_HYPHENS = frozenset("-‑")


class Meeting(Struct, frozen=True):
    """A place that names a meeting with its days; ``part``: something of it is held, opens or closes then."""

    name: str
    passage: Passage
    spot: Spot
    definite: bool
    part: bool

    @property
    def ends(self) -> tuple[PartialDate, PartialDate]:
        """Return its first and last day."""
        return self.spot.dates[0], self.spot.dates[-1]


def meetings(passages: Sequence[Passage], known_days: Sequence[Draft]) -> Iterator[Draft]:
    """Yield each later place of a meeting with the first that told its days and year.

    Args:
        passages: of the letter, in reading order.
        known_days: what is said of the days of events that tables know, which is not said again.
    """
    known: list[Meeting] = []
    days = {id(part.spot) for draft in known_days for parts in draft.roles.values() for part in parts}
    for passage in passages:
        for found in _named(passage):
            if id(found.spot) in days:
                continue
            first = next((each for each in known if _may_be_one(each, found)), None)
            if first is not None and found.definite:
                alone = len(found.spot.dates) == 1 and len(first.spot.dates) > 1
                if not alone or found.part:
                    roles = {
                        "left": (Part(found.passage, found.spot),),
                        "right": (Part(first.passage, first.spot),),
                    }
                    yield Draft("event_pair", roles, {"relation": "within" if alone else "same"})
            elif first is None and found.ends[1].date is not None and not found.part:
                known.append(found)
                del known[_MOST:]


def _may_be_one(known: Meeting, found: Meeting) -> bool:
    """Whether two places have names and days so near that they are of one meeting."""
    if not (known.name.endswith(found.name) or found.name.endswith(known.name)):
        return False
    one, other = known.ends[1].date, found.ends[0]
    if one is None:
        return False
    other = other if other.year is not None else other.within(one.year)
    first = known.ends[0] if known.ends[0].year is not None else known.ends[0].within(one.year)
    if other.date is None or first.date is None:
        return False
    return first.date - _ONE_MEETING < other.date < one + _ONE_MEETING


def _named(passage: Passage) -> Iterator[Meeting]:
    """Yield the meetings of a passage whose days stand in their sentence, where it names no other."""
    if not any(spot.meaning.kind in DATES for spot in passage.spots):
        return
    time = passage.grammar.words.time
    nouns = (*time["meetings"], *time["meetings-by-name"])
    if not any(word.endswith(nouns) for word in map(_plain, passage.tokens.lower)):
        return
    for number, spots in told(passage):
        first, last = passage.sentences[number]
        days = [spot for spot in spots if spot.meaning.kind in DATES]
        if len(days) != 1:
            continue
        named = {at: name for at in range(first, last) if (name := _name(passage, at, first))}
        if len(set(named.values())) != 1 or not _is_of_it(passage, [*named], days[0], first, last):
            continue
        name = next(iter(named.values()))
        definite = any(_is_definite(passage, at, first) for at in named)
        part = not time["opens-or-closes"].isdisjoint(passage.between(first, last))
        yield Meeting(name, passage, days[0], definite, part)


def _plain(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")


def _name(passage: Passage, at: int, first: int) -> str:
    """Return the noun of a meeting, with its name where that makes it one of a kind; "" for none."""
    time, tokens = passage.grammar.words.time, passage.tokens
    word = _plain(tokens.lower[at])
    if word.endswith(tuple(time["meetings"])):
        return word
    if not word.endswith(tuple(time["meetings-by-name"])):
        return ""
    start = at
    while start > first and (tokens.written(start - 1)[0].isupper() or tokens.lower[start - 1] in _HYPHENS):
        start -= 1
    named = tokens.lower[start : at + 1]
    return " ".join(named) if len(named) > 1 or "-" in word else ""


def _is_of_it(passage: Passage, places: Sequence[int], day: Spot, first: int, last: int) -> bool:
    """Whether the day is that of the meeting: right behind its name, or on which it happens.

    Not the day of a paper or debate about it, and not one that another clause tells.
    """
    words, said = passage.grammar.words, passage.between(first, last)
    near = min(abs(at - day.first) for at in places)
    if near > _BACK or not words.time["about-a-meeting"].isdisjoint(said):
        return False
    behind = [at for at in places if at < day.first]
    if behind and words.sets["finite-verbs"].isdisjoint(passage.between(behind[-1], day.first)):
        return True
    return not words.time["happens"].isdisjoint(said)


def _is_definite(passage: Passage, at: int, first: int) -> bool:
    """Whether a noun means the one that was named: "de", "the", or a name with capitals."""
    words = passage.grammar.words
    before = passage.between(max(at - _DEFINITE, first), at)
    if any(word in words.time["indefinite"] for word in before[-2:]):
        return False
    capital = passage.tokens.written(at)[0].isupper()
    return (
        capital
        or not words.cues["the"].isdisjoint(before)
        or not words.classes["demonstrative"].isdisjoint(before)
    )
