"""How does a block's text look with its numbers underlined and the places of findings marked?"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from checker.census import Standing
from checker.document import Block, Mark
from checker.reporters.html.element import Markup, element, joined

_WORST_FIRST = tuple(Standing)
_SHORT_LINE = 60
_RUNNING_TEXT = frozenset({"txt", "md", "pdf"})  # line ends there are where a line was full


class Underline(Struct, frozen=True):
    """A number or date: its characters in the block, how it stands, and that in words."""

    start: int
    end: int
    standing: Standing
    said: str
    anchor: str


class Flag(Struct, frozen=True):
    """A place of a finding: its characters, the finding's number, and where a link to the place leads.

    ``card`` is where a link from the place leads, at the finding's own place; the other places have none.
    """

    start: int
    end: int
    finding: str
    anchor: str
    number: int
    card: str | None = None
    called: str = ""
    severity: str = ""


def marked(
    block: Block,
    form: str | None,
    underlines: Sequence[Underline],
    flags: Sequence[Flag],
    notes: Mapping[Mark, Markup],
) -> Markup:
    """Return the text of a block; ``notes`` is what stands for each of its note marks."""
    breaks = _shown_breaks(block, form)
    everything: list[Underline | Flag] = [*underlines, *flags]
    begin, end = _grouped(everything, "start"), _grouped(everything, "end")
    marks: dict[int, list[Mark]] = {}
    for mark in block.marks:
        marks.setdefault(mark.at, []).append(mark)
    cuts = {0, len(block.text), *breaks, *(at + 1 for at in breaks), *marks, *begin, *end}
    ordered = sorted(cut for cut in cuts if 0 <= cut <= len(block.text))
    running: list[Underline | Flag] = []
    pieces: list[str] = []
    for at, following in zip(ordered, (*ordered[1:], None), strict=True):
        begun = begin.get(at, [])
        pieces += [_flagged(one) for one in end.get(at, []) if one not in begun]
        pieces += [notes[mark] for mark in marks.get(at, ()) if mark in notes]
        pieces += [element("span", {"id": one.anchor, "class": "spot"}) for one in begun]
        pieces += [_flagged(one) for one in begun if one.end == at]
        running = [one for one in (*running, *begun) if one.end > at]
        if following is not None:
            pieces.append(element("br", {}) if at in breaks else _segment(block.text[at:following], running))
    return joined(pieces)


def _grouped(everything: Iterable[Underline | Flag], end: str) -> dict[int, list[Underline | Flag]]:
    found: dict[int, list[Underline | Flag]] = {}
    for one in everything:
        found.setdefault(getattr(one, end), []).append(one)
    return found


def _segment(text: str, running: Iterable[Underline | Flag]) -> str:
    """Return characters that are all in the same numbers and places."""
    inside = [one for one in running if isinstance(one, Underline)]
    places = [one.finding for one in running if isinstance(one, Flag)]
    if not inside and not places:
        return text
    worst = min(inside, key=lambda one: _WORST_FIRST.index(one.standing), default=None)
    about = {
        "class": f"m {worst.standing.value}" if worst else "p",
        "title": worst.said if worst else None,
        "data-f": " ".join(dict.fromkeys(places)) or None,
    }
    return element("span", about, text)


def _flagged(flag: Underline | Flag) -> Markup:
    if isinstance(flag, Underline) or flag.card is None:
        return Markup("")
    hidden = element("span", {"class": "unseen"}, f"{flag.called} ")
    link = {"class": f"flag {flag.severity}", "href": f"#{flag.card}", "data-card": flag.card}
    return element("a", link, hidden, str(flag.number))


def _shown_breaks(block: Block, form: str | None) -> frozenset[int]:
    """Return the line ends that are shown as such: those of an address, not those of running text."""
    if form in _RUNNING_TEXT:
        ends = (*block.breaks, len(block.text))
        lines = (end - start for start, end in zip((0, *block.breaks), ends, strict=True))
        if any(line > _SHORT_LINE for line in lines):
            return frozenset()
    return frozenset(block.breaks)
