"""Claims by patterns of cue words, which hypotheses over frames replace module by module."""

from checker.claims.outgoing.about import about
from checker.claims.outgoing.bracketed import bracketed
from checker.claims.outgoing.brackets import brackets
from checker.claims.outgoing.calendar import Calendar, dates
from checker.claims.outgoing.cells import cells
from checker.claims.outgoing.chambers import chambers
from checker.claims.outgoing.columnmeans import column_means
from checker.claims.outgoing.conversions import conversions
from checker.claims.outgoing.crossreferences import crossreferences
from checker.claims.outgoing.derived import derived
from checker.claims.outgoing.doubled import doubled
from checker.claims.outgoing.draft import Draft, Part
from checker.claims.outgoing.equations import equations
from checker.claims.outgoing.estimatenotes import estimates_in_notes
from checker.claims.outgoing.estimates import estimates
from checker.claims.outgoing.eventdays import DATES
from checker.claims.outgoing.eventlexicon import Lexicon, lexicon_of, longest
from checker.claims.outgoing.eventnames import Named, named
from checker.claims.outgoing.events import claims, pairs, subject, title_days
from checker.claims.outgoing.exactly import exactly
from checker.claims.outgoing.fallswithin import falls_within
from checker.claims.outgoing.flat import flat
from checker.claims.outgoing.gatherings import gatherings
from checker.claims.outgoing.grid import grids
from checker.claims.outgoing.headers import announced, deadlines, references, sessions
from checker.claims.outgoing.imprint import is_imprint, title_dates
from checker.claims.outgoing.inclusions import inclusions
from checker.claims.outgoing.ledger import ledgers
from checker.claims.outgoing.leftovers import placeholders
from checker.claims.outgoing.listtotals import list_totals
from checker.claims.outgoing.memberships import memberships
from checker.claims.outgoing.names import names
from checker.claims.outgoing.norms import norms
from checker.claims.outgoing.notes import notes
from checker.claims.outgoing.precisions import precisions
from checker.claims.outgoing.programme import items
from checker.claims.outgoing.rangeplaces import range_places
from checker.claims.outgoing.respective import respective
from checker.claims.outgoing.rowformulas import row_formulas
from checker.claims.outgoing.saidtotals import said_totals
from checker.claims.outgoing.setting import HeaderField, Setting, fields, settings
from checker.claims.outgoing.sides import sides
from checker.claims.outgoing.stream import Stream, is_stop, parse, stream
from checker.claims.outgoing.tabled import tabled
from checker.claims.outgoing.tableranks import table_ranks
from checker.claims.outgoing.tableyears import years
from checker.claims.outgoing.totals import totals

__all__ = [
    "DATES",
    "Calendar",
    "Draft",
    "HeaderField",
    "Lexicon",
    "Named",
    "Part",
    "Setting",
    "Stream",
    "about",
    "announced",
    "bracketed",
    "brackets",
    "cells",
    "chambers",
    "claims",
    "column_means",
    "conversions",
    "crossreferences",
    "dates",
    "deadlines",
    "derived",
    "doubled",
    "equations",
    "estimates",
    "estimates_in_notes",
    "exactly",
    "falls_within",
    "fields",
    "flat",
    "gatherings",
    "grids",
    "inclusions",
    "is_imprint",
    "is_stop",
    "items",
    "ledgers",
    "lexicon_of",
    "list_totals",
    "longest",
    "memberships",
    "named",
    "names",
    "norms",
    "notes",
    "pairs",
    "parse",
    "placeholders",
    "precisions",
    "range_places",
    "references",
    "respective",
    "row_formulas",
    "said_totals",
    "sessions",
    "settings",
    "sides",
    "stream",
    "subject",
    "table_ranks",
    "tabled",
    "title_dates",
    "title_days",
    "totals",
    "years",
]
