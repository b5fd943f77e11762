"""Is a change told against another time than that of a figure: "35, een daling van 5% op 2019"?"""

import re

from checker.claims.hypotheses.changes.turns import Turn
from checker.claims.hypotheses.term import Saying, Term

_REACH = 5  # units behind an amount in which it is said what it is compared with
_YEAR = re.compile(r"(?:19|20)\d\d")
_PARTED = frozenset("q,;:().vx")  # classes of what ends that


def is_of_other_time(by: Term, turn: Turn | None, start: Term) -> bool:
    """Return whether what was must be of a time that a figure is not told for.

    Args:
        by: how much something changed.
        turn: the word that says so.
        start: the figure that may be what was.
    """
    said = by.said
    behind = (
        max(by.unit, by.behind - 1, turn.last if turn is not None and turn.sort == "comparative" else 0) + 1
    )
    at = _time(said, behind)
    if at < 0:
        return False
    if start.said is said:
        return "t" not in said.sentence.units.tags[: start.behind + 1]
    if start.years:
        return _years(said, at).isdisjoint(_YEAR.findall(" ".join(start.years))) and _is_a_year(
            said, at, start
        )
    return False


def is_against_time(by: Term, turn: Turn) -> bool:
    """Return whether a comparative is held against a time, or a figure: "12% fewer than a year earlier".

    "12% fewer than in other parks", "than planned" are of something else than what was before.

    Args:
        by: how much more or less.
        turn: the comparative.
    """
    units, facts = by.said.sentence.units, by.said.sentence.passage.grammar.words.facts
    if not facts["compared"].intersection(units.words[turn.last + 1 : turn.last + 2]):
        return False
    times = facts["seen-from"] | facts["times"]
    behind = range(turn.last + 2, min(turn.last + 2 + _REACH, len(units.tags)))
    return any(units.tags[at] in "tukq" or units.words[at] in times for at in behind)


def is_against_another(by: Term, turn: Turn) -> bool:
    """Return whether a comparative is held against something that is no time and has no figure.

    Args:
        by: how much more or less.
        turn: the word that says so.
    """
    units, facts = by.said.sentence.units, by.said.sentence.passage.grammar.words.facts
    led = turn.sort == "comparative" and units.words[turn.last + 1 : turn.last + 2]
    return bool(led) and units.words[turn.last + 1] in facts["compared"] and not is_against_time(by, turn)


def _time(said: Saying, first: int) -> int:
    """Return the unit of the time that an amount is compared with, no figure between; -1 for none."""
    units, facts = said.sentence.units, said.sentence.passage.grammar.words.facts
    compared = False
    for at in range(first, min(first + _REACH, len(units.tags))):
        if units.tags[at] == "t":
            return at if compared else -1
        if units.tags[at] in _PARTED:
            return -1
        compared = compared or units.words[at] in facts["compared"] or units.words[at] in facts["grown-on"]
    return -1


def _is_a_year(said: Saying, at: int, start: Term) -> bool:
    """Whether both times are years that can be told apart."""
    return bool(_years(said, at)) and bool(_YEAR.search(" ".join(start.years)))


def _years(said: Saying, at: int) -> frozenset[str]:
    units, tokens = said.sentence.units, said.sentence.passage.tokens
    text = " ".join(tokens.lower[units.firsts[at] : units.lasts[at]])
    return frozenset(_YEAR.findall(text))
