"""Where on the web is the page of a rule, if somebody has put our pages there and says where?"""

import re

from checker import data

_RULE, _LANGUAGE = "{rule}", "{language}"
PATTERN = "https://example.org/rules/{language}/{rule}.html"  # as it is written
_ADDRESS = re.compile(r"https?://[^\s/{}]+/[^\s\"'<>\\]*")


def page(rule: str, address: str | None, language: str) -> str | None:
    """Return the address of the page of one of our rules; rules of one's own, and notes, have none.

    >>> page("sum-mismatch", "https://example.org/{language}/{rule}.html", "nl")
    'https://example.org/nl/sum-mismatch.html'
    """
    if address is None or not (data.folder("rules") / f"{rule}.yaml").is_file():
        return None
    return address.replace(_RULE, rule).replace(_LANGUAGE, language)


def is_address(text: str) -> bool:
    """Tell whether a text can be the address of pages: one on the web, with a place for the rule."""
    places = re.findall(r"\{[^{}]*\}", text)
    return _ADDRESS.fullmatch(text) is not None and _RULE in places and {*places} <= {_RULE, _LANGUAGE}
