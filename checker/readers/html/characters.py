"""Which characters do the bytes of an HTML file stand for?"""

import codecs
import re

from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal
from checker.readers.text.decode import decode

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LOOK = 4096  # bytes; the standard asks for 1024, and real pages put scripts before their charset
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{1,40})"
    rb"|^\s{0,99}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w:.-]{1,40})",
    re.IGNORECASE,
)
_LATIN = frozenset({"iso8859-1", "ascii", "latin-1", "cp1252"})
_SINGLE = re.compile(r"iso8859-\d{1,2}|cp125\d|koi8-[ru]|mac-roman")  # one byte, one character


def characters(content: bytes, limits: Limits = DEFAULT) -> tuple[str, tuple[str, ...]] | Refusal:
    """Return the file's characters, and what is to be said about the way they were read.

    A byte order mark comes first, then what the file declares, as the standard has it: Latin-1 is
    Windows-1252, and UTF-16 without a mark is UTF-8. A file that is not what it declares is read as one that
    declares nothing: UTF-8, else Windows-1252.
    """
    if not content.startswith(_MARKS):
        name = _declared(content[:_LOOK])
        if name is not None and not content.isascii():
            try:
                return _judged(content.decode(name), limits)
            except UnicodeDecodeError:
                pass
    return decode(content, limits)


def _declared(start: bytes) -> str | None:
    """Return the single-byte encoding that is declared; others are what is tried anyhow."""
    found = _DECLARED.search(start)
    if found is None:
        return None
    try:
        name = codecs.lookup((found[1] or found[2]).decode("ascii", "replace")).name
    except LookupError:
        return None
    if name in _LATIN:
        return "cp1252"
    return name if _SINGLE.fullmatch(name) else None


def _judged(text: str, limits: Limits) -> tuple[str, tuple[str, ...]] | Refusal:
    judged = decode(text.encode("utf-8"), limits)
    return judged if isinstance(judged, Refusal) else (text, ())
