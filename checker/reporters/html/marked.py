"""How does a block's text look with its numbers underlined and the places of findings marked?"""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from checker.document import Block, Mark
from checker.quantity import Verdict
from checker.reporters.html.element import Markup, element, joined

_WORST_FIRST = (Verdict.FAILS, Verdict.ROUNDING, Verdict.HOLDS, Verdict.UNKNOWN)
_SHORT_LINE = 60
_RUNNING_TEXT = frozenset({"txt", "md", "pdf"})  # line ends there are where a line was full


class Underline(Struct, frozen=True):
    """A number or date: its characters in the block, what came of it, and that in words."""

    start: int
    end: int
    verdict: Verdict
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
    cuts = {0, len(block.text), *breaks, *(at + 1 for at in breaks), *(mark.at for mark in block.marks)}
    cuts.update(*((one.start, one.end) for one in underlines), *((one.start, one.end) for one in flags))
    ordered = sorted(cut for cut in cuts if 0 <= cut <= len(block.text))
    pieces: list[str] = []
    for index, at in enumerate(ordered):
        pieces += [_flagged(flag) for flag in flags if flag.end == at and flag.end > flag.start]
        pieces += [notes[mark] for mark in block.marks if mark.at == at and mark in notes]
        pieces += [_anchor(flag.anchor) for flag in flags if flag.start == at]
        pieces += [_flagged(flag) for flag in flags if flag.end == at == flag.start]
        pieces += [_anchor(one.anchor) for one in underlines if one.start == at]
        if index + 1 < len(ordered):
            pieces.append(_segment(block.text, at, ordered[index + 1], breaks, underlines, flags))
    return joined(pieces)


def _segment(
    text: str,
    start: int,
    end: int,
    breaks: frozenset[int],
    underlines: Iterable[Underline],
    flags: Iterable[Flag],
) -> str:
    if start in breaks:
        return element("br", {})
    inside = [one for one in underlines if one.start <= start and end <= one.end]
    places = [one.finding for one in flags if one.start <= start and end <= one.end]
    if not inside and not places:
        return text[start:end]
    worst = min(inside, key=lambda one: _WORST_FIRST.index(one.verdict), default=None)
    classes = ("m", worst.verdict.value) if worst else ("p",)
    about = {
        "class": " ".join(classes),
        "title": worst.said if worst else None,
        "data-f": " ".join(dict.fromkeys(places)) or None,
    }
    return element("span", about, text[start:end])


def _anchor(name: str) -> Markup:
    return element("span", {"id": name, "class": "spot"})


def _flagged(flag: Flag) -> Markup:
    if flag.card is None:
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
