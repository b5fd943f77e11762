"""What becomes of a text of which pieces are taken out and to which others are added?"""

from msgspec import Struct, field

from checker.writers.source import Element

SIGN = " \t "
"""White space by which a tag of ours is known again (see ``sign``)."""


class Edits(Struct):
    """Changes of one source, by its offsets before any of them; additions at one offset keep their order."""

    added: dict[int, list[str]] = field(default_factory=dict)
    removed: list[tuple[int, int]] = field(default_factory=list)
    opened: dict[int, Element] = field(default_factory=dict)

    def add(self, at: int, text: str) -> None:
        """Add a text at an offset."""
        self.added.setdefault(at, []).append(text)

    def add_last(self, element: Element, text: str) -> None:
        """Add a text as the last thing inside an element, also in one that is closed in its own tag."""
        closed = element.inner_end == element.end
        if closed and element.end not in self.opened:
            self.opened[element.end] = element
            self.remove(element.end - len("/>"), element.end)
            self.add(element.end, ">")
        self.add(element.inner_end, text)

    def remove(self, start: int, end: int) -> None:
        """Take out a piece; nothing may be added within it."""
        self.removed.append((start, end))

    def apply(self, text: str) -> str:
        """Return the changed text."""
        pieces: list[str] = []
        at = 0
        for start, end in sorted({*self.removed, *((place, place) for place in self.added)}):
            pieces.append(text[at:start])
            if start == end:
                pieces += self.added[start]
                if start in self.opened:
                    pieces.append(f"</{self.opened[start].written}{SIGN}>")
            at = end
        return "".join((*pieces, text[at:]))
