"""What does the rulebook know of a relation?"""

from collections.abc import Callable

from msgspec import Struct

from checker.quantity import Outcome


class Relation(Struct, frozen=True):
    """A pure function to an outcome, whose parameters a rule binds by name.

    ``many`` are the parameters that take all mentions of a role, as a tuple. Every parameter may be None
    (or empty): the claim lacks that role.
    """

    function: Callable[..., Outcome]
    many: frozenset[str] = frozenset()
