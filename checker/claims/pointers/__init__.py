"""Pointers: notes, sections, annexes and tables, and what points to them."""

from checker.claims.pointers.crossreferences import crossreferences
from checker.claims.pointers.notes import notes

__all__ = ["crossreferences", "notes"]
