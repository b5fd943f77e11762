"""How is a census said in words, in each language that a user may read?"""

from checker.census import ByKind, Census
from checker.reporters.frame import counted, say


def compared(census: Census | ByKind, ui: str) -> str:
    """Return how many were compared, and with what result: "12 compared (11 agree, 1 contradicted)"."""
    parts = (
        ("agree", census.agrees),
        ("agree by rounding", census.rounding),
        ("contradicted", census.contradicted),
    )
    told = ", ".join(counted(ui, key, count) for key, count in parts if count)
    said = say(ui, "compared", count=census.compared)
    return f"{said} ({told})" if told else said


def line(census: Census, ui: str, found: str, where: str = "") -> str:
    """Return the census as the last line of a letter: what agrees and what nobody looked at, never mixed up."""
    return say(
        ui,
        "census",
        mentions=counted(ui, "mentions", census.read),
        compared=compared(census, ui),
        formed=census.well_formed,
        rest=census.not_compared,
        where=where,
        found=found,
    )


def of_kind(kind: ByKind, ui: str) -> str:
    """Return the census of the mentions of one kind."""
    return say(
        ui,
        "of kind",
        read=kind.read,
        compared=compared(kind, ui),
        formed=kind.well_formed,
        rest=kind.not_compared,
    )
