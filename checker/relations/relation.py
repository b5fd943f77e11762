"""What does the rulebook know of a relation?"""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import get_args

from msgspec import Struct

from checker.quantity import Outcome, Pass


class Known(StrEnum):
    """What figures are compared with, where that is no other figure in the claim."""

    CALENDAR = "calendar"
    TABLES = "tables"  # of events, memberships and norms
    LIST = "list"  # what was counted in the letter
    LETTER_DATE = "letter-date"


class Relation(Struct, frozen=True):
    """A pure function to an outcome, whose parameters a rule binds by name.

    ``many`` are the parameters that take all mentions of a role, as a tuple. Every parameter may be None
    (or empty): the claim lacks that role. ``compares`` are the parameters that are compared, the others only
    say how: of "van 12 naar 18 gestegen" the direction is none. ``passes``: what it tells of them that it
    holds; ``known``: what they are compared with, if not with each other only. An outcome may say less.
    ``sorts`` are its ways to fail, of which a rule may have a message each; ``tells`` what its outcome tells
    besides, for messages.
    """

    function: Callable[..., Outcome]
    compares: frozenset[str]
    many: frozenset[str] = frozenset()
    passes: Pass = Pass.COMPARED
    known: Known | None = None
    sorts: tuple[str, ...] = ()
    tells: tuple[str, ...] = ()


def relation(
    function: Callable[..., Outcome],
    compares: str,
    *,
    many: str = "",
    passes: Pass = Pass.COMPARED,
    known: Known | None = None,
    sorts: str = "",
    tells: str = "",
) -> Relation:
    """Return a relation, its parameters written as words with blanks between."""
    return Relation(
        function,
        frozenset(compares.split()),
        frozenset(many.split()),
        passes,
        known,
        tuple(sorts.split()),
        tuple(tells.split()),
    )


def takes(function: Callable[..., Outcome]) -> Mapping[str, tuple[type, ...]]:
    """Return what each parameter of a relation can be: of same-text a text, of meet a number or date."""
    said = function.__annotations__
    return {name: get_args(said[name]) or (said[name],) for name in said if name != "return"}
