"""In which order are a page's lines read, and what kind of place does each group of them stand in?"""

from collections.abc import Sequence

from msgspec import Struct, field

from checker.readers.pdf import frames, grids
from checker.readers.pdf.page import Element, Page, Row, Run
from checker.readers.pdf.regions import regions
from checker.readers.pdf.rows import rows

TEXT = "text"
BESIDE = "beside"
TAGGED = "tagged"
TABLE = "table"
_LEAST_TAGGED = 0.5


class Lot(Struct):
    """Lines that are read one after the other.

    ``kind`` is TEXT (lines of the letter), BESIDE (a side column), TAGGED (one block, by its tag) or TABLE.
    """

    kind: str
    rows: list[Row]
    element: Element | None = None
    table: "grids.Grid | None" = None
    artifact: bool = False


class Sheet(Struct):
    """A page whose lines were found. ``separators`` are the heights of level lines that may part notes."""

    number: int
    width: float
    height: float
    lots: list[Lot] = field(default_factory=list)
    separators: list[float] = field(default_factory=list)
    tagged: bool = False


def sheet(page: Page) -> Sheet:
    """Return the lines of a page in reading order."""
    found = Sheet(page.number, page.width, page.height)
    found.separators = [
        (rule.bottom + rule.top) / 2
        for rule in page.rules
        if not rule.upright and 0.05 * page.width <= rule.right - rule.left <= 0.6 * page.width
    ]
    marked = sum(run.printed for run in page.runs if run.tag >= 0)
    found.tagged = marked >= _LEAST_TAGGED * sum(run.printed for run in page.runs) and marked > 0
    if found.tagged:
        found.lots = _by_tags(page)
    else:
        found.lots = _by_place(page, page.runs)
    return found


def _by_tags(page: Page) -> list[Lot]:
    """What the tags leave out stands before the text if it begins above it, else behind."""
    held: dict[int, list[Run]] = {}
    left: list[Run] = []
    for run in page.runs:
        if run.tag >= 0:
            held.setdefault(run.tag, []).append(run)
        else:
            left.append(run)
    lots = [
        Lot(TAGGED, rows(held[number], page.number), element)
        for number, element in enumerate(page.elements)
        if number in held
    ]
    foot = min(run.base for runs in held.values() for run in runs)
    before = _by_place(page, [run for run in left if run.base >= foot])
    after = _by_place(page, [run for run in left if run.base < foot])
    for lot in (*before, *after):
        lot.artifact = True
    return [*before, *lots, *after]


def _by_place(page: Page, runs: Sequence[Run]) -> list[Lot]:
    lots: list[Lot] = []
    rest = list(runs)
    for frame in frames.frames(page.rules):
        inside = [run for run in rest if frame.holds(run)]
        grid = frame.grid(inside, page.number)
        if grid is None:
            continue
        above = [run for run in rest if not frame.holds(run) and run.base > frame.bottom]
        lots += _regions(above, page)
        lots.append(Lot(TABLE, [], table=grid))
        taken = {id(run) for run in (*inside, *above)}
        rest = [run for run in rest if id(run) not in taken]
    return lots + _regions(rest, page)


def _regions(runs: Sequence[Run], page: Page) -> list[Lot]:
    found: list[Lot] = []
    for region in regions(runs):
        lines = rows(region.runs, page.number)
        if region.beside:
            found.append(Lot(BESIDE, lines))
        else:
            found += [
                Lot(TABLE, [], table=part) if isinstance(part, grids.Grid) else Lot(TEXT, part)
                for part in grids.aligned(lines)
            ]
    return found
