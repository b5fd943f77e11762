"""What is known apart from the letter: events, members, norms and anniversaries, each from its table."""

from pathlib import Path

from checker.tables.fault import Fault
from checker.tables.rows import Anniversary, Event, Level, Norm, Tables

__all__ = ["Anniversary", "Event", "Fault", "Level", "Norm", "Tables", "load"]


def load(*folders: Path) -> Tables | tuple[Fault, ...]:
    """Return what the tables of every folder say, together, or all faults found in them.

    A folder without tables adds nothing. Types of events may be named in one folder and used in another.
    """
    from checker.tables import files  # noqa: PLC0415  start-up time: most runs have them from the cache

    return files.read(folders)
