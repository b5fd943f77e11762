"""What came of comparing two quantities?"""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from checker.quantity.dates import PartialDate
from checker.quantity.quantity import Quantity


class Weekday(Struct, frozen=True):
    """A day of the week, 1 (Monday) to 7, as in ISO 8601."""

    number: int


class Verdict(StrEnum):
    """Whether what was compared agrees."""

    HOLDS = "holds"
    ROUNDING = "rounding"  # holds only thanks to rounding
    FAILS = "fails"
    UNKNOWN = "unknown"


class Pass(StrEnum):
    """What it tells of the figures that a comparison holds."""

    COMPARED = "compared"  # with another place or a known fact: a wrong figure would hardly have passed
    FORM = "form"  # only that they can be: there is such a day, a range runs forward
    OPEN = "open"  # nothing: parts that are smaller than their whole may still not make it


# What a message can show; a str is plain words or an operator.
Shown = Quantity | PartialDate | Weekday | str
Told = tuple[Shown, ...] | Mapping[str, tuple[Shown, ...]]


class Outcome(Struct, frozen=True):
    """A verdict, with what was stated, what follows from the rest, and the arithmetic between.

    ``derivation`` is a row of values and operator strings ("+", "=", "-", "x", "/", "(", ")"), to be
    written in the letter's own notation. ``reason`` says why the verdict is unknown. ``unlikely``: within the
    rounding, which alone would miss by so much in less than 1 of 10,000 cases. ``passes``: what its holding
    tells, None for what its relation says. ``compared`` are the parameters that were compared, None for all
    that its relation compares. ``sort`` is which of its relation's ways to fail it is, and ``told`` what more
    a message can say of it, by name: a row of what can be shown, or such a row for each language.
    """

    verdict: Verdict
    stated: Shown | None = None
    derived: Shown | None = None
    derivation: tuple[Shown, ...] = ()
    reason: str | None = None
    unlikely: bool = False
    passes: Pass | None = None
    compared: frozenset[str] | None = None
    sort: str | None = None
    told: Mapping[str, Told] = {}


HOLDS = Outcome(Verdict.HOLDS)
CAN_BE = Outcome(Verdict.HOLDS, passes=Pass.FORM)


def unknown(reason: str) -> Outcome:
    """Return the outcome of a comparison that could not be made, and why."""
    return Outcome(Verdict.UNKNOWN, reason=reason)
