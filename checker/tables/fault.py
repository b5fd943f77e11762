"""What is wrong with a rule file or a table, and where?"""

from collections.abc import Iterable

from msgspec import Struct


class Fault(Struct, frozen=True):
    """A mistake in a rule file or a table, for the person who wrote it.

    ``file`` is its name as found; ``line`` and ``column`` count from 1, in code points; ``source`` is that
    line as it stands there; ``message`` says what is wrong and ``remedy`` what was meant, each in a
    sentence.
    """

    file: str
    line: int
    column: int
    source: str
    message: str
    remedy: str


def in_order(found: Iterable[Fault]) -> tuple[Fault, ...]:
    """Return faults by line, those of a line and the files as they were found."""
    every = tuple(found)
    files = list(dict.fromkeys(fault.file for fault in every))
    return tuple(sorted(every, key=lambda fault: (files.index(fault.file), fault.line)))
