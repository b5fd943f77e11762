"""Written: what figures that stand in a form claim by it: equations, brackets, estimates, pairs."""

from checker.claims.written.bracketed import bracketed
from checker.claims.written.brackets import brackets
from checker.claims.written.conversions import conversions
from checker.claims.written.equations import equations
from checker.claims.written.estimate_notes import estimates_in_notes
from checker.claims.written.estimates import estimates
from checker.claims.written.exactly import exactly
from checker.claims.written.falls_within import falls_within
from checker.claims.written.precisions import precisions
from checker.claims.written.range_places import range_places
from checker.claims.written.respective import respective
from checker.claims.written.sides import sides

__all__ = [
    "bracketed",
    "brackets",
    "conversions",
    "equations",
    "estimates",
    "estimates_in_notes",
    "exactly",
    "falls_within",
    "precisions",
    "range_places",
    "respective",
    "sides",
]
