"""Which comments have people set in a Word file, and which blocks are they about?"""

from collections.abc import Mapping, Sequence

from lxml import etree
from msgspec import Struct

from checker.document import Block, Comment
from checker.readers.docx.markup import W, value
from checker.readers.docx.stream import HYPHEN, SYMBOL, T, shown
from checker.readers.flow.commented import Commented, Commenter

_START, _END, _REFERENCE = (W + f"comment{name}" for name in ("RangeStart", "RangeEnd", "Reference"))
_NOTES = {W + "footnoteReference": "footnote", W + "endnoteReference": "endnote"}
_TABLE, _BOX = W + "tbl", W + "txbxContent"
_COUNTED = (T, HYPHEN, SYMBOL)


class _Open(Struct):
    """A comment whose text has begun: where in the stream, and behind how many of its note marks."""

    start: int
    first_note: int
    end: int | None = None
    last_note: int | None = None


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
    places, marked = _places(main, notes)
    begin = _beginning(main)
    commenter = Commenter(blocks, part, marked)
    found = []
    for element in listed.iterchildren(W + "comment"):
        place = places.get(value(element, "id") or "")
        said = tuple("".join(one.text or "" for one in p.iter(T)) for p in element.iter(W + "p"))
        if place is not None:
            end = place.start if place.end is None else place.end
            begins = begin is not None and place.start <= begin < max(end, place.start + 1)
            last = len(marked) if place.last_note is None else place.last_note
            author = value(element, "author")
            made = commenter.comment(
                Commented(said, author, place.start, end, place.first_note, last, begins)
            )
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


def _places(main: etree._Element, notes: Mapping[tuple[str, str], str]) -> tuple[dict[str, _Open], list[str]]:
    """Return where each comment stands, and the notes of the part in the order of their marks."""
    found: dict[str, _Open] = {}
    running: dict[str, _Open] = {}
    marked: list[str] = []
    at = 0
    for element in main.iter(*_COUNTED, *_NOTES, _START, _END, _REFERENCE):
        tag = element.tag
        if tag in _COUNTED:
            at += len(shown(element))
        elif tag in _NOTES:
            note = notes.get((_NOTES[tag], value(element, "id") or ""))
            marked += [note] if note else []
        else:
            name = value(element, "id") or ""
            if tag == _START:
                running[name] = found[name] = _Open(at, len(marked))
            elif tag == _END and name in running:
                ended = running.pop(name)
                ended.end, ended.last_note = at, len(marked)
            elif tag == _REFERENCE:  # one without a range stands at a point
                found.setdefault(name, _Open(at, len(marked), at, len(marked)))
    return found, marked
