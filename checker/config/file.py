"""What stands in a file of settings, and what is wrong with it?"""

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path

from checker.config import received
from checker.config.entries import Configuration, Entry, Known, Override
from checker.config.find import LARGEST, OWN, TABLE
from checker.config.matching import LONGEST
from checker.config.toml import parse
from checker.config.written import FAIL_ON, GRADES, Letter, OverrideTable, SettingsFile
from checker.ordinary import content
from checker.readers.limit_words import limits_of
from checker.rulebook.page import PATTERN, is_address
from checker.tables.fault import Fault, in_order
from checker.tables.form import Form
from checker.tables.tree import Mapping as Table
from checker.tables.tree import Node, Scalar
from checker.tables.tree import Sequence as Listed
from checker.tables.written import keys

_FLAGS = ("fragment", "original", "experimental", "thorough", "show-rounding", "show-holds")
_OF_OVERRIDES = (*keys(OverrideTable)["required"], *keys(OverrideTable)["optional"])
_MOST_PATTERNS = 200
_MOST_ANNEXES = 100
_SWITCH = {"true": True, "false": False}


def read(
    path: Path, known: Known, shown: str | None = None, *, found: bool = False
) -> Configuration | tuple[Fault, ...]:
    """Return what stands in a file, or every fault found in it; ``shown`` is how it is called.

    ``found``: nobody named it (``received.py``).
    """
    name = shown or str(path)
    if found and received.leads_out(path, path.parent):
        return (Fault(name, 1, 1, "", "the file is a link that leads out of its folder", received.NAME_IT),)
    written = content(path, LARGEST)
    if not isinstance(written, bytes):
        return (Fault(name, 1, 1, "", f"the file cannot be used: {written}", "look at it, or --no-config"),)
    try:
        form = Form(name, written.decode("utf-8-sig").replace("\r\n", "\n"))
    except UnicodeDecodeError:
        return (Fault(name, 1, 1, "", "the file is not UTF-8", "save it as UTF-8"),)
    tree = form.tree("a file of settings", parse)
    table = tree if tree is None or path.name == OWN else _ours(tree)
    if table is None:
        return tuple(form.faults) or (Fault(name, 1, 1, "", "there is no [tool.lint-letter]", "write it"),)
    configuration = _File(form, path.parent, known, found=found).configuration(table)
    return in_order(form.faults) or configuration


def _ours(tree: Table) -> Table | None:
    """Return our table of a pyproject.toml; any other name of a file that was named is our own."""
    table: Node | None = tree
    for key in TABLE:
        table = table.get(key) if isinstance(table, Table) else None
    if isinstance(table, Table):
        return table
    return None if tree.get("project") or tree.get("tool") or tree.get("build-system") else tree


