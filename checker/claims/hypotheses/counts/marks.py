"""Which marks are those of one list: "1." and "2.", "(a)" and "(b)", "I." and "II."?"""

import re
from collections.abc import Iterator

from checker.document import Block, BlockKind

MARK = re.compile(
    r"(?:(?<=[\s:;.,–-])|^)\(?((?:[1-9]|[12]\d)|[a-z]|[ivx]{1,4}|[IVX]{1,4})(?:\)|[°º]|\?(?=\s[^\W\d_])|\.(?=\s|[^\W\d_]))"
)
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


def is_due(match: re.Match[str], number: int) -> bool:
    """Whether a mark is that of the item with this number, 1 for the first."""
    due = [str(number), chr(ord("a") + number - 1)]
    if number <= len(_ROMAN):
        due += [_ROMAN[number - 1], _ROMAN[number - 1].upper()]
    return match[1] in due


def run(marks: Iterator[re.Match[str]]) -> Iterator[re.Match[str]]:
    """Yield the marks of one sort in order: the first, the second ..."""
    first: re.Match[str] | None = None
    due = 1
    for match in marks:
        if is_due(match, due) and (first is None or alike(first, match)):
            first = first or match
            due += 1
            yield match


def alike(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two marks are of one sort: "(a)" and "(b)", "1." and "2.", not "c)" and "4."."""
    return _sort(one[0]) == _sort(other[0])


def _sort(mark: str) -> tuple[bool, str, bool]:
    return mark[0] == "(", mark[-1], mark.strip("()°º.?").isdigit()


def mark_of(block: Block) -> re.Match[str] | None:
    """Return the mark that a block begins with, None for none."""
    if block.kind is BlockKind.ITEM:
        return MARK.match(block.label or "")
    return MARK.match(block.text)
