"""What do the tables of these folders know, or what is wrong with them?"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from checker.tables.anniversaries import Anniversaries
from checker.tables.events import Events
from checker.tables.fault import Fault
from checker.tables.form import Form, opened
from checker.tables.memberships import Memberships
from checker.tables.norms import Norms
from checker.tables.rows import Tables
from checker.tables.written import TableFile, keys

_FILES = ("anniversaries.yaml", "events.yaml", "memberships.yaml", "norms.yaml")


def read(folders: Iterable[Path]) -> Tables | tuple[Fault, ...]:
    """Return what the tables of every folder say, together, or all faults found in them."""
    faults: list[Fault] = []
    forms: list[Form] = []
    for path in _paths(folders, faults):
        form = opened(path, faults)
        if form is not None:
            forms.append(form)
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


def _paths(folders: Iterable[Path], faults: list[Fault]) -> Iterator[Path]:
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
