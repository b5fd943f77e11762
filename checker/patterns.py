"""Which regular expressions were compiled before, so that Python need not compile them anew in each process?

Python keeps what it compiled for as long as a process lasts, by expression and flags; here that is carried
from one process to the next, as the arguments from which ``_sre`` makes a pattern: half a millisecond for
what takes 20. Only expressions that stand in modules are kept, and those of ``made``: never one with words
of a letter. All this is inside Python, so that where anything there is not as expected, nothing is kept.
"""

import re
import sys
from array import array
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from checker import cache

_Key = tuple[type, str | bytes, int]
_MODULES = sys.stdlib_module_names | {"checker"}
_FEW = 8  # expressions that a letter itself may give rise to

_made: list[re.Pattern[str]] = []
_recalled: dict[_Key, tuple[Any, ...]] = {}
_before: list[int] = []


def made(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern of an expression that is made of our own words, and may be kept."""
    pattern = re.compile(expression, flags)
    _made.append(pattern)
    return pattern


def recall() -> None:
    """Give Python the patterns that were kept."""
    _recalled.clear()
    _before.clear()
    with suppress(Exception):  # then they are compiled
        known = _known()
        stored = cache.read(_place())
        if isinstance(stored, dict):
            for key, (flags, code, *rest) in stored.items():
                if key not in known:
                    known[key] = _sre().compile(key[1], flags, _words(code), *rest)
            _recalled.update(stored)
        _before.append(len(known))


def remember() -> None:
    """Keep the patterns that this process had to compile."""
    with suppress(Exception):  # then they are compiled next time
        known = _known()
        if not _before or (_recalled and len(known) - _before[0] <= _FEW):
            return
        ours = {id(pattern) for pattern in _constants()}
        new = [key for key, pattern in known.items() if id(pattern) in ours and key not in _recalled]
        if new:
            cache.write(_place(), {**_recalled, **{key: _arguments(key) for key in new}})


def _known() -> dict[_Key, re.Pattern[Any]]:
    known: dict[_Key, re.Pattern[Any]] = re._cache  # type: ignore[attr-defined]  # noqa: SLF001
    return known


def _sre() -> Any:
    return sys.modules["_sre"]


def _place() -> Any:
    versions = f"{_sre().MAGIC} {_sre().CODESIZE} {sys.byteorder} {sys.implementation.cache_tag}"
    return cache.place("patterns", (), made_by=(), versions=versions)


def _words(code: bytes) -> list[int]:
    return array("I", code).tolist()


def _constants() -> Iterator[re.Pattern[Any]]:
    """Yield the patterns that are constants of modules."""
    yield from _made
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in _MODULES:
            for value in list(vars(module).values()):
                if isinstance(value, re.Pattern):
                    yield value
                elif type(value) is tuple:  # and no tuple that does something when it is asked
                    yield from (each for each in value if isinstance(each, re.Pattern))


def _arguments(key: _Key) -> tuple[Any, ...]:
    """Return what Python's compiler would make a pattern from: it is asked, with a listener in the way."""
    heard: list[tuple[Any, ...]] = []

    class Listener:
        def __getattr__(self, name: str) -> Any:
            return getattr(_sre(), name)

        def compile(self, *arguments: Any) -> None:
            heard.append(arguments)

    compiler = re._compiler  # type: ignore[attr-defined]  # noqa: SLF001
    machine = compiler._sre  # noqa: SLF001
    try:
        compiler._sre = Listener()  # noqa: SLF001
        compiler.compile(key[1], key[2])
    finally:
        compiler._sre = machine  # noqa: SLF001
    (_, flags, code, *rest) = heard[0]
    return (flags, array("I", code).tobytes(), *rest)
