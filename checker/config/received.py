"""What may a file of settings not say that was found beside a letter, and that nobody named?

It may have come with the letter. So it names nothing outside its own folder, and raises no limit; what it
leaves out or weakens is said with the findings (``said.py``).
"""

import os
from pathlib import Path

from checker.readers.limits import DEFAULT, Limits, shown, unit_of
from checker.rulebook.load import INSIDE

NAME_IT = "name the file with --config if it is yours, or leave it out with --no-config"

_MOST_FILES = 500  # of rules in one folder; there are some thirty of ours


def leads_out(path: Path, folder: Path) -> bool:
    """Tell whether a path lies outside a folder, or is a link that does."""
    whole, around = os.path.realpath(path), os.path.realpath(folder)
    try:
        return os.path.commonpath((whole, around)) != around
    except ValueError:  # on another drive
        return True


def obstacle(name: str, folder: Path) -> str | None:
    """Return why a file that was found may not name this file or folder of rules."""
    path = folder / name
    try:
        if Path(name).is_absolute() or leads_out(path, folder):
            return f"{name!r} lies outside the folder of this file"
        for inside in (path, *(path / name for name in INSIDE)):
            names = os.listdir(inside) if inside.is_dir() else []  # noqa: PTH208  names are enough
            if len(names) > _MOST_FILES:
                return f"{name!r} holds more than {_MOST_FILES} files"
            if any(leads_out(inside / one, folder) for one in names if one.endswith((".yaml", ".yml"))):
                return f"{name!r} holds a link that leads out of the folder of this file"
        if any((path / name).is_dir() and leads_out(path / name, folder) for name in INSIDE):
            return f"{name!r} holds a link that leads out of the folder of this file"
    except (OSError, ValueError):
        return f"{name!r} cannot be looked into"
    return None


def raised(limits: Limits, key: str) -> str | None:
    """Return the limit there is, as a sentence gives it, if one that is given is higher."""
    field = key.replace("-", "_")
    most = getattr(DEFAULT, field)
    return shown(most, unit_of(field)) if getattr(limits, field) > most else None
