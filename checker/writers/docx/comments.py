"""Which comments does a Word file hold, which of them are ours, and how is one written?"""

import datetime as dt
from collections.abc import Iterable
from xml.sax.saxutils import escape

from msgspec import Struct

from checker.writers.comment import AUTHOR, INITIALS, SIZE, Comment
from checker.writers.docx.names import ORDINARY, STRICT, Prefix, attribute, word
from checker.writers.edits import Edits
from checker.writers.source import Element, Source

_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"


class Thread(Struct, frozen=True):
    """A comment of the file: its number, who wrote it and when, what it says, its paragraphs' names."""

    id: str
    author: str
    date: str
    text: str
    paragraphs: tuple[str, ...]
    element: Element


def threads(comments: Source) -> tuple[Thread, ...]:
    """Return the comments of the part that holds them."""
    return tuple(
        Thread(
            id=attribute(element, "id") or "",
            author=attribute(element, "author") or "",
            date=attribute(element, "date") or "",
            text="\n".join(_said(comments, one) for one in element.iter() if word(one, "p")),
            paragraphs=tuple(name for one in element.iter() if (name := one.get("paraId", _2010))),
            element=element,
        )
        for element in comments.root.elements
        if word(element, "comment")
    )


def ours(found: Iterable[Thread], extended: Source | None) -> tuple[Thread, ...]:
    """Return our comments, but for those that a person has answered: an answer keeps what it is about."""
    every = tuple(found)
    authors = {name: thread.author for thread in every for name in thread.paragraphs}
    answered = set()
    for element in () if extended is None else extended.root.iter():
        answer, parent = _any(element, "paraId"), _any(element, "paraIdParent")
        if answer and parent and authors.get(answer, AUTHOR) != AUTHOR:
            answered.add(parent)
    return tuple(
        thread for thread in every if thread.author == AUTHOR and answered.isdisjoint(thread.paragraphs)
    )


def forget(listing: Source, edits: Edits, names: frozenset[str]) -> frozenset[str]:
    """Take out of a part that lists comments those of these names; return the other names it has for them."""
    others = set()
    for element in listing.root.elements:
        own = {value for key in ("paraId", "durableId") if (value := _any(element, key))}
        if own & names:
            edits.remove(element.start, element.end)
            others |= own
    return frozenset(others)


def dated(moment: dt.datetime) -> str:
    """Return a moment as a Word file has it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def written(comment: Comment, number: int, prefix: Prefix, date: str) -> str:
    """Return the mark-up of a comment."""
    w = prefix.name
    paragraphs = []
    for index, line in enumerate(comment.lines):
        sign = "" if index else f"<{w}:r><{w}:annotationRef/></{w}:r>"
        bold = "" if index else f"<{w}:b/>"
        looks = f'<{w}:rPr>{bold}<{w}:sz {w}:val="{2 * SIZE}"/></{w}:rPr>'
        text = f'<{w}:t xml:space="preserve">{escape(line)}</{w}:t>'
        paragraphs.append(f"<{w}:p>{sign}<{w}:r>{looks}{text}</{w}:r></{w}:p>")
    about = f'{w}:id="{number}" {w}:author="{AUTHOR}" {w}:date="{date}" {w}:initials="{INITIALS}"'
    return f"<{w}:comment{prefix.declared} {about}>{''.join(paragraphs)}</{w}:comment>"


def empty(*, strict: bool) -> str:
    """Return a part that holds no comments yet."""
    space = STRICT if strict else ORDINARY
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<w:comments xmlns:w="{space}"></w:comments>'


def _said(comments: Source, paragraph: Element) -> str:
    return "".join(comments.said(one) for one in paragraph.iter() if word(one, "t"))


def _any(element: Element, local: str) -> str | None:
    """Return an attribute whose name space depends on the year of the part that it is in."""
    spaces = [space for prefix, space in element.names.items() if prefix]
    return next((value for space in spaces if (value := element.get(local, space))), None)
