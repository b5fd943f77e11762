"""A file that is twice as large takes twice the steps to read, whatever it is filled with.

A step is a call of a function, of Python's own too, so that no clock and no other program tells in it.
"""

import pytest

from checker import readers
from checker.readers import docx, html, markdown, odt, official, text  # noqa: F401  loaded, no steps of a file
from tests.readers.grown import structures
from tests.steps import steps

_SIZED = "md: backticks"  # that grow faster in bytes than in number
_REFUSED = "md: deep lists"  # at some two hundred levels, and steeper up to there
CASES = {
    f"{suffix}: {name}": (suffix, make)
    for name, suffix, make in structures()
    if suffix != "pdf" and f"{suffix}: {name}" != _REFUSED
}


def read(suffix, content):
    return steps(lambda: readers.read(f"brief.{suffix}", content))


@pytest.mark.parametrize("name", CASES)
def test_twice_the_file_takes_twice_the_steps(name):
    suffix, make = CASES[name]
    once, twice = make(1), make(2)
    readers.read(f"brief.{suffix}", twice)  # what is made once, or kept of each number, is made
    grown = len(twice) / len(once) if name == _SIZED else 2
    assert read(suffix, twice) <= read(suffix, once) * grown * 1.1 + 1_000
