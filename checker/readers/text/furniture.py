"""Which lines are page furniture: heads, feet and page numbers that stand in no sentence?"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from checker.readers.text.layout import ended, starts_low
from checker.readers.text.lines import Line

_NUMBER = re.compile(r"\d+")
_LAST_NUMBER = re.compile(r"(?:^|\s)(\d{1,4})\W{0,3}$")
_LONE_NUMBER = re.compile(r"\W*(\d{1,4})\W*")
_OF_TOTAL = re.compile(r"(\d{1,3})\s?/\s?(\d{1,3})")
_RULE = re.compile(r"([-_=*~–—])(?:\s?\1){2,}")
_EDGE = 4  # a running head or foot has at most four lines
_LEAST_REPEATED = 25
_WHITE = 2
_SHORTEST_PAGE = 800
_FIRST_PAGES = 3


def rules(lines: Sequence[Line]) -> set[int]:
    """Return the numbers of the lines that only draw a rule."""
    return {line.number for line in lines if len(line.text) > 2 and _RULE.fullmatch(line.text)}


def furniture(lines: Sequence[Line]) -> set[int]:
    """Return the numbers of the lines that belong to the page, not to the letter."""
    pages = _pages(lines)
    found: set[int] = set()
    if len(pages) > 1:
        found |= {number for number in _edges(pages) if not _heads_text(lines, number)}
    found |= _counted(lines) | _running(lines) | _first_foot(lines)
    return found


def _pages(lines: Sequence[Line]) -> list[list[Line]]:
    """Return the written lines of each page."""
    pages: list[list[Line]] = [[]]
    for line in lines:
        if line.page:
            pages.append([])
        if line.text:
            pages[-1].append(line)
    return pages


def _edges(pages: list[list[Line]]) -> set[int]:
    """Lines at the top or foot of two pages that are alike but for the page number, from the edge inwards."""
    found: set[int] = set()
    for side in (0, -1):
        strips = [page[:_EDGE] if side == 0 else page[::-1][:_EDGE] for page in pages]
        alike = _alike(strips)
        for ordinal, strip in enumerate(strips, 1):
            for line in strip:
                if line.number not in alike and not _ends_in(line, ordinal, alike, side):
                    break
                found.add(line.number)
            if side == -1 and strip and strip[0].number in found:
                found |= _block_above(strip)
    return found


def _alike(strips: list[list[Line]]) -> set[int]:
    groups: dict[str, list[tuple[int, list[int], Line]]] = defaultdict(list)
    for ordinal, strip in enumerate(strips, 1):
        for line in strip:
            skeleton = _NUMBER.sub("0", " ".join(line.text.split()))
            numbers = [int(number[:9]) for number in _NUMBER.findall(line.text)]
            groups[skeleton].append((ordinal, numbers, line))
    found: set[int] = set()
    for group in groups.values():
        for (page, numbers, line), (later, others, other) in pairwise(group):
            steps = [second - first for first, second in zip(numbers, others, strict=True)]
            moved = [step for step in steps if step]
            if later > page and moved == [later - page]:
                found |= {line.number, other.number}
            elif later > page and not moved:  # a sentence may stand at the foot of two pages: "Ja."
                found |= {edge.number for edge in (line, other) if not ended(edge.text)}
    return found


def _heads_text(lines: Sequence[Line], number: int) -> bool:
    """A line at the top of its page with a text right below is a heading ("Question 2"), no running head."""
    if number + 1 == len(lines) or lines[number + 1].page:
        return False
    line, after = lines[number], lines[number + 1]
    opens = line.page or not any(above.text for above in lines[max(number - _EDGE, 0) : number])
    return opens and after.text != "" and ended(after.text)


def _ends_in(line: Line, ordinal: int, alike: set[int], side: int) -> bool:
    """The first page's foot is longer than the others', but it too ends in its page's number."""
    number = _last_number(line.text)
    if number is None or int(number[1]) != ordinal:
        return False
    return _LONE_NUMBER.fullmatch(line.text) is not None or (side == -1 and bool(alike))


def _block_above(strip: list[Line]) -> set[int]:
    """Short lines right above a foot, with white above them, are part of it."""
    foot = strip[0]
    block = [foot]
    for line in strip[1:]:
        if block[-1].number - line.number > 1:
            break
        block.append(line)
    whole = len(block) < len(strip) and all(len(line.text) < 40 for line in block[1:])
    return {line.number for line in block} if whole else set()


def _counted(lines: Sequence[Line]) -> set[int]:
    """1/3, 2/3, 3/3, alone on their lines."""
    groups: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for line in lines:
        found = _OF_TOTAL.fullmatch(line.text) if len(line.text) < 10 else None
        if found and int(found[1]) <= int(found[2]):
            groups[found[2]].append((int(found[1]), line.number))
    return {number for group in groups.values() if _rises(at for at, _ in group) for _, number in group}


def _running(lines: Sequence[Line]) -> set[int]:
    """Long lines that return with the next page's number behind them, in texts without form feeds.

    The first page's foot may have more in front: the lines' last words are compared.
    """
    groups: dict[str, list[tuple[int, Line]]] = defaultdict(list)
    for line in lines:
        number = _last_number(line.text) if len(line.text) <= 160 else None
        if number and number.start(1) >= _LEAST_REPEATED:
            head = line.text[: number.start(1)]
            groups[head[-_LEAST_REPEATED:]].append((int(number[1]), line))
    found: set[int] = set()
    for head, group in groups.items():
        if _are_pages(group) and (
            any(sign.isdigit() for sign in head) or any(_interrupts(lines, line) for _, line in group)
        ):
            found |= {line.number for _, line in group}
    return found


def _are_pages(group: list[tuple[int, Line]]) -> bool:
    """References count on too ("nr. 439", "nr. 440"), but not a page apart and from the first pages on."""
    spread = all(second.start - first.start >= _SHORTEST_PAGE for (_, first), (_, second) in pairwise(group))
    return spread and group[0][0] <= _FIRST_PAGES and _rises(number for number, _ in group)


def _interrupts(lines: Sequence[Line], line: Line) -> bool:
    before = next((other for other in lines[max(line.number - 4, 0) : line.number][::-1] if other.text), None)
    after = next((other for other in lines[line.number + 1 : line.number + 5] if other.text), None)
    return bool(before and after and not ended(before.text) and starts_low(after.text))


def _first_foot(lines: Sequence[Line]) -> set[int]:
    """A block alone between white lines that ends in a line full of numbers, the last of them a 1."""
    found: set[int] = set()
    for line in lines:
        number = _last_number(line.text) if len(line.text) >= 40 else None
        if not number or number[1] != "1" or len(_NUMBER.findall(line.text)) < 4:
            continue
        block = [line.number]
        while lines[block[-1]].text and block[-1] and lines[block[-1] - 1].text and len(block) < _EDGE:
            block.append(block[-1] - 1)
        above = lines[max(block[-1] - _WHITE, 0) : block[-1]]
        below = lines[line.number + 1 : line.number + 1 + _WHITE]
        if len(above) == len(below) == _WHITE and not any(other.text for other in (*above, *below)):
            found.update(block)
    return found


def _last_number(text: str) -> re.Match[str] | None:
    return _LAST_NUMBER.search(text, max(len(text) - 8, 0))


def _rises(numbers: Iterable[int]) -> bool:
    counted = list(numbers)
    return len(counted) > 1 and all(0 < second - first <= 2 for first, second in pairwise(counted))
