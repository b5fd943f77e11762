"""What is handed to a reader?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A file's name (as given, for its suffix) and its bytes."""

    name: str
    content: bytes
