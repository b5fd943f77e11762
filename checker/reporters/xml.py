"""How is text written in XML?"""

import re
from xml.sax.saxutils import escape, quoteattr

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
        f" {key}={quoteattr(_clean(str(value)))}" for key, value in attributes.items() if value is not None
    )
    if not content:
        return f"{indent}<{name}{known}/>"
    return "\n".join((f"{indent}<{name}{known}>", *content, f"{indent}</{name}>"))


def worded(name: str, attributes: dict[str, object], words: str, indent: str = "") -> str:
    """Return an element that holds words."""
    empty = element(name, attributes, indent=indent)
    return f"{empty.removesuffix('/>')}>{escape(_clean(words))}</{name}>"


def _clean(text: str) -> str:
    """Return the text without what XML forbids: control characters and half of a surrogate pair."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)
