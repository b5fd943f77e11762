"""How is a letter's file named in answers that other programs read?"""

import os
from urllib.parse import quote


def named(path: str) -> str:
    """Return the path from where the program runs, with forward slashes, as services compare it with theirs.

    A file outside that folder keeps its whole path.
    """
    if not os.path.isabs(path):  # noqa: PTH117
        return os.path.normpath(path).replace(os.sep, "/")
    return from_folder(path, os.curdir).replace(os.sep, "/")


def from_folder(path: str, folder: str) -> str:
    """Return a path as seen from a folder, whole where it lies outside it."""
    whole = os.path.abspath(path)  # noqa: PTH100
    try:
        found = os.path.relpath(whole, folder)
    except ValueError:  # on another drive
        return whole
    return whole if found.startswith(os.pardir) else found


def uri(path: str) -> str:
    """Return the path as a reference of a URI: "letters/a%20b.txt"."""
    name = named(path)
    whole = quote(name.encode("utf-8", "surrogateescape"), safe="/~")
    if not os.path.isabs(path) or not name.startswith("/"):  # noqa: PTH117
        return f"./{whole}" if ":" in name.partition("/")[0] else whole
    return f"file://{whole}"
