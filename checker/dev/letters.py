"""Which real letters do folders hold, for measuring?

Files in every format that there is a reader for, and files of JSON lines: a line is a letter as text, with
its ``text`` and if they are known its ``id``, ``lang``, ``date``, and ``fragment`` (true for a piece of a
letter). A line that has the ``question`` too is its answer, and its date is that of the question.
"""

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

from checker import data, lint, readers, rulebook
from checker.document import Document
from checker.lint import Options, Report
from checker.readers.refusal import Refusal
from checker.rulebook import Rulebook

_LINES = ".jsonl"
_LETTERS = frozenset((".txt", ".md", ".docx", ".odt", ".fodt", ".html", ".htm", ".xhtml", ".xml", ".pdf"))
_NO_LETTER = "readme.md"  # a folder of letters says in it what they are


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to measure on.

    ``name`` is its file's name, behind it "#" and the id of its line; ``source`` is what it is counted with:
    the file of JSON lines, else the folder. ``path`` says its format.
    """

    name: str
    source: str
    path: str
    content: bytes
    options: Options = field(default_factory=Options)

    def read(self) -> Document | Refusal:
        """Return what its reader makes of it."""
        return readers.read(self.path, self.content)

    def report(self, document: Document, rules: Rulebook) -> Report:
        """Return what ``rules`` say of the letter, or of a changed one."""
        return lint.check(document, rules, self.options, path=self.name)


def letters(folders: Sequence[str], fragments: Sequence[str] = ()) -> Iterator[Letter]:
    """Yield the letters of folders, sorted by path.

    Args:
        folders: folders, or single files.
        fragments: patterns ("*passages.jsonl") of the names of files whose texts are pieces of letters.

    Raises:
        ValueError: a line is no letter, or a file is not there.
    """
    for folder in map(Path, folders):
        if not folder.exists():
            raise ValueError(f"{folder}: there is no such file or folder")
        for path in sorted(folder.rglob("*")) if folder.is_dir() else [folder]:
            fragment = any(fnmatch(path.name, pattern) for pattern in fragments)
            if path.suffix == _LINES:
                yield from _lines(path, fragment=fragment)
            elif path.suffix.lower() in _LETTERS and path.name.lower() != _NO_LETTER:
                options = Options(fragment=fragment)
                yield Letter(path.name, path.parent.name, path.name, path.read_bytes(), options)


@cache
def rules(selected: tuple[str, ...] = ()) -> Rulebook:
    """Return the project's rules, all of them or those that are named; experimental ones too.

    Raises:
        ValueError: a rule file is faulty, or there is no such rule.
    """
    book = rulebook.load(data.folder("rules"))
    if not isinstance(book, Rulebook):
        raise ValueError("the rules are faulty; python -m checker.dev check")  # noqa: TRY004  a file's fault
    unknown = set(selected) - {rule.id for rule in book.rules}
    if unknown:
        raise ValueError(f"there is no rule {min(unknown)!r}")
    return book.select(selected, experimental=True)


def _lines(path: Path, *, fragment: bool) -> Iterator[Letter]:
    with path.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, start=1):
            try:
                record = json.loads(line)
                date = None if record.get("question") else record.get("date")
                options = Options(
                    language=record["lang"][:2] if record.get("lang") else None,  # "nl-BE" is read as "nl"
                    date=dt.date.fromisoformat(date[:10]) if date else None,
                    fragment=record.get("fragment", fragment),
                )
                content = record["text"].encode("utf-8", "replace")
            except (ValueError, KeyError, AttributeError, TypeError) as error:
                raise ValueError(f"{path}:{number}: this line is no letter ({error})") from error
            name = f"{path.name}#{record.get('id', number)}"
            yield Letter(name, path.name, "letter.txt", content, options)
