"""Is a letter one of those that a pattern means?

A pattern may have come with the letters, and so may their names. So no regular expression is made of it,
which could take time without end: all places that a pattern may have got to are followed side by side.
"""

import os
import re
from functools import cache
from pathlib import Path

LONGEST = 255
"""Characters of a pattern."""

_SIGNS = re.compile(r"(?:\*\*/)+|/\*\*$|\*\*+|\*|.", re.DOTALL)
_FOLDERS, _WITHIN, _ALL, _NAME, _ONE = "**/", "within **/", "**", "*", "?"


def matches(path: str, pattern: str, folder: Path) -> bool:
    """Tell whether a pattern, as seen from ``folder``, means the letter at ``path``.

    ``*`` stands for any characters of one name, ``**`` for folders too. A pattern without a slash is about
    the name alone, one that ends in a slash about all that is in that folder.
    """
    try:
        inside = Path(os.path.realpath(path)).relative_to(os.path.realpath(folder)).as_posix()
    except (OSError, ValueError):
        return False
    return _fits(inside, _signs(pattern))


@cache
def _signs(pattern: str) -> tuple[str, ...]:
    """Return what a pattern is made of: characters, and signs that stand for some.

    >>> _signs("a/**/b*")
    ('a', '/', '**/', 'within **/', 'b', '*')
    """
    whole = pattern.removeprefix("./")
    whole += "**" if whole.endswith("/") else ""
    whole = whole if "/" in whole else f"**/{whole}"
    found: list[str] = []
    for sign in (match.group() for match in _SIGNS.finditer(whole)):
        if sign.startswith("**/"):
            found += (_FOLDERS, _WITHIN)
        elif sign == "/**":
            found += ("/", _ALL)
        else:
            found.append(_ALL if sign.startswith("**") else sign)
    return tuple(found)


def _fits(text: str, signs: tuple[str, ...]) -> bool:
    at = _skipped({0}, signs)
    for character in text:
        at = _skipped({after for one in at for after in _after(one, character, signs)}, signs)
        if not at:
            return False
    return len(signs) in at


def _after(at: int, character: str, signs: tuple[str, ...]) -> tuple[int, ...]:
    """Return where in the pattern one may be behind a character of the text."""
    sign = signs[at] if at < len(signs) else ""
    if sign in (_FOLDERS, _WITHIN):
        within = at + (sign == _FOLDERS)
        return (within, within + 1) if character == "/" else (within,)
    if sign == _ALL or (sign == _NAME and character != "/"):
        return (at,)
    if sign == character or (sign == _ONE and character != "/"):
        return (at + 1,)
    return ()


def _skipped(at: set[int], signs: tuple[str, ...]) -> set[int]:
    """Return also where one may be because a sign may stand for nothing."""
    waiting = list(at)
    while waiting:
        one = waiting.pop()
        sign = signs[one] if one < len(signs) else ""
        further = one + 2 if sign == _FOLDERS else one + 1 if sign in (_ALL, _NAME) else one
        if further not in at:
            at.add(further)
            waiting.append(further)
    return at
