"""The time line: when things were, are and shall be, and whether that can be so.

Ranges that run upwards, years that run over New Year, lengths of time beside the days they lie between, terms
and the days on which they end, what is seen from the letter.
"""

from checker.claims.timeline.acts import acts, answers
from checker.claims.timeline.anniversaries import anniversaries
from checker.claims.timeline.calendar import Calendar, dates
from checker.claims.timeline.coming import coming
from checker.claims.timeline.counted import counted
from checker.claims.timeline.edges import edges
from checker.claims.timeline.elapsed import elapsed
from checker.claims.timeline.labelled import labelled
from checker.claims.timeline.lasting import lasting
from checker.claims.timeline.lengths import lengths
from checker.claims.timeline.meetings import meetings
from checker.claims.timeline.ranges import ranges
from checker.claims.timeline.relative import relative
from checker.claims.timeline.seen import seen
from checker.claims.timeline.sessions import spanning
from checker.claims.timeline.stepped import stepped
from checker.claims.timeline.terms import terms
from checker.claims.timeline.until_now import until_now
from checker.claims.timeline.up_to import up_to
from checker.claims.timeline.yearly import yearly

__all__ = [
    "Calendar",
    "acts",
    "anniversaries",
    "answers",
    "coming",
    "counted",
    "dates",
    "edges",
    "elapsed",
    "labelled",
    "lasting",
    "lengths",
    "meetings",
    "ranges",
    "relative",
    "seen",
    "spanning",
    "stepped",
    "terms",
    "until_now",
    "up_to",
    "yearly",
]
