"""Did the writer type a list mark before a paragraph, instead of letting the program put one?"""

import re

_LABEL = re.compile(
    r"(\((?:\d{1,2}|[a-z]|[ivx]{2,5})\)|(?:\d{1,2}|[a-z]|[ivx]{2,5})[.)]|[-–—•·▪■◦●‣*])[ \xa0]\S"
)


def typed_label(text: str) -> str | None:
    """Return the mark that a paragraph begins with: "(2)" of "(2) Daarnaast", "-" of "- Ten slotte"."""
    found = _LABEL.match(text)
    return found[1] if found else None
