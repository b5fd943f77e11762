"""The closed set of relations that a rule can ask for: pure functions from quantities to an outcome."""

from collections.abc import Mapping

from checker.relations.changes import change, direction, points
from checker.relations.counts import count, note
from checker.relations.dates import exists, known_days, same_days, weekday
from checker.relations.elapsed import elapsed
from checker.relations.meet import hedge, inclusive, meet, order, restate, same_number
from checker.relations.products import converted, over_hundred, possible, product, same_rate
from checker.relations.records import (
    filled,
    in_time,
    known_figure,
    listed,
    not_before,
    relative,
    run_on,
    same_text,
    session,
)
from checker.relations.relation import Relation
from checker.relations.shares import share
from checker.relations.sums import exceeds, sum_

__all__ = ["RELATIONS", "Relation"]

RELATIONS: Mapping[str, Relation] = {
    "sum": Relation(sum_, frozenset({"parts"})),
    "exceeds": Relation(exceeds, frozenset({"parts"})),
    "change": Relation(change),
    "direction": Relation(direction),
    "points": Relation(points),
    "share": Relation(share),
    "exists": Relation(exists),
    "weekday": Relation(weekday, frozenset({"days", "weekdays"})),
    "elapsed": Relation(elapsed),
    "same-days": Relation(same_days, frozenset({"left", "right"})),
    "known-days": Relation(known_days, frozenset({"stated"})),
    "count": Relation(count),
    "meet": Relation(meet),
    "restate": Relation(restate),
    "order": Relation(order),
    "inclusive": Relation(inclusive),
    "hedge": Relation(hedge),
    "same-number": Relation(same_number),
    "note": Relation(note),
    "session": Relation(session),
    "not-before": Relation(not_before),
    "in-time": Relation(in_time),
    "run-on": Relation(run_on, frozenset({"years"})),
    "same-text": Relation(same_text),
    "listed": Relation(listed),
    "filled": Relation(filled),
    "relative": Relation(relative),
    "known-figure": Relation(known_figure),
    "possible": Relation(possible),
    "product": Relation(product),
    "converted": Relation(converted),
    "same-rate": Relation(same_rate),
    "over-hundred": Relation(over_hundred, frozenset({"parts"})),
}
