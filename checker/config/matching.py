"""Is a letter one of those that a pattern means?"""

import re
from functools import cache
from pathlib import Path

_SIGNS = re.compile(r"\*\*/|/\*\*$|\*\*|\*|\?")
_MEANING = {"**/": "(?:.*/)?", "/**": "/.*", "**": ".*", "*": "[^/]*", "?": "[^/]"}


def matches(path: str, pattern: str, folder: Path) -> bool:
    """Tell whether a pattern, as seen from ``folder``, means the letter at ``path``.

    ``*`` stands for any characters of one name, ``**`` for folders too. A pattern without a slash is about
    the name alone, one that ends in a slash about all that is in that folder.
    """
    try:
        inside = Path(path).absolute().resolve().relative_to(folder.resolve()).as_posix()
    except (OSError, ValueError):
        return False
    return bool(_expression(pattern).fullmatch(inside))


@cache
def _expression(pattern: str) -> re.Pattern[str]:
    """Return the pattern as an expression.

    >>> bool(_expression("annexes/**/*.md").fullmatch("annexes/2026/a.md"))
    True
    """
    whole = pattern.removeprefix("./")
    whole += "**" if whole.endswith("/") else ""
    whole = whole if "/" in whole else f"**/{whole}"
    parts: list[str] = []
    done = 0
    for sign in _SIGNS.finditer(whole):
        parts += (re.escape(whole[done : sign.start()]), _MEANING[sign.group()])
        done = sign.end()
    return re.compile("".join((*parts, re.escape(whole[done:]))))
