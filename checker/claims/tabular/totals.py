"""Which line of a table is the total of which?"""

from collections.abc import Iterator, Mapping, Sequence

from checker.claims.drafting import Draft
from checker.claims.lexicon import Words
from checker.claims.tabular.adding import Sum, sums
from checker.claims.tabular.groups import groups, made_of
from checker.claims.tabular.sheet import Columns, Lines, Rows, Sheet
from checker.claims.tabular.unadded import is_of_answering, is_unadded

_DASHES = frozenset("-–•")  # before the head of such a line
_FEWEST_PARTS = 2
_MOST_ROWS = 150  # of a budget's table; keeps the time linear on longer ones
_ENOUGH = 45  # decibels, of sums that nothing calls one
_BORNE_OUT = 25  # decibels, of one sum that shows of what a total on top is
_MOSTLY = 3  # places at which lines make another, for one at which they do not
_FEWEST_EXACT = 6  # sums that are right to the last digit, so that their figures are not rounded
_ROUNDED = "its figures may be rounded"
_NOT_THOSE_ABOVE = "is this the sum of those above it?"
_NOT_THOSE_BELOW = "are those below it all of it?"


def totals(grid: Sheet) -> Iterator[Draft]:
    """Yield each figure of a total row with the figures above it, of a total column with those left of it.

    Of which rows it is the total, the table itself tells: the rows since the last total, the sub-totals, the
    totals before it, or those below one on top; what adds up in the most columns is meant. Rows that are
    part of another ("waarvan") and averages are left out. Where no column adds up but the miss is small,
    the claim is as loose as one over two sentences; where it is not small, the claim is in doubt.
    """
    for lines in (Rows(grid), Columns(grid)):
        sorts = {line: sort_of(lines.head(line), grid.words) for line in range(lines.first, lines.last + 1)}
        yield from _named(lines, sorts) if set(sorts.values()) - {"part"} else _unnamed(lines)


def sort_of(head: str, words: Words) -> str:
    """Return what a row or column is by its head: total, subtotal, part, or neither ("waarvan")."""
    found = _words(head)
    cues = words.cues
    if len(found) > 1 and found[0] in cues["total-row"] and found[-1] in cues["partitive"]:
        return "total"  # "Totaal, waarvan:" on top of its parts
    if set(found) & (cues["average"] | cues["partitive"]) or _opens(head, cues["average"]):
        return "neither"
    if is_unadded(head, words) or _takes_part(found, cues["partitive"] | cues["including"]):
        return "neither"
    ends = {found[0], found[-1]} if found else set()
    if ends & cues["subtotal-row"]:
        return "subtotal"
    if ends & cues["total-row"]:
        return "neither" if is_of_answering(head, words) else "total"
    return "part"


def _named(lines: Lines, sorts: Mapping[int, str]) -> Iterator[Draft]:
    """Yield the figures of lines that are called totals."""
    parts: list[int] = []
    subtotals: list[int] = []
    earlier: list[int] = []  # totals of what stands above, of which a last one may be the total
    for line, sort in sorts.items():
        if sort == "part":
            parts.append(line)
        elif sort == "subtotal":
            yield from _total(lines, (parts,), line, plain=True)
            subtotals.append(line)
            parts = []
        elif sort == "total":
            if not (parts or subtotals or earlier):
                yield from _on_top(lines, sorts, line)
            heads = groups(lines, parts)
            for head, inside in heads.items():
                if len(inside) >= _FEWEST_PARTS:
                    yield from _total(lines, (inside,), head, plain=False)
            own = (parts, [*subtotals, *parts], subtotals, list(heads), parts[1:])
            plain = not subtotals if len(parts) >= _FEWEST_PARTS else _is_bare(lines.head(line))
            yield from _total(lines, (*own, [*earlier, *parts], earlier), line, plain=plain)
            parts, subtotals = [], []
            earlier.append(line)


