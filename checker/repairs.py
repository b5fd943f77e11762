"""Which words could stand at a finding's places, so that they agree?

Never which of them is right: each repair makes one place agree with the others.
"""

import datetime as dt
import re
from collections.abc import Iterator

from checker.claims import Anchor, Mention
from checker.finding import Finding, Place, Repair
from checker.lint import Report
from checker.quantity import PartialDate, Weekday


def repairs(finding: Finding, report: Report) -> Iterator[Repair]:
    """Yield what could stand at the place itself, then what could stand at the other.

    Where evidence alone told of a miss, the sum is no repair of the total: only one slip of the pen is.
    """
    seen: set[tuple[str, int, str]] = set()
    for repair in _every(finding, report):
        key = (repair.place.block, repair.place.block_start, repair.text)
        if key not in seen and repair.text != repair.place.text:
            seen.add(key)
            yield repair


def _every(finding: Finding, report: Report) -> Iterator[Repair]:
    yield from finding.replacements
    if finding.evidence:
        return
    place = finding.place
    if finding.stated and finding.derived and place.text.count(finding.stated) == 1:
        yield Repair(place, place.text.replace(finding.stated, finding.derived))
    if finding.rule == "weekday-mismatch":
        yield from _other_days(finding, report)
    if len(finding.others) == 1 and finding.derived == finding.others[0].text:
        yield Repair(finding.others[0], place.text)


def _other_days(finding: Finding, report: Report) -> Iterator[Repair]:
    """Yield the days near the one that is written that fall on the weekday that is written."""
    place = finding.place
    for evaluation in report.evaluations:
        if evaluation.rule.id != finding.rule or not _stands_at(place, evaluation.place[1]):
            continue
        day, _, derived = evaluation.outcome.derivation
        stated = evaluation.outcome.stated
        assert isinstance(day, PartialDate)
        if day.date is None or not isinstance(stated, Weekday) or not isinstance(derived, Weekday):
            return
        later = (stated.number - derived.number) % 7
        for offset in sorted((later, later - 7), key=abs):
            other = day.date + dt.timedelta(days=offset)
            written = re.compile(rf"\b{day.day}\b")
            if other.month == day.month and len(written.findall(place.text)) == 1:
                yield Repair(place, written.sub(str(other.day), place.text))
        return


def _stands_at(place: Place, thing: Mention | Anchor) -> bool:
    return thing.block == place.block and thing.span.start == place.block_start
