"""Which keys does a table have, as somebody writes it?

The reader takes them from here, and so does the JSON Schema that editors use.
"""

from functools import cache
from typing import Annotated, TypedDict

from msgspec import Meta, Struct, field
from msgspec.structs import fields

Number = str | int | float  # a number may stand between quotes
Words = str | list[str]
InLanguages = Annotated[dict[str, Words], Meta(description="nl, en ...: one word or a list")]
Day = Annotated[str, Meta(description="a day, as 2026-07-08")]


class Keys(TypedDict):
    """The keys of a mapping."""

    required: tuple[str, ...]
    optional: tuple[str, ...]


@cache
def keys(written: type[Struct]) -> Keys:
    """Return the keys of a mapping, as ``Form.fields`` takes them; msgspec is asked once for each."""
    every = fields(written)
    return Keys(
        required=tuple(each.encode_name for each in every if each.required),
        optional=tuple(each.encode_name for each in every if not each.required),
    )


class Written(Struct, rename="kebab", forbid_unknown_fields=True, kw_only=True):
    """A mapping in a file."""


class TypeOfEvent(Written):
    """A kind of meeting, with the names that letters give it."""

    names: InLanguages
    short_names: InLanguages = {}
    participants: InLanguages = {}
    sessions: InLanguages = {}
    complete_from: Number = ""
    complete_to: Number = ""


class EventRow(Written):
    """A meeting of which place and days are known."""

    id: str
    type: str
    place: InLanguages
    first: Day
    last: Day
    source: Annotated[str, Meta(description="where anyone can look it up")]


class OrganisationRow(Written):
    """How many members an organisation had from which day on."""

    id: str
    names: InLanguages
    since: dict[str, Number] = field(name="from")
    source: str


class LevelRow(Written):
    """How high a norm is from which day on."""

    percentage: Number
    since: Day = field(name="from")
    source: str
    parts: Number | list[Number] = []
    agreed_at: str = ""


class NormRow(Written):
    """A norm in per cent."""

    id: str
    names: InLanguages
    of: InLanguages
    levels: list[LevelRow]


class AnniversaryRow(Written):
    """A day from which letters count the years."""

    id: str
    names: InLanguages
    day: Day
    source: str
    things: InLanguages = {}


class TableFile(Written):
    """A table of known facts: events.yaml, memberships.yaml, norms.yaml or anniversaries.yaml."""

    types: dict[str, TypeOfEvent] = {}
    events: list[EventRow] = []
    organisations: list[OrganisationRow] = []
    norms: list[NormRow] = []
    anniversaries: list[AnniversaryRow] = []
