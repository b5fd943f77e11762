"""How is a mistake in a rule file shown to who wrote it?"""

from checker.reporters.colour import Paint
from checker.reporters.columns import printable, width
from checker.tables import Fault

_WIDTH = 100
_LONGEST = 300  # characters of a message, which may quote what stands there


def render(fault: Fault, paint: Paint) -> str:
    """Return the fault with file, line and column, the line itself, a caret, and what was meant."""
    place = f"{printable(fault.file)}:{fault.line}:{fault.column}"
    lines = [
        f"{paint('error', 'fault')}: {paint('strong', printable(_short(fault.message)))}",
        f"  --> {place}",
    ]
    if fault.source:
        start = max(fault.column - 1 - _WIDTH * 2 // 3, 0)
        shown = printable(fault.source[start : start + _WIDTH])
        before = width(printable(fault.source[start : fault.column - 1]))
        lines += ["   |", f"   | {shown}", f"   | {' ' * before}{paint('error', '^')}"]
    lines.append(f"   = {printable(fault.remedy)}")
    return "\n".join(lines) + "\n"


def _short(message: str) -> str:
    """Return a message without the middle of it, if it is very long: its end says what is wrong."""
    half = _LONGEST // 2
    return message if len(message) <= _LONGEST else f"{message[:half]} ... {message[-half:]}"
