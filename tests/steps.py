"""How many steps does something take? A clock would tell of other programs too."""

import sys
from collections.abc import Callable


def steps(work: Callable[[], object]) -> int:
    """Return how many functions are called, of Python's own too."""
    many = 0

    def hear(*_: object) -> None:
        nonlocal many
        many += 1

    sys.setprofile(hear)
    try:
        work()
    finally:
        sys.setprofile(None)
    return many
