"""Where does our reading of a Word or OpenDocument file differ from pandoc's?

    python benchmarks/beside_pandoc.py FOLDER          files that have pandoc's own notation beside them
    python benchmarks/beside_pandoc.py --run FOLDER    all files, read by the pandoc that is installed

A ``.native`` of the same name is what pandoc read; one called ``NAME_reject`` is that before tracked changes.
Headings by style, list items, tables with text and their spans, notes, and the words with all changes
accepted and with all rejected are compared, and what differs is printed. Pandoc has no page heads and feet.
"""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from checker import readers  # noqa: E402  of this checkout
from checker.document import Block, BlockKind, Document  # noqa: E402
from checker.readers.refusal import Refusal  # noqa: E402

_REJECTED = "_reject"
_INSERTED, _DELETED, _COMMENT = "insertion", "deletion", "comment-start"
_TOKENS = re.compile(
    r'"(?:\\&|\\.|[^"\\])*"|[A-Za-z_][\w.\']*|-?\d+(?:\.\d+)?(?:e-?\d+)?|[\[\](){},=]', re.DOTALL
)
_ESCAPES = re.compile(r"\\(?:(\d+)|x([0-9a-f]+)|(.))", re.DOTALL)
_NAMED = {"n": "\n", "t": "\t", "&": "", '"': '"', "\\": "\\", "'": "'"}
_ENDS = frozenset((*")]},=", ""))
_NO_WORDS = frozenset({"Note", "Image", "Math", "RawInline", "RawBlock"})
_MAIN = frozenset({"word/document.xml", "content.xml"})
_LISTS = frozenset({"BulletList", "OrderedList", "DefinitionList"})


def main(folder: str, *, run: bool) -> None:
    """Compare all pairs of a folder, and count."""
    compared = alike = 0
    for path, native in _pairs(Path(folder), run=run):
        compared += 1
        original = native.stem.endswith(_REJECTED) if native else False
        text = native.read_text("utf-8") if native else _pandoc(path)
        if not text:
            print(f"{path.name:40} pandoc cannot read it")
            continue
        found = readers.read(str(path), original=original)
        rows = list(_differences(parse(text), found, path, original=original, both=native is None))
        alike += not rows
        for what, theirs, ours in rows:
            print(f"{path.name:40} {what:12} pandoc: {_short(theirs):60} ours: {_short(ours)}")
    print(f"\n{compared} files compared, {alike} without a difference")


def _pairs(folder: Path, *, run: bool) -> Iterator[tuple[Path, Path | None]]:
    for path in sorted((*folder.rglob("*.docx"), *folder.rglob("*.odt"))):
        natives = [path.with_name(f"{path.stem}{more}.native") for more in ("", _REJECTED)]
        if run:
            yield path, None
        for native in natives:
            if native.exists() and not run:
                yield path, native


def _pandoc(path: Path) -> str:
    command = ["pandoc", "--track-changes=all", "-t", "native", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


def _differences(
    theirs: Any, found: Document | Refusal, path: Path, *, original: bool, both: bool
) -> Iterator[tuple[str, object, object]]:
    if isinstance(found, Refusal):
        if _words(theirs, _DELETED):
            yield "refused", "read", found.message
        return
    one, other = _theirs(theirs, _INSERTED if original else _DELETED), _ours(found)
    yield from (
        (what, one[what], other[what]) for what in one if what != "words" and one[what] != other[what]
    )
    yield from _more("words", one["words"], other["words"])
    if both:
        before = readers.read(str(path), original=True)
        assert isinstance(before, Document)
        yield from _more("words before", _theirs(theirs, _INSERTED)["words"], _ours(before)["words"])


def _more(what: str, theirs: list[str], ours: list[str]) -> Iterator[tuple[str, object, object]]:
    """Tell the words that only one of two readings has."""
    if theirs != ours:
        one, other = Counter(theirs), Counter(ours)
        yield what, sorted((one - other).elements()), sorted((other - one).elements())


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:200]}..."


# Pandoc's notation


class Node(tuple):  # a constructor's name and what it is given
    """``Header 1 attr [Str "a"]`` is ("Header", 1, attr, [...])."""

    __slots__ = ()


def parse(text: str) -> Any:
    """Return the value that a native file holds: lists, tuples, texts, numbers and nodes."""
    return _Parser([*_TOKENS.findall(text), ""]).value()


