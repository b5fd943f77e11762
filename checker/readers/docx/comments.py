"""Which comments have people set in a Word file, and which blocks are they about?"""

from collections.abc import Mapping, Sequence

from lxml import etree
from msgspec import Struct, field

from checker.document import Block, Comment
from checker.readers.docx.markup import W, value
from checker.readers.docx.stream import HYPHEN, SYMBOL, T, shown
from checker.readers.flow.commented import Commented, comment

_START, _END, _REFERENCE = (W + f"comment{name}" for name in ("RangeStart", "RangeEnd", "Reference"))
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_TABLE, _BOX = W + "tbl", W + "txbxContent"
_COUNTED = (T, HYPHEN, SYMBOL)


class _Open(Struct):
    """A comment whose text has begun: where in the stream, and the notes referred to since."""

    start: int
    end: int | None = None
    notes: list[str] = field(default_factory=list)


def comments(
    main: etree._Element,
    listed: etree._Element | None,
    notes: Mapping[tuple[str, str], str],
    blocks: Sequence[Block],
    part: str,
) -> tuple[Comment, ...]:
    """Return the comments, in the order of the file.

    Args:
        main: the part with the text.
        listed: the part that holds what the comments say, if there is one.
        notes: the id of each note's block, by the kind and the number with which the file refers to it.
        blocks: what was read.
        part: the name of the part with the text.
    """
    if listed is None:
        return ()
    places = _places(main, notes)
    begin = _beginning(main)
    found = []
    for element in listed.iterchildren(W + "comment"):
        place = places.get(value(element, "id") or "")
        said = tuple("".join(one.text or "" for one in p.iter(T)) for p in element.iter(W + "p"))
        if place is not None:
            end = place.start if place.end is None else place.end
            begins = begin is not None and place.start <= begin < max(end, place.start + 1)
            about = Commented(said, value(element, "author"), place.start, end, tuple(place.notes), begins)
            made = comment(about, blocks, part)
            found += [made] if made else []
    return tuple(found)


def _beginning(main: etree._Element) -> int | None:
    """Return where in the stream the text begins, outside tables if there is any, and outside text boxes."""
    at, first = 0, None
    for element in main.iter(*_COUNTED):
        text = shown(element)
        if text.strip():
            around = {outer.tag for outer in element.iterancestors()}
            if not around & {_TABLE, _BOX}:
                return at
            first = at if first is None and _BOX not in around else first
        at += len(text)
    return first


def _places(main: etree._Element, notes: Mapping[tuple[str, str], str]) -> dict[str, _Open]:
    found: dict[str, _Open] = {}
    running: dict[str, _Open] = {}
    at = 0
    for element in main.iter(*_COUNTED, *_NOTES, _START, _END, _REFERENCE):
        tag = element.tag
        if tag in _COUNTED:
            at += len(shown(element))
        elif tag in _NOTES:
            note = notes.get((_NOTES[tag], value(element, "id") or ""))
            for one in running.values():
                one.notes += [note] if note else []
        else:
            name = value(element, "id") or ""
            if tag == _START:
                running[name] = found[name] = _Open(at)
            elif tag == _END and name in running:
                running.pop(name).end = at
            elif tag == _REFERENCE:  # one without a range stands at a point
                found.setdefault(name, _Open(at))
    return found
