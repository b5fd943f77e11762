"""What does a table of known facts say?"""

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct, field
from msgspec.structs import force_setattr


class Event(Struct, frozen=True):
    """A meeting whose place and days are known.

    ``type`` is one of the file's own ("nato-summit"). ``places`` are all spellings of its town and country
    in all languages, the town first ("Vilnius", "Litouwen", "Lithuania"). ``first`` and ``last`` are its
    days, both included. ``source`` says who says so. ``complete``: the years, both included, of which all
    events of its type are known; None where others may have been held. ``peers`` are the other known events
    of its type. ``towns`` are what each language calls the town first, as a row to be shown.
    """

    id: str
    type: str
    places: tuple[str, ...]
    first: dt.date
    last: dt.date
    source: str
    complete: tuple[int, int] | None = None
    peers: tuple["Event", ...] = ()
    towns: Mapping[str, tuple[str, ...]] = {}

    def at(self, place: str) -> bool:
        """Whether it was held at ``place``, in any case of letters: ``at("vilnius")``."""
        return place.casefold() in {known.casefold() for known in self.places}


class Membership(Struct, frozen=True):
    """How many members an organisation had: from each day on, in order, so many."""

    id: str
    members: tuple[tuple[dt.date, int], ...]

    def at_times(self, first: dt.date, last: dt.date) -> frozenset[int]:
        """Return each number of members that it had at some time of these days, both included."""
        before = [number for day, number in self.members if day <= first][-1:]
        return frozenset((*before, *(number for day, number in self.members if first < day <= last)))


class Level(Struct, frozen=True):
    """How high a norm is from a day on, in per cent: 5 from 25 June 2025, in the parts 3.5 and 1.5.

    ``event`` is the id of the meeting that agreed it, if it is in the tables.
    """

    percentage: Decimal
    parts: tuple[Decimal, ...]
    start: dt.date
    event: str | None
    source: str


class Norm(Struct, frozen=True):
    """A norm in per cent of something, with its levels in the order of time.

    ``names`` are what letters call it, ``bases`` what it is a percentage of ("bbp", "gdp"), in lower case.
    """

    id: str
    names: tuple[str, ...]
    bases: tuple[str, ...]
    levels: tuple[Level, ...]


class Anniversary(Struct, frozen=True):
    """A day from which letters count the years.

    ``names`` are what they call it ("oprichting van de navo"), ``things`` what has existed since ("navo"),
    in lower case.
    """

    id: str
    names: tuple[str, ...]
    things: tuple[str, ...]
    day: dt.date
    source: str


class Tables(Struct, frozen=True):
    """All known facts.

    ``complete`` are the types of events of which all events of some years are known.
    ``event_names``: every name of a type of event, in lower case, to that type ("navo-top" to "nato-summit").
    ``short_names``: likewise names that mean such an event only beside its place or year ("top", "summit").
    ``participants``: likewise who meets there ("navo-bondgenoten"). ``sessions``: likewise what its programme
    consists of ("werksessie").
    ``member_names``: what letters call the members of an organisation, in lower case, to its id.
    ``by_id`` and ``organisation`` are the events and organisations by their ids; they follow from the rest.
    """

    events: tuple[Event, ...] = ()
    event_names: Mapping[str, str] = field(default_factory=dict)
    short_names: Mapping[str, str] = field(default_factory=dict)
    participants: Mapping[str, str] = field(default_factory=dict)
    sessions: Mapping[str, str] = field(default_factory=dict)
    complete: frozenset[str] = frozenset()
    organisations: tuple[Membership, ...] = ()
    member_names: Mapping[str, str] = field(default_factory=dict)
    norms: tuple[Norm, ...] = ()
    anniversaries: tuple[Anniversary, ...] = ()
    by_id: Mapping[str, Event] = field(default_factory=dict)
    organisation: Mapping[str, Membership] = field(default_factory=dict)

    def __post_init__(self) -> None:
        force_setattr(self, "by_id", {event.id: event for event in self.events})
        force_setattr(self, "organisation", {row.id: row for row in self.organisations})
