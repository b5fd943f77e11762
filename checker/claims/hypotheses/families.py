"""Which families of relations are told by evidence, and which figures have they, in which order?"""

from collections.abc import Mapping

from msgspec import Struct

SHARE = ("percentage", "whole", "part")
ORDER = ("said-larger", "said-smaller")
PRODUCT = ("each", "count", "total")
ORDERS = frozenset(
    {"direction", "comparison", "ranking", "majority"}
)  # families that say but which of two figures is larger
CHANGE = ("by", "to", "from")


class Family(Struct, frozen=True):
    """A family: its name in rules/evidence.yaml, and its roles; the last may have several figures."""

    name: str
    roles: tuple[str, ...]


FAMILIES: Mapping[str, Family] = {  # by the kind of claim
    "breakdown": Family("sum", ("total", "part")),
    "subset": Family("part", ("total", "part")),
    "share": Family("share", SHARE),
    "product": Family("product", PRODUCT),
    "distribution": Family("hundred", ("part",)),
    "difference": Family("sum", ("minuend", "subtrahend", "difference")),
    "amount_share": Family("share", SHARE),
    "comparison": Family("comparison", ORDER),
    "ranking": Family("ranking", ORDER),
    "majority": Family("majority", ORDER),
    "change": Family("change", CHANGE),
    "rise": Family("direction", ("to", "from")),  # the one that is told to be larger first
    "fall": Family("direction", ("from", "to")),
    "average": Family("product", ("mean", *PRODUCT[1:])),
    "enumeration": Family("count", ("number",)),
}
