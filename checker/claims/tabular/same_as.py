"""Is a figure of the text that of a cell, perhaps rounded, or is it so but for one slip of the pen?"""

from checker.quantity import Quantity
from checker.quantity.slip import Pen, slip_between, telling

_DIGITS = 4  # of a figure of which any slip tells that it is the same
_SWAPPED = 3  # of one of which two swapped digits do


def is_it(said: Quantity, cell: Quantity) -> bool:
    """Whether a figure is that of a cell, each as precise as it is: 12,3 million and 12,350 thousand."""
    step = max(said.step, cell.step)
    return abs(said.value - cell.value) * 2 <= step


def is_slip_of(said: Quantity, cell: Quantity, least: int = _DIGITS) -> bool:
    """Whether one slip makes a figure that of a cell: 3.184 and 3.814, or 13,2 million and 12,3.

    Args:
        said: the figure of the text.
        cell: that of the table.
        least: of how many digits one may be wrong.
    """
    step = max(said.step, cell.step)
    one, other = (str(abs(round(each.value / step))) for each in (said, cell))
    pen, size = slip_between(one, other), telling(one, other)
    return (size >= least and pen is Pen.DIGIT) or (size >= _SWAPPED and pen is Pen.SWAPPED)
