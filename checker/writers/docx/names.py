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
        """Return the prefix that holds inside an element of a Word name space, or one that is declared anew.

        A name space without a prefix does not do: Word's attributes are in it too.
        """
        space = element.name[0] if element.name[0] in _WORD else ORDINARY
        name = next((prefix for prefix, uri in element.names.items() if uri == space and prefix), None)
        return cls(name, "") if name else cls("w", f' xmlns:w="{space}"')


def word(element: Element, *locals_: str) -> bool:
    """Tell whether an element is a ``w:`` one of these names."""
    return element.name[1] in locals_ and element.name[0] in _WORD


def attribute(element: Element, local: str) -> str | None:
    """Return a ``w:`` attribute."""
    return element.get(local, ORDINARY) or element.get(local, STRICT)
