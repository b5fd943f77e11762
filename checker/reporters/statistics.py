"""How often did each rule speak? A line for each, instead of its findings."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from checker.lint import Report
from checker.reporters.frame import DEFAULT
from checker.reporters.manner import Manner
from checker.reporters.terminal import severities, total
from checker.rulebook import Rule


def one(_report: Report, _manner: Manner) -> str:
    """Return nothing: what there is to tell is of all letters together."""
    return ""


def whole(_texts: Sequence[str], reports: Sequence[Report], _rules: Sequence[Rule], ui: str = DEFAULT) -> str:
    """Return the rules that spoke, the most frequent first, and what all letters come to."""
    by_rule = attrgetter("rule")
    every = sorted((finding for report in reports for finding in report.findings), key=by_rule)
    spoke = [(rule, list(found)) for rule, found in groupby(every, key=by_rule)]
    rows = sorted(spoke, key=lambda row: -len(row[1]))
    count = max((len(str(len(found))) for _, found in rows), default=0)
    name = max((len(rule) for rule, _ in rows), default=0)
    lines = (f"{len(found):{count}}  {rule:{name}}  {severities(found, ui)}\n" for rule, found in rows)
    return "".join((*lines, "\n" if rows else "", total(reports, ui)))
