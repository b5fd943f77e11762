"""Does all text of a PDF stand in the file where it is said to? `python benchmarks/pdf_origins.py FILE ...`

The file's characters at the origin's pieces, joined by the reader's rule, are each block's text; and each of
them is printed, as pdfium says, within the box that the origin gives. Prints what is wrong, and the counts;
exit code 1 if anything is. Boxes of a page whose text does not run from left to right are measured on the
page as it is turned to be read, and pdfium's are not: there all are "wrong".
"""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))  # what is checked here is what the tests check

from checker import claims
from checker.readers.pdf.child import read
from tests.readers.pdf_places import Characters, troubles


def main(named: Sequence[str]) -> int:
    """Print what is wrong in each file; return the exit code."""
    wrong = 0
    for path in _files(named):
        content = path.read_bytes()
        found = read(content)
        if not isinstance(found, tuple):
            print(f"{path.name}: {found.code}")
            continue
        document, stream = found
        mentions = claims.find(document).mentions
        places = Characters(content)
        told = [trouble for block in document.blocks for trouble in troubles(block, stream, places)]
        lost = [
            mention.text
            for mention in mentions
            if not document.by_id[mention.block].origin.boxes(mention.span.start, mention.span.end)
        ]
        wrong += len(told) + len(lost)
        length = sum(len(block.text) for block in document.blocks)
        print(
            f"{path.name}: {length} characters, {len(mentions)} mentions; "
            f"{len(told)} characters are wrong, {len(lost)} mentions have no box"
        )
        for trouble in told[:5]:
            print("   ", trouble)
    return int(wrong > 0)


def _files(named: Sequence[str]) -> Iterator[Path]:
    for path in map(Path, named):
        yield from sorted(path.rglob("*.pdf")) if path.is_dir() else (path,)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
