"""Are two numbers one slip of the pen apart?"""

LEAST_DIGITS = 3  # of a number; two are explained by a slip too often to say anything


def one_slip_apart(one: str, other: str) -> bool:
    """Return whether two rows of digits differ in one digit, or by two neighbours that were swapped."""
    if len(one) != len(other):
        return False
    differ = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(differ) == 1:
        return True
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    first, second = differ
    return one[first] == other[second] and one[second] == other[first]
