"""In which format is this letter, by what is in it and then by its name?"""

import re
from pathlib import PurePath

from checker.readers import root
from checker.readers.limits import Limits
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
    ".odt": "odt",
    ".pdf": "pdf",
    ".fodt": "odt",
    ".xml": "xml",
}
"""The suffixes that are read, with the format each stands for."""

MARKDOWN = frozenset(suffix for suffix, kind in SUFFIXES.items() if kind == "md")
"""In a folder these are mostly notes and manuals: they are letters only if they are named."""

IN_FOLDERS = tuple(suffix for suffix in SUFFIXES if suffix not in MARKDOWN)
"""The suffixes that a folder's letters have; an .xml is one if it begins as an official publication does."""

_OPEN_OFFICE = b"urn:oasis:names:tc:opendocument:xmlns:office:"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument."
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # an OLE compound file: Office until 2003, and locked files
_STARTS = (
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
_PACKED = {".docx": "Word", ".odt": "LibreOffice"}
_LOOK = 64 * 1024
_PDF = b"%PDF-"
_PDF_LOOK = 1024  # some programs put other bytes before it
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,999}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--.{0,999}?-->\s{0,99})?"
    rb"<(?:!doctype\s{1,9}html|html)[\s>]",
    re.IGNORECASE | re.DOTALL,
)


def format_of(source: Source) -> str | Refusal:
    """Return ``txt``, ``md``, ``html``, ``docx``, ``odt``, ``pdf`` or ``xml``, or why it is none of them.

    What is in a file comes before its name: a Word file, an OpenDocument text and XML are that whatever they
    are called, so an .odt that was renamed to .docx is read as what it is. A name without a suffix, as of
    standard input, is a text's.
    """
    content = source.content
    if not content or content.isspace():
        return Refusal("empty", "it is empty; check that it was saved, or fetched as a whole")
    if len(content) > source.limits.size:
        return too_large(source.limits, "size", len(content))
    if content.startswith(_ZIP):
        return _zip(content)
    if content.startswith(_COMPOUND):
        return _compound(content)
    if content.startswith(_PDF):
        return "pdf"
    for start, what in _STARTS:
        if content.startswith(start):
            return Refusal("unknown-format", f"it is {what}, which is not read; save the letter as .docx")
    return _text(source)


def too_large(limits: Limits, name: str, size: int) -> Refusal:
    """Return the refusal of a file of more bytes than the limit of that name."""
    return Refusal(
        "too-large",
        f"it is larger than {limits.shown(name)}; split it, take the pictures and annexes out"
        f"{limits.or_allow(name, size)}",
    )


def _text(source: Source) -> str | Refusal:
    content, name = source.content, PurePath(source.name).name
    suffix = PurePath(name).suffix.lower()
    if suffix == ".pdf":
        if _PDF in content[:_PDF_LOOK]:
            return "pdf"
        return Refusal("damaged", "it is no PDF inside; fetch it again, or make it again from the letter")
    if b"\0" in content[:_LOOK] and not content.startswith(_WIDE_MARKS):
        if suffix in _PACKED:
            program = _PACKED[suffix]
            return Refusal(
                "damaged",
                f"it is no {program} file inside; fetch it again, or open it in {program} and save it",
            )
        return Refusal("not-text", "it is not a text; save the letter as .docx or as plain text")
    kind = _xml(content)
    if kind is not None:
        return _sized(source, kind)
    if suffix in _PACKED:
        return Refusal(
            "damaged", f"it is plain text called {suffix}; give it the suffix .txt, or fetch it again"
        )
    if suffix and suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        return Refusal("unknown-format", f"{suffix} files are not read; save the letter in one of {known}")
    return _sized(source, "html" if _HTML.match(content) else SUFFIXES.get(suffix, "txt"))


def _sized(source: Source, kind: str) -> str | Refusal:
    size = len(source.content)
    return kind if size <= source.limits.text else too_large(source.limits, "text", size)


def _zip(content: bytes) -> str:
    """Tell the two packages that are read apart; the reader of Word files says of others what they are."""
    if content.startswith(_OPEN_DOCUMENT, 30):  # the first entry, which is to be so and not packed
        return "odt"
    return "odt" if b"content.xml" in content and b"[Content_Types].xml" not in content else "docx"


def _xml(content: bytes) -> str | None:
    """Return which reader is for a file that is XML; pages of HTML are not."""
    name = root.root(content)
    if name is None or name.lower() == "html":
        return None
    if name == "document" and _OPEN_OFFICE in content[:_LOOK]:
        return "odt"
    return "xml" if name in root.OFFICIAL or root.is_declared(content) else None


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
