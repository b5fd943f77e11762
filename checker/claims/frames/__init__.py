"""Frames: what each figure of a letter is of, when and where it holds, and what it points back to."""

from checker.claims.frames.build import figures
from checker.claims.frames.figure import Figure
from checker.claims.frames.frame import Frame, Link, Manner, Phrase, Points, Reason, Scope, Side

__all__ = ["Figure", "Frame", "Link", "Manner", "Phrase", "Points", "Reason", "Scope", "Side", "figures"]
