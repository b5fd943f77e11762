"""Which events do the tables of these folders know, or what is wrong with them?"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from checker.tables.fault import Fault
from checker.tables.memberships import Memberships
from checker.tables.rows import Event, Tables

if TYPE_CHECKING:
    from checker.tables.form import Form
    from checker.tables.tree import Node

_FILES = ("events.yaml", "memberships.yaml")
# what letters call such a meeting, who meets there, what its programme consists of
_WORDS = ("names", "short-names", "participants", "sessions")
_REQUIRED = ("id", "type", "place", "first", "last", "source")
_LONGEST = dt.timedelta(days=31)  # a row of more days is a slip of the pen


def load(*folders: Path) -> Tables | tuple[Fault, ...]:
    """Return what the tables of every folder say, together, or all faults found in them.

    A folder without tables adds nothing. Types of events may be named in one folder and used in another.
    """
    from checker.tables.form import Form  # noqa: PLC0415  PyYAML is imported with it

    faults: list[Fault] = []
    forms: list[Form] = []
    for path in _paths(folders, faults):
        text = _text(path, faults)
        if text is not None:
            forms.append(Form(str(path), text))
    found, members = _Found(), Memberships()
    trees = [(form, form.tree("a table")) for form in forms]
    for form, tree in trees:
        if tree is not None:
            form.fields(tree, "a table", optional=("types", "events", "organisations"))
            found.name(form, tree.get("types"))
            members.add(form, tree.get("organisations"))
    for form, tree in trees:
        if tree is not None:
            found.add(form, tree.get("events"))
    faults.extend(fault for form in forms for fault in form.faults)
    if faults:
        return tuple(faults)
    return Tables(
        events=found.rows,
        event_names=found.words["names"],
        short_names=found.words["short-names"],
        participants=found.words["participants"],
        sessions=found.words["sessions"],
        organisations=tuple(members.rows.values()),
        member_names=members.names,
    )


class _Found:
    """What has been read so far."""

    def __init__(self) -> None:
        self.events: dict[str, Event] = {}
        self.words: dict[str, dict[str, str]] = {key: {} for key in _WORDS}
        self._complete: dict[str, tuple[int, int] | None] = {}

    @property
    def rows(self) -> tuple[Event, ...]:
        """Return the events, each knowing which others of its type there are."""
        alike: dict[str, list[Event]] = {}
        for event in self.events.values():
            alike.setdefault(event.type, []).append(event)
        return tuple(
            replace(
                event,
                complete=self._complete[event.type],
                peers=tuple(other for other in alike[event.type] if other is not event),
            )
            for event in self.events.values()
        )

    def name(self, form: "Form", node: "Node | None") -> None:
        """Take the names of the types of events."""
        for type_, fields in _entries(form, node, "types"):
            spoken = form.fields(
                fields,
                "a type of event",
                required=("names",),
                optional=(*_WORDS[1:], "complete-from", "complete-to"),
            )
            ends = [_year(form, spoken.get(key), key) for key in ("complete-from", "complete-to")]
            self._complete[type_] = (ends[0], ends[1]) if ends[0] and ends[1] else None
            for key, target in self.words.items():
                for language, words in _entries(form, spoken.get(key), key):
                    for word in form.scalars(words, f"{key} in {language}"):
                        if target.setdefault(word.text.lower(), type_) != type_:
                            other = target[word.text.lower()]
                            form.refuse(
                                word, f"{word.text!r} belongs to {other} already", "take one of them away"
                            )

    def add(self, form: "Form", node: "Node | None") -> None:
        """Take the rows."""
        from checker.tables.tree import Sequence  # noqa: PLC0415  PyYAML is imported with it

        if node is None:
            return
        if not isinstance(node, Sequence):
            form.refuse(node, "events is a list of rows", "begin each row with - id: ...")
            return
        for item in node.items:
            event = self._row(form, item)
            if event is not None and self.events.setdefault(event.id, event) is not event:
                form.refuse(item, f"the event {event.id!r} stands in a table already", "give it another id")

    def _row(self, form: "Form", item: "Node") -> Event | None:
        before = len(form.faults)
        fields = form.fields(item, "an event", required=_REQUIRED)
        places = tuple(
            word.text
            for language, words in _entries(form, fields.get("place"), "place")
            for word in form.scalars(words, f"place in {language}")
        )
        first, last = (_day(form, fields.get(key), key) for key in ("first", "last"))
        id_ = form.prose(fields.get("id"), "id")
        type_ = form.word(fields.get("type"), "type of event", sorted(self._complete))
        source = form.prose(fields.get("source"), "source")
        if first is not None and last is not None and not first <= last <= first + _LONGEST:
            form.refuse(
                fields["last"], f"{last} is not a last day of what begins on {first}", "check both days"
            )
        if len(form.faults) > before or first is None or last is None:
            return None
        return Event(id_, type_, tuple(dict.fromkeys(places)), first, last, source)


def _entries(form: "Form", node: "Node | None", what: str) -> "Iterator[tuple[str, Node]]":
    if node is not None and form.is_mapping(node, what):
        for key, value in node.entries:
            yield key.text, value


def _day(form: "Form", node: "Node | None", what: str) -> dt.date | None:
    text = form.prose(node, what)
    if node is None or not text:
        return None
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        form.refuse(node, f"{text!r} is no day", "write it as 2026-07-08")
        return None


def _year(form: "Form", node: "Node | None", what: str) -> int | None:
    text = form.prose(node, what)
    if node is None or (text.isascii() and text.isdigit() and len(text) == 4):
        return int(text) if text else None
    form.refuse(node, f"{text!r} is no year", "write it as 2026")
    return None


def _paths(folders: tuple[Path, ...], faults: list[Fault]) -> Iterator[Path]:
    for folder in folders:
        tables = folder / "tables"
        if not tables.is_dir():
            continue
        for path in sorted(tables.iterdir()):
            if path.name in _FILES:
                yield path
            elif path.suffix in (".yaml", ".yml") and not path.name.startswith("."):
                known = ", ".join(_FILES)
                faults.append(
                    Fault(
                        str(path), 1, 1, "", "no rule reads a table of this name", f"the tables are: {known}"
                    )
                )


def _text(path: Path, faults: list[Fault]) -> str | None:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        faults.append(
            Fault(str(path), 1, 1, "", f"the file cannot be read: {error.strerror}", "check its permissions")
        )
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        column = error.start - error.object.rfind(b"\n", 0, error.start)
        faults.append(Fault(str(path), line, column, "", "the file is not UTF-8", "save it as UTF-8"))
    return None
