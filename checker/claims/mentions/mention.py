"""What is one written number, date or reference, and what is it about?"""

from enum import StrEnum

from msgspec import Struct

from checker.document import Span
from checker.quantity import PartialDate, Quantity, Weekday


class Kind(StrEnum):
    """The kinds of mentions, as the JSON contract names them."""

    PERCENTAGE = "percentage"
    PERCENTAGE_POINT = "percentage-point"
    MONEY = "money"
    COUNT = "count"
    ORDINAL = "ordinal"
    QUANTITY = "quantity"
    RATIO = "ratio"
    RANGE = "range"
    DATE = "date"
    DATE_RANGE = "date-range"
    DATE_LIST = "date-list"
    WEEKDAY = "weekday"
    WEEKDAY_DATE = "weekday-date"
    YEAR = "year"
    MONTH_YEAR = "month-year"
    TIME = "time"
    DURATION = "duration"
    REFERENCE = "reference"
    NOT_A_CLAIM = "not-a-claim"


# Those of which two can be added.
ADDED = frozenset(
    {Kind.COUNT, Kind.MONEY, Kind.PERCENTAGE, Kind.PERCENTAGE_POINT, Kind.QUANTITY, Kind.DURATION}
)
# Those that say how many or how much of something.
MEASURES = frozenset(
    {
        Kind.PERCENTAGE,
        Kind.PERCENTAGE_POINT,
        Kind.MONEY,
        Kind.QUANTITY,
        Kind.COUNT,
        Kind.RATIO,
        Kind.RANGE,
    }
)


# Those that are one day, and those that are one time, however long it lasts.
DAYS = frozenset({Kind.DATE, Kind.WEEKDAY_DATE})
MOMENTS = DAYS | {Kind.MONTH_YEAR, Kind.YEAR}


class About(Struct, frozen=True):
    """What a mention is about, as written in its own sentence or heading; None where it does not say.

    ``subject``: the noun counted with its adjectives, lower case, for a date the event or document
    dated; for not-a-claim which sort it is. ``base``: what a percentage is of ("bbp"). ``period``: the
    year or period it holds for (ISO 8601). ``scope``: "inclusive TERM" or "exclusive TERM". ``method``:
    by whose reckoning ("navo-berekeningswijze").
    """

    subject: str | None = None
    base: str | None = None
    period: str | None = None
    scope: str | None = None
    method: str | None = None


NOTHING = About()

# Two of them are the ends of a range or ratio; more are the dates of a list; a str is a reference, time
# or label.
Value = Quantity | PartialDate | Weekday | str | tuple[Quantity, ...] | tuple[PartialDate, ...] | None


class Mention(Struct, frozen=True):
    """A quantity, date, period, duration, reference or name at a span of a block.

    ``id`` is m1, m2 ... in reading order. ``text`` is the block's text at the span. A weekday-date has
    its date as ``value`` and the day of the week that is written as ``weekday``; a list or range of
    dates may have one weekday for each date. ``tag`` tells kinds of one kind apart ("note", "table",
    "annex", "kamerstuk" for references; "jl", "as" for dates followed by one; the sort of a
    not-a-claim).
    """

    id: str
    kind: Kind
    block: str
    span: Span
    text: str
    value: Value = None
    about: About = NOTHING
    weekdays: tuple[Weekday | None, ...] = ()
    tag: str | None = None

    @property
    def quantity(self) -> Quantity | None:
        """Return the value where it is one quantity."""
        return self.value if isinstance(self.value, Quantity) else None
