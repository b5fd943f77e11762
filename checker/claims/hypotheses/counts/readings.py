"""How few items may a row have, over all readings of its commas and of every "and"?"""

from collections.abc import Sequence

_FEWEST = 2  # items of a row


def fewest(joints: Sequence[int], plain: int) -> int:
    """Return how many items commas part at least.

    With a second "and", or one before the last comma, each may close a row that is one item: "een subsidie
    voor woningen, scholen en kantoren, een heffing en een verbod".

    Args:
        joints: how many "and" each of the pieces between commas has.
        plain: how many items there are if no "and" stands within one.
    """
    if sum(joints) < _FEWEST and not any(joints[:-1]):
        return plain
    last = max(at for at, number in enumerate(joints) if number)
    rows = sum(number > 0 for number in joints) + len(joints) - 1 - last
    return min(plain, max(_FEWEST, rows))
