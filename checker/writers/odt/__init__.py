"""Comments in an OpenDocument text (.odt, .fodt)."""

from checker.writers.odt.annotate import annotate

__all__ = ["annotate"]
