"""What is known apart from the letter: events, with place and days."""

from checker.tables.events import load
from checker.tables.fault import Fault
from checker.tables.rows import Event, Tables

__all__ = ["Event", "Fault", "Tables", "load"]
