"""What is handed to a reader?"""

from msgspec import Struct


class Source(Struct, frozen=True):
    """A file's name (as given, for its suffix) and its bytes."""

    name: str
    content: bytes
