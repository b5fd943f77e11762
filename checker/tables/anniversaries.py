"""Which days do the tables know from which letters count the years?"""

from typing import TYPE_CHECKING

from checker.tables.rows import Anniversary
from checker.tables.written import AnniversaryRow, keys

if TYPE_CHECKING:
    from checker.tables.form import Form
    from checker.tables.tree import Node


class Anniversaries:
    """What has been read so far."""

    def __init__(self) -> None:
        self.rows: dict[str, Anniversary] = {}
        self._named: dict[str, str] = {}

    def add(self, form: "Form", node: "Node | None") -> None:
        """Take the rows of one file."""
        for item in form.rows(node, "anniversaries"):
            before = len(form.faults)
            fields = form.fields(item, "an anniversary", **keys(AnniversaryRow))
            id_ = form.prose(fields.get("id"), "id")
            day = form.day(fields.get("day"), "day")
            names, things = (self._words(form, fields.get(key), key, id_) for key in ("names", "things"))
            source = form.prose(fields.get("source"), "source")
            if id_ in self.rows:
                form.refuse(item, f"the anniversary {id_!r} stands in a table already", "give it another id")
            elif len(form.faults) == before and day is not None:
                self.rows[id_] = Anniversary(id_, names, things, day, source)

    def _words(self, form: "Form", node: "Node | None", key: str, id_: str) -> tuple[str, ...]:
        found: list[str] = []
        for language, words in form.entries(node, key):
            for word in form.scalars(words, f"{key} in {language.text}"):
                found.append(word.text.lower())
                if self._named.setdefault(found[-1], id_) != id_:
                    other = self._named[found[-1]]
                    form.refuse(word, f"{word.text!r} means {other} already", "take one of them away")
        return tuple(dict.fromkeys(found))
