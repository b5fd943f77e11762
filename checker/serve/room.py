"""How many requests, and how many bytes of letters, may be with the server at once?"""

import contextlib
import threading
from collections.abc import Iterator


class BusyError(Exception):
    """There is no room for more just now."""


class Room:
    """Room for so many at once; what is for bytes counts bytes."""

    def __init__(self, most: int) -> None:
        self._left = most
        self._lock = threading.Lock()

    def take(self, size: int = 1) -> bool:
        """Take room, if there is that much."""
        with self._lock:
            if size > self._left:
                return False
            self._left -= size
            return True

    def give_back(self, size: int = 1) -> None:
        """Give back room that was taken."""
        with self._lock:
            self._left += size

    @contextlib.contextmanager
    def taken(self, size: int = 1) -> Iterator[None]:
        """Take room as long as the block runs.

        Raises:
            BusyError: there is not that much.
        """
        if not self.take(size):
            raise BusyError
        try:
            yield
        finally:
            self.give_back(size)
