"""What a letter says as a whole: the things that it numbers, and what points to them."""

from checker.claims.registry.counting import Broken
from checker.claims.registry.documents import By, Cited, cited, numbers
from checker.claims.registry.files import together
from checker.claims.registry.numbered import things
from checker.claims.registry.pointer import Pointer, pointers
from checker.claims.registry.register import Numbered, Things
from checker.claims.registry.rows import broken
from checker.claims.registry.sorts import ANNEX, CAPTIONED, SECTION

__all__ = [
    "ANNEX",
    "CAPTIONED",
    "SECTION",
    "Broken",
    "By",
    "Cited",
    "Numbered",
    "Pointer",
    "Things",
    "broken",
    "cited",
    "numbers",
    "pointers",
    "things",
    "together",
]
