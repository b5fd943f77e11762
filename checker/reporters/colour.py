"""Which words are coloured, and may they be?"""

import os
import re
from collections.abc import Mapping
from typing import TextIO

_CODES = {"error": "1;31", "warning": "1;33", "note": "1;36", "frame": "34", "strong": "1"}
_CARETS = re.compile(r"\^+")


def wanted(stream: TextIO, environment: Mapping[str, str] | None = None) -> bool:
    """Tell whether ``stream`` gets colours: a terminal does; NO_COLOR, then FORCE_COLOR overrule that."""
    known = os.environ if environment is None else environment
    if known.get("NO_COLOR"):
        return False
    if known.get("FORCE_COLOR"):
        return known["FORCE_COLOR"] not in ("0", "false")
    plain = known.get("TERM") == "dumb" or (os.name == "nt" and "WT_SESSION" not in known)
    return not plain and stream.isatty()


class Paint:
    """Colours on or off; ``paint("error", text)`` gives ``text`` in the colour of errors."""

    def __init__(self, on: bool) -> None:
        self._on = on

    def __call__(self, name: str, text: str) -> str:
        """Return ``text`` in the colour that goes by ``name``."""
        return f"\x1b[{_CODES[name]}m{text}\x1b[0m" if self._on and text else text

    def under(self, line: str, name: str) -> str:
        """Return a line of carets and dashes: the carets in the colour ``name``, the rest as frame."""
        if not self._on:
            return line
        parts = _CARETS.split(line)
        carets = _CARETS.findall(line)
        painted = [self("frame", part) if part.strip() else part for part in parts]
        coloured = [self(name, caret) for caret in carets]
        return painted[0] + "".join(caret + part for caret, part in zip(coloured, painted[1:], strict=True))
