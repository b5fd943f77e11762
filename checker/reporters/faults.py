"""How is a mistake in a rule file shown to who wrote it?"""

from checker.catalogue import translated
from checker.reporters.colour import Paint
from checker.reporters.columns import printable, width
from checker.reporters.frame import DEFAULT
from checker.tables import Fault

_WIDTH = 100
_LONGEST = 300  # characters of a message, which may quote what stands there


def render(fault: Fault, paint: Paint, ui: str = DEFAULT) -> str:
    """Return the fault in ``ui`` with file, line and column, the line itself, a caret, and what was meant."""
    place = f"{printable(fault.file)}:{fault.line}:{fault.column}"
    message = printable(_short(translated(fault.message, ui)))
    lines = [
        f"{paint('error', translated('fault', ui))}: {paint('strong', message)}",
        f"  --> {place}",
    ]
    if fault.source:
        start = max(fault.column - 1 - _WIDTH * 2 // 3, 0)
        shown = printable(fault.source[start : start + _WIDTH])
        before = width(printable(fault.source[start : fault.column - 1]))
        lines += ["   |", f"   | {shown}", f"   | {' ' * before}{paint('error', '^')}"]
    lines.append(f"   = {printable(translated(fault.remedy, ui))}")
    return "\n".join(lines) + "\n"


def _short(message: str) -> str:
    """Return a message without the middle of it, if it is very long: its end says what is wrong."""
    half = _LONGEST // 2
    return message if len(message) <= _LONGEST else f"{message[:half]} ... {message[-half:]}"
