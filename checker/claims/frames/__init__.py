"""Frames: what each figure of a letter is of, when and where it holds, and what it points back to."""

from checker.claims.frames.build import figures
from checker.claims.frames.changes import with_particle
from checker.claims.frames.figure import Figure
from checker.claims.frames.frame import Frame, Link, Manner, Phrase, Points, Reason, Scope, Side
from checker.claims.frames.noted import says_again
from checker.claims.frames.rows import Coordinated, coordinated
from checker.claims.frames.tense import Tense
from checker.claims.frames.tense import tense as tense_of

__all__ = [
    "Coordinated",
    "Figure",
    "Frame",
    "Link",
    "Manner",
    "Phrase",
    "Points",
    "Reason",
    "Scope",
    "Side",
    "Tense",
    "coordinated",
    "figures",
    "says_again",
    "tense_of",
    "with_particle",
]
