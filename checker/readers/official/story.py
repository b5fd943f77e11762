"""Which paragraphs, lists, tables and notes does a publication hold?"""

from collections import Counter

from msgspec import Struct, field

from checker.document import Mark
from checker.readers.flow.content import PLAIN, Content, Nature, Paragraph, Table
from checker.readers.flow.line import Line
from checker.readers.official.container import Container, Item, Open
from checker.readers.official.grid import Grid
from checker.readers.official.vocabulary import (
    APART,
    BESIDE,
    BESIDE_LINES,
    BLOCKS,
    BREAKS,
    HEADINGS,
    INLINE,
    ITEMS,
    JOINED,
    LABELS,
    LINES,
    LISTS,
    PARAGRAPHS,
    QUESTIONS,
    SIGNS,
    SILENT,
    UNREAD,
)
from checker.spending import look

_ASIDE = Nature(contents=True)
_LOWEST = 9
_TOP = frozenset({"dossier", "stuknr", "kamervraagomschrijving", "stuktitel"})


class Found(Struct, frozen=True):
    """A note: its block's id, its label and where that stands in the file, and what it says."""

    block: str
    label: str
    where: int
    where_end: int
    content: tuple[Content, ...]


class _Captured(Struct):
    """The text of an element that is a label: kept apart from the running text."""

    name: str
    depth: int
    pieces: list[tuple[str, int, int]] = field(default_factory=list)

    @property
    def label(self) -> str:
        return "".join(text for text, _, _ in self.pieces).strip()

    @property
    def place(self) -> tuple[int, int]:
        filled = [piece for piece in self.pieces if piece[0].strip()]
        if not filled:
            return 0, 0
        (first, where, _), (last, last_where, last_length) = filled[0], filled[-1]
        start = where + len(first) - len(first.lstrip())
        return start, last_where + last_length - (len(last) - len(last.rstrip()))


