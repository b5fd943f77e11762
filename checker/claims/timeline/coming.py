"""Which days does a letter speak of as still to come, or as past, and does its own date allow that?

"De Raad zal op 23 en 24 juni 2025 bijeenkomen" in a letter of 3 July 2025; "please send it to me by 4
April" in a memo of 17 April; "uw brief van 20 november 2026" in a letter of 12 February 2026. Only days
whose year is written.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from checker.claims.drafting import Draft, Part
from checker.claims.events import DATES
from checker.claims.frames import Tense, tense_of
from checker.claims.mentions import Kind, Passage, Spot, cue_at
from checker.claims.syntax import Clause, Sentence, sentence
from checker.claims.timeline.happened import has_happened, is_done_attribute
from checker.claims.timeline.within import told

_TO_NAME = 6  # tokens from "aanstaande" to the day of what is
_LONG_PAST = 60  # days: what a present tense tells of longer ago is history


def coming(passage: Passage, dates: Sequence[dt.date]) -> Iterator[Draft]:
    """Yield each day that a passage speaks of as to come or past, with the letter's date."""
    if not dates:
        return
    first, last = min(dates), max(dates)
    for number, spots in told(passage):
        start, _ = passage.sentences[number]
        for at, spot in enumerate(spots, start=passage.spot_at(start)):
            if not _is_whole(spot):
                continue
            called = _called(passage, spot, start)
            been = called == "jl" or _is_of_a_paper(passage, spot) or has_happened(passage, number, at)
            if called == "as":
                yield from _announced_by_name(passage, number, spot, first)
            elif been:
                yield Draft("relative", {"date": (Part(passage, spot),)}, _seen("been", last))
            elif _is_asked(passage, spot, start):
                yield Draft(
                    "deadline", {"due": (Part(passage, spot),)}, {"sort": "asked", "dated": first.isoformat()}
                )
            else:
                yield from _announced(passage, number, at, first)


def _seen(side: str, dated: dt.date) -> dict[str, str]:
    return {"side": side, "dated": dated.isoformat()}


def _is_whole(spot: Spot) -> bool:
    return spot.meaning.kind in DATES and all(day.date is not None for day in spot.dates)


def _called(passage: Passage, spot: Spot, start: int) -> str:
    """Return whether what a day is of is called coming ("as") or past ("jl"): "de aanstaande top van 12 mei".

    Nothing but its name stands between; "" where neither is said.
    """
    lower, words = passage.tokens.lower, passage.grammar.words
    at = spot.first - 1
    if (
        spot.meaning.tag is not None
        or at < start
        or lower[at] not in words.sets["dated"] | words.time["on-day"]
    ):
        return ""
    nearest = max(spot.first - _TO_NAME, start)
    for side in range(at - 1, nearest - 1, -1):
        if passage.covered[side] >= 0 or not lower[side][0].isalnum():
            return ""
        if lower[side] in words.time["upcoming"]:
            return "as" if side < at - 1 else ""
        if lower[side] in words.time["just-been"]:
            return "jl" if side < at - 1 else ""
    return ""


def _announced_by_name(passage: Passage, number: int, spot: Spot, dated: dt.date) -> Iterator[Draft]:
    """Yield a day that is called coming, if nothing before it tells of a paper about it or of what was."""
    time, said = passage.grammar.words.time, passage.between(passage.sentences[number][0], spot.first)
    if not (time["about-a-meeting"] | time["was-to"]).isdisjoint(said) or _is_quoted(passage, number):
        return
    traits = {"dated": dated.isoformat(), "end": spot.dates[-1].iso}
    yield Draft("announced", {"day": (Part(passage, spot),)}, traits)


def _is_of_a_paper(passage: Passage, spot: Spot) -> bool:
    """Whether a day is the date of a paper: "uw brief van 20 november 2026"."""
    if spot.mention is None or spot.meaning.tag is not None:
        return False  # "jl." and "a.s." say themselves what it is
    if passage.tokens.lower[spot.first - 1] in passage.grammar.words.time["on-day"]:
        return False  # "will report on 1 October"
    about = spot.mention.about.subject
    return about is not None and about.endswith(tuple(passage.grammar.words.time["papers"]))


