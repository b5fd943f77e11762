"""Which mark does a browser put before a list item, and which did the writer type?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from checker.readers.html.tree import attribute, children

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checker.readers.html.tree import Node

BULLET = "•"
_FORMS = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
_NAMED = re.compile(
    r"list-style(?:-type)?\s*:[^;]*?\b"
    r"(none|decimal|(?:lower|upper)-(?:alpha|latin|roman))\b"
)
_NUMBER = re.compile(r"\s*([+-]?\d{1,9})")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
_ROMAN_SMALL = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))

TYPED = re.compile(
    r"(\((?:\d{1,2}|[a-z]|[ivx]{2,5})\)|(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)]|[-–—•·▪■◦●‣*])[ \xa0]+(?=\S)"
)
"""A list mark that was typed before a paragraph."""


def items(listing: Node) -> Iterator[tuple[Node, str | None]]:
    """Give what is in a list, each item with its mark ("2.", "b.", "•"); None where the list shows none."""
    numbered = listing.name == "ol"
    found = [child for child in children(listing) if child.name == "li"]
    step = -1 if numbered and "reversed" in (listing.attrs or {}) else 1
    count = _number(listing, "start", len(found) if step < 0 else 1)
    for child in children(listing):
        if child.name != "li":
            yield child, None
            continue
        form = _form(child, _form(listing, "decimal" if numbered else "disc"))
        count = _number(child, "value", count)
        yield child, None if form == "none" else (_counted(count, form) if form != "disc" else BULLET)
        count += step


def _form(node: Node, otherwise: str) -> str:
    named = _NAMED.search(attribute(node, "style").lower())
    if named:
        return named[1].replace("latin", "alpha")
    return _FORMS.get(attribute(node, "type").strip(), otherwise)


def _number(node: Node, name: str, otherwise: int) -> int:
    found = _NUMBER.match(attribute(node, name))
    return int(found[1]) if found else otherwise


def _counted(count: int, form: str) -> str:
    text = str(count)
    if form.endswith("alpha") and count > 0:
        text = ""
        while count > 0:
            count, rest = divmod(count - 1, 26)
            text = chr(ord("a") + rest) + text
    elif form.endswith("roman") and 0 < count < 4000:
        text = ""
        for size, letters in _ROMAN + _ROMAN_SMALL:
            text += letters * (count // size)
            count %= size
    return (text.upper() if form.startswith("upper") else text) + "."
