"""What do the words of two figures say of whether they are one fact?"""

import re
from collections.abc import Iterator, Mapping, Sequence

from checker.claims.frames import Figure, Points
from checker.claims.hypotheses.same.definite import NOT, definite
from checker.claims.hypotheses.same.described import counts_others, counts_who_asked, is_of_them
from checker.claims.hypotheses.same.stated import Stated
from checker.finding import Evidence

# Measured on figures of studied letters that are one slip apart: 180 that were made so, 223 that were not.
_DEFINITE = Evidence("a definite noun says it again", 8)  # 32 and 4 of them
_OTHER_TIME = Evidence("each has a time of its own", -6)  # 11 and 28
_OTHER_YEAR = Evidence("each has a year of its own", -24)  # so many figures come again each year
_OTHER_NOUN = Evidence("each counts something else", -3)  # 41 and 101
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SAYS_OTHER = frozenset({Points.PART, Points.REST, Points.TOTAL, Points.ITEM})


class Wording:
    """The frames of a letter's figures, by their mentions."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        """Keep the figures."""
        self._figures: Mapping[str, Figure] = {figure.mention.id: figure for figure in figures}

    def says_otherwise(self, left: Stated, right: Stated) -> bool:
        """Whether words make the one a part of the other, or its rest, or deny it: "of the 173, 170"."""
        own, its = (self._figures.get(each.mention.id) for each in (left, right))
        if own is None:
            return False
        if is_of_them(own) and (its is None or not is_of_them(its)):
            return True
        led = definite(own)
        denied = led is not None and (NOT in led.others or counts_who_asked(own))
        others = led is not None and its is not None and counts_others(own, its)
        links = own.frame.links
        told = any(link.mention == right.mention.id and link.points in _SAYS_OTHER for link in links)
        return denied or others or told

    def points_back(self, one: Stated, other: Stated) -> bool:
        """Whether an article or "these" leads a figure back to another one."""
        own, its = self._figures.get(one.mention.id), self._figures.get(other.mention.id)
        return own is not None and _is_definite(own, its)

    def evidence(self, left: Stated, right: Stated) -> Iterator[Evidence]:
        """Yield what the later and the earlier figure have in their frames."""
        own, its = self._figures.get(left.mention.id), self._figures.get(right.mention.id)
        if own is None or its is None:
            return
        if _is_definite(own, its):
            yield _DEFINITE
        if own.key and its.key and own.key != its.key:
            yield _OTHER_NOUN
        one, other = _own_time(own), _own_time(its)
        if "" not in (one, other) and one != other:
            years = set(_YEAR.findall(one)), set(_YEAR.findall(other))
            yield _OTHER_YEAR if all(years) and years[0].isdisjoint(years[1]) else _OTHER_TIME


def _is_definite(own: Figure, its: Figure | None) -> bool:
    """Whether an article or "these" leads a figure, and no words say that it is of others."""
    led = definite(own)
    return led is not None and (its is None or not led.narrows(its.sentence))


def _own_time(figure: Figure) -> str:
    time = figure.frame.when
    return "" if time is None or figure.frame.carried else time.text.lower()
