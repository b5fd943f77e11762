"""Fit the points of evidence on letters and fragments whose relations people have labelled."""

from checker.dev.fit.run import fit

__all__ = ["fit"]
