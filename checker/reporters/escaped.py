"""How is text written for programs, so that nothing of a letter steers a terminal that shows it?"""

import json
import re
from typing import Any

_BELOW = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_UNESCAPED = re.compile(r"[\x7f-\x9f]")  # JSON itself escapes those below a space


def dumped(value: Any) -> str:
    r"""Return a file of JSON: what reads it gets every character, and a terminal gets no control.

    >>> dumped(["5 %\x9b"])
    '[\n  "5 %\\u009b"\n]\n'
    """
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return _UNESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"


def shown(text: str) -> str:
    r"""Return text in which a sign stands for each control character but tabs and line ends.

    >>> shown("5 %\x9b\n")
    '5 %\ufffd\n'
    """
    return _BELOW.sub("\N{REPLACEMENT CHARACTER}", text)
