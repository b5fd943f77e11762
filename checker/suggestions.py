"""Which words could stand at the place of a finding instead of its own, so that it agrees?

Never which of them is right: "donderdag 27 maart 2026" can become "vrijdag 27 maart 2026" or "donderdag 26
maart 2026".
"""

import datetime as dt
import re
from collections.abc import Iterator

from checker.quantity import PartialDate, Weekday
from checker.rulebook import Evaluation

_WORD = re.compile(r"\w")
_SPACES = str.maketrans({"\N{NO-BREAK SPACE}": " ", "\N{NARROW NO-BREAK SPACE}": " "})


def suggestions(
    evaluation: Evaluation, written: str, stated: str | None, derived: str | None
) -> Iterator[str]:
    """Yield them, what was derived first; ``written`` are the words of the place, of which others stay.

    ``stated`` and ``derived`` are what stands there and what would agree, in the letter's notation. What
    stands there twice, or in another form, is not replaced; nor is what stands among other words, which say
    something of it ("nearly", the other end of a range), but for the weekday of a date.
    """
    if stated is None or derived is None or stated == derived:
        return
    among_words = isinstance(evaluation.outcome.stated, Weekday)
    yield from _replaced(written, stated, derived, among_words=among_words)
    yield from _other_days(evaluation, written)


def _replaced(written: str, stated: str, derived: str, *, among_words: bool) -> Iterator[str]:
    there = re.compile(rf"(?<!\w){re.escape(stated)}(?!\w)", re.IGNORECASE)
    found = list(there.finditer(written.translate(_SPACES)))
    alone = len(found) == 1 and not _WORD.search(written[: found[0].start()] + written[found[0].end() :])
    if alone or (among_words and len(found) == 1):
        begins_sentence = found[0][0][:1].isupper() and stated[:1].islower()
        meant = derived[:1].upper() + derived[1:] if begins_sentence else derived
        yield written[: found[0].start()] + meant + written[found[0].end() :]


def _other_days(evaluation: Evaluation, written: str) -> Iterator[str]:
    """Yield the days near the one that is written that fall on the weekday that is written."""
    stated, derived = evaluation.outcome.stated, evaluation.outcome.derived
    if not (isinstance(stated, Weekday) and isinstance(derived, Weekday)):
        return
    day = next((one for one in evaluation.outcome.derivation if isinstance(one, PartialDate)), None)
    number = None if day is None else re.compile(rf"(?<!\w){day.day}(?!\w)")
    if day is None or day.date is None or number is None or len(number.findall(written)) != 1:
        return
    later = (stated.number - derived.number) % 7
    for offset in sorted((later, later - 7), key=abs):
        other = day.date + dt.timedelta(days=offset)
        if other.month == day.month:
            yield number.sub(str(other.day), written)
