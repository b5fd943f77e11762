"""Does a letter with comments say what it said, have the findings that it had, and become itself again?"""

import datetime as dt
import io
import zipfile
import zlib

from lxml import etree

from benchmarks.fuzz.findings import told
from benchmarks.fuzz.promise import promised
from benchmarks.fuzz.subject import Subject
from checker import writers
from checker.document import Document
from checker.finding import Finding
from checker.lint import Report

_MOMENT = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
_OURS = b"lint-letter"


def annotate(subject: Subject) -> None:
    """Set its findings as comments, read it again, and take them out again."""
    if subject.document is None:
        return
    before = subject.report
    made = _annotated(subject.content, subject.document, before.findings)
    _is_written_well(made)
    after = subject.checked(made)
    promised(after.unreadable is None, "a letter with comments can be read", after.unreadable)
    read = subject.reading(made, original=False)
    assert isinstance(read, Document)
    promised(_said(read) == _said(subject.document), "a letter with comments says the same")
    promised(
        _seen(after) == _seen(before),
        "a letter with comments has the same findings",
        _seen(before),
        _seen(after),
    )
    promised(_annotated(made, read, after.findings) == made, "a second run changes nothing")
    if not _commented(subject.content):
        bare = _annotated(made, read, ())
        _is_as_before(bare, subject)
        promised(
            _said(subject.reading(bare, original=False)) == _said(subject.document),
            "a letter without comments says the same",
        )


def _annotated(content: bytes, document: Document, findings: tuple[Finding, ...]) -> bytes:
    made = writers.annotate(content, document, findings, language="nl", moment=_MOMENT)
    promised(isinstance(made, bytes), "what can be read can be annotated", made)
    assert isinstance(made, bytes)
    return made


def _is_as_before(bare: bytes, subject: Subject) -> None:
    """Look whether taking out comments leaves what was: of a zip each part, which may be packed anew."""
    if bare != subject.content and bare.startswith(b"PK"):
        one, other = _parts(bare), _parts(subject.content)
        differing = sorted(name for name in {*one, *other} if one.get(name) != other.get(name))
        promised(not differing, "taking comments out restores the parts", differing)
        return
    promised(bare == subject.content, "taking comments out restores the file")


def _said(found: object) -> object:
    """Return what a letter says, wherever in the file that now is."""
    if not isinstance(found, Document):
        return found
    return [
        (
            one.id,
            one.kind,
            one.text,
            one.label,
            one.level,
            one.heading,
            one.table,
            one.row,
            one.column,
            one.breaks,
        )
        for one in found.blocks
    ]


def _seen(report: Report) -> list[tuple[object, ...]]:
    return [(one.rule, one.message, one.severity, one.fingerprint, one.place.text) for one in told(report)]


def _is_written_well(content: bytes) -> None:
    parts = _parts(content) if content.startswith(b"PK") else {"": content}
    for name, part in parts.items():
        if name.endswith((".xml", ".rels", "")) and part.lstrip()[:1] == b"<":
            try:
                etree.fromstring(part, etree.XMLParser(resolve_entities=False, huge_tree=True))
            except etree.XMLSyntaxError as error:
                promised(name not in _touched(parts), "each part that is written is XML", name, error)


def _touched(parts: dict[str, bytes]) -> set[str]:
    return {name for name, part in parts.items() if _OURS in part}


def _commented(content: bytes) -> bool:
    parts = _parts(content).values() if content.startswith(b"PK") else (content,)
    return any(_OURS in part for part in parts)


def _parts(content: bytes) -> dict[str, bytes]:
    found = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for entry in archive.infolist():
            try:
                found[entry.filename] = archive.read(entry)
            except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError, OSError):
                found[entry.filename] = b"damaged"  # nobody needs it
    return found
