"""Which characters does the file hold, in the encoding that it names?"""

import codecs
import re

from checker.readers.refusal import Refusal

_ENCODINGS = {
    "utf-8": "utf-8-sig",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "latin-1",
    "iso-8859-15": "iso-8859-15",
    "windows-1252": "cp1252",
}
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.-]{1,40})["']""")
_LOOK = 300


def decode(content: bytes) -> str | Refusal:
    """Return the file's characters; a byte order mark is none of them."""
    if content.startswith(_UTF_16):
        encoding = "utf-16"
    else:
        declared = _DECLARED.search(content[:_LOOK])
        named = declared[1].decode("ascii").lower() if declared else "utf-8"
        if named not in _ENCODINGS:
            return Refusal(
                "not-text", f"it is written in {named}, which is not read; save it as UTF-8 and try again"
            )
        encoding = _ENCODINGS[named]
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return Refusal(
            "damaged",
            "it holds bytes that are no characters in its encoding; fetch it again from its publisher",
        )
