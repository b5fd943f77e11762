"""How does an OpenDocument text become the same text with a comment on each finding?"""

import datetime as dt
from collections.abc import Collection
from xml.sax.saxutils import escape

from checker.document import Document
from checker.finding import Finding
from checker.readers.limits import DEFAULT, Limits
from checker.readers.odt.package import FLAT, PROGRAM, open_letter
from checker.readers.package import Package, open_archive
from checker.readers.refusal import Refusal
from checker.writers import archive
from checker.writers.comment import AUTHOR, Comment, about, comments, new
from checker.writers.edits import Edits
from checker.writers.odt.places import OFFICE, TEXT, Texts
from checker.writers.odt.styles import BOLD, PLAIN, styled
from checker.writers.source import Element, Source, encoded, source

_CONTENT = "content.xml"
_CORE = "http://purl.org/dc/elements/1.1/"
_ANNOTATION, _END = (OFFICE, "annotation"), (OFFICE, "annotation-end")


def annotate(
    content: bytes,
    document: Document,
    findings: tuple[Finding, ...],
    *,
    language: str,
    moment: dt.datetime,
    limits: Limits = DEFAULT,
) -> bytes | Refusal:
    """Return the file (.odt or .fodt) with one comment for each finding, ours of an earlier run taken out."""
    parts = open_letter(content, limits)
    if isinstance(parts, Refusal):
        return parts
    told = comments(document, findings, parts.content, language)
    if parts.content == FLAT:
        return _annotated(content, told, language, moment)
    package = open_archive(content, PROGRAM, limits)
    if isinstance(package, Refusal):
        return package
    part = Package(package, frozenset(package.namelist()), PROGRAM, limits).content(_CONTENT)
    if isinstance(part, Refusal):
        return part
    changed = _annotated(part, told, language, moment)
    return content if changed == part else archive.changed(content, {_CONTENT: changed})


def _annotated(part: bytes, told: Collection[Comment], language: str, moment: dt.datetime) -> bytes:
    read = source(part)
    edits = Edits()
    kept, names, earlier = _take_out_ours(read, edits)
    texts = Texts(read)
    starts: list[tuple[int, str]] = []
    ends: list[tuple[int, str]] = []
    fresh = new(told, kept, language)
    writing = _Writing(read.root, has_styles=styled(read, edits, needed=bool(fresh), kept=bool(kept)))
    for comment in fresh:
        found = texts.ends(comment.spot)
        if found is not None:
            name = next(
                one for number in range(1, len(names) + 2) if (one := f"{AUTHOR}-{number}") not in names
            )
            names.add(name)
            date = earlier.get(comment.text) or moment.strftime("%Y-%m-%dT%H:%M:%S")
            starts.append((found[0], writing.comment(comment, name, date)))
            ends.append((found[1], writing.end(name)))
    for at, text in (*ends, *starts):  # where one ends and the next begins, in that order
        edits.add(at, text)
    if not edits.added and not edits.removed:
        return part
    return encoded(edits.apply(read.text), read)


def _take_out_ours(read: Source, edits: Edits) -> tuple[set[str], set[str], dict[str, str]]:
    """Take out our comments, but for those that were answered.

    Return what these say, the names that are taken, and the dates of the others by what they said: one that
    says it again keeps its date, so that where nothing is new the file stays the same.
    """
    every = [element for element in read.root.iter() if element.name == _ANNOTATION]
    answered = {_attribute(element, "parent-name") for element in every if _author(read, element) != AUTHOR}
    kept, names, gone = set(), set(), set()
    earlier: dict[str, str] = {}
    for element in every:
        name = element.get("name", OFFICE)
        if _author(read, element) == AUTHOR and (name is None or name not in answered):
            edits.remove(element.start, element.end)
            gone.add(name)
            earlier[about(_said(read, element))] = _core(read, element, "date")
            continue
        names.add(name or "")
        if _author(read, element) == AUTHOR:
            kept.add(_said(read, element))
    for element in read.root.iter():
        if element.name == _END and (name := element.get("name", OFFICE)) is not None and name in gone:
            edits.remove(element.start, element.end)
    return kept, names, earlier


def _author(read: Source, element: Element) -> str:
    return _core(read, element, "creator")


def _core(read: Source, element: Element, local: str) -> str:
    return next((read.said(one) for one in element.elements if one.name == (_CORE, local)), "")


def _said(read: Source, element: Element) -> str:
    return "\n".join(read.said(one) for one in element.elements if one.name == (TEXT, "p"))


def _attribute(element: Element, local: str) -> str | None:
    spaces = [space for prefix, space in element.names.items() if prefix]
    return next((value for space in spaces if (value := element.get(local, space))), None)


class _Writing:
    """Comments as mark-up, with the prefixes that hold in a part; what it does not declare they declare."""

    def __init__(self, root: Element, *, has_styles: bool) -> None:
        self._has_styles = has_styles
        self._office, office = root.prefix(OFFICE, "office")
        self._text, text = root.prefix(TEXT, "text")
        self._core, core = root.prefix(_CORE, "dc")
        self._declared, self._declared_end = f"{office}{text}{core}", office

    def comment(self, comment: Comment, name: str, date: str) -> str:
        """Return what begins a comment, with all it says."""
        o, t, c = self._office, self._text, self._core
        lines = "".join(
            f"<{t}:p>{self._line(line, number)}</{t}:p>" for number, line in enumerate(comment.lines)
        )
        return (
            f'<{o}:annotation{self._declared} {o}:name="{name}"><{c}:creator>{AUTHOR}</{c}:creator>'
            f"<{c}:date>{date}</{c}:date>{lines}</{o}:annotation>"
        )

    def _line(self, line: str, number: int) -> str:
        t, text = self._text, _spaced(line, self._text)
        style = PLAIN if number else BOLD
        return f'<{t}:span {t}:style-name="{style}">{text}</{t}:span>' if self._has_styles else text

    def end(self, name: str) -> str:
        """Return what ends the text that a comment is about."""
        return f'<{self._office}:annotation-end{self._declared_end} {self._office}:name="{name}"/>'


def _spaced(line: str, prefix: str) -> str:
    """Return a line in which spaces side by side stay: OpenDocument makes one of them."""
    return escape(line).replace("  ", f" <{prefix}:s/>")
