"""What is there to count, and to read, of one letter?"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.dev.letters import Letter, rules
from checker.dev.sweep.excerpt import excerpt
from checker.finding import Finding
from checker.lint import Report
from checker.readers.refusal import Refusal


@dataclass(frozen=True, slots=True)
class Said:
    """A finding to be judged: ``text`` is what a person must read for it."""

    letter: str
    source: str
    fingerprint: str
    rule: str
    severity: str
    message: str
    text: str

    @property
    def key(self) -> tuple[str, str]:
        """Return what it is known by from one sweep to the next."""
        return self.letter, self.fingerprint


@dataclass(frozen=True, slots=True)
class Swept:
    """A letter's size in words, how many claims each rule came to which outcome of, and what was said.

    ``refusal`` is why it could not be read, else None.
    """

    letter: str
    source: str
    words: int = 0
    looked: Counter[tuple[str, str]] = field(default_factory=Counter)
    said: tuple[Said, ...] = ()
    refusal: str | None = None


def swept(letter: Letter, selected: tuple[str, ...] = ()) -> Swept:
    """Return what the rules, or those selected, say of a letter."""
    document = letter.read()
    if isinstance(document, Refusal):
        return Swept(letter.name, letter.source, refusal=document.message)
    report = letter.report(document, rules(selected))
    return Swept(
        letter.name,
        letter.source,
        sum(len(block.text.split()) for block in document.blocks),
        Counter((each.rule.id, each.outcome.verdict.value) for each in report.evaluations),
        tuple(_said(letter, finding, report) for finding in report.findings),
        None if not report.foreign else "no grammar fits its language",
    )


def _said(letter: Letter, finding: Finding, report: Report) -> Said:
    return Said(
        letter.name,
        letter.source,
        finding.fingerprint,
        finding.rule,
        finding.severity.value,
        finding.message,
        "\n".join(_lines(finding, report)),
    )


def _lines(finding: Finding, report: Report) -> Iterator[str]:
    assert report.reading is not None, "a letter with findings has been read"
    if finding.derivation:
        yield finding.derivation
    yield from excerpt(finding, report.reading)
