"""Which comments in a decoded file are addressed to lint-letter, and not to people?"""

import re
from collections.abc import Iterator, Sequence

PREFIX = "lint-letter:"
# Typed by hand beside a letter, the colon is easily forgotten; with "ok" it is still clear who is meant.
TO_US = re.compile(r"\s*lint-letter\s*(?::|(?=\s+ok\b))", re.IGNORECASE)
_START = "<!--"
_ADDRESSED = re.compile(r"<!--\s{0,9}(lint-letter:.{0,2000}?)-->", re.DOTALL | re.IGNORECASE)


def addressed(source: str) -> Iterator[tuple[int, int, str]]:
    """Give each ``<!-- lint-letter: ... -->`` of a file: where it starts and ends, and its words.

    >>> list(addressed("Samen 8. <!-- lint-letter: ok sum-mismatch: as agreed -->"))
    [(9, 57, 'lint-letter: ok sum-mismatch: as agreed')]
    """
    if _START in source:
        for found in _ADDRESSED.finditer(source):
            yield found.start(), found.end(), " ".join(found[1].split())


def from_address(paragraphs: Sequence[str]) -> str:
    """Return the words of a comment with single spaces, from the paragraph on that is addressed to us.

    Writer begins an answer with a paragraph that quotes what is answered; the person's words stand below it.
    Where none is, all of them.

    >>> from_address(["Antwoord aan lint-letter (30-11-2026, 19:08):", "Lint-letter: ok sum-mismatch: zo"])
    'Lint-letter: ok sum-mismatch: zo'
    """
    lines = [" ".join(paragraph.split()) for paragraph in paragraphs]
    begin = next((at for at, line in enumerate(lines) if TO_US.match(line)), 0)
    return " ".join(line for line in lines[begin:] if line)
