"""What do the tables of these folders know, or what is wrong with them?"""

from collections.abc import Iterator
from pathlib import Path

from checker.ordinary import content
from checker.tables.anniversaries import Anniversaries
from checker.tables.events import Events
from checker.tables.fault import Fault
from checker.tables.memberships import Memberships
from checker.tables.norms import Norms
from checker.tables.rows import Tables
from checker.tables.tree import LARGEST_FILE
from checker.tables.written import TableFile, keys

_FILES = ("anniversaries.yaml", "events.yaml", "memberships.yaml", "norms.yaml")


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
    events, members, norms, anniversaries = Events(), Memberships(), Norms(), Anniversaries()
    trees = [(form, form.tree("a table")) for form in forms]
    for form, tree in trees:
        if tree is not None:
            form.fields(tree, "a table", **keys(TableFile))
            events.name(form, tree.get("types"))
            members.add(form, tree.get("organisations"))
            anniversaries.add(form, tree.get("anniversaries"))
    for form, tree in trees:  # rows name types, and norms name events, of any file
        if tree is not None:
            events.add(form, tree.get("events"))
    for form, tree in trees:
        if tree is not None:
            norms.add(form, tree.get("norms"), events.by_id)
    faults.extend(fault for form in forms for fault in form.faults)
    if faults:
        return tuple(faults)
    return Tables(
        events=events.rows,
        event_names=events.words["names"],
        short_names=events.words["short-names"],
        participants=events.words["participants"],
        sessions=events.words["sessions"],
        complete=events.complete,
        organisations=tuple(members.rows.values()),
        member_names=members.names,
        norms=tuple(norms.rows.values()),
        anniversaries=tuple(anniversaries.rows.values()),
    )


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
    written = content(path, LARGEST_FILE)
    if not isinstance(written, bytes):
        faults.append(Fault(str(path), 1, 1, "", f"the file cannot be used: {written}", "take it away"))
        return None
    try:
        return written.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        column = error.start - error.object.rfind(b"\n", 0, error.start)
        faults.append(Fault(str(path), line, column, "", "the file is not UTF-8", "save it as UTF-8"))
    return None
