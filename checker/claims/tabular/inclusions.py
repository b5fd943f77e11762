"""Which two lines of a table say the same with something included and without it?"""

from collections.abc import Iterator

from checker.claims.drafting import TAX, Draft
from checker.claims.lexicon import Words
from checker.claims.tabular.grid import Grid
from checker.claims.tabular.sheet import Columns, Lines, Rows


def inclusions(grid: Grid) -> Iterator[Draft]:
    """Yield the figures of two rows or columns that differ only in "incl." and "excl.", side by side."""
    for lines, others in ((Rows(grid), Columns(grid)), (Columns(grid), Rows(grid))):
        for both in _both_sides(lines, grid.words):
            for at in lines.across:
                if set(_plain(others.head(at))) & grid.words.cues["negative"]:
                    continue  # a deficit may fall when more is included
                inclusive, exclusive = (lines.figure(both[side], at) for side in ("inclusive", "exclusive"))
                if inclusive is not None and exclusive is not None:
                    roles = {"inclusive": (inclusive,), "exclusive": (exclusive,)}
                    yield Draft("inclusive", roles, {"sort": "term"})


def _both_sides(lines: Lines, words: Words) -> Iterator[dict[str, int]]:
    """Yield the two lines of each sort, by what they say of one thing: that it is in, that it is not."""
    found: dict[tuple[str, ...], dict[str, int]] = {}
    for line in range(lines.first, lines.last + 1):
        head = _plain(lines.named(line))
        if set(head) & words.cues["negative"]:
            continue
        sides = {side for cue, side in TAX.items() for word in head if word in words.cues[cue]}
        rest = tuple(word for word in head if not any(word in words.cues[cue] for cue in TAX))
        if len(sides) == 1:
            found.setdefault(rest, {})[sides.pop()] = line
    for both in found.values():
        if len(both) == len(TAX):
            yield both


def _plain(head: str) -> list[str]:
    return head.lower().replace("\u00a0", " ").replace(",", " ").split()
