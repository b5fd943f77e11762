"""In which format is this letter, by what is in it and then by its name?"""

import re
from pathlib import PurePath

from checker.readers import limits
from checker.readers.refusal import Refusal
from checker.readers.source import Source

SUFFIXES = {
    ".txt": "txt",
    ".md": "md",
    ".markdown": "md",
    ".docx": "docx",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}
"""The suffixes that are read, with the format each stands for."""

IN_FOLDERS = frozenset({".txt", ".docx", ".html", ".htm"})
"""The suffixes that a folder's letters have; Markdown is read only if it is named."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an OLE compound file: Office until 2003, and locked files
_STARTS = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF text"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\x1f\x8b", "a packed file"),
    (b"7z\xbc\xaf\x27\x1c", "a packed file"),
    (b"Rar!", "a packed file"),
)
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff")  # UTF-16, in which null bytes are ordinary
_LOOK = 64 * 1024
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--.{0,999}?-->\s{0,99})?"
    rb"<(?:!doctype\s{1,9}html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)


def format_of(source: Source) -> str | Refusal:
    """Return ``txt``, ``md`` or ``docx``, or why the file is none of them.

    A Word file is one whatever it is called. A name without a suffix, as of standard input, is a text's.
    """
    content = source.content
    if not content or content.isspace():
        return Refusal("empty", "it is empty; check that it was saved, or fetched as a whole")
    if len(content) > limits.FILE_BYTES:
        return too_large(limits.FILE_BYTES)
    if content.startswith(_ZIP):
        return "docx"
    if content.startswith(_COMPOUND):
        return _compound(content)
    for start, what in _STARTS:
        if content.startswith(start):
            return Refusal("unknown-format", f"it is {what}, which is not read; save the letter as .docx")
    return _text(source)


def too_large(most: int) -> Refusal:
    """Return the refusal of a file with more bytes than ``most``."""
    size = most // limits.MEBIBYTE
    return Refusal(
        "too-large", f"it is larger than {size} MB; split it, or take the pictures and annexes out"
    )


def _text(source: Source) -> str | Refusal:
    content, name = source.content, PurePath(source.name).name
    suffix = PurePath(name).suffix.lower()
    if b"\0" in content[:_LOOK] and not content.startswith(_WIDE_MARKS):
        if suffix == ".docx":
            return Refusal(
                "damaged", "it is no Word file inside; fetch it again, or open it in Word and save it"
            )
        return Refusal("not-text", "it is not a text; save the letter as .docx or as plain text")
    if suffix == ".docx":
        return Refusal("damaged", "it is plain text called .docx; give it the suffix .txt, or fetch it again")
    if suffix and suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        return Refusal("unknown-format", f"{suffix} files are not read; save the letter in one of {known}")
    if len(content) > limits.TEXT_BYTES:
        return too_large(limits.TEXT_BYTES)
    return "html" if _HTML.match(content) else SUFFIXES.get(suffix, "txt")


def _compound(content: bytes) -> Refusal:
    """Tell what is in a compound file by the names in its directory, which are UTF-16."""
    if _names(content, "EncryptedPackage") or _names(content, "EncryptionInfo"):
        return Refusal(
            "encrypted", "it is locked with a password; open it in Word, take the password off and save it"
        )
    if _names(content, "WordDocument"):
        return Refusal(
            "old-word", "it is a Word file from before 2007 (.doc); open it in Word and save it as .docx"
        )
    if _names(content, "Workbook") or _names(content, "Book"):
        return Refusal(
            "unknown-format", "it is an old Excel workbook, which is not read; save the letter as .docx"
        )
    return Refusal("unknown-format", "it is an old Office file and no letter; save the letter as .docx")


def _names(content: bytes, name: str) -> bool:
    return (name + "\0").encode("utf-16-le") in content
