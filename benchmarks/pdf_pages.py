"""How long does a page of a PDF take, beside other readers? `python benchmarks/pdf_pages.py FILE|FOLDER ...`

Each file is read in turn by our reader as it runs in a letter's own process (with the start of that), by what
runs within, by pdfplumber (`pip install pdfplumber`; text of each page) and by pdftotext (of poppler-utils),
whichever are there; the best of some rounds counts. Milliseconds per page, start of a process included where
there is one. They do not do the same: pdftotext knows no notes, tables or paragraphs, pdfplumber no notes.
"""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from pypdfium2 import PdfDocument

from checker import readers
from checker.readers.pdf import child

ROUNDS = 3


def main(named: Sequence[str]) -> None:
    """Measure each file and print a row for it, and the sum."""
    ways = _ways()
    print(f"{'file':42} {'pages':>5} " + " ".join(f"{name:>14}" for name in ways))
    totals, pages = dict.fromkeys(ways, 0.0), 0
    for path in _files(named):
        count = len(PdfDocument(path))
        best = dict.fromkeys(ways, float("inf"))
        for _ in range(ROUNDS):  # in turn, so that whatever else the machine does weighs on all alike
            for name, way in ways.items():
                best[name] = min(best[name], _timed(way, path))
        print(f"{path.name[:42]:42} {count:5} " + _row([best[name] / count for name in ways]))
        totals = {name: totals[name] + best[name] for name in ways}
        pages += count
    print(f"{'ms per page in all':42} {pages:5} " + _row([total / pages for total in totals.values()]))


def _ways() -> dict[str, Callable[[Path], object]]:
    found: dict[str, Callable[[Path], object]] = {
        "lint-letter": lambda path: readers.read(str(path)),
        "within": lambda path: child.read(path.read_bytes()),
    }
    if find_spec("pdfplumber") is not None:
        found["pdfplumber"] = _pdfplumber
    if shutil.which("pdftotext"):
        found["pdftotext"] = lambda path: subprocess.run(
            ["pdftotext", str(path), "-"], stdout=subprocess.DEVNULL, check=True
        )
    return found


def _pdfplumber(path: Path) -> None:
    import pdfplumber  # an extra of this benchmark alone

    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            page.extract_text()
            page.close()


def _timed(way: Callable[[Path], object], path: Path) -> float:
    began = time.perf_counter()
    way(path)
    return time.perf_counter() - began


def _row(seconds: Sequence[float]) -> str:
    return " ".join(f"{1000 * each:14.1f}" for each in seconds)


def _files(named: Sequence[str]) -> Iterator[Path]:
    for path in map(Path, named):
        yield from sorted(path.rglob("*.pdf")) if path.is_dir() else (path,)


if __name__ == "__main__":
    main(sys.argv[1:])
