"""What does a person see of a letter's findings, in a terminal?"""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TextIO

from checker.catalogue import translated
from checker.census import Census
from checker.claims import Reading
from checker.finding import Finding, Place, Severity
from checker.lint import Report
from checker.reporters.colour import Paint
from checker.reporters.columns import printable
from checker.reporters.counts import told
from checker.reporters.formats import MOST
from checker.reporters.frame import DEFAULT, counted, grouped, say
from checker.reporters.manner import Manner
from checker.reporters.where import located
from checker.rulebook import Rule
from checker.suppressions import Suppressed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.reporters.excerpt import Row

WIDTH = 100
_NARROWEST = 60
_EDGE = "   |"
_UNDER = " " * 5  # what stands under the arithmetic

Labelled = tuple[Place, str]  # and what it is called


def columns(stream: TextIO) -> int:
    """Return how many columns to use: a hundred, or what a narrower terminal has."""
    try:
        return max(min(os.get_terminal_size(stream.fileno()).columns, WIDTH), _NARROWEST)
    except (OSError, ValueError, AttributeError):
        return WIDTH


def render(  # noqa: PLR0913  each is a choice of its own, by its name
    report: Report,
    *,
    paint: Paint,
    width: int = WIDTH,
    several: bool = False,
    thorough: bool = False,
    most: int = MOST,
    ui: str = DEFAULT,
    ui_named: bool = False,
) -> str:
    """Return a report as text; ``several``: it is one of more, so its last line names the file.

    ``thorough``: what speaks for each finding is told too, where that is more than its wording. ``most`` is
    how many findings of one rule and severity are shown, 0 for all; of the others it is said how many.

    A file that could not be read has no text here: see ``unreadable``.
    """
    if report.reading is None or report.census is None:
        return ""
    drawn = _Drawn(report.path, report.reading, paint, width, ui, thorough)
    shown_ones, more = _bounded(report.findings, most)
    shown = ["\n".join(_finding(one, drawn)) for one in shown_ones]
    lines = (
        *_more(more, ui),
        *_told(report, ui),
        _last_line(report, report.census, ui, several=several, ui_named=ui_named),
    )
    return "\n\n".join((*shown, "\n".join(lines))) + "\n"


def one(report: Report, manner: Manner) -> str:
    """Return what is shown of one letter."""
    return render(
        report,
        paint=manner.paint,
        width=manner.width,
        several=manner.several,
        thorough=manner.thorough,
        most=manner.most,
        ui=manner.ui,
        ui_named=manner.ui_named,
    )


def whole(texts: Sequence[str], reports: Sequence[Report], _rules: Sequence[Rule], ui: str = DEFAULT) -> str:
    """Return all that is shown: each letter, and behind several of them what they come to."""
    several = len(reports) > 1
    return "\n".join(filter(None, (*texts, total(reports, ui) if several else "")))


def unreadable(report: Report, paint: Paint, ui: str = DEFAULT) -> str:
    """Return the line about a file that could not be read."""
    if report.unreadable is None:
        return ""
    code = paint("error", f"{say(ui, 'unreadable')}[{report.unreadable.code}]")
    return f"{code}: {printable(report.path)}: {printable(translated(report.unreadable.message, ui))}\n"


def total(reports: Sequence[Report], ui: str = DEFAULT) -> str:
    """Return the last line over several files."""
    refused = sum(report.unreadable is not None for report in reports)
    found = severities([finding for report in reports for finding in report.findings], ui)
    files = counted(ui, "files", len(reports))
    files += counted(ui, "unreadable files", refused) if refused else ""
    away = tuple(one for report in reports for one in report.suppressed)
    return f"{files}. {found}{_suppressed(away, ui)}.\n"


def severities(findings: Sequence[Finding], ui: str = DEFAULT) -> str:
    """Return how many findings of each severity: "2 errors, 1 note"."""
    counts = [(severity, sum(one.severity is severity for one in findings)) for severity in Severity]
    told = [counted(ui, f"{severity.value}s", count) for severity, count in counts if count]
    return ", ".join(told) or say(ui, "none")


def _bounded(findings: Sequence[Finding], most: int) -> tuple[list[Finding], Mapping[str, int]]:
    """Return the first findings of each rule and severity, and how many more there are of each rule."""
    if not most:
        return list(findings), {}
    seen: Counter[tuple[str, Severity]] = Counter()
    shown: list[Finding] = []
    more: Counter[str] = Counter()
    for finding in findings:
        kind = (finding.rule, finding.severity)
        seen[kind] += 1
        if seen[kind] <= most:
            shown.append(finding)
        else:
            more[finding.rule] += 1
    return shown, more


def _more(more: Mapping[str, int], ui: str) -> Iterator[str]:
    """Yield for each rule how many of its findings are not shown."""
    for rule, count in more.items():
        yield say(ui, "more of rule", count=grouped(count, ui), rule=rule)


