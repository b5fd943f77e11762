"""Which organisations do the tables know, and how many members had each from which day on?"""

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.quantity import whole
from checker.tables.rows import Membership
from checker.tables.written import OrganisationRow, keys

if TYPE_CHECKING:
    from checker.tables.form import Form
    from checker.tables.tree import Node


class Memberships:
    """What has been read so far."""

    def __init__(self) -> None:
        self.rows: dict[str, Membership] = {}
        self.names: dict[str, str] = {}

    def add(self, form: "Form", node: "Node | None") -> None:
        """Take the organisations of one file."""
        for item in form.rows(node, "organisations"):
            fields = form.fields(item, "an organisation", **keys(OrganisationRow))
            id_ = form.prose(fields.get("id"), "id")
            form.prose(fields.get("source"), "source")
            self._name(form, fields.get("names"), id_)
            members = tuple(sorted(_members(form, fields.get("from"))))
            if id_ in self.rows:
                form.refuse(item, f"the organisation {id_!r} stands in a table already", "give it another id")
            self.rows[id_] = Membership(id_, members)

    def _name(self, form: "Form", node: "Node | None", id_: str) -> None:
        for language, words in form.entries(node, "names"):
            for word in form.scalars(words, f"names in {language.text}"):
                if self.names.setdefault(word.text.lower(), id_) != id_:
                    form.refuse(
                        word,
                        f"{word.text!r} means members of {self.names[word.text.lower()]} already",
                        "take one away",
                    )


def _members(form: "Form", node: "Node | None") -> Iterator[tuple[dt.date, int]]:
    for day, number in form.entries(node, "from"):
        text = form.prose(number, "number of members")
        try:
            date = dt.date.fromisoformat(day.text)
        except ValueError:
            form.refuse(day, f"{day.text!r} is no day", "write it as 2024-03-07: 32")
            continue
        members = whole(text)
        if members is None:
            form.refuse(number, f"{text!r} is no number of members", "write digits")
            continue
        yield date, members
