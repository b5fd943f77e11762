"""How is a census said in words, in each language that a user may read?"""

from collections.abc import Iterator

from checker.census import ByKind, Census
from checker.reporters.frame import counted, say


def compared(census: ByKind, ui: str) -> str:
    """Return how many were compared, and with what result: "12 compared (11 agree, 1 contradicted)"."""
    parts = (
        ("agree", census.agrees),
        ("agree by rounding", census.rounding),
        ("contradicted", census.contradicted),
    )
    told = ", ".join(counted(ui, key, count) for key, count in parts if count)
    said = say(ui, "compared", count=census.compared)
    return f"{said} ({told})" if told else said


def told(census: Census, ui: str) -> str:
    """Return how many were compared, are well formed only and were not compared: never mixed up."""
    rest = say(ui, "rest", count=census.not_compared)
    return ", ".join((compared(census, ui), say(ui, "formed", count=census.well_formed), rest))


def of_kind(kind: ByKind, ui: str) -> str:
    """Return the census of the mentions of one kind, without what is none."""
    return f"{say(ui, 'read', count=kind.read)}: {', '.join(_parts(kind, ui))}"


def _parts(kind: ByKind, ui: str) -> Iterator[str]:
    if kind.compared:
        yield compared(kind, ui)
    for key, count in (("formed", kind.well_formed), ("rest", kind.not_compared)):
        if count:
            yield say(ui, key, count=count)