class _File:
    """One file while its entries are read."""

    def __init__(self, form: Form, folder: Path, known: Known, *, found: bool) -> None:
        self.form = form
        self.folder = folder
        self.known = known
        self.found = found
        self.folders: tuple[str, ...] = ()

    def configuration(self, table: Table) -> Configuration:
        nodes = self.form.fields(
            table, "a file of settings", **keys(SettingsFile), elsewhere=self._below_rules
        )
        entries: dict[str, Entry] = {}
        if "rule-folders" in nodes:
            listed = nodes["rule-folders"]
            none = isinstance(listed, Listed) and not listed.items
            named = () if none else self.form.words(listed, "rule-folders")
            self.folders = tuple(str(self.folder / name) for name in named if self._may(listed, name))
            self._put(entries, "rule-folders", nodes["rule-folders"], self.folders)
        if "baseline" in nodes:
            baseline = self.form.prose(nodes["baseline"], "baseline")
            self._may(nodes["baseline"], baseline)
            self._put(entries, "baseline", nodes["baseline"], str(self.folder / baseline))
        if "docs-url" in nodes:
            self._put(entries, "docs-url", nodes["docs-url"], self._address(nodes["docs-url"]))
        entries.update(self._entries(nodes))
        overrides = tuple(self._overrides(nodes.get("overrides")))
        letters = tuple(self._letters(nodes.get("letters")))
        return Configuration(self.form.file, self.folder, entries, overrides, letters)

    def _below_rules(self, key: str) -> str | None:
        """Tell where a rule belongs: the line [rules] above it is easily left out of force."""
        return "write it below a line [rules]" if key in self.known.rules(()) else None

    def _may(self, node: Node, name: str) -> bool:
        """Tell whether a file or folder may be named, and note a fault if not."""
        why = received.obstacle(name, self.folder) if self.found and name else None
        if why is not None:
            self.form.refuse(node, why, received.NAME_IT)
        return why is None

    def _letters(self, node: Node | None) -> Iterable[tuple[str, ...]]:
        """Yield the files of each letter that has annexes."""
        if node is None:
            return
        if not isinstance(node, Listed):
            self.form.refuse(node, "letters are a list of tables", "begin each with [[letters]]")
            return
        for item in node.items:
            nodes = self.form.fields(item, "a letter with annexes", **keys(Letter))
            if not {"file", "with"} <= nodes.keys():
                continue
            letter = self.form.prose(nodes["file"], "file")
            annexes = self.form.words(nodes["with"], "with")
            if len(annexes) > _MOST_ANNEXES:
                self.form.refuse(nodes["with"], f"a letter has at most {_MOST_ANNEXES} annexes", "use fewer")
                continue
            named = [(nodes["file"], letter), *((nodes["with"], one) for one in annexes)]
            if sum(self._may(node, name) for node, name in named) == len(named):
                yield tuple(str(self.folder / name) for _, name in named)

    def _overrides(self, node: Node | None) -> Iterable[Override]:
        if node is None:
            return
        if not isinstance(node, Listed):
            self.form.refuse(node, "overrides are a list of tables", "begin each with [[overrides]]")
            return
        count = 0
        for item in node.items:
            nodes = self.form.fields(item, "an override", optional=_OF_OVERRIDES)
            if "files" not in nodes:
                self.form.refuse(item, "an override says for which files it is", 'add files = ["annexes/*"]')
            files = self.form.words(nodes.get("files"), "files")
            count += len(files)
            if count > _MOST_PATTERNS:
                self.form.refuse(
                    item, f"there are more than {_MOST_PATTERNS} patterns", "use fewer overrides"
                )
                return
            if any(len(pattern) > LONGEST for pattern in files):
                self.form.refuse(item, f"a pattern has more than {LONGEST} characters", "write it shorter")
            yield Override(files, self._entries(nodes))

    def _entries(self, nodes: Mapping[str, Node]) -> Mapping[str, Entry]:
        entries: dict[str, Entry] = {}
        for key, node in nodes.items():
            if key in _FLAGS:
                self._put(entries, key, node, _SWITCH.get(self.form.word(node, f"value of {key}", _SWITCH)))
            elif key == "fail-on":
                self._put(entries, key, node, self.form.word(node, "value of fail-on", FAIL_ON))
            elif key == "language":
                self._put(
                    entries, key, node, self.form.word(node, "language", self.known.languages(self.folders))
                )
            elif key == "date":
                self._put(entries, key, node, self._day(node))
            elif key == "rules":
                self._rules(entries, node)
            elif key == "limits":
                self._limits(entries, node)
        return entries

    def _day(self, node: Node) -> dt.date | None:
        text = self.form.prose(node, "date")
        try:
            return dt.date.fromisoformat(text) if text else None
        except ValueError:
            self.form.refuse(node, f"{text!r} is no day", "write it as 2026-06-23")
            return None

    def _address(self, node: Node) -> str | None:
        text = self.form.prose(node, "docs-url")
        if text and not is_address(text):
            self.form.refuse(node, f"{text!r} is no address of pages", f"write it as {PATTERN}")
            return None
        return text or None

    def _rules(self, entries: dict[str, Entry], node: Node) -> None:
        if isinstance(node, Table) and node.entries:
            ids = sorted(self.known.rules(self.folders))
            for rule, graded in self.form.fields(node, "the table of rules", optional=ids).items():
                grade = self.form.word(graded, "value for a rule", GRADES)
                self._put(entries, f"rules.{rule}", graded, grade)
        else:
            self.form.is_mapping(node, "the table of rules")

    def _limits(self, entries: dict[str, Entry], node: Node) -> None:
        if not self.form.is_mapping(node, "the table of limits"):
            return
        for key, value in node.entries:
            if not isinstance(value, Scalar):
                self.form.refuse(value, f"{key.text} is one value", f'write {key.text} = "..."')
                continue
            limits = limits_of([(key.text, value.text)])
            if isinstance(limits, str):
                said, _, meant = limits.partition("; ")
                meant = meant.replace(f"{key.text}=", f"{key.text} = ") or "see `lint-letter config`"
                self.form.refuse(key if said.startswith("there is no limit") else value, said, meant)
            elif self.found and (most := received.raised(limits, key.text)) is not None:
                why = f"a file that nobody named raises no limit: {key.text} is at most {most}"
                self.form.refuse(value, why, f"give --limit {key.text}=..., or --config FILE")
            self._put(entries, f"limits.{key.text}", value, value.text)

    def _put(self, entries: dict[str, Entry], key: str, node: Node, value: object) -> None:
        entries[key] = Entry(value, f"{self.form.file}:{node.line}")
