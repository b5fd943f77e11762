"""Mentions: the numbers, dates and references of a text, and what each stands for."""

from checker.claims.mentions.context import counted, settle
from checker.claims.mentions.cues import cue_at
from checker.claims.mentions.mention import ADDED, DAYS, MEASURES, MOMENTS, About, Kind, Mention
from checker.claims.mentions.parsed import Meaning
from checker.claims.mentions.passages import Passage, Spot, passage
from checker.claims.mentions.quantifier import settle_quantities

__all__ = [
    "ADDED",
    "DAYS",
    "MEASURES",
    "MOMENTS",
    "About",
    "Kind",
    "Meaning",
    "Mention",
    "Passage",
    "Spot",
    "counted",
    "cue_at",
    "passage",
    "settle",
    "settle_quantities",
]
