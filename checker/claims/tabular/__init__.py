"""Tabular: what tables claim, whether they have cells or lost them, and what a text says of them."""

from checker.claims.tabular.cells import cells
from checker.claims.tabular.column_means import column_means
from checker.claims.tabular.derived import derived
from checker.claims.tabular.doubled import doubled
from checker.claims.tabular.flat import flat
from checker.claims.tabular.grid import grids, is_figure, is_level, value
from checker.claims.tabular.inclusions import inclusions
from checker.claims.tabular.ledger import ledgers
from checker.claims.tabular.list_totals import list_totals
from checker.claims.tabular.ranks import table_ranks
from checker.claims.tabular.row_formulas import row_formulas
from checker.claims.tabular.said_totals import said_totals
from checker.claims.tabular.tabled import tabled
from checker.claims.tabular.totals import totals
from checker.claims.tabular.years import years

__all__ = [
    "cells",
    "column_means",
    "derived",
    "doubled",
    "flat",
    "grids",
    "inclusions",
    "is_figure",
    "is_level",
    "ledgers",
    "list_totals",
    "row_formulas",
    "said_totals",
    "table_ranks",
    "tabled",
    "totals",
    "value",
    "years",
]
