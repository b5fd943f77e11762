"""Which norms do the tables know: of how many per cent, in which parts, agreed when and where?"""

from collections.abc import Collection
from decimal import Decimal
from typing import TYPE_CHECKING

from checker.tables.rows import Level, Norm
from checker.tables.written import LevelRow, NormRow, keys

if TYPE_CHECKING:
    from checker.tables.form import Form
    from checker.tables.tree import Node


class Norms:
    """What has been read so far."""

    def __init__(self) -> None:
        self.rows: dict[str, Norm] = {}
        self._named: dict[str, str] = {}

    def add(self, form: "Form", node: "Node | None", events: Collection[str]) -> None:
        """Take the norms of one file; the meetings that agreed them are among ``events``."""
        for item in form.rows(node, "norms"):
            before = len(form.faults)
            fields = form.fields(item, "a norm", **keys(NormRow))
            id_ = form.prose(fields.get("id"), "id")
            names = self._words(form, fields.get("names"), "names", id_)
            bases = self._words(form, fields.get("of"), "of", None)
            levels = tuple(_level(form, row, events) for row in form.rows(fields.get("levels"), "levels"))
            if fields.get("levels") is not None and not levels:
                form.refuse(fields["levels"], f"the norm {id_!r} has no level", "add - percentage: ...")
            if id_ in self.rows:
                form.refuse(item, f"the norm {id_!r} stands in a table already", "give it another id")
            elif len(form.faults) == before:
                known = [level for level in levels if level is not None]
                self.rows[id_] = Norm(id_, names, bases, tuple(sorted(known, key=lambda level: level.start)))

    def _words(self, form: "Form", node: "Node | None", key: str, id_: str | None) -> tuple[str, ...]:
        found: list[str] = []
        for language, words in form.entries(node, key):
            for word in form.scalars(words, f"{key} in {language.text}"):
                found.append(word.text.lower())
                if id_ is not None and self._named.setdefault(found[-1], id_) != id_:
                    other = self._named[found[-1]]
                    form.refuse(word, f"{word.text!r} is a name of {other} already", "take one of them away")
        return tuple(dict.fromkeys(found))


def _level(form: "Form", item: "Node", events: Collection[str]) -> Level | None:
    fields = form.fields(item, "a level", **keys(LevelRow))
    percentage = form.number(fields.get("percentage"), "percentage")
    start = form.day(fields.get("from"), "from")
    parts = tuple(form.number(word, "part") for word in form.scalars(fields.get("parts"), "parts"))
    event = form.word(fields.get("agreed-at"), "event of the tables", sorted(events)) or None
    source = form.prose(fields.get("source"), "source")
    if percentage is None or start is None or not source:
        return None
    whole = tuple(part for part in parts if part is not None)
    if whole and sum(whole, Decimal(0)) != percentage:
        form.refuse(fields["parts"], f"the parts do not make {percentage}", "check them and the percentage")
    return Level(percentage, whole, start, event, source)
