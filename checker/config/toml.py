"""What stands in a TOML file, as written and with its places?

tomllib says whether a file is TOML, and gives no places. So what it has found to be right is gone through
once more here, in the form that rule files have (``checker.tables.tree``): text, lists and mappings. What
is no text in TOML (true, 5, 2026-06-23) comes out as the text that stands there.
"""

import re
import tomllib
from bisect import bisect_right
from typing import Any

from checker.tables.tree import LARGEST, Mapping, Node, Scalar, Sequence, Trouble

_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
_LINE_END = re.compile(r"\n")
_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_DOT = re.compile(r"[ \t]*\.[ \t]*")
_STRING = re.compile(
    r'''"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}'''
    r"""|\'\'\'(?:[^']|'{1,2}(?!'))*'{3,5}"""
    r"""|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""",
    re.DOTALL,
)
# A dotted key of so many names that nobody wrote it: tomllib takes time that grows with their square.
_LONG_KEY = re.compile(
    r"""(?<![A-Za-z0-9_"'-])(?:(?:[A-Za-z0-9_-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}"""
)
_BARE = re.compile(r"[^,\]}#\r\n]+")


def parse(text: str) -> Node | Trouble:
    """Return the mapping that a file of TOML is, or why it is none."""
    if len(text) > LARGEST:
        return Trouble(1, 1, f"the file has more than {LARGEST} characters", "split it")
    try:
        loaded(text)
        return _Reader(text).file()
    except tomllib.TOMLDecodeError as error:
        found = _PLACE.search(str(error))
        line, column = (int(found[1]), int(found[2])) if found and found[1] else (text.count("\n") + 1, 1)
        message = f"this is no TOML: {_PLACE.sub('', str(error))}"
        return Trouble(line, column, message, 'write KEY = "VALUE", one on a line')
    except RecursionError:
        return _TOO_DEEP
    except ValueError:
        return Trouble(1, 1, "a number in the file has more digits than can be read", "write it shorter")


def loaded(text: str) -> dict[str, Any]:
    """Return what a file of TOML says.

    Raises:
        tomllib.TOMLDecodeError, ValueError: it is no TOML, or has a number of thousands of digits.
        RecursionError: it is nested too deep.
    """
    if _LONG_KEY.search(text):
        raise RecursionError
    return tomllib.loads(text)


_TOO_DEEP = Trouble(1, 1, "lists or tables are nested too deep", "write it flatter")


class _Open:
    """A table while keys are put in it, in the order of the file."""

    def __init__(self, line: int, column: int) -> None:
        self.line, self.column = line, column
        self.keys: dict[str, Scalar] = {}
        self.values: dict[str, Node | _Open | list[_Open]] = {}

    def closed(self) -> Mapping:
        entries = tuple((self.keys[name], _closed(value)) for name, value in self.values.items())
        return Mapping(entries, self.line, self.column)


def _closed(value: "Node | _Open | list[_Open]") -> Node:
    if isinstance(value, _Open):
        return value.closed()
    if isinstance(value, list):
        return Sequence(tuple(table.closed() for table in value), value[0].line, value[0].column)
    return value


class _Reader:
    """Goes through a file that is known to be TOML."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def file(self) -> Mapping:
        root = table = _Open(1, 1)
        while self.skip():
            if self.takes("[["):
                table = self.listed(root)
                self.takes("]]")
            elif self.takes("["):
                table = self.inner(root, self.key())
                self.takes("]")
            else:
                self.pair(table)
        return root.closed()

    def pair(self, table: _Open) -> None:
        """Read KEY = VALUE into a table; of a dotted key the first ones are tables."""
        *outer, last = self.key()
        self.skip()
        self.takes("=")
        self.skip()
        inner = self.inner(table, outer)
        inner.keys[last.text] = last
        inner.values[last.text] = self.value()

    def inner(self, table: _Open, keys: list[Scalar]) -> _Open:
        for key in keys:
            found = table.values.get(key.text)
            if found is None:
                table.keys[key.text] = key
                found = table.values[key.text] = _Open(key.line, key.column)
            found = found[-1] if isinstance(found, list) else found
            assert isinstance(found, _Open), "tomllib saw to it"
            table = found
        return table

    def listed(self, root: _Open) -> _Open:
        """Open the next table of [[a list]] of them."""
        *outer, last = self.key()
        table = self.inner(root, outer)
        opened = _Open(last.line, last.column)
        several = table.values.setdefault(last.text, [])
        table.keys.setdefault(last.text, last)
        assert isinstance(several, list)
        several.append(opened)
        return opened

    def key(self) -> list[Scalar]:
        self.skip()
        keys: list[Scalar] = []
        while True:
            found = _KEY.match(self.text, self.at)
            assert found is not None
            raw = found.group()
            keys.append(self.scalar(found.end(), _text(raw) if raw[0] in "\"'" else raw))
            dot = _DOT.match(self.text, self.at)
            if dot is None:
                self.skip()
                return keys
            self.at = dot.end()

    def value(self) -> Node:
        line, column = self.place()
        if self.takes("["):
            return Sequence(tuple(self.items()), line, column)
        if self.takes("{"):
            table = _Open(line, column)
            while self.skip() and not self.takes("}"):
                self.pair(table)
                self.skip()
                self.takes(",")
            return table.closed()
        string = _STRING.match(self.text, self.at)
        if string:
            return self.scalar(string.end(), _text(string.group()))
        bare = _BARE.match(self.text, self.at)
        assert bare is not None
        written = bare.group().rstrip()
        return self.scalar(self.at + len(written), written)

    def items(self) -> list[Node]:
        found: list[Node] = []
        while self.skip() and not self.takes("]"):
            found.append(self.value())
            self.skip()
            self.takes(",")
        return found

    def scalar(self, end: int, text: str) -> Scalar:
        line, column = self.place()
        found = Scalar(text, line, column, self.at, end)
        self.at = end
        return found

    def place(self) -> tuple[int, int]:
        line = bisect_right(self.lines, self.at)
        return line, self.at - self.lines[line - 1] + 1

    def skip(self) -> bool:
        """Go past blanks, line ends and comments; tell whether anything is left."""
        blank = _BLANK.match(self.text, self.at)
        self.at = blank.end() if blank else self.at
        return self.at < len(self.text)

    def takes(self, sign: str) -> bool:
        found = self.text.startswith(sign, self.at)
        self.at += len(sign) * found
        return found


def _text(raw: str) -> str:
    return str(tomllib.loads(f"x = {raw}")["x"])
