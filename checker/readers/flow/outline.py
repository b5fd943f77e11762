"""Under which heading does a block stand?"""

LOWEST = 10
"""The rank of a line that is a heading only because it is bold: below the levels that a heading can have."""


class Outline:
    """The headings that are open while the blocks of a letter come by in their order."""

    def __init__(self) -> None:
        self._open: list[tuple[int, str]] = []

    @property
    def heading(self) -> str | None:
        """Return the heading that the next block stands under."""
        return self._open[-1][1] if self._open else None

    def enter(self, level: int, name: str) -> str | None:
        """Open a heading, which ends its equals and those below it; return the one that it stands under."""
        while self._open and self._open[-1][0] >= level:
            self._open.pop()
        above = self.heading
        self._open.append((level, name))
        return above
