"""Claims by patterns of cue words, which hypotheses over frames replace module by module."""

from checker.claims.outgoing.about import about
from checker.claims.outgoing.anniversaries import anniversaries
from checker.claims.outgoing.brackets import brackets
from checker.claims.outgoing.calendar import Calendar, dates, ranges
from checker.claims.outgoing.cells import cells
from checker.claims.outgoing.changes import changes
from checker.claims.outgoing.citations import citations
from checker.claims.outgoing.conversions import conversions
from checker.claims.outgoing.draft import Draft
from checker.claims.outgoing.elapsed import elapsed
from checker.claims.outgoing.enumerations import enumerations
from checker.claims.outgoing.equations import equations
from checker.claims.outgoing.eventlexicon import Lexicon, lexicon_of
from checker.claims.outgoing.eventnames import Named, named
from checker.claims.outgoing.events import claims, pairs, subject, title_days
from checker.claims.outgoing.few import few
from checker.claims.outgoing.gatherings import gatherings
from checker.claims.outgoing.headers import announced, deadlines, references, sessions
from checker.claims.outgoing.imprint import is_imprint, title_dates
from checker.claims.outgoing.leftovers import placeholders, unmet
from checker.claims.outgoing.memberships import memberships
from checker.claims.outgoing.names import names
from checker.claims.outgoing.norms import norms
from checker.claims.outgoing.notes import notes
from checker.claims.outgoing.programme import items
from checker.claims.outgoing.relative import relative
from checker.claims.outgoing.setting import HeaderField, Setting, fields, settings
from checker.claims.outgoing.tables import grids, inclusions, totals, years
from checker.claims.outgoing.terms import terms

__all__ = [
    "Calendar",
    "Draft",
    "HeaderField",
    "Lexicon",
    "Named",
    "Setting",
    "about",
    "anniversaries",
    "announced",
    "brackets",
    "cells",
    "changes",
    "citations",
    "claims",
    "conversions",
    "dates",
    "deadlines",
    "elapsed",
    "enumerations",
    "equations",
    "few",
    "fields",
    "gatherings",
    "grids",
    "inclusions",
    "is_imprint",
    "items",
    "lexicon_of",
    "memberships",
    "named",
    "names",
    "norms",
    "notes",
    "pairs",
    "placeholders",
    "ranges",
    "references",
    "relative",
    "sessions",
    "settings",
    "subject",
    "terms",
    "title_dates",
    "title_days",
    "totals",
    "unmet",
    "years",
]
