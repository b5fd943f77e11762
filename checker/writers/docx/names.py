"""What are the elements of a Word file called, in its ordinary (Transitional) and in its Strict form?"""

from msgspec import Struct

from checker.writers.source import Element, Name

ORDINARY = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_WORD = frozenset({ORDINARY, STRICT})
ALTERNATE: Name = ("http://schemas.openxmlformats.org/markup-compatibility/2006", "AlternateContent")


class Prefix(Struct, frozen=True):
    """What stands before ``w:`` names where they are added, and what must be declared there first."""

    name: str
    declared: str

    @classmethod
    def at(cls, element: Element) -> "Prefix":
        """Return the prefix of Word that holds inside an element, or one that is declared anew."""
        space = element.name[0] if element.name[0] in _WORD else ORDINARY
        return cls(*element.prefix(space, "w"))


def word(element: Element, *locals_: str) -> bool:
    """Tell whether an element is a ``w:`` one of these names."""
    return element.name[1] in locals_ and element.name[0] in _WORD


def attribute(element: Element, local: str) -> str | None:
    """Return a ``w:`` attribute."""
    return element.get(local, ORDINARY) or element.get(local, STRICT)
