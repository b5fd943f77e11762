"""How does text become mark-up in which nothing of a letter can be taken for mark-up?"""

from collections.abc import Iterable, Mapping
from html import escape

from checker.reporters.columns import printable


class Markup(str):
    """Text that is mark-up already; all other text is escaped where it is put into an element."""

    __slots__ = ()


Attributes = Mapping[str, str | int | bool | None]
_EMPTY = frozenset({"br", "hr", "input", "meta"})


def element(name: str, attributes: Attributes, *inside: str) -> Markup:
    """Return an element; an attribute that is None or False is left out, one that is True has no value.

    >>> element("a", {"href": "#p1", "hidden": False}, "1 < 2")
    '<a href="#p1">1 &lt; 2</a>'
    """
    said = "".join(
        f" {key}" if value is True else f' {key}="{safe(str(value))}"'
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    if name in _EMPTY:
        return Markup(f"<{name}{said}>")
    return Markup(f"<{name}{said}>{joined(inside)}</{name}>")


def joined(pieces: Iterable[str]) -> Markup:
    """Return pieces as one, those that are no mark-up escaped."""
    return Markup("".join(piece if isinstance(piece, Markup) else safe(piece) for piece in pieces))


def safe(text: str) -> str:
    """Return text as mark-up shows it: escaped, and without signs that turn the order of what is read."""
    return escape(printable(text), quote=True)