class _Parser:
    def __init__(self, tokens: list[str]) -> None:
        self.tokens = tokens
        self.at = 0

    def value(self) -> Any:
        """Return a name with all it is given, or what is no name."""
        token = self.tokens[self.at]
        if not token[:1].isalpha():
            return self.single()
        self.at += 1
        if self.tokens[self.at] == "{":  # a record: its fields do not matter here
            self.at = self.tokens.index("}", self.at) + 1
            return Node((token,))
        given = []
        while self.tokens[self.at] not in _ENDS:
            given.append(self.single())
        return Node((token, *given))

    def single(self) -> Any:
        """Return one argument: a bare name is given nothing."""
        token = self.tokens[self.at]
        self.at += 1
        if token[:1].isalpha():
            return Node((token,))
        if token in {"[", "("}:
            return self.several(token)
        return _text(token[1:-1]) if token.startswith('"') else token

    def several(self, opening: str) -> Any:
        found = []
        while self.tokens[self.at] not in {"]", ")"}:
            found.append(self.value())
            self.at += self.tokens[self.at] == ","
        self.at += 1
        if opening == "[":
            return found
        return found[0] if len(found) == 1 else tuple(found)


def _text(written: str) -> str:
    def meant(found: re.Match[str]) -> str:
        if found[1] or found[2]:
            return chr(int(found[1] or found[2], 10 if found[1] else 16))
        return _NAMED.get(found[3], found[3])

    return _ESCAPES.sub(meant, written)


def _theirs(value: Any, without: str) -> dict[str, Any]:
    """Return what pandoc read, ``without`` what changes of that kind hold."""
    found: dict[str, Any] = {"headings": [], "items": 0, "tables": [], "notes": []}

    def look(thing: Any, *, beside: bool) -> None:
        name = thing[0] if isinstance(thing, Node) else ""
        if name == "Span" and not {without, _COMMENT}.isdisjoint(thing[1][1]):
            return
        if name == "Header":
            found["headings"].append((int(thing[1]), _words(thing[3], without)))
        elif name == "Note":
            found["notes"].append(_words(thing[1], without))
        elif name == "Table" and _words(thing, without):
            found["tables"].append(_grid(thing, without))
        elif name in _LISTS and not beside:
            found["items"] += len(thing[-1])
        if isinstance(thing, (list, tuple)):
            for part in thing:
                look(part, beside=beside or name in {"Table", "Note"})

    look(value, beside=False)
    found["words"] = sorted(_words(value, without).split())
    return found


def _grid(table: Node, without: str) -> list[str]:
    """Return each cell with its place and spans, as "2.1 1x2 text"."""
    rows: list[Any] = []

    def collect(thing: Any) -> None:
        if isinstance(thing, Node) and thing[0] == "Row":
            rows.append(thing[2])
        elif isinstance(thing, (list, tuple)):
            for part in thing:
                collect(part)

    collect(table[4:])
    taken: set[tuple[int, int]] = set()
    cells: list[str] = []
    for row, made in enumerate(rows, 1):
        column = 1
        for cell in made:
            while (row, column) in taken:
                column += 1
            high, wide = int(cell[3][1]), int(cell[4][1])
            taken |= {(row + down, column + right) for down in range(high) for right in range(wide)}
            cells.append(f"{row}.{column} {high}x{wide} {_words(cell[5], without)}".strip())
    return cells


def _words(value: Any, without: str) -> str:
    """Return the text of a value, without that of its notes."""
    parts: list[str] = []

    def collect(thing: Any) -> None:
        name = thing[0] if isinstance(thing, Node) else ""
        if name == "Str":
            parts.append(thing[1])
        elif name in {"Code", "CodeBlock"}:
            parts.append(thing[2])
        elif name in {"Space", "SoftBreak", "LineBreak"}:
            parts.append(" ")
        elif name == "Quoted":
            single = thing[1][0] == "SingleQuote"
            parts.append("‘" if single else "“")
            collect(thing[2])
            parts.append("’" if single else "”")
        elif name in _NO_WORDS or (name == "Span" and not {without, _COMMENT}.isdisjoint(thing[1][1])):
            return
        elif isinstance(thing, (list, tuple)):
            for part in thing:
                collect(part)
            if name in {"Para", "Plain", "Header", "LineBlock", "Cell"}:
                parts.append(" ")

    collect(value)
    return " ".join("".join(parts).split())


# Ours


def _ours(document: Document) -> dict[str, Any]:
    body = [block for block in document.blocks if block.kind is not BlockKind.FURNITURE]
    cells = [block for block in body if block.kind is BlockKind.CELL]
    return {
        "headings": [
            (block.level, _spaced(block.text))
            for block in body
            if block.kind is BlockKind.HEADING and block.level is not None  # else it is one for being bold
        ],
        "items": sum(block.kind is BlockKind.ITEM for block in body),
        "tables": [[_cell(cell) for cell in each] for _, each in groupby(cells, lambda cell: cell.table)],
        "notes": [_spaced(block.text) for block in body if block.kind is BlockKind.NOTE],
        "words": sorted(
            word
            for block in document.blocks
            if block.kind is not BlockKind.NOTE and block.origin.part in _MAIN
            for word in block.text.split()
        ),
    }


def _cell(cell: Block) -> str:
    return f"{cell.row}.{cell.column} {cell.row_span}x{cell.column_span} {_spaced(cell.text)}".strip()


def _spaced(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main(sys.argv[-1], run="--run" in sys.argv)
