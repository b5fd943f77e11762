"""Comments in a Word file (.docx)."""

from checker.writers.docx.annotate import annotate

__all__ = ["annotate"]
