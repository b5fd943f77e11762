"""How does a Word file become the same file with a comment on each finding?"""

import datetime as dt
import posixpath
from collections.abc import Iterable

from msgspec import Struct, field

from checker.document import Document
from checker.finding import Finding
from checker.quantity import whole
from checker.readers.docx.package import Package, Relation, open_package
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal
from checker.writers import archive
from checker.writers.comment import Comment, about, comments, new
from checker.writers.docx.comments import Thread, dated, empty, forget, ours, threads, written
from checker.writers.docx.cutting import cut
from checker.writers.docx.names import STRICT, Prefix, attribute, word
from checker.writers.docx.runs import Boundary, Runs
from checker.writers.edits import Edits
from checker.writers.source import Source, encoded, source

_TYPES = "[Content_Types].xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_LINK = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
_LISTINGS = ("commentsExtended", "commentsIds", "commentsExtensible")


def annotate(
    content: bytes,
    document: Document,
    findings: tuple[Finding, ...],
    *,
    language: str,
    moment: dt.datetime,
    limits: Limits = DEFAULT,
) -> bytes | Refusal:
    """Return the file with one comment for each finding, ours of an earlier run taken out."""
    package = open_package(content, limits)
    if isinstance(package, Refusal):
        return package
    links = package.relations(package.main)
    if isinstance(links, Refusal):
        return links
    try:
        copy = _Copy(package, links)
        kept = copy.take_out_ours()
        told = comments(document, findings, package.main, language)
        copy.set(new(told, kept, language), dated(moment))
        return archive.changed(content, copy.changed())
    except _UnreadableError as error:
        return error.refusal