class Story:
    """Listens to a file and writes down its content; see ``vocabulary`` for what each element is."""

    def __init__(self) -> None:
        self.notes: list[Found] = []
        self.unread: Counter[str] = Counter()
        self._names: list[str] = []
        self._containers = [Container()]
        self._grids: list[Grid] = []
        self._entries: list[dict[str, str]] = []
        self._noted: list[tuple[str, _Captured | None]] = []
        self._by_id: dict[str, Found] = {}
        self._captured: _Captured | None = None
        self._silent: int | None = None
        self._beside: int | None = None
        self._sections: list[int] = []
        self._bold: list[int] = []
        self._touches = False

    def content(self) -> tuple[Content, ...]:
        """Return what the whole file holds."""
        return self._containers[0].content()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take a start tag."""
        look()
        self._names.append(name)
        depth = len(self._names)
        if self._silent is not None or self._captured is not None:
            return
        if name in SILENT or name in UNREAD:
            self._silent = depth
            if name in UNREAD:
                self.unread[UNREAD[name]] += 1
        elif self._is_label(name):
            self._captured = _Captured(name, depth)
        else:
            self._begin(name, depth, attributes)
        self._touches = False

    def end(self, name: str) -> None:
        """Take an end tag."""
        depth = len(self._names)
        self._touches = True
        if self._silent is not None:
            if self._silent == depth:
                self._silent = None
        elif self._captured is not None:
            if self._captured.depth == depth:
                self._label(self._captured)
                self._captured = None
        else:
            self._finish(name, depth)
        if self._beside == depth:
            self._beside = None
        while self._sections and self._sections[-1] >= depth:
            self._sections.pop()
        while self._bold and self._bold[-1] >= depth:
            self._bold.pop()
        self._names.pop()

    def text(self, text: str, where: int, length: int) -> None:
        """Take characters."""
        self._touches = False
        if self._silent is not None:
            return
        if self._captured is not None:
            self._captured.pieces.append((text, where, length))
            return
        here = self._containers[-1]
        if here.line is None and here.paragraph is None:
            here.nature = _ASIDE if self._beside is not None else PLAIN
        if here.line is not None or not text.isspace():
            raised = length == len(text) and "sup" in self._names
            if raised:
                here.write().lift(text, where, bold=bool(self._bold))
            else:
                _add(here.write(), text, where, length, bold=bool(self._bold))

    def _is_label(self, name: str) -> bool:
        parent = self._names[-2] if len(self._names) > 1 else ""
        return name in LABELS or name == "noot.nr" or (name == "nr" and parent in QUESTIONS)

    def _begin(self, name: str, depth: int, attributes: dict[str, str]) -> None:
        here = self._containers[-1]
        if self._beside is None and (name in BESIDE or attributes.get("inhoud") in BESIDE_LINES):
            self._beside = depth
        if name in INLINE:
            self._inline(name, depth, attributes)
        elif name in BREAKS:
            here.write().gap(breaks=True)
        elif name == "noot":
            self._noted.append((attributes.get("id", ""), None))
            self._containers.append(Container())
        elif self._is_of_table(name, attributes, here):
            pass
        elif here.paragraph is not None and name not in BLOCKS:
            self._within(name, here.paragraph, here)
        elif here.joins == name:
            here.write().gap()
            here.open.append(Open(name, depth, here.nature))
        elif name in PARAGRAPHS or name in HEADINGS or name in JOINED:
            here.begin(name, depth, self._nature(name))
        else:
            self._block(name, depth, attributes, here)

    def _inline(self, name: str, depth: int, attributes: dict[str, str]) -> None:
        if name == "nadruk" and "vet" in attributes.get("type", ""):
            self._bold.append(depth)
        elif name == "nootref":
            self._refer(attributes.get("refid", ""), self._containers[-1])

    def _within(self, name: str, paragraph: Open, here: Container) -> None:
        """Part what touches in the mark-up and not on paper: ``<nr>1.</nr><titel>Inleiding</titel>``."""
        if name in LINES and paragraph.name == "ondertekening":
            here.write().gap(breaks=True)
        elif name in APART and self._touches:
            here.write().gap()

    def _block(self, name: str, depth: int, attributes: dict[str, str], here: Container) -> None:
        here.close()
        here.open.append(Open(name, depth, None))
        if name in LISTS:
            here.lists.append(attributes.get("type", ""))
        elif name in ITEMS:
            sign = SIGNS.get(here.lists[-1], "") if here.lists else ""
            here.items.append(Item(sign, max(len(here.lists) - 1, 0)))
        elif name in QUESTIONS:
            here.items.append(Item("", 0, waiting=False))

    def _finish(self, name: str, depth: int) -> None:
        here = self._containers[-1]
        if name in INLINE or name in BREAKS:
            return
        if name == "noot":
            self._end_note()
        elif name == "entry" and self._entries:
            content = self._containers.pop().content()
            self._grids[-1].add(self._entries.pop(), content)
        elif name == "table" and self._grids and here.open and here.open[-1].depth == depth:
            here.open.pop()
            here.found.append(Table(self._grids.pop().cells()))
        elif here.open and here.open[-1].depth == depth:
            if name in JOINED and here.line is not None:
                here.open.pop()
                here.joins = JOINED[name]
            else:
                here.close()
                here.open.pop()
                here.nature = PLAIN if here.paragraph is None else here.nature
            if name in LISTS:
                here.lists.pop()
            elif name in ITEMS or name in QUESTIONS:
                here.items.pop()

    def _nature(self, name: str) -> Nature:
        if self._beside is not None:
            return _ASIDE
        parent = self._names[-2] if len(self._names) > 1 else ""
        if name == "title" and parent == "table":
            return Nature(caption=True)
        if name in _TOP or (name == "titel" and parent in {"stuk", "dossier"}):
            return Nature(level=1)
        if name == "kop":
            depth = len(self._names) - 1
            while self._sections and self._sections[-1] >= depth:
                self._sections.pop()
            self._sections.append(depth)
            return Nature(level=min(1 + len(self._sections), _LOWEST))
        return Nature(level=min(2 + len(self._sections), _LOWEST)) if name in HEADINGS else PLAIN

    def _label(self, captured: _Captured) -> None:
        here = self._containers[-1]
        if captured.name == "noot.nr":
            if self._noted and self._noted[-1][1] is None:
                self._noted[-1] = (self._noted[-1][0], captured)
        elif captured.name == "nr" and not captured.label.rstrip(".)").isdecimal():
            here.close()
            line = Line()
            for text, where, length in captured.pieces:
                _add(line, text, where, length, bold=False)
            here.found.append(Paragraph(line.finish(), Nature(level=2)))
        elif here.items:
            here.items[-1].label = captured.label
            here.items[-1].waiting = True

    def _end_note(self) -> None:
        content = self._containers.pop().content()
        name, captured = self._noted.pop()
        label, place = (captured.label, captured.place) if captured else ("", (0, 0))
        found = Found(f"n{len(self.notes) + 1}", label, *place, content)
        self.notes.append(found)
        self._by_id.setdefault(name, found)
        self._mark(found, self._containers[-1])

    def _refer(self, name: str, here: Container) -> None:
        """Take a second mark of a note; one whose note is still to come cannot be told and is left out."""
        found = self._by_id.get(name)
        if found is not None:
            self._mark(found, here)

    def _mark(self, found: Found, here: Container) -> None:
        here.write().mark(Mark(found.label, 0, found.where, found.where_end, found.block))

    def _is_of_table(self, name: str, attributes: dict[str, str], here: Container) -> bool:
        if name == "table":
            here.close()
            here.open.append(Open(name, len(self._names), None))
            self._grids.append(Grid())
            return True
        if not self._grids:
            return False
        grid = self._grids[-1]
        if name == "tgroup":
            grid.start_group()
        elif name in {"thead", "tbody", "tfoot"}:
            grid.start_rows(header=name == "thead")
        elif name == "row":
            grid.start_row()
        elif name == "colspec":
            grid.column(attributes)
        elif name == "spanspec":
            grid.span(attributes)
        elif name == "entry":
            self._entries.append(attributes)
            self._containers.append(Container())
        else:
            return False
        return True


def _add(line: Line, text: str, where: int, length: int, *, bold: bool) -> None:
    """Add text as it stands in the file, or the character that an entity there stands for."""
    if length == len(text):
        line.add(text, where, bold=bold)
    else:
        line.insert(text, bold=bold)
