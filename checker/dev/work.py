"""How is something done to a thousand letters, on several processors, with a bar that shows how far it is?"""

import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import TypeVar

import click

_Given = TypeVar("_Given")
_Made = TypeVar("_Made")


def over(each: Sequence[_Given], make: Callable[[_Given], _Made], jobs: int) -> Iterator[_Made]:
    """Yield what ``make`` makes of each, in their order; the bar is on stderr, if that is a terminal."""
    with click.progressbar(length=len(each), file=sys.stderr, hidden=not sys.stderr.isatty()) as bar:
        if jobs < 2:
            for one in each:
                yield make(one)
                bar.update(1)
            return
        with ProcessPoolExecutor(jobs) as pool:
            for made in pool.map(make, each, chunksize=4):
                yield made
                bar.update(1)
