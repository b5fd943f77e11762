"""Which events does a letter mean by saying who comes together, when and where?

"Op 7 en 8 juli komen de NAVO-bondgenoten bijeen in Ankara" names a summit without calling it
one. Only what is to come: of a meeting that is over, letters tell more kinds.
"""

from collections.abc import Iterator

from checker.claims.events.days import days_within, is_governed, year_of
from checker.claims.events.lexicon import Lexicon, longest, names_event
from checker.claims.events.named import Named, row_of
from checker.claims.lexicon import Spelling
from checker.claims.mentions import Passage


def gatherings(passage: Passage, lexicon: Lexicon, letter_year: int | None) -> Iterator[Named]:
    """Yield the events of a passage that are named by who meets, in order."""
    if lexicon.participants.keys().isdisjoint(passage.tokens.lower):
        return
    for start, end in passage.telling:
        clause = _clause_end(passage, start, end)
        found = _participants(passage, lexicon, start, clause)
        days = days_within(passage, start, clause)
        if found is None or len(days) != 1 or not _gather(passage, start, clause):
            continue
        first, last, spelling = found
        place, elsewhere = _place(passage, lexicon, start, clause)
        # A sentence that calls the event, or another one, by its name too tells more than who meets.
        if elsewhere or is_governed(passage, first, start) or names_event(passage, lexicon, start, end):
            continue
        day, type_ = days[0], str(spelling.value)
        year = year_of(day)
        row = row_of(lexicon.tables, type_, place, year, letter_year)
        yield Named(passage, first, last, type_, place, day, year, row, item=len(day.dates) == 1)


def _clause_end(passage: Passage, start: int, end: int) -> int:
    """Return where the first clause of a sentence ends: at a semicolon, or where another begins ("nadat")."""
    lower = passage.tokens.lower
    subordinate = passage.grammar.words.cues["subordinate"]
    return next((at for at in range(start, end) if lower[at] == ";" or lower[at] in subordinate), end)


def _participants(
    passage: Passage, lexicon: Lexicon, start: int, end: int
) -> tuple[int, int, Spelling] | None:
    """Return where the first who meet are named, and how; their number may stand inside.

    "regeringsleiders van de 32 bondgenoten".
    """
    lower = passage.tokens.lower
    for first in range(start, end):
        for spelling in lexicon.participants.get(lower[first], ()):
            at = first
            for piece in spelling.pieces:
                while at < end and passage.covered[at] >= 0:
                    at += 1
                if at >= end or lower[at] != piece:
                    break
                at += 1
            else:
                return first, at, spelling
    return None


def _gather(passage: Passage, start: int, end: int) -> bool:
    """Whether a clause says that people come together: "komen ... bijeen", "zijn uitgenodigd", "meet"."""
    cues = passage.grammar.words.cues
    said = passage.tokens.lower[start:end]
    pairs = {" ".join(said[at : at + 2]) for at in range(len(said) - 1)}
    words = pairs.union(said)
    return not words.isdisjoint(cues["gathers"]) and not words.isdisjoint(cues["comes"])


def _place(passage: Passage, lexicon: Lexicon, start: int, end: int) -> tuple[str | None, bool]:
    """Return the known place where they meet, and whether another, unknown one is named instead."""
    lower = passage.tokens.lower
    there = passage.grammar.words.cues["there"]
    elsewhere = False
    for at in range(start, end - 1):
        if lower[at] not in there or passage.covered[at] >= 0:
            continue
        spelling = longest(passage, lexicon.places, at + 1)
        if spelling is not None:
            return str(spelling.value), False
        elsewhere = elsewhere or (passage.covered[at + 1] < 0 and passage.tokens.written(at + 1)[0].isupper())
    return None, elsewhere
