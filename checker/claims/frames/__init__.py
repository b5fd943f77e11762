"""Frames: what each figure of a letter is of, when and where it holds, and what it points back to."""

from checker.claims.frames.build import frames
from checker.claims.frames.frame import Frame, Link, Manner, Phrase, Points

__all__ = ["Frame", "Link", "Manner", "Phrase", "Points", "frames"]
