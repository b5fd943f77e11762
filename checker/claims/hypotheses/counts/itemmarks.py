"""Which marks have the items of a list, and which did a reader leave within an item?"""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from checker.document import Block

_NUMBERED = re.compile(r"(?P<number>\d{1,2})|(?P<small>[a-z])|(?P<capital>[A-Z])")
_JOINED = re.compile(r"(?:[;.,?)]\s*[-–]|\s•)\s+(?=\S)")  # bullets that a reader left within an item
_BEHIND_SEMICOLON = re.compile(r";\s+(\w+)\s")
_MOST = 30  # items of a list


def sort(block: Block) -> tuple[str, str]:
    """Return of which sort the mark of an item is: "1.", "(a)", "-"."""
    label = block.label or ""
    found = _NUMBERED.search(label)
    if found is None:
        return label.strip(), ""
    return found.lastgroup or "", label.replace(found[0], "").strip()


def number(block: Block) -> int:
    """Return the number of an item, 1 for "a", 0 where it has none."""
    found = _NUMBERED.search(block.label or "")
    if found is None:
        return 0
    return int(found[0]) if found["number"] else ord(found[0].lower()) - ord("a") + 1


def left_within(own: Sequence[Block], joints: AbstractSet[str]) -> tuple[int, int]:
    """Return how many items a reader left within others, for sure and perhaps: "1. ... 2. ... 3. ...".

    Args:
        own: the items of one list.
        joints: the words that join a last item.
    """
    numbers = [number(each) for each in own]
    sure = perhaps = 0
    for each in own:
        due = number(each) + 1
        while 1 < due <= _MOST and due not in numbers and re.search(rf"[;.,?:]\s+{due}[.)]\s", each.text):
            sure, due = sure + 1, due + 1
        perhaps += len(_JOINED.findall(each.text))
    if not own:
        return 0, 0
    perhaps += sum(word in joints for word in _BEHIND_SEMICOLON.findall(own[-1].text))
    return sure, perhaps
