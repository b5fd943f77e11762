"""How does a Word file become the same file with a comment on each finding?"""

import datetime as dt
import posixpath
import re
from collections.abc import Iterable

from msgspec import Struct, field
from msgspec.structs import replace

from checker.document import Document
from checker.finding import Finding
from checker.quantity import whole
from checker.readers.docx.package import Package, Relation, open_package
from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal
from checker.writers import archive
from checker.writers.comment import Comment, about, comments, new
from checker.writers.docx.comments import Thread, dated, empty, forget, ours, threads, written
from checker.writers.docx.cutting import cut, join
from checker.writers.docx.names import STRICT, Prefix, attribute, word
from checker.writers.docx.runs import Boundary, Runs
from checker.writers.edits import Edits
from checker.writers.sign import close_again, is_signed, signed
from checker.writers.source import Element, Source, encoded, source

_TYPES = "[Content_Types].xml"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_LINK = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ASIDE = "-set-aside"  # behind the type of a link to comments that nobody can read
_WIDER = 4  # times what a letter may hold: our own comments are in it too
_TARGET_TYPE = re.compile(r"""\bType\s*=\s*("[^"]*|'[^']*)""")
_NO_LINKS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    f'<Relationships xmlns="{_LINKS}"></Relationships>'
)
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
    wider = replace(limits, markup=limits.markup * _WIDER, tags=limits.tags * _WIDER)
    package = open_package(content, wider)
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
        changed, gone = copy.changed()
        return archive.changed(content, changed, gone) if changed or gone else content
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
        self._linked = self._target("comments", present=False)
        folder = posixpath.dirname(package.main)
        self._main = self._part(package.main)
        self._strict = self._main.source.root.name[0] == STRICT
        self._threads: tuple[Thread, ...] = ()
        self._gone: frozenset[str] = frozenset()
        self._without: set[str] = set()
        if self._linked in package.names and self._readable(self._linked) is None:
            self._linked = None  # what nobody can read stays as it is, and ours are in a part beside it
        self._name = self._linked or _unused(posixpath.join(folder, "comments"), package.names)
        if self._name in package.names:
            self._threads = threads(self._part(self._name).source)

    def take_out_ours(self) -> frozenset[str]:
        """Take out our comments of an earlier run; return what those say that were answered, and stay."""
        listed = {kind: self._readable(self._target(kind)) for kind in _LISTINGS}
        listings = [part for part in listed.values() if part is not None]
        known = listed[_LISTINGS[0]]
        extended = known.source if known is not None else None
        mine = ours(self._threads, extended)
        for thread in mine:
            self._part(self._name).edits.remove(thread.element.start, thread.element.end)
        names = frozenset(name for thread in mine for name in thread.paragraphs)
        for listing in listings if names else ():
            names |= forget(listing.source, listing.edits, names)
        self._gone = frozenset(thread.id for thread in mine)
        self._take_out_marks()
        for part in self._parts.values():
            part.settle()
        if self._gone:
            join(self._main.source, self._main.edits)
            self._unlink()
        for part in self._parts.values():
            part.settle()
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

    def changed(self) -> tuple[dict[str, bytes], frozenset[str]]:
        """Return the parts that are others now, and the names of those that are there no more."""
        parts = {name: part for name, part in self._parts.items() if name not in self._without}
        return {name: made for name, part in parts.items() if (made := part.written()) is not None}, (
            self._package.names & self._without
        )

    def _comments_part(self) -> "_Part":
        """Return the part that holds comments; where there is none yet it is made, and made known."""
        if self._name not in self._parts or self._name in self._without:
            self._without.discard(self._name)
            was = self._parts[self._name].was if self._name in self._parts else None
            self._parts[self._name] = _Part(source(empty(strict=self._strict).encode()), was, new=True)
            self._state_type()
            if self._linked is None:
                self._link()
        return self._parts[self._name]

    def _state_type(self) -> None:
        types = self._readable(_TYPES)
        if types is None:
            return  # Word will not open it, whatever we add; that is no reason to hold back what we found
        root = types.source.root
        if not any(one.get("PartName") == f"/{self._name}" for one in root.elements):
            tag = root.written.replace("Types", "Override")
            said = signed(f'<{tag} PartName="/{self._name}" ContentType="{_TYPE}"/>')
            types.edits.add_last(root, said)

    def _link(self) -> None:
        folder, name = posixpath.split(self._package.main)
        links = posixpath.join(folder, "_rels", f"{name}.rels")
        if links not in self._package.names or links in self._without:
            self._without.discard(links)
            was = self._parts[links].was if links in self._parts else None
            self._parts[links] = _Part(source(_NO_LINKS.encode()), was, new=True)
        part = self._part(links)
        root = part.source.root
        for one in root.elements:
            if (one.get("Type") or "").rpartition("/")[2] == "comments" and not is_signed(one):
                self._set_aside(part, one)
        taken = {one.get("Id") or "" for one in root.elements}
        prefix, colon, _ = root.written.rpartition(":")
        tag = f"{prefix}{colon}Relationship"
        if root.name[0] != _LINKS:  # nobody who reads links would take ours for one
            tag = f'Relationship xmlns="{_LINKS}"'
        kind = _STRICT_LINK if self._strict else _LINK
        target = posixpath.relpath(self._name, folder or ".")
        identity = next(
            name for number in range(1, len(taken) + 2) if (name := f"rLint{number}") not in taken
        )
        part.edits.add_last(root, signed(f'<{tag} Id="{identity}" Type="{kind}" Target="{target}"/>'))

    def _set_aside(self, part: "_Part", link: Element) -> None:
        """Make a link to comments one of another type: a file has one part of them, and this is damaged."""
        found = _TARGET_TYPE.search(part.source.text, link.start, link.inner)
        if found is not None:
            part.edits.add(found.end(), _ASIDE)

    def _unlink(self) -> None:
        """Take out what made our part of comments known, and that part, once nothing stands in it."""
        part = self._part(self._name)
        root = part.source.root
        if any(root.elements):
            return
        if not root.children:
            close_again(part.source, part.edits, root)
        folder, name = posixpath.split(self._package.main)
        links = self._readable(posixpath.join(folder, "_rels", f"{name}.rels"))
        ours = [one for one in links.source.root.elements if is_signed(one)] if links is not None else []
        for found in (links, self._readable(_TYPES)):
            if found is not None:
                self._forget_signed(found)
        if links is not None and ours:
            self._without.add(self._name)
            self._linked = None
            for one in links.source.root.elements:
                if (one.get("Type") or "").endswith(_ASIDE):
                    found_type = _TARGET_TYPE.search(links.source.text, one.start, one.inner)
                    assert found_type is not None, "it has a type"
                    links.edits.remove(found_type.end() - len(_ASIDE), found_type.end())
            links.settle()
            if links.source.text == _NO_LINKS:
                self._without.add(posixpath.join(folder, "_rels", f"{name}.rels"))

    def _forget_signed(self, part: "_Part") -> None:
        root = part.source.root
        ours = [one for one in root.elements if is_signed(one)]
        for one in ours:
            part.edits.remove(one.start, one.end)
        if ours and len(root.children) == len(ours):
            close_again(part.source, part.edits, root)

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
            self._parts[name] = _Part(source(content), content)
        return self._parts[name]

    def _readable(self, name: str | None) -> "_Part | None":
        """Return a part that a letter can do without; None where it is not there or cannot be read."""
        if name is None or name not in {*self._package.names, *self._parts}:
            return None
        try:
            return self._part(name)
        except _UnreadableError as error:
            if error.refusal.code == "too-large":
                raise
            return None


class _Part(Struct):
    """A part, the bytes that it ``was`` (None for one that is new), and what is changed in it."""

    source: Source
    was: bytes | None
    edits: Edits = field(default_factory=Edits)
    new: bool = False

    def settle(self) -> None:
        """Make the changes: what is looked for from here on is looked for in what came of them."""
        if self.edits.added or self.edits.removed:
            self.source = source(encoded(self.edits.apply(self.source.text), self.source))
            self.edits, self.new = Edits(), True

    def written(self) -> bytes | None:
        """Return its bytes; None where they are what they were."""
        self.settle()
        if not self.new:
            return None
        made = encoded(self.source.text, self.source)
        return None if made == self.was else made


def _unused(stem: str, names: frozenset[str]) -> str:
    taken = {name.casefold() for name in names}
    numbers = ("", *map(str, range(1, len(names) + 2)))
    return next(name for number in numbers if (name := f"{stem}{number}.xml").casefold() not in taken)
