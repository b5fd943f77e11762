"""Intervals, written digits, units, dates and outcomes: what numbers mean, knowing no text."""

from checker.quantity.dates import PartialDate
from checker.quantity.interval import Interval
from checker.quantity.intervals import short_width
from checker.quantity.outcome import CAN_BE, HOLDS, Outcome, Pass, Shown, Verdict, Weekday, unknown
from checker.quantity.quantity import Hedge, Quantity
from checker.quantity.written import ambiguous, parse, whole

__all__ = [
    "CAN_BE",
    "HOLDS",
    "Hedge",
    "Interval",
    "Outcome",
    "PartialDate",
    "Pass",
    "Quantity",
    "Shown",
    "Verdict",
    "Weekday",
    "ambiguous",
    "intervals",
    "parse",
    "short_width",
    "unknown",
    "whole",
]
