"""Which real letters does a folder hold, for measuring?

A file of JSON lines holds a letter a line: its ``text``, often with ``lang``, ``date`` and ``id``.
"""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from checker import lint, readers
from checker.document import Document
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.rulebook import Rulebook

_ONE_LETTER = frozenset({".txt", ".md", ".docx"})
_NO_LETTER = frozenset({"README.md"})


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to measure on; ``text`` is None where its format is no text."""

    name: str
    path: str  # for the reader's choice of format
    content: bytes
    text: str | None
    options: Options = field(default_factory=Options)


def letters(folders: Sequence[str], fragments: Sequence[str] = ()) -> Iterator[Letter]:
    """Yield the letters of folders, sorted by name.

    Args:
        folders: folders, or single files.
        fragments: names of JSON lines files, without suffix, whose texts are pieces of letters.
    """
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")) if Path(folder).is_dir() else [Path(folder)]:
            if path.suffix == ".jsonl":
                yield from _lines(path, fragment=path.stem in fragments)
            elif path.suffix in _ONE_LETTER and path.name not in _NO_LETTER:
                content = path.read_bytes()
                text = None if path.suffix == ".docx" else content.decode("utf-8-sig", "replace")
                yield Letter(path.name, path.name, content, text)


def _lines(path: Path, *, fragment: bool) -> Iterator[Letter]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        record = json.loads(line)
        text = record.get("text")
        if not isinstance(text, str):
            continue
        date = record.get("date")
        options = Options(
            language=str(record.get("lang") or "nl")[:2],
            date=dt.date.fromisoformat(date[:10]) if date else None,
            fragment=fragment,
        )
        yield Letter(f"{path.stem}:{record.get('id', number)}", "letter.txt", text.encode(), text, options)


def report(letter: Letter, rules: Rulebook, text: str | None = None) -> tuple[Document, Report] | None:
    """Return what is found in a letter, or in ``text`` in its place; None if it cannot be read."""
    content = letter.content if text is None else text.encode("utf-8", "replace")
    document = readers.read(letter.path, content)
    if isinstance(document, Refusal):
        return None
    return document, lint.check(document, rules, letter.options, path=letter.name)
