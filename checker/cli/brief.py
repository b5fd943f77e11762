"""Is the process over as soon as it has answered, and how does it end then?

Only the program itself calls ``begin`` and ``leave``; where the command line is run inside another process
(a test, a service) that process keeps its ways.
"""

import atexit
import gc
import os
import sys
from typing import NoReturn

_SELDOM = 100_000
"""New objects between two collections: a letter of six pages makes 60,000, and hardly a circle among them.

It is not "never": a letter of a thousand pages is a brief process too.
"""

_BESIDE = "typing_extensions"

_ordinary: tuple[int, int, int] | None = None


def begin() -> None:
    """Collect garbage seldom, until it is known that the process lasts."""
    global _ordinary  # noqa: PLW0603  the collector is one for the process
    _ordinary = gc.get_threshold()
    gc.set_threshold(_SELDOM, *_ordinary[1:])


def lasts() -> None:
    """Collect as always from now on: there are several letters, or a server has begun."""
    global _ordinary  # noqa: PLW0603
    if _ordinary is not None:
        gc.set_threshold(*_ordinary)
        _ordinary = None


def import_lightly() -> None:
    """Import msgspec without typing_extensions: it takes what Python itself has, and spares 10 ms."""
    if _BESIDE in sys.modules:
        return
    sys.modules[_BESIDE] = None  # type: ignore[assignment]  # so that it cannot be imported
    try:
        import msgspec  # noqa: F401, PLC0415
    except ImportError:
        pass  # one that cannot do without is imported with it
    finally:
        del sys.modules[_BESIDE]


def leave(code: int) -> NoReturn:
    """End the process with an exit code: all that was registered is done, all that was written is out.

    Of a brief process the memory is not given back piece by piece; the system takes it at once.
    """
    if _ordinary is None or not _alone():
        sys.exit(code)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):  # closed, full or none: Python says so in its own way
        sys.exit(code)
    atexit._run_exitfuncs()  # noqa: SLF001  temporary folders go here; multiprocessing does the same
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _alone() -> bool:
    """Whether nobody waits for the end of the interpreter: no thread, process, debugger or profiler."""
    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        return False
    multiprocessing = sys.modules.get("multiprocessing")
    if multiprocessing is not None and multiprocessing.active_children():
        return False
    if sys.flags.inspect or sys.gettrace() is not None or sys.getprofile() is not None:
        return False
    monitoring = getattr(sys, "monitoring", None)  # from Python 3.12
    return monitoring is None or all(monitoring.get_tool(tool) is None for tool in range(6))
