"""Which annexes, tables and figures do a letter and its annexes have, each in a file of its own?"""

from collections.abc import Sequence

from checker.claims.registry.register import Things
from checker.claims.registry.sorts import ANNEX, CAPTIONED


def together(files: Sequence[Things], unread: int) -> Things:
    """Return what the files of a letter have with a caption, the letter first.

    ``unread`` is how many more there are, of which nobody can tell which annexes they are.
    """
    counts = [one.annexes for one in files if one.annexes is not None]
    complete = None
    if len(files) + unread > 1:
        complete = not unread and all(one.by_sort.get(ANNEX) for one in files[1:])
    return Things(
        by_sort={sort: [thing for one in files for thing in one.by_sort.get(sort, ())] for sort in CAPTIONED},
        glued={sort: [serial for one in files for serial in one.glued.get(sort, ())] for sort in CAPTIONED},
        annexes=max(counts, default=None),
        complete=complete,
        closed=files[0].closed if len(files) == 1 and not unread else frozenset(),
    )