def _told(report: Report, ui: str) -> Iterator[str]:
    if report.unread:
        left_out = (
            translated(one.what, ui)
            if one.count == 1
            else say(ui, "times", what=translated(one.what, ui), count=one.count)
            for one in report.unread
        )
        yield say(ui, "not read", what=", ".join(left_out))
    whose = f"{report.path}: " if report.foreign else ""  # it is said to stand unchecked
    yield from (
        say(ui, "remark", remark=printable(whose + translated(remark, ui))) for remark in report.remarks
    )


def _last_line(report: Report, census: Census, ui: str, *, several: bool, ui_named: bool) -> str:
    """Return the census, what was found, and what the settings beside the letter switched off."""
    file = printable(report.path)
    found = severities(report.findings, ui)
    if not report.findings and not census.compared:
        found = say(ui, "nothing compared" if census.read else "nothing to compare")
    seen = census.read > census.compared and file != "-"
    import shlex  # noqa: PLC0415  start-up time

    option = f" --ui {ui}" if ui_named else ""
    where = f" (lint-letter claims {shlex.quote(file)}{option})" if seen else ""
    line = say(
        ui,
        "census",
        mentions=counted(ui, "mentions", census.read),
        told=told(census, ui),
        where=where,
        found=f"{found}{_suppressed(report.suppressed, ui)}",
    )
    line = " ".join((line, *map(printable, settings(report))))
    return f"{file}: {line}" if several else line


def settings(report: Report) -> tuple[str, ...]:
    """Return what is said of the settings beside a letter, each a sentence with its full stop."""
    return tuple(f"{said.rstrip('.')}." for said in report.settings_said)


def _suppressed(away: Sequence[Suppressed], ui: str) -> str:
    """Return how many findings are not told, and why: " (1 allowed by a comment, 2 in the baseline)"."""
    comments = sum(one.by == "comment" for one in away)
    counts = (("by comments", comments), ("by baseline", len(away) - comments))
    told = [counted(ui, key, count) for key, count in counts if count]
    return f" ({', '.join(told)})" if told else ""


class _Drawn(NamedTuple):
    """What the findings of one letter are drawn with."""

    path: str
    reading: Reading
    paint: Paint
    width: int
    ui: str
    thorough: bool


def _finding(finding: Finding, drawn: _Drawn) -> Iterator[str]:
    paint, blocks = drawn.paint, drawn.reading.document.by_id
    severity = finding.severity.value
    title = f"{say(drawn.ui, severity)}[{finding.rule}]"
    yield f"{paint(severity, title)}: {paint('strong', printable(finding.message))}"
    arrow = "-->"
    for places in _by_block(finding, drawn):
        first = places[0][0]
        yield f"  {paint('frame', arrow)} {located(drawn.path, first, blocks[first.block], drawn.ui)}"
        arrow = ":::"
        yield from _excerpt(finding, places, drawn)
    if finding.derivation:
        # "= 1 + 2 = 3", but "  3 ≠ 4": what only compares is no calculation.
        sign = "=" if " = " in finding.derivation else " "
        yield f"   {paint('frame', sign)} {printable(finding.derivation)}"
    if finding.repair is not None:
        yield f"{_UNDER}{printable(finding.repair.said)}"
    if drawn.thorough and finding.evidence:
        import textwrap  # noqa: PLC0415  start-up time

        from checker.reporters.evidence import certain  # noqa: PLC0415

        for line in textwrap.wrap(certain(finding, drawn.ui), drawn.width - len(_UNDER) - 2):
            yield f"{_UNDER}{line}"


def _by_block(finding: Finding, drawn: _Drawn) -> Iterator[list[Labelled]]:
    """Return the places of each block or table together: the finding's own first, then in reading order."""
    from checker.reporters.grid import table  # noqa: PLC0415  start-up time
    from checker.reporters.roles import labels  # noqa: PLC0415

    blocks: dict[str, list[Labelled]] = {}
    places = (finding.place, *finding.others)
    known = drawn.reading.document.by_id
    for place, label in zip(places, labels(finding, known, drawn.ui), strict=True):
        shown_in = table(known[place.block]) or place.block
        blocks.setdefault(shown_in, []).append((place, label))
    yield from blocks.values()


def _excerpt(finding: Finding, places: Sequence[Labelled], drawn: _Drawn) -> Iterator[str]:
    edge = drawn.paint("frame", _EDGE)
    yield edge
    for row in _rows(finding, places, drawn.reading, drawn.width - len(_EDGE) - 1):
        yield f"{edge} {row.words}"
        yield from (f"{edge} {drawn.paint.under(line, finding.severity.value)}" for line in row.under)


def _rows(finding: Finding, places: Sequence[Labelled], reading: Reading, columns: int) -> "tuple[Row, ...]":
    from checker.reporters import grid  # noqa: PLC0415  start-up time
    from checker.reporters.excerpt import Underline, rows  # noqa: PLC0415

    block = reading.document.by_id[places[0][0].block]
    if grid.table(block):
        return grid.drawn(reading.document, places, finding.place, columns)
    sentences = [reading.sentence(block.id, place.block_start) for place, _ in places]
    marks = [
        Underline(place.block_start, place.block_end, label, place is finding.place)
        for place, label in places
    ]
    start, end = min(one.start for one in sentences), max(one.end for one in sentences)
    return rows(block.text, start, end, marks, columns)
