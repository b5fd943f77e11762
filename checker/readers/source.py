"""What is handed to a reader?"""

from msgspec import Struct

from checker.readers.limits import DEFAULT, Limits


class Source(Struct, frozen=True):
    """A file's name (as given, for its suffix), its bytes, and the limits that it is to keep to."""

    name: str
    content: bytes
    limits: Limits = DEFAULT
