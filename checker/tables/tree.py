"""What stands in a YAML file, as written and with its places?

Only text, lists and mappings come out: YAML 1.1 would read ``no`` as false, 12:30 as 750 and 010 as 8. The
tree is built from the parser's events without recursion, so nesting can be bounded before it does harm;
anchors, aliases and tags are refused.
"""

import re
from typing import Any

from msgspec import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    import yaml

DEEPEST = 12
LARGEST = 1_000_000  # characters; a rule file has about ten thousand
LARGEST_FILE = 4 * LARGEST  # bytes
_UNSEEN = re.compile("[\x85\u2028\u2029]")  # which end a line for YAML, and for no editor that counts lines


class Scalar(Struct, frozen=True):
    """A text; ``line`` and ``column`` count from 1, ``start`` and ``end`` are offsets in the file's text."""

    text: str
    line: int
    column: int
    start: int
    end: int


class Sequence(Struct, frozen=True):
    """A list."""

    items: tuple["Node", ...]
    line: int
    column: int


class Mapping(Struct, frozen=True):
    """Keys with their values, in the order of the file."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    line: int
    column: int

    def get(self, key: str) -> "Node | None":
        """Return the value of ``key``."""
        return next((value for name, value in self.entries if name.text == key), None)


Node = Scalar | Sequence | Mapping


class Trouble(Struct, frozen=True):
    """Why a text is no tree: a place (from 1) and what to do about it."""

    line: int
    column: int
    message: str
    remedy: str


class _Open:
    """A list or mapping whose end has not been seen."""

    __slots__ = ("children", "column", "line", "mapping")

    def __init__(self, mark: "yaml.Mark", *, mapping: bool) -> None:
        self.line = mark.line + 1
        self.column = mark.column + 1
        self.mapping = mapping
        self.children: list[Node] = []


def parse(text: str) -> Node | Trouble:
    """Return the one document that ``text`` holds."""
    if len(text) > LARGEST:
        return Trouble(1, 1, f"the file has more than {LARGEST} characters", "split it")
    unseen = _UNSEEN.search(text)
    if unseen:
        return _at(text, unseen.start(), "a line end that is not seen")
    import yaml  # noqa: PLC0415  start-up time: of rules in the cache none is read

    try:
        return _tree(text)
    except yaml.reader.ReaderError as error:
        return _at(text, error.position, "a character that YAML forbids")
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        if error.problem and "nesting depth" in error.problem:  # newer parsers have a limit of their own
            return _too_deep(line, column)
        return Trouble(line, column, f"this is no YAML: {error.problem}", _remedy(text, line, error))


def _at(text: str, index: int, message: str) -> Trouble:
    before = text[:index]
    return Trouble(before.count("\n") + 1, index - before.rfind("\n"), message, "take it out")


def _remedy(text: str, line: int, error: "yaml.MarkedYAMLError") -> str:
    """Return what to do about text that is no YAML; parsers name a bracket that is missing by its sign."""
    problem, begun = error.problem or "", error.context_mark
    wrong = (text.split("\n")[line - 1 :] or [""])[0]
    if "\t" in wrong[: len(wrong) - len(wrong.lstrip())]:
        return "write blanks instead of the tab"
    opened = next((one for one, closes in (("[", "']'"), ("{", "'}'")) if closes in problem), None)
    if opened and begun:
        return f"close the {opened!r} of line {begun.line + 1}"
    return "put texts with : # or { between quotes"


def _tree(text: str) -> Node | Trouble:
    import yaml  # noqa: PLC0415  as above

    stack: list[_Open] = []
    root: Node | None = None
    for event in yaml.parse(text, Loader=getattr(yaml, "CLoader", yaml.Loader)):
        trouble = _refused(event, depth=len(stack), second=root is not None)
        if trouble:
            return trouble
        node: Node
        if isinstance(event, yaml.ScalarEvent):
            start, end = _mark(event.start_mark), _mark(event.end_mark)
            node = Scalar(event.value, start.line + 1, start.column + 1, start.index, end.index)
        elif isinstance(event, yaml.CollectionStartEvent):
            stack.append(_Open(_mark(event.start_mark), mapping=isinstance(event, yaml.MappingStartEvent)))
            continue
        elif isinstance(event, yaml.CollectionEndEvent):
            closed = _closed(stack.pop())
            if isinstance(closed, Trouble):
                return closed
            node = closed
        else:
            continue
        if stack:
            stack[-1].children.append(node)
        else:
            root = node
    return root or Trouble(1, 1, "the file is empty", "write the rule, or take the file away")


def _refused(event: "yaml.Event", *, depth: int, second: bool) -> Trouble | None:
    import yaml  # noqa: PLC0415  as above

    start = _mark(event.start_mark)
    line, column = start.line + 1, start.column + 1
    if isinstance(event, yaml.AliasEvent):
        return Trouble(line, column, "aliases (*name) are not read", "write the value again")
    if isinstance(event, yaml.NodeEvent) and event.anchor:
        return Trouble(line, column, "anchors (&name) are not read", "leave it out")
    if getattr(event, "tag", None) not in (None, "!"):
        return Trouble(line, column, "tags (!name) are not read", "leave it out")
    if depth >= DEEPEST and isinstance(event, yaml.CollectionStartEvent):
        return _too_deep(line, column)
    if second and isinstance(event, yaml.DocumentStartEvent):
        return Trouble(line, column, "a second document (---) in one file", "give it a file of its own")
    return None


def _too_deep(line: int, column: int) -> Trouble:
    return Trouble(line, column, f"lists and mappings are nested deeper than {DEEPEST}", "write it flatter")


def _mark(mark: Any) -> "yaml.Mark":
    """Return the mark; both parsers of PyYAML set it on every event, though its types do not say so."""
    marked: yaml.Mark = mark
    return marked


def _closed(opened: _Open) -> Node | Trouble:
    if not opened.mapping:
        return Sequence(tuple(opened.children), opened.line, opened.column)
    entries: list[tuple[Scalar, Node]] = []
    seen: set[str] = set()
    for key, value in zip(opened.children[::2], opened.children[1::2], strict=True):
        if not isinstance(key, Scalar):
            return Trouble(key.line, key.column, "a key must be a word", "write KEY: VALUE")
        if key.text in seen:
            return Trouble(key.line, key.column, f"{key.text!r} stands here twice", "keep one of the two")
        seen.add(key.text)
        entries.append((key, value))
    return Mapping(tuple(entries), opened.line, opened.column)
