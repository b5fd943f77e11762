"""How is a letter's file named in answers that other programs read?"""

import os
from urllib.parse import quote


def named(path: str) -> str:
    """Return the path from where the program runs, with forward slashes, as services compare it with theirs.

    A file outside that folder keeps its whole path.
    """
    found = os.path.relpath(path) if os.path.isabs(path) else os.path.normpath(path)  # noqa: PTH117
    found = os.path.abspath(path) if os.path.isabs(path) and found.startswith("..") else found  # noqa: PTH100, PTH117
    return found.replace(os.sep, "/")


def uri(path: str) -> str:
    """Return the path as a reference of a URI: "letters/a%20b.txt"."""
    name = named(path)
    whole = quote(name.encode("utf-8", "surrogateescape"), safe="/~")
    if not os.path.isabs(path) or not name.startswith("/"):  # noqa: PTH117
        return f"./{whole}" if ":" in name.partition("/")[0] else whole
    return f"file://{whole}"
