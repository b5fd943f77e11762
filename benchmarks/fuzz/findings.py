"""Does what is told of a letter stand in it, and is the same told twice?"""

from collections.abc import Iterator

from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.subject import Subject
from checker.document import Document
from checker.finding import Finding, Place
from checker.lint import Report


def lint(subject: Subject) -> None:
    """Lint it, and look for each finding in the text."""
    document = subject.document
    if document is None:
        return
    report = subject.report
    prints = [one.fingerprint for one in (*report.findings, *report.looks)]
    promised(len(set(prints)) == len(prints), "fingerprints are unique")
    for finding in (*report.findings, *report.looks):
        promised(
            finding.message.isprintable() or "\n" not in finding.message,
            "a message is one line",
            finding.message,
        )
        promised(len(finding.message) < 20_000, "a message is no flood", finding.rule, len(finding.message))
        for place in places(finding):
            _in_block(place, document, finding)
            _in_source(place, document, finding)


def again(subject: Subject) -> None:
    """Lint it twice."""
    if subject.document is not None:
        first, second = subject.report, subject.checked(subject.content)
        promised(told(first) == told(second), "the same letter has the same findings in the same order")
        promised(first.census == second.census, "the same letter has the same census")


def told(report: Report) -> tuple[Finding, ...]:
    """Return all that is told of a letter, in order."""
    return (*report.findings, *report.looks)


def places(finding: Finding) -> Iterator[Place]:
    """Yield all places of a finding."""
    yield finding.place
    yield from finding.others
    for repair in finding.replacements:
        yield repair.place


def _in_block(place: Place, document: Document, finding: Finding) -> None:
    promised(place.block in document.by_id, "a place is in a block of the letter", finding.rule)
    text = document.by_id[place.block].text
    promised(0 <= place.block_start <= place.block_end <= len(text), "a place is in its block", finding.rule)
    if place.block_start < place.block_end:
        there = text[place.block_start : place.block_end]
        promised(there == place.text, "what is quoted stands at its place", finding.rule, there, place.text)


def _in_source(place: Place, document: Document, finding: Finding) -> None:
    """Look up a place in the file: what the reader put between its pieces is in the block alone."""
    if place.line is None or document.source is None:
        return
    at = 0
    for start, end in place.segments:
        promised(at <= start <= end <= len(document.source), "segments rise in the file", finding.rule)
        at = end
    promised(
        (place.start, place.end) == (place.segments[0][0], place.segments[-1][1]), "segments fill a place"
    )
    written = "".join(document.source[start:end] for start, end in place.segments)
    rest = iter(place.text)
    if place.block_start < place.block_end:
        stands = all(character in rest for character in written)
        promised(stands, "what is quoted stands in the file", finding.rule, written, place.text)
    lines = document.source[: place.start].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    promised(place.line == len(lines), "a line is counted from the top", finding.rule, place.line, len(lines))
    promised(
        place.column == len(lines[-1]) + 1, "a column is counted in its line", finding.rule, place.column
    )
