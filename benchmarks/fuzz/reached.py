"""Which lines of the program has nothing reached before?

Python 3.12 tells each line once and then no more (sys.monitoring); before that a trace function is asked, for
those functions alone that have lines left.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import checker

_OURS = str(Path(checker.__file__).parent)

Line = tuple[str, int]


class Reached:
    """The lines of our program that were reached so far."""

    def __init__(self) -> None:
        self._seen: set[Line] = set()
        self._left: dict[CodeType, set[int]] = {}
        self._new = 0

    def __len__(self) -> int:
        return len(self._seen)

    def new(self, run: Callable[[], object]) -> int:
        """Run something, and return how many lines were reached for the first time."""
        self._new = 0
        watch = self._by_monitoring if hasattr(sys, "monitoring") else self._by_tracing
        watch(run)
        return self._new

    def _line(self, code: CodeType, number: int) -> Any:
        if code.co_filename.startswith(_OURS) and (code.co_filename, number) not in self._seen:
            self._seen.add((code.co_filename, number))
            self._new += 1
        return sys.monitoring.DISABLE if hasattr(sys, "monitoring") else None

    def _by_monitoring(self, run: Callable[[], object]) -> None:
        watching = sys.monitoring
        watching.use_tool_id(watching.COVERAGE_ID, "fuzz")
        watching.register_callback(watching.COVERAGE_ID, watching.events.LINE, self._line)
        watching.set_events(watching.COVERAGE_ID, watching.events.LINE)
        try:
            run()
        finally:
            watching.set_events(watching.COVERAGE_ID, 0)
            watching.free_tool_id(watching.COVERAGE_ID)

    def _by_tracing(self, run: Callable[[], object]) -> None:
        sys.settrace(self._call)
        try:
            run()
        finally:
            sys.settrace(None)

    def _call(self, frame: FrameType, _event: str, _told: object) -> Any:
        code = frame.f_code
        left = self._left.get(code)
        if left is None:
            ours = code.co_filename.startswith(_OURS)
            left = {line for _, _, line in code.co_lines() if line} if ours else set()
            self._left[code] = left
        return self._step if left else None

    def _step(self, frame: FrameType, event: str, _told: object) -> Any:
        if event == "line":
            left = self._left[frame.f_code]
            if frame.f_lineno in left:
                left.discard(frame.f_lineno)
                self._line(frame.f_code, frame.f_lineno)
            if not left:
                return None
        return self._step
