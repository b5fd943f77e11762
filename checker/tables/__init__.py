"""What is known apart from the letter: events, members, norms and anniversaries, each from its table."""

from checker.tables.fault import Fault
from checker.tables.load import load
from checker.tables.rows import Anniversary, Event, Level, Norm, Tables

__all__ = ["Anniversary", "Event", "Fault", "Level", "Norm", "Tables", "load"]
