"""Which comments in a decoded file are addressed to lint-letter, and not to people?"""

import re
from collections.abc import Iterator

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
