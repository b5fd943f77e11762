"""How is mark-up put between the characters of a Word file, with runs and texts cut where it stands?"""

import re
from itertools import pairwise

from msgspec import Struct

from checker.quantity import whole
from checker.writers.docx.names import attribute, word
from checker.writers.docx.runs import Boundary
from checker.writers.edits import Edits
from checker.writers.sign import is_signed, signed
from checker.writers.source import Element, Source

_NUMBER = re.compile(r"""\bid=(?:"[^"]*"|'[^']*')""")
_SPACE = " \t\r\n"
_XML = "http://www.w3.org/XML/1998/namespace"


def cut(source: Source, edits: Edits, marks: dict[Boundary, str]) -> None:
    """Add mark-up at boundaries, and cut the runs and texts that they stand in."""
    numbers = _Numbers(source)
    texts: dict[int, list[Boundary]] = {}
    for boundary, mark in sorted(marks.items(), key=lambda item: item[0].at):
        if boundary.run is None:
            edits.add(boundary.at, mark)
        elif boundary.text is None:
            edits.add(boundary.at, numbers.between(boundary.run, mark))
        else:
            texts.setdefault(boundary.text.start, []).append(boundary)
    for boundaries in texts.values():
        _cut_text(source, edits, boundaries, marks, numbers)


def join(source: Source, edits: Edits) -> None:
    """Make whole again what was cut, where nothing stands between the pieces any more.

    Runs whose looks somebody has changed since stay two.
    """
    for element in source.root.iter():
        children = [*element.elements]
        for before, after in pairwise(children):
            if before.end != after.start or not is_signed(after) or before.name != after.name:
                continue
            if word(after, "t"):
                edits.remove(before.inner_end, after.inner)
            elif word(after, "r") and _looks(source, before) == _looks(source, after):
                edits.remove(*_between(before, after))


def _between(before: Element, after: Element) -> tuple[int, int]:
    """Return the ends of what stands between the pieces of a run, and of the text that was cut with it."""
    last = next(iter(reversed([*before.elements])), None)
    first = next((one for one in after.elements if not word(one, "rPr")), None)
    looks = next((one for one in after.elements if word(one, "rPr")), None)
    if last is not None and first is not None and word(last, "t") and word(first, "t") and is_signed(first):
        return last.inner_end, first.inner
    return before.inner_end, after.inner if looks is None else looks.end


def _looks(source: Source, run: Element) -> str:
    """Return how a run looks, without the numbers of tracked changes: each piece has its own."""
    looks = next((one for one in run.elements if word(one, "rPr")), None)
    return "" if looks is None else _NUMBER.sub("", source.text[looks.start : looks.end])


class _Numbers(Struct):
    """Numbers for tracked changes of looks, which are repeated where a run is cut: each has its own."""

    source: Source
    next: int = 0

    def between(self, run: Element, mark: str, opening: str = "", closing: str = "") -> str:
        """Return what ends a run, a mark, and what begins the run anew."""
        source = self.source.text
        properties = next((child for child in run.elements if word(child, "rPr")), None)
        looks = "" if properties is None else self._renumbered(properties)
        again = signed(source[run.start : run.inner])
        return f"{closing}</{run.written}>{mark}{again}{looks}{opening}"

    def _renumbered(self, properties: Element) -> str:
        text = self.source.text[properties.start : properties.end]
        changes = [child for child in properties.elements if attribute(child, "id") is not None]
        for change in reversed(changes):
            tag = self.source.text[change.start : change.inner]
            written = f'id="{attribute(change, "id")}"'
            at = change.start - properties.start
            text = text[:at] + tag.replace(written, f'id="{self._fresh()}"', 1) + text[at + len(tag) :]
        return text

    def _fresh(self) -> int:
        if not self.next:
            ids = (attribute(element, "id") or "" for element in self.source.root.iter())
            self.next = max((whole(one) or 0 for one in ids), default=0) + 1
        self.next += 1
        return self.next - 1


def _cut_text(
    source: Source, edits: Edits, boundaries: list[Boundary], marks: dict[Boundary, str], numbers: _Numbers
) -> None:
    """Cut a ``w:t`` so that no space is lost: Word drops those at its ends unless it is told to keep them."""
    element, run = boundaries[0].text, boundaries[0].run
    assert element is not None
    assert run is not None
    tag = element.written
    opening, closing, keeping = (
        signed(f"<{tag}>"),
        f"</{tag}>",
        signed(f'<{tag} xml:space="preserve">'),
    )
    kept = element.get("space", _XML) == "preserve"
    whole = source.text[element.inner : element.inner_end]
    offsets = [0, *(boundary.at - element.inner for boundary in boundaries), len(whole)]
    pieces = [whole[start:end] for start, end in pairwise(offsets)]
    for number, boundary in enumerate(boundaries):
        before, behind = pieces[number], pieces[number + 1]
        last = number == len(boundaries) - 1
        begins = opening
        if kept or (not last) or (behind[:1] in tuple(_SPACE) and behind.strip(_SPACE)):
            begins = keeping
        if not kept and number == 0:
            spaces = len(before) - len(before.rstrip(_SPACE))
            if spaces and before.strip(_SPACE):
                edits.add(boundary.at - spaces, closing + keeping)
        edits.add(boundary.at, numbers.between(run, marks[boundary], begins, closing))
        if last and not kept and begins is keeping:
            spaces = len(behind) - len(behind.rstrip(_SPACE))
            if spaces:
                edits.add(boundary.at + len(behind) - spaces, closing + opening)
