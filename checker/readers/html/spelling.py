"""Where in the file does each character of a text node stand?

The parser gives a text node's characters and where the first of them stands. What lies between that and the
last is the file's own spelling of them: character references, and tags that mean nothing there.
"""

import re
from collections.abc import Iterator
from html.entities import html5

_SPECIAL = re.compile(r"[&<\0]")
_REFERENCE = re.compile(r"&(?:(#[xX][0-9a-fA-F]+;?|#[0-9]+;?)|([A-Za-z][A-Za-z0-9]{0,31};?))")
_TAG = re.compile(
    r"<!--(?:.*?-->|.*)|<[!?/](?![A-Za-z])[^>]*>?"
    r"|</?[A-Za-z][^\s/>]*+(?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?|[\"'])*+>?",
    re.DOTALL,
)
_SURE = 4  # characters that tell a "<" of the text from a tag that means nothing
_LONGEST = 32  # letters in the name of a character reference


def spelled(data: str, source: str, at: int | None) -> Iterator[tuple[str, int | None]]:
    """Give runs of a node's characters, each with the place where it stands just so in the file.

    The place is None for what the file spells in another way ("&euro;"). Where mark-up is so broken that the
    parser moved text about, the rest of the node has no place.

    Args:
        data: the node's characters.
        source: the decoded file, with line feeds only.
        at: where the node begins in it.
    """
    if at is None or source.startswith(data, at):
        yield data, at
        return
    done = 0
    while done < len(data):
        special = _SPECIAL.search(source, at)
        stop = special.start() if special else len(source)
        most = min(stop - at, len(data) - done)
        length = _alike(data, done, source, at, most)
        if length:
            yield data[done : done + length], at
            done, at = done + length, at + length
        if length < most:
            if not source.startswith("\n", at):
                break
            at += 1  # the line end right behind <pre> is none of its text
        elif done < len(data):
            text, width = _read(source, at, data, done) if special else ("", 0)
            if width == 0:
                break
            if text:
                yield text, at if text == source[at : at + width] else None
            done, at = done + len(text), at + width
    if done < len(data):
        yield data[done:], None


def _alike(data: str, done: int, source: str, at: int, most: int) -> int:
    """Return how many characters of the node and the file are the same from here on, at most ``most``."""
    if source.startswith(data[done : done + most], at):
        return most
    pairs = zip(data[done : done + most], source[at : at + most], strict=True)
    return next(count for count, (one, other) in enumerate(pairs) if one != other)


def _read(source: str, at: int, data: str, done: int) -> tuple[str, int]:
    """Return the characters that something special in the file stands for, and how long it is there.

    A width of 0 says that the file and the node do not go together.
    """
    sign, wanted = source[at], data[done]
    if sign == "\0":
        return ("\ufffd", 1) if wanted == "\ufffd" else ("", 1)
    if sign == "<":
        if wanted == "<" and source.startswith(data[done : done + _SURE], at):
            return "<", 1
        tag = _TAG.match(source, at)
        return ("", tag.end() - at) if tag else ("<", int(wanted == "<"))
    meant, width = _reference(source, at, wanted)
    return (meant, width) if data.startswith(meant, done) else ("", 0)


def _reference(source: str, at: int, wanted: str) -> tuple[str, int]:
    found = _REFERENCE.match(source, at)
    if found is None:
        return "&", 1
    number, name = found.groups()
    if number:
        return wanted, len(found[0])  # one character, whatever the standard makes of its number
    for length in range(min(len(name), _LONGEST + 1), 1, -1):
        meant = html5.get(name[:length])
        if meant is not None:
            return meant, length + 1
    return "&", 1
