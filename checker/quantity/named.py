"""What are the units called that say how often, what part or for how long, and that no file defines?"""

TIMES = "times"  # the unit of "twice"
FRACTION = "fraction"  # what "a third" is measured in: not added to percentages
LENGTHS = (
    "year",
    "quarter",
    "month",
    "week",
    "day",
    "hour",
    "minute",
    "second",
)  # of time, the longest first
