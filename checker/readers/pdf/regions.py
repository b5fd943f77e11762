"""Which parts of a page are read one after the other: bands, columns, and what stands beside the text?"""

from bisect import bisect_left
from collections.abc import Sequence
from statistics import median

from msgspec import Struct

from checker.readers.pdf.page import Run

_LEAST_GUTTER = 0.7  # of the type size
_PROSE = 28  # characters of a usual line
_BAND_GAP = 0.5
_ALIGNED = 0.2
_MOST_ALIGNED = 0.5
_LABELS = 0.35
_LABELLED = 0.7
_OTHER_SIZE = 0.92
_LARGER = 1.1
_DEEPEST = 12
_MOST_GUTTERS = 6


class Region(Struct):
    """Runs that are read from the top down; ``beside`` says that they stand next to the letter's text."""

    runs: list[Run]
    beside: bool = False


def regions(runs: Sequence[Run]) -> list[Region]:
    """Return the regions of a page in reading order; what stands beside the text comes before it."""
    return _cut(list(runs), 0) if runs else []


def _cut(runs: list[Run], deep: int) -> list[Region]:
    parted = _columns(runs) if deep < _DEEPEST else None
    if parted is not None:
        return _part(parted, deep)
    bands = _bands(runs) if deep < _DEEPEST else []
    if len(bands) < 2:
        return [Region(runs)]
    found: list[Region] = []
    whole: list[Run] = []
    for band in _merged(bands):
        if _columns(band) is None:
            whole += band
            continue
        if whole:
            found.append(Region(whole))
            whole = []
        found += _cut(band, deep + 1)
    if whole:
        found.append(Region(whole))
    return found


def _part(parted: tuple[list[Run], list[Run]], deep: int) -> list[Region]:
    left, right = parted
    if _heads(left, right):
        return _headed(left, right, deep)
    prose = [_prose(side) for side in parted]
    if prose[0] == prose[1]:
        return [*_cut(left, deep + 1), *_cut(right, deep + 1)]
    side, text = (right, left) if prose[0] else (left, right)
    return [Region(side, beside=True), *_cut(text, deep + 1)]


def _heads(left: list[Run], right: list[Run]) -> bool:
    """Say whether headings stand in the margin, left of the text: few words in larger type."""
    if not _prose(right) or _prose(left):
        return False
    return min(run.size for run in left) >= _LARGER * median(run.size for run in right)


def _headed(left: list[Run], right: list[Run], deep: int) -> list[Region]:
    """Put each heading of the margin before the line that begins beside it."""
    found: list[Region] = []
    rest = right
    for heading in _bands(left):
        top = max(run.base for run in heading)
        above = [run for run in rest if run.base > top + _ALIGNED * run.size]
        rest = [run for run in rest if run.base <= top + _ALIGNED * run.size]
        found += [*(_cut(above, deep + 1) if above else ()), Region(heading)]
    return [*found, *(_cut(rest, deep + 1) if rest else ())]


def _merged(bands: list[list[Run]]) -> list[list[Run]]:
    """Put bands together that one gutter parts."""
    found: list[list[Run]] = []
    for band in bands:
        if found and _columns(band) is not None and _columns(found[-1]) is not None:
            both = [*found[-1], *band]
            if _columns(both) is not None:
                found[-1] = both
                continue
        found.append(band)
    return found


def _bands(runs: list[Run]) -> list[list[Run]]:
    """Return the runs between level gaps that are wider than those between lines."""
    found: list[list[Run]] = []
    foot = 0.0
    for run in sorted(runs, key=lambda run: -run.base):
        if found and foot - (run.base + 0.8 * run.size) < _BAND_GAP * run.size:
            found[-1].append(run)
            foot = min(foot, run.base - 0.2 * run.size)
        else:
            found.append([run])
            foot = run.base - 0.2 * run.size
    return found


def _columns(runs: list[Run]) -> tuple[list[Run], list[Run]] | None:
    """Return what stands left and right of the gutter that parts columns; None where none does."""
    if len(runs) < 3:
        return None
    ordered = sorted(runs, key=lambda run: run.left)
    least = _LEAST_GUTTER * median(run.size for run in runs)
    reach = ordered[0].right
    gutters: list[tuple[float, int]] = []
    for index, run in enumerate(ordered[1:], 1):
        if run.left - reach >= least:
            gutters.append((run.left - reach, index))
        reach = max(reach, run.right)
    for _, index in sorted(gutters, reverse=True)[:_MOST_GUTTERS]:
        if _apart(ordered[:index], ordered[index:]):
            return ordered[:index], ordered[index:]
    return None


def _apart(left: list[Run], right: list[Run]) -> bool:
    """Say whether two sides are read one after the other, and are no cells of the same lines."""
    prose = _prose(left), _prose(right)
    if all(prose) or _heads(left, right):
        return True
    side, text = (right, left) if prose[0] or (not prose[1] and len(right) < len(left)) else (left, right)
    heights = sorted(run.base for run in text)
    if side is left and sum(_near(heights, run, _LABELS) for run in side) >= _LABELLED * len(side):
        return False  # a column of labels: each belongs to the line that begins beside it
    if any(prose) and median(run.size for run in side) <= _OTHER_SIZE * median(run.size for run in text):
        return True
    aligned = sum(_near(heights, run, _ALIGNED) for run in side)
    return aligned < _MOST_ALIGNED * len(side)


def _near(heights: list[float], run: Run, within: float) -> bool:
    at = bisect_left(heights, run.base - within * run.size)
    return at < len(heights) and heights[at] <= run.base + within * run.size


def _prose(runs: list[Run]) -> bool:
    return len(runs) > 1 and median(run.printed for run in runs) >= _PROSE
