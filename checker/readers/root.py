"""With which element does a file begin, if it is XML?

Only the first bytes are looked at, and nothing is parsed: what is wrong with the rest its reader says.
"""

import codecs
import re

_LOOK = 8 * 1024
_UTF_16 = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BEFORE = (("<?", "?>"), ("<!--", "-->"))
_NAME = re.compile(r"<(?:!DOCTYPE\s+)?(?:[\w.-]+:)?([\w.-]+)", re.IGNORECASE)

OFFICIAL = frozenset(
    {"officiele-publicatie", "kamerstuk", "kamervragen", "kamerwrk", "handelingen", "staatscourant"}
)
"""The elements with which the official publications' XML begins."""


def is_declared(content: bytes) -> bool:
    """Tell whether a file says of itself that it is XML."""
    return _start(content).startswith("<?xml")


def root(content: bytes) -> str | None:
    """Return the name of a file's first element without its prefix, None where it does not begin with one.

    Of a file that declares a document type that is the name it declares.
    """
    text = _start(content)
    while text.startswith("<"):
        before = next((end for start, end in _BEFORE if text.startswith(start)), None)
        if before is None:
            found = _NAME.match(text)
            return found[1] if found else None
        text = text.partition(before)[2].lstrip()
    return None


def _start(content: bytes) -> str:
    start = content[:_LOOK]
    encoding = next((name for mark, name in _UTF_16 if start.startswith(mark)), "utf-8")
    return start.decode(encoding, "replace").lstrip("\ufeff \t\r\n")