class _UnreadableError(Exception):
    """A part that only comments need cannot be read."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.message)
        self.refusal = refusal


class _Copy:
    """The parts of a file that comments stand in, on their way to others."""

    def __init__(self, package: Package, links: tuple[Relation, ...]) -> None:
        self._package = package
        self._links = links
        self._parts: dict[str, _Part] = {}
        linked = self._target("comments", present=False)
        folder = posixpath.dirname(package.main)
        self._name = linked or _unused(posixpath.join(folder, "comments"), package.names)
        self._main = self._part(package.main)
        self._strict = self._main.source.root.name[0] == STRICT
        self._threads: tuple[Thread, ...] = ()
        self._gone: frozenset[str] = frozenset()
        if self._name in package.names:
            self._threads = threads(self._part(self._name).source)

    def take_out_ours(self) -> frozenset[str]:
        """Take out our comments of an earlier run; return what those say that were answered, and stay."""
        listings = [self._part(name) for kind in _LISTINGS if (name := self._target(kind))]
        extended = listings[0].source if listings and self._target(_LISTINGS[0]) else None
        mine = ours(self._threads, extended)
        for thread in mine:
            self._part(self._name).edits.remove(thread.element.start, thread.element.end)
        names = frozenset(name for thread in mine for name in thread.paragraphs)
        for listing in listings if names else ():
            names |= forget(listing.source, listing.edits, names)
        self._gone = frozenset(thread.id for thread in mine)
        self._take_out_marks()
        return frozenset(thread.text for thread in self._threads if thread.id not in self._gone)

    def set(self, told: Iterable[Comment], date: str) -> None:
        """Add comments, in the text and in the part that holds what they say.

        One that says what an earlier one said has its date: where nothing is new, the file stays the same.
        """
        earlier = {about(thread.text): thread.date for thread in self._threads if thread.id in self._gone}
        runs = Runs(self._main.source)
        starts: dict[Boundary, list[str]] = {}
        ends: dict[Boundary, list[str]] = {}
        number = self._free()
        for comment in told:
            found = runs.ends(comment.spot)
            if found is None:
                continue
            inside = Prefix.at(self._main.source.root)
            w, named = inside.name, f'{inside.declared} {inside.name}:id="{number}"'
            starts.setdefault(found[0], []).append(f"<{w}:commentRangeStart{named}/>")
            ends.setdefault(found[1], []).append(
                f"<{w}:commentRangeEnd{named}/><{w}:r{inside.declared}><{w}:rPr>"
                f'<{w}:sz {w}:val="16"/></{w}:rPr><{w}:commentReference {w}:id="{number}"/></{w}:r>'
            )
            part = self._comments_part()
            prefix = Prefix.at(part.source.root)
            part.edits.add_last(
                part.source.root, written(comment, number, prefix, earlier.get(comment.text) or date)
            )
            number += 1
        places = dict.fromkeys((*ends, *starts))
        marks = {place: "".join((*ends.get(place, ()), *starts.get(place, ()))) for place in places}
        cut(self._main.source, self._main.edits, marks)

    def changed(self) -> dict[str, bytes]:
        """Return the parts that are others now."""
        return {name: part.written() for name, part in self._parts.items() if part.is_changed()}

    def _comments_part(self) -> "_Part":
        """Return the part that holds comments; where there is none yet it is made, and made known."""
        if self._name not in self._parts:
            self._parts[self._name] = _Part(source(empty(strict=self._strict).encode()), new=True)
            self._state_type()
            if self._target("comments", present=False) is None:
                self._link()
        return self._parts[self._name]

    def _state_type(self) -> None:
        types = self._part(_TYPES)
        root = types.source.root
        if not any(one.get("PartName") == f"/{self._name}" for one in root.elements):
            tag = root.written.replace("Types", "Override")
            types.edits.add_last(root, f'<{tag} PartName="/{self._name}" ContentType="{_TYPE}"/>')

    def _link(self) -> None:
        folder, name = posixpath.split(self._package.main)
        links = posixpath.join(folder, "_rels", f"{name}.rels")
        if links not in self._package.names:
            head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            made = f'{head}<Relationships xmlns="{_LINKS}"></Relationships>'
            self._parts[links] = _Part(source(made.encode()), new=True)
        part = self._part(links)
        root = part.source.root
        taken = {one.get("Id") or "" for one in root.elements}
        tag = root.written.replace("Relationships", "Relationship")
        kind = _STRICT_LINK if self._strict else _LINK
        target = posixpath.relpath(self._name, folder or ".")
        identity = next(
            name for number in range(1, len(taken) + 2) if (name := f"rLint{number}") not in taken
        )
        part.edits.add_last(root, f'<{tag} Id="{identity}" Type="{kind}" Target="{target}"/>')

    def _take_out_marks(self) -> None:
        for element in self._main.source.root.iter() if self._gone else ():
            if not word(element, *_MARKS) or attribute(element, "id") not in self._gone:
                continue
            run = element.parent
            alone = (
                run is not None
                and word(run, "r")
                and all(one is element or word(one, "rPr") for one in run.elements)
            )
            gone = run if alone and run is not None else element
            self._main.edits.remove(gone.start, gone.end)

    def _free(self) -> int:
        """Return the first number that no comment has, nor a mark that was left of one."""
        marks = (one for one in self._main.source.root.iter() if word(one, *_MARKS))
        taken = {thread.id for thread in self._threads} | {attribute(mark, "id") or "" for mark in marks}
        return (
            max((number for one in taken - self._gone if (number := whole(one)) is not None), default=-1) + 1
        )

    def _target(self, kind: str, *, present: bool = True) -> str | None:
        names = self._package.names
        return next(
            (
                link.target
                for link in self._links
                if link.kind == kind and (not present or link.target in names)
            ),
            None,
        )

    def _part(self, name: str) -> "_Part":
        if name not in self._parts:
            content = self._package.content(name)
            if isinstance(content, Refusal):
                raise _UnreadableError(content)
            tree = self._package.parse(content, name)
            if isinstance(tree, Refusal):
                raise _UnreadableError(tree)
            self._parts[name] = _Part(source(content))
        return self._parts[name]


class _Part(Struct):
    """A part and what is changed in it."""

    source: Source
    edits: Edits = field(default_factory=Edits)
    new: bool = False

    def is_changed(self) -> bool:
        return bool(self.new or self.edits.added or self.edits.removed)

    def written(self) -> bytes:
        return encoded(self.edits.apply(self.source.text), mark=self.source.mark)


def _unused(stem: str, names: frozenset[str]) -> str:
    taken = {name.casefold() for name in names}
    numbers = ("", *map(str, range(1, len(names) + 2)))
    return next(name for number in numbers if (name := f"{stem}{number}.xml").casefold() not in taken)
