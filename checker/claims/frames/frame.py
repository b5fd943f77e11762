"""What does the letter say of one figure?"""

from enum import StrEnum

from msgspec import Struct

from checker.document import Span


class Phrase(Struct, frozen=True):
    """Words of a block: ``head`` is its noun in lower case, ``at`` the span of that noun, ``span`` of all."""

    block: str
    span: Span
    text: str
    head: str
    at: Span
    preposition: str | None = None


class Manner(StrEnum):
    """How a figure is meant."""

    REALISED = "realised"
    PLANNED = "planned"
    ESTIMATE = "estimate"
    NORM = "norm"
    RATE = "rate"
    DIFFERENCE = "difference"
    RANK = "rank"
    BOUND = "bound"


class Points(StrEnum):
    """In what way a figure points to another one."""

    PART = "part of"  # "waarvan 15", "of these, 4"
    REST = "what is left of"  # "de overige 12"
    SAME = "the same as"  # "deze 14 dossiers", "de 36 wijken"
    BRACKET = "in brackets behind"  # "€ 150 mln (12%)"
    OTHERWISE = "otherwise said"  # "11 bedrijven, dit is 9,7%"
    ITEM = "an item under"  # "14 experts: tien van Defensie"
    NOUN = "of the same noun as"  # "135 stations. Slechts 40 stations"
    TOTAL = "the total of"  # "12 in Ede, 14 in Epe, in totaal 26"
    NOTE = "in a note at"


class Reason(StrEnum):
    """Why something of a figure could not be told."""

    NO_NOUN = "no noun beside it"
    NO_WORDS = "no words say of what"
    NO_TIME = "no time is said"
    UNSURE_TIME = "it may not be the time said before"
    NO_FIGURE = "its words point to no figure that was found"
    ENDLESS = "its sentence is too long to be one"


class Link(Struct, frozen=True):
    """A figure's link to an earlier one: the id of that mention, and the span of the words that say so."""

    points: Points
    mention: str
    words: str | None = None


class Side(StrEnum):
    """Whether a figure takes something in or leaves it out."""

    INCLUSIVE = "inclusive"
    EXCLUSIVE = "exclusive"


class Scope(Struct, frozen=True):
    """What a figure takes in or leaves out: "inclusief btw", "exclusief steun aan Oekraïne"."""

    side: Side
    what: Phrase


class Frame(Struct, frozen=True):
    """What a figure says.

    ``mention`` is its id; ``block`` and ``sentence`` (counted from 0 in the block) where it stands.
    ``measures`` is what it measures or counts, of a reference what it names; ``of`` what that is of, or a
    percentage is of; ``places`` for whom, for what or where; ``when`` the period or day it holds for,
    ``carried`` whether only an earlier sentence or the title tells that; ``whose`` the subject of its
    clause; ``scope`` what it takes in or leaves out; ``method`` by whose reckoning it was made.
    ``unknown`` says of what could not be told why ("measures": "no noun beside it"); nothing is asked of a
    date or year.
    """

    mention: str
    block: str
    sentence: int
    clause: int
    measures: Phrase | None = None
    of: Phrase | None = None
    places: tuple[Phrase, ...] = ()
    when: Phrase | None = None
    whose: Phrase | None = None
    manners: tuple[Manner, ...] = ()
    links: tuple[Link, ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
    carried: bool = False
    scope: Scope | None = None
    method: Phrase | None = None
