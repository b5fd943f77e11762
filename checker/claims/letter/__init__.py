"""Letter: what a letter says of itself: date, subject, reference, names, and what was never filled in."""

from checker.claims.letter.chambers import chambers
from checker.claims.letter.headers import announced, deadlines, references, sessions
from checker.claims.letter.imprint import is_imprint, title_dates
from checker.claims.letter.names import names
from checker.claims.letter.placeholders import placeholders
from checker.claims.letter.setting import HeaderField, Setting, fields, settings

__all__ = [
    "HeaderField",
    "Setting",
    "announced",
    "chambers",
    "deadlines",
    "fields",
    "is_imprint",
    "names",
    "placeholders",
    "references",
    "sessions",
    "settings",
    "title_dates",
]
