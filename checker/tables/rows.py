"""What does a table of known facts say?"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting whose place and days are known.

    ``type`` is one of the file's own ("nato-summit"). ``places`` are all spellings of its town and country
    in all languages, the town first ("Vilnius", "Litouwen", "Lithuania"). ``first`` and ``last`` are its
    days, both included. ``source`` says who says so. ``complete``: the years, both included, of which all
    events of its type are known; None where others may have been held. ``peers`` are the other known events
    of its type.
    """

    id: str
    type: str
    places: tuple[str, ...]
    first: dt.date
    last: dt.date
    source: str
    complete: tuple[int, int] | None = None
    peers: tuple["Event", ...] = field(default=(), repr=False, compare=False)

    def at(self, place: str) -> bool:
        """Whether it was held at ``place``, in any case of letters: ``at("vilnius")``."""
        return place.casefold() in {known.casefold() for known in self.places}


@dataclass(frozen=True, slots=True)
class Membership:
    """How many members an organisation had: from each day on, in order, so many."""

    id: str
    members: tuple[tuple[dt.date, int], ...]


@dataclass(frozen=True, slots=True)
class Tables:
    """All known facts.

    ``event_names``: every name of a type of event, in lower case, to that type ("navo-top" to "nato-summit").
    ``short_names``: likewise names that mean such an event only beside its place or year ("top", "summit").
    ``participants``: likewise who meets there ("navo-bondgenoten"). ``sessions``: likewise what its programme
    consists of ("werksessie").
    ``member_names``: what letters call the members of an organisation, in lower case, to its id.
    """

    events: tuple[Event, ...] = ()
    event_names: Mapping[str, str] = field(default_factory=dict)
    short_names: Mapping[str, str] = field(default_factory=dict)
    participants: Mapping[str, str] = field(default_factory=dict)
    sessions: Mapping[str, str] = field(default_factory=dict)
    organisations: tuple[Membership, ...] = ()
    member_names: Mapping[str, str] = field(default_factory=dict)
    by_id: Mapping[str, Event] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_id", {event.id: event for event in self.events})

    def members(self, organisation: str, date: dt.date) -> int | None:
        """Return how many members the organisation had on ``date``.

        32 for nato on 2024-06-28, None before it began.
        """
        for row in self.organisations:
            if row.id == organisation:
                return next((number for day, number in reversed(row.members) if day <= date), None)
        return None
