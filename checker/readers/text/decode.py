"""Which characters do these bytes stand for, and are they text at all?"""

import codecs
import re

from checker.readers.limits import DEFAULT, Limits
from checker.readers.refusal import Refusal

_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_CONTROL_SHARE = 20  # text may hold a stray control character; one in twenty is a program or a picture

_NOT_TEXT = Refusal("not-text", "it is not a text file; save the letter as text, Markdown or .docx")
_EMPTY = Refusal("empty", "it holds no text; check that it is the letter that was meant")


def decode(content: bytes, limits: Limits = DEFAULT) -> tuple[str, tuple[str, ...]] | Refusal:
    r"""Return the file's characters, and what is to be said about the way they were read.

    UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252. The mark is no character of
    the text; line ends stay as they are, so that offsets count the file's own code points, ``\r`` included.
    """
    decoded = _characters(content)
    if decoded is None:
        return _NOT_TEXT
    text, remarks = decoded
    if "\0" in text or len(_CONTROLS.findall(text)) * _CONTROL_SHARE > len(text):
        return _NOT_TEXT
    if not text.strip():
        return _EMPTY
    borders = text.count("|") + text.count("\t")
    if borders > limits.borders:
        return Refusal(
            "too-large",
            f"it has more than {limits.shown('borders')} bars and tabs; split it, take its tables out"
            f"{limits.or_allow('borders', borders)}",
        )
    lines = text.count("\n") + text.count("\r") - text.count("\r\n")
    if lines > limits.lines:
        return Refusal(
            "too-large",
            f"it has more than {limits.shown('lines')} lines; split it, take its annexes out"
            f"{limits.or_allow('lines', lines)}",
        )
    return text, remarks


def _characters(content: bytes) -> tuple[str, tuple[str, ...]] | None:
    try:
        if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return content.decode("utf-16"), ()
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        if b"\0" in content:
            return None
    try:
        text = content.decode("cp1252")
    except UnicodeDecodeError:  # five bytes have no meaning in Windows-1252 either
        text = content.decode("cp1252", errors="replace")
    return text, ("This file is not UTF-8; it was read as Windows-1252.",)
