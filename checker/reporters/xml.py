"""How is text written in XML?"""

import re
from xml.sax.saxutils import escape, quoteattr

from checker.reporters.columns import STEERING

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def document(root: str) -> str:
    """Return a file of XML."""
    return f"{_DECLARATION}{root}\n"


def element(name: str, attributes: dict[str, object], *content: str, indent: str = "") -> str:
    """Return an element with its attributes in order; ``content`` are elements, each on a line of its own.

    >>> element("a", {"b": "x<", "c": None})
    '<a b="x&lt;"/>'
    """
    known = "".join(
        f" {key}={_referred(quoteattr(_clean(str(value))))}"
        for key, value in attributes.items()
        if value is not None
    )
    if not content:
        return f"{indent}<{name}{known}/>"
    return "\n".join((f"{indent}<{name}{known}>", *content, f"{indent}</{name}>"))


def worded(name: str, attributes: dict[str, object], words: str, indent: str = "") -> str:
    """Return an element that holds words."""
    empty = element(name, attributes, indent=indent)
    return f"{empty.removesuffix('/>')}>{_referred(escape(_clean(words)))}</{name}>"


def _clean(text: str) -> str:
    """Return the text without what XML forbids: control characters and half of a surrogate pair."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def _referred(text: str) -> str:
    """Return mark-up in which what steers a terminal stands as a reference: to a reader of XML the same."""
    return STEERING.sub(lambda found: f"&#x{ord(found[0]):x};", text)
