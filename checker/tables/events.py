"""Which events do the tables know, with their place and days?"""

import datetime as dt
from typing import TYPE_CHECKING

from msgspec.structs import replace

from checker.tables.rows import Event
from checker.tables.written import EventRow, TypeOfEvent, keys

if TYPE_CHECKING:
    from checker.tables.form import Form
    from checker.tables.tree import Node

# what letters call such a meeting, who meets there, what its programme consists of
_WORDS = ("names", "short-names", "participants", "sessions")
_LONGEST = dt.timedelta(days=31)  # a row of more days is a slip of the pen


class Events:
    """What has been read so far."""

    def __init__(self) -> None:
        self.by_id: dict[str, Event] = {}
        self.words: dict[str, dict[str, str]] = {key: {} for key in _WORDS}
        self._complete: dict[str, tuple[int, int] | None] = {}

    @property
    def rows(self) -> tuple[Event, ...]:
        """Return the events, each knowing which others of its type there are."""
        alike: dict[str, list[Event]] = {}
        for event in self.by_id.values():
            alike.setdefault(event.type, []).append(event)
        return tuple(
            replace(
                event,
                complete=self._complete[event.type],
                peers=tuple(other for other in alike[event.type] if other is not event),
            )
            for event in self.by_id.values()
        )

    @property
    def complete(self) -> frozenset[str]:
        """Return the types of which every event of some years has a row."""
        return frozenset(type_ for type_, years in self._complete.items() if years is not None)

    def name(self, form: "Form", node: "Node | None") -> None:
        """Take the names of the types of events."""
        for key_, fields in form.entries(node, "types"):
            type_ = key_.text
            spoken = form.fields(fields, "a type of event", **keys(TypeOfEvent))
            ends = [form.year(spoken.get(key), key) for key in ("complete-from", "complete-to")]
            self._complete[type_] = (ends[0], ends[1]) if ends[0] and ends[1] else None
            for key, target in self.words.items():
                for language, words in form.entries(spoken.get(key), key):
                    for word in form.scalars(words, f"{key} in {language.text}"):
                        if target.setdefault(word.text.lower(), type_) != type_:
                            other = target[word.text.lower()]
                            form.refuse(
                                word, f"{word.text!r} belongs to {other} already", "take one of them away"
                            )

    def add(self, form: "Form", node: "Node | None") -> None:
        """Take the rows."""
        for item in form.rows(node, "events"):
            event = self._row(form, item)
            if event is not None and self.by_id.setdefault(event.id, event) is not event:
                form.refuse(item, f"the event {event.id!r} stands in a table already", "give it another id")

    def _row(self, form: "Form", item: "Node") -> Event | None:
        before = len(form.faults)
        fields = form.fields(item, "an event", **keys(EventRow))
        spelled = {
            language.text: tuple(word.text for word in form.scalars(words, f"place in {language.text}"))
            for language, words in form.entries(fields.get("place"), "'place'")
        }
        places = tuple(word for words in spelled.values() for word in words)
        first, last = (form.day(fields.get(key), key) for key in ("first", "last"))
        id_ = form.prose(fields.get("id"), "id")
        type_ = form.word(fields.get("type"), "type of event", sorted(self._complete))
        source = form.prose(fields.get("source"), "source")
        if first is not None and last is not None and not first <= last <= first + _LONGEST:
            form.refuse(
                fields["last"], f"{last} is not a last day of what begins on {first}", "check both days"
            )
        if len(form.faults) > before or first is None or last is None:
            return None
        towns = {language: words[:1] for language, words in spelled.items()}
        return Event(id_, type_, tuple(dict.fromkeys(places)), first, last, source, towns=towns)
