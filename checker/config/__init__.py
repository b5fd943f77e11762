"""Which settings hold for a letter, and where does each of them come from?

``find`` gives the file that holds for a letter, ``read`` what stands in it (or its faults, each at its
place), and ``settled`` the settings of one letter: the defaults, the file, those of its overrides that
match, and the command line, each above the one before it.
"""

from pathlib import Path

from checker.config.entries import Configuration, Entry, Known
from checker.config.find import find
from checker.config.settings import Settings, settled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from checker.tables.fault import Fault

__all__ = ["Configuration", "Entry", "Known", "Settings", "find", "read", "settled"]


def read(
    path: Path, known: Known, shown: str | None = None, *, found: bool = False
) -> "Configuration | tuple[Fault, ...]":
    """Return what stands in a file, or every fault found in it; ``shown`` is how it is called.

    ``found``: it lay beside a letter and nobody named it, so that it may not do all that a named one may.
    """
    from checker.config import file  # noqa: PLC0415  start-up time: most letters have no such file

    return file.read(path, known, shown, found=found)
