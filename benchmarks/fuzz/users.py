"""Is whatever stands in a file of settings, rules or words used, or refused in sentences with places?"""

import contextlib
import io
import tempfile
from collections.abc import Iterable
from pathlib import Path

from benchmarks.fuzz.outputs import CONTROL
from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.subject import Subject, rules
from checker import lint, readers, rulebook
from checker.cli import in_force
from checker.cli.faulty import FaultyError
from checker.document import Document
from checker.lint import Options
from checker.lsp.held import Keeper
from checker.lsp.settings import Settings
from checker.rulebook import Rulebook
from checker.tables.fault import Fault

_LETTER = "Datum 3 mei 2026\n\nZaaknummer: Z-2026-0012\n\nHierbij verleen ik u 5,4% + 2,5% = 8% subsidie.\n"
_PLACES = {
    "rule": "{}.yaml",
    "words": "words.yaml",
    "language": "languages/de.yaml",
    "table": "tables/events.yaml",
}
_MOST = 2_000  # faults of a small file


def settle(subject: Subject) -> None:
    """Put it beside a letter as its file of settings."""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        file = Path(folder, "lint-letter.toml")
        file.write_bytes(subject.content)
        letter = str(Path(folder, "brief.md"))
        held = Keeper(Settings(), rules()).held(letter)
        if held.fault is not None:
            _is_sentence(held.fault)
        promised(isinstance(held.options, Options), "settings give options")
        for named in (str(file), None):
            said = _in_force(letter, named, subject.chance.choice(("nl", "en")))
            promised(CONTROL.search(said) is None, "settings are told without control characters", said)


def _in_force(letter: str, file: str | None, ui: str) -> str:
    """Return what is told of the settings in force, on both streams."""
    aside = io.StringIO()
    with contextlib.redirect_stderr(aside):
        try:
            return in_force.shown(letter, file, alone=False, ui=ui) + aside.getvalue()
        except FaultyError as error:
            return f"{error}{aside.getvalue()}"


def load(subject: Subject) -> None:
    """Put it in a folder of rules, and lint with what that holds."""
    name = subject.chance.choice(("own", "grant-amount")) if subject.kind == "rule" else ""
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        file = Path(folder, _PLACES[subject.kind].format(name))
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(subject.content)
        found = rulebook.load(Path(folder))  # beside ours it would take ten times as long
        if isinstance(found, Rulebook):
            _lint(found, subject)
        else:
            _are_faults(found, file)


def _lint(book: Rulebook, subject: Subject) -> None:
    letter = readers.read("brief.txt", _LETTER.encode())
    assert isinstance(letter, Document)
    language = "de" if subject.kind == "language" else "nl"
    report = lint.check(letter, book, Options(language=language, fragment=True, cache=False))
    for finding in report.findings:
        promised("\n" not in finding.message, "a message of an own rule is one line", finding.message)


def _are_faults(found: Iterable[Fault], file: Path) -> None:
    faults = tuple(found)
    promised(0 < len(faults) < _MOST, "the faults of a file are no flood", len(faults))
    lines = file.read_bytes().count(b"\n") + file.read_bytes().count(b"\r") + 2
    for fault in faults:
        _is_sentence(fault.message)
        _is_sentence(fault.remedy)
        promised(1 <= fault.line <= lines and fault.column >= 1, "a fault has a place in its file", fault)


def _is_sentence(text: str) -> None:
    promised(text and "\n" not in text, "a fault is one sentence", text[:500])
    promised(len(text) < 5_000, "a fault is short", text[:500])
