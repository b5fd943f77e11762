"""On which days does a letter put a part of the event that it is about?

"Het programma van de Top begint op dinsdag 9 juli", and from then on "het programma" is that one; "op 12 juli
zijn er twee werksessies" in a letter about a summit. A programme of something else ("het programma voor
veteranen") has a calendar of its own.
"""

from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft, Part
from checker.claims.events.days import days_within, is_governed, says_happening
from checker.claims.events.lexicon import Lexicon, longest, name_goes_on, names_event
from checker.claims.events.named import Named
from checker.claims.mentions import Passage, Spot

_NEAR = 3  # tokens before a day that say that it opens or closes then
_ADJECTIVES = 2  # words between an article and "programma"


def items(passages: Sequence[Passage], lexicon: Lexicon, subject: Named | None) -> Iterator[Draft]:
    """Yield each day of the programme of ``subject`` beside its own days."""
    if subject is None or subject.day is None or subject.row is None:
        return
    right = (Part(subject.passage, subject.day),)
    known = False  # whether its programme has been spoken of
    for passage in passages:
        cues = passage.grammar.words.cues
        if cues["programme"].isdisjoint(passage.tokens.lower) and not _may_name(passage, lexicon):
            continue
        for start, end in passage.telling:
            told = _tells(passage, lexicon, subject.type, start, end, known=known)
            known = known or told == "programme"
            days = days_within(passage, start, end) if told else []
            happens = len(days) == 1 and says_happening(passage, start, end)
            for day in days:
                if _is_one_day(day, subject) and (happens or _opens_or_closes(passage, start, day)):
                    roles = {"left": (Part(passage, day),), "right": right}
                    yield Draft("event_pair", roles, {"relation": "within"})


def _opens_or_closes(passage: Passage, start: int, day: Spot) -> bool:
    """Whether something opens or closes on a day: "opens on 6 July and closes on 8 July"."""
    before = passage.between(max(day.first - _NEAR, start), day.first)
    return not passage.grammar.words.time["opens-or-closes"].isdisjoint(before)


def _may_name(passage: Passage, lexicon: Lexicon) -> bool:
    lower = passage.tokens.lower
    return not (lexicon.sessions.keys().isdisjoint(lower) and lexicon.names.keys().isdisjoint(lower))


def _is_one_day(spot: Spot, subject: Named) -> bool:
    """Whether a spot is one day that may be in the event's year."""
    dates = spot.dates
    return len(dates) == 1 and (dates[0].year is None or dates[0].year == subject.year)


def _tells(
    passage: Passage, lexicon: Lexicon, type_: str, start: int, end: int, *, known: bool
) -> str | None:
    """Return what a sentence speaks of: the event's "programme", the "event" itself, a "session" of it."""
    lower = passage.tokens.lower
    if names_event(passage, lexicon, start, end):
        return None  # an event by its full name is the pairs' business
    for at in range(start, end):
        if lower[at] in passage.grammar.words.cues["programme"]:
            whose = _whose(passage, lexicon, type_, at, end)
            if whose == "its" or (whose == "bare" and known and _is_definite(passage, start, at)):
                return "programme"
            continue
        spelling = longest(passage, lexicon.sessions, at) if lower[at] in lexicon.sessions else None
        if spelling is not None and spelling.value == type_:
            return "session"
        if _is_the_event(passage, lexicon, type_, at) and not is_governed(passage, at, start):
            return "event"
    return None


def _whose(passage: Passage, lexicon: Lexicon, type_: str, at: int, end: int) -> str | None:
    """Return whose programme is meant: "its", a "bare" one, None for another's."""
    tokens, cues = passage.tokens, passage.grammar.words.cues
    behind = at + 1
    if behind >= end:
        return "bare"
    if tokens.lower[behind] in cues["programme-of"]:
        behind += 1
        while behind < end and tokens.lower[behind] in cues["article"]:
            behind += 1
        return "its" if behind < end and _is_the_event(passage, lexicon, type_, behind) else None
    word = tokens.written(behind)
    return None if word[0].isupper() or word[0] in "\"'‘’“”„-‑" else "bare"


def _is_the_event(passage: Passage, lexicon: Lexicon, type_: str, at: int) -> bool:
    """Whether the short name of the event stands at a token, behind "the": "de Top", "the Summit"."""
    lower = passage.tokens.lower
    if at == 0 or lower[at] not in lexicon.names or lower[at - 1] not in passage.grammar.words.cues["the"]:
        return False
    spelling = longest(passage, lexicon.names, at)
    if spelling is None or spelling.value != type_:
        return False
    last = at + len(spelling.pieces)
    links = passage.grammar.words.cues["programme-of"] | passage.grammar.words.cues["there"]
    own = last < len(lower) and lower[last] in links  # "de top van de G7", "de top in Parijs"
    return not own and not name_goes_on(passage, lexicon, last)


def _is_definite(passage: Passage, start: int, at: int) -> bool:
    """Whether "the" stands before a noun, its adjectives between them: "het inhoudelijke programma"."""
    before = passage.between(max(start, at - _ADJECTIVES - 1), at)
    return any(word in passage.grammar.words.cues["the"] for word in before)
