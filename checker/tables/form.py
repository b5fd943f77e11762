"""How is a file's tree turned into typed values, with every fault at its place?"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeGuard

from checker.ordinary import content
from checker.quantity import whole
from checker.tables.fault import Fault
from checker.tables.tree import LARGEST_FILE, Mapping, Node, Scalar, Sequence, Trouble, parse


class Form:
    """One file under inspection, and the faults found in it so far."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.text = text
        self.faults: list[Fault] = []
        self._lines = text.splitlines() or [""]

    def tree(self, what: str = "a rule", parser: Callable[[str], Node | Trouble] = parse) -> Mapping | None:
        """Return the file's mapping; None (and a fault) where it is something else."""
        root = parser(self.text)
        if isinstance(root, Trouble):
            self._add(root.line, root.column, root.message, root.remedy)
            return None
        return root if self.is_mapping(root, what) else None

    def refuse(self, at: Node, message: str, remedy: str) -> None:
        """Note a fault at a node."""
        self._add(at.line, at.column, message, remedy)

    def refuse_inside(self, at: Scalar, part: str, message: str, remedy: str) -> None:
        """Note a fault at the first ``part`` of a text, where the file has it in one piece."""
        offset = self.text.find(part, at.start, at.end)
        if offset < 0:
            self.refuse(at, message, remedy)
            return
        before = self.text[:offset]
        self._add(before.count("\n") + 1, offset - before.rfind("\n"), message, remedy)

    def is_mapping(self, node: Node, what: str) -> TypeGuard[Mapping]:
        """Tell whether ``node`` is a mapping, and note a fault if not."""
        if isinstance(node, Mapping):
            return True
        self.refuse(
            node, f"{what} is a mapping, and here stands {_form(node)}", "write KEY: VALUE, one on a line"
        )
        return False

    def fields(
        self,
        node: Node | None,
        what: str,
        *,
        required: Iterable[str] = (),
        optional: Iterable[str] = (),
        elsewhere: Callable[[str], str | None] = lambda _: None,
    ) -> dict[str, Node]:
        """Return the known keys of a mapping; unknown and missing ones are faults.

        ``elsewhere`` gives the remedy for a key that belongs in another place.
        """
        if node is None or not self.is_mapping(node, what):
            return {}
        required = tuple(required)
        known = (*required, *optional)
        found: dict[str, Node] = {}
        for key, value in node.entries:
            if key.text in known:
                found[key.text] = value
            else:
                remedy = elsewhere(key.text) or meant(key.text, known)
                self.refuse(key, f"{what} has no key {key.text!r}", remedy)
        for missing in required:
            if missing not in found:
                self.refuse(node, f"{what} lacks the key {missing!r}", f"add {missing}: ...")
        return found

    def prose(self, node: Node | None, what: str) -> str:
        """Return a text that is not empty; "" where there is none (a missing key has been noted already)."""
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            self.refuse(node, f"{what} is a text, and here stands {_form(node)}", "put it between quotes")
            return ""
        if not node.text.strip():
            self.refuse(node, f"{what} is empty", "write it, or take the key away")
        return node.text.strip()

    def word(self, node: Node | None, what: str, known: Iterable[str]) -> str:
        """Return a word of a closed set; "" where it is another."""
        text = self.prose(node, what)
        if not isinstance(node, Scalar) or not text:
            return ""
        known = tuple(known)
        if text in known:
            return text
        self.refuse(node, f"{text!r} is no {what}", meant(text, known))
        return ""

    def scalars(self, node: Node | None, what: str, *, blank: bool = False) -> tuple[Scalar, ...]:
        """Return the texts of a text or of a list of texts; ``blank``: one of them may be empty."""
        if node is None:
            return ()
        if isinstance(node, Mapping):
            self.refuse(node, f"{what} is a word or a list, and here stands {_form(node)}", "write [a, b]")
            return ()
        items = (node,) if isinstance(node, Scalar) else node.items
        if not items:
            self.refuse(node, f"{what} is an empty list", "name at least one")
        for item in items:
            if not isinstance(item, Scalar):
                self.refuse(item, f"{what} holds words only, and here stands {_form(item)}", "write [a, b]")
            elif not (blank or item.text.strip()):
                self.refuse(item, f"{what} holds an empty text", "write a word, or take it away")
        return tuple(item for item in items if isinstance(item, Scalar) and (blank or item.text.strip()))

    def words(self, node: Node | None, what: str, known: Iterable[str] | None = None) -> tuple[str, ...]:
        """Return a word or a list of words, of a closed set if one is given."""
        scalars = self.scalars(node, what)
        if known is None:
            return tuple(scalar.text for scalar in scalars)
        known = tuple(known)
        return tuple(word for scalar in scalars if (word := self.word(scalar, what, known)))

    def entries(self, node: Node | None, what: str) -> Iterator[tuple[Scalar, Node]]:
        """Yield the keys and values of a mapping; nothing where there is none."""
        if node is not None and self.is_mapping(node, what):
            yield from node.entries

    def rows(self, node: Node | None, what: str) -> tuple[Node, ...]:
        """Return the items of a list of rows; none where there is none."""
        if node is None:
            return ()
        if isinstance(node, Sequence):
            return node.items
        self.refuse(node, f"{what} is a list of rows", "begin each row with - id: ...")
        return ()

    def day(self, node: Node | None, what: str) -> dt.date | None:
        """Return a day written as 2026-07-08."""
        text = self.prose(node, what)
        if node is None or not text:
            return None
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            self.refuse(node, f"{text!r} is no day", "write it as 2026-07-08")
            return None

    def year(self, node: Node | None, what: str) -> int | None:
        """Return a year of four digits."""
        text = self.prose(node, what)
        if node is None or (text.isascii() and text.isdigit() and len(text) == 4):
            return int(text) if text else None
        self.refuse(node, f"{text!r} is no year", "write it as 2026")
        return None

    def number(self, node: Node | None, what: str) -> Decimal | None:
        """Return a number of digits, with a point before its decimals."""
        text = self.prose(node, what)
        if node is None or not text:
            return None
        before, point, behind = text.partition(".")
        if text.isascii() and whole(before) is not None and (not point or whole(behind) is not None):
            return Decimal(text)
        self.refuse(node, f"{text!r} is no {what}", "write digits, and a point before decimals")
        return None

    def points(self, node: Node, name: str) -> int | None:
        """Return the points of something as a whole number, which may be negative."""
        try:
            return int(node.text) if isinstance(node, Scalar) else int("")
        except ValueError:
            self.refuse(node, f"the points of {name!r} are no whole number", "write one, like 12 or -3")
            return None

    def _add(self, line: int, column: int, message: str, remedy: str) -> None:
        source = self._lines[line - 1] if line <= len(self._lines) else ""
        self.faults.append(Fault(self.file, line, column, source, message, remedy))


def opened(path: Path, faults: list[Fault]) -> Form | None:
    """Return the file to inspect; None (and a fault) where it is no text."""
    written = content(path, LARGEST_FILE)
    if not isinstance(written, bytes):
        faults.append(Fault(str(path), 1, 1, "", f"the file cannot be used: {written}", "take it away"))
        return None
    try:
        return Form(str(path), written.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        column = error.start - error.object.rfind(b"\n", 0, error.start)
        faults.append(Fault(str(path), line, column, "", "the file is not UTF-8", "save it as UTF-8"))
    return None


def meant(word: str, known: Iterable[str]) -> str:
    """Return the remedy for a word outside a closed set: the nearest of it, or all of it.

    >>> meant("severty", ["severity", "status"])
    'did you mean severity?'
    """
    import difflib  # noqa: PLC0415  needed only when something is wrong

    known = tuple(known)
    near = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if near:
        return f"did you mean {near[0]}?"
    return f"write one of: {', '.join(known)}" if known else "take it away"


def _form(node: Node) -> str:
    if isinstance(node, Scalar):
        return f"the text {node.text!r}" if len(node.text) < 40 else "a text"
    return "a list" if isinstance(node, Sequence) else "a mapping"
