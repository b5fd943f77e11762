"""What was promised and not kept?"""


class BrokenError(Exception):
    """A promise that an input broke: which, and what shows it."""

    def __init__(self, promise: str, shown: object = "") -> None:
        super().__init__(promise, shown)
        self.promise = promise
        self.shown = str(shown)


def promised(kept: object, promise: str, *shown: object) -> None:
    """Say that ``promise`` must be ``kept``; ``shown`` is what is told of one that was not.

    Raises:
        BrokenError: it was not.
    """
    if not kept:
        raise BrokenError(promise, " | ".join(map(repr, shown)))
