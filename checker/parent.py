"""Does a process end that works for another, when that one is killed?

Nobody tells it: a worker would wait for its next letter for ever, with the last one in its memory.
"""

import os
import threading
import time

_SECONDS = 0.5


def end_with_it() -> None:
    """End this process as soon as the one that has started it is there no more.

    On Windows a process keeps the number of the one that started it; there its pipes end instead.
    """
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_SECONDS)
    os._exit(1)  # in the middle of whatever it does