def _on_top(lines: Lines, sorts: Mapping[int, str], line: int) -> Iterator[Draft]:
    """Yield the figures of a total that stands above its parts; which these are, another column must show.

    They are those up to the next total, all of them, or the totals among them. Below a total on top often
    stand only the largest of its parts.
    """
    below = [each for each in sorts if line < each <= line + _MOST_ROWS]
    end = next((each for each in below if sorts[each] == "total"), lines.last + 1)
    parts = [each for each in below if sorts[each] == "part"]
    near = [each for each in parts if each < end]
    choices = (
        near,
        parts,
        [each for each in below if sorts[each] == "subtotal"],
        [each for each in below if sorts[each] == "total"],
        made_of(lines, near, line),
    )
    found = [sums(lines, choice, line) for choice in choices if len(choice) >= _FEWEST_PARTS]
    if not found:
        return
    best = max(found, key=_adding)
    shown = any(each.points >= _BORNE_OUT for each in best)
    for each in best:
        sure = each.is_one_slip or (shown and (each.adds_up or each.is_explained))
        doubt = None if sure else _NOT_THOSE_BELOW
        if each.rounded and not each.unlikely:
            doubt = _ROUNDED
        yield Draft("table_total", {"total": (each.whole,), "part": each.parts}, doubt=doubt)


def _unnamed(lines: Lines) -> Iterator[Draft]:
    """Yield the figures of the last line, or the first, that is the sum of all others and not called so."""
    every = range(lines.first, min(lines.last, lines.first + _MOST_ROWS) + 1)
    for line in (every[-1], every[0]):
        parts = [each for each in every if each != line]
        found = sums(lines, parts, line) if len(parts) >= _FEWEST_PARTS else []
        missed = sum(not each.adds_up for each in found)
        if sum(each.points for each in found) >= _ENOUGH and len(found) > _MOSTLY * (missed - 1):
            yield from _total(lines, (parts,), line, plain=False)
            return


def _words(head: str) -> list[str]:
    return [word.strip(":*(),") for word in head.lower().replace("\u00a0", " ").split()]


def _is_bare(head: str) -> bool:
    """Whether a head that calls a line a total says no more, so that it is that of all."""
    return len(_words(head)) == 1


def _opens(head: str, cues: frozenset[str]) -> bool:
    lower = head.lower().lstrip("-–• \u00a0")
    return any(lower.startswith(cue) for cue in cues)


def _takes_part(found: Sequence[str], cues: frozenset[str]) -> bool:
    """Whether a head opens as a part of the line above does: "of which agents", "including pensions"."""
    said = " ".join(word for word in found if word not in _DASHES) + " "
    return any(said.startswith(f"{cue} ") for cue in cues)


def _total(lines: Lines, choices: Sequence[Sequence[int]], line: int, *, plain: bool) -> Iterator[Draft]:
    found = [sums(lines, choice, line) for choice in choices if len(choice) >= _FEWEST_PARTS]
    if not found:
        return
    best = max(found, key=_adding)
    borne_out = any(each.adds_up for each in best)
    exact = sum(not each.miss for each in best)
    rounding = sum(each.rounded for each in best)
    for each in best:
        sure = each.adds_up or (each.nearly and plain) or (borne_out and each.is_explained)
        alone = exact >= _FEWEST_EXACT and rounding == 1
        rounded = each.rounded and not alone and not (exact >= rounding and each.unlikely)
        doubt = _ROUNDED if rounded else None if sure else _NOT_THOSE_ABOVE
        yield Draft(
            "table_total",
            {"total": (each.whole,), "part": each.parts},
            doubt=doubt,
            sentences=1 if borne_out else 2,
        )


def _adding(found: Sequence[Sum]) -> tuple[int, int]:
    """Return in how many places a choice of parts makes the total, and in how many to the last digit."""
    return sum(each.adds_up for each in found), sum(not each.miss for each in found)
