"""By what is mark-up that we added known again, so that it can be taken out to the byte?

White space at the end of a tag says nothing to a program that reads a letter, and no program writes it so. A
tag of ours that is left where a comment was set (the second half of a run that was cut, the end of an element
that had none, a link) ends in it. Word and LibreOffice write all tags anew when they save: then there is no
sign, and what was cut stays cut, as they have it.
"""

from checker.writers.edits import SIGN, Edits
from checker.writers.source import Element, Source


def signed(tag: str) -> str:
    r"""Return an opening or closed tag with our sign.

    >>> signed('<w:r a="1">'), signed("<a/>")
    ('<w:r a="1" \t >', '<a \t />')
    """
    end = "/>" if tag.endswith("/>") else ">"
    body = tag.removesuffix(end)
    return f"{body if body.endswith(SIGN) else body + SIGN}{end}"


def is_signed(element: Element) -> bool:
    """Tell whether the tag that opens an element has our sign."""
    return element.attributes.endswith(SIGN)


def close_again(source: Source, edits: Edits, element: Element) -> None:
    """Make an element closed in its own tag once more, if we opened it; nothing is to be left inside."""
    if source.text[element.inner_end : element.end].endswith(f"{SIGN}>"):
        edits.remove(element.inner - len(">"), element.inner)
        edits.remove(element.inner_end, element.end)
        edits.add(element.end, "/>")
