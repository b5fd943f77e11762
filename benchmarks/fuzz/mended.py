"""Is a finding gone once one of its repairs was made?"""

from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.subject import Subject
from checker.finding import Finding, Repair
from checker.repairs import repairs

_MOST = 3  # findings of a letter that are mended, and repairs of each


def mend(subject: Subject) -> None:
    """Make each repair alone, as an editor does, and lint again."""
    document = subject.document
    source = None if document is None else document.source
    if source is None or source != _decoded(subject.content):
        return  # what its bytes were read as is no UTF-8: no editor has it so
    for finding in subject.report.findings[:_MOST]:
        for repair in list(repairs(finding))[:_MOST]:
            if len(repair.place.segments) == 1:
                _mended(subject, source, finding, repair)


def _decoded(content: bytes) -> str | None:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None


def _mended(subject: Subject, source: str, finding: Finding, repair: Repair) -> None:
    place = repair.place
    made = source[: place.start] + repair.text + source[place.end :]
    after = subject.checked(made.encode())
    promised(after.unreadable is None, "a letter that was mended can be read", after.unreadable)
    grown = len(repair.text) - (place.end - place.start)
    same = [one for one in after.findings if _is_same(one, finding, place.start, grown)]
    promised(
        not same,
        f"a repair of {finding.rule} ends its finding",
        finding.message,
        repair.place.text,
        repair.text,
        [one.message for one in same],
    )


def _is_same(one: Finding, finding: Finding, start: int, grown: int) -> bool:
    """Tell whether a finding after the repair is of the same rule and place, which may have moved."""
    moved = finding.place.start + (grown if finding.place.start > start else 0)
    return (one.rule, one.outcome, one.place.start) == (finding.rule, finding.outcome, moved)