def _is_asked(passage: Passage, spot: Spot, start: int) -> bool:
    """Whether a sentence asks for something before a day: "please send it by 4 April"."""
    time = passage.grammar.words.time
    said = passage.between(start, spot.first)
    by = said[-1:] and {said[-1], " ".join(said[-2:])}
    if not by or time["by-day"].isdisjoint(by):
        return False
    pairs = {" ".join(said[at : at + 2]) for at in range(len(said))}
    return not time["asks"].isdisjoint(pairs.union(said))


def _announced(passage: Passage, number: int, at: int, dated: dt.date) -> Iterator[Draft]:
    spot = passage.spots[at]
    if not _is_on(passage, spot, number) or _is_quoted(passage, number):
        return
    parsed = sentence(passage, number)
    unit = parsed.unit_of(at)
    if unit < 0 or parsed.endless:
        return
    clause = parsed.clause_at(unit)
    if is_done_attribute(parsed, unit) or _is_reported(parsed, clause) or _is_term(parsed, unit):
        return
    sure = _shall_be(parsed, clause)
    last = spot.dates[-1]
    if last.date is None:
        return
    recent = 0 < (dated - last.date).days <= _LONG_PAST
    if not sure and not (recent and _is_present(parsed, clause)):
        return
    traits = {"dated": dated.isoformat(), "end": last.iso}
    yield Draft("announced", {"day": (Part(passage, spot),)}, traits, sentences=1 if sure else 2)


def _is_on(passage: Passage, spot: Spot, number: int) -> bool:
    """Whether "op" or "on" leads to a day, or "van" to several that open a sentence.

    "Van 6 mei" is the date of a paper, "de stremming van 6 tot 8 mei" one that was.
    """
    opens = spot.first - 1 == passage.sentences[number][0]
    ranges = spot.meaning.kind is Kind.DATE_RANGE and opens and cue_at(passage, spot.first - 1, "from") > 0
    return passage.word_at(spot.first - 1) in passage.grammar.words.time["on-day"] or ranges


def _is_quoted(passage: Passage, number: int) -> bool:
    first, last = passage.sentences[number]
    return not frozenset('"“”„«»').isdisjoint(passage.between(first, last))


def _is_reported(parsed: Sentence, clause: Clause) -> bool:
    """Whether a clause is what was said or is asked: "I wrote that it will", "you ask whether it will"."""
    if parsed.units.tags[clause.first] not in "rc":
        return False
    before = [each for each in parsed.clauses if each.last == clause.first]
    asks = parsed.passage.grammar.words.time["asks-whether"]
    return any(
        (parsed.units.tags[clause.first] == "r" and tense_of(parsed, each) is Tense.PAST)
        or not asks.isdisjoint(parsed.units.words[each.first : each.last])
        for each in before
    )


def _is_term(parsed: Sentence, unit: int) -> bool:
    """Whether what begins or ends on a day is a term, which is no event: "De termijn begint op 3 mei"."""
    subjects = [each.subject for each in parsed.clauses if each.first <= unit and each.subject >= 0]
    if not subjects:
        return False
    group = parsed.groups[subjects[-1]]
    said = parsed.units.words[group.first : group.last]
    return not parsed.passage.grammar.words.time["terms"].isdisjoint(said)


def _shall_be(parsed: Sentence, clause: Clause) -> bool:
    """Whether a clause says that something is to come: "zal", "staat gepland", "I look forward to"."""
    time = parsed.passage.grammar.words.time
    said = set(parsed.units.words[clause.first : clause.last])
    if not time["was-to"].isdisjoint(said) or not time["works-back"].isdisjoint(said):
        return False
    return not time["shall"].isdisjoint(said)


def _is_present(parsed: Sentence, clause: Clause) -> bool:
    """Whether a clause tells in the present tense what happens on a day, and does not say how it is now."""
    time = parsed.passage.grammar.words.time
    said = set(parsed.units.words[clause.first : clause.last])
    if not time["was-to"].isdisjoint(said) or "e" in parsed.units.tags[clause.first : clause.last]:
        return False
    return tense_of(parsed, clause) is Tense.PRESENT and not time["takes-place"].isdisjoint(said)
