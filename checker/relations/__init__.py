"""The closed set of relations that a rule can ask for: pure functions from quantities to an outcome."""

from collections.abc import Mapping

from checker.relations import changes, counts, dates, meet, shares, sums
from checker.relations.relation import Relation

__all__ = ["RELATIONS", "Relation"]

RELATIONS: Mapping[str, Relation] = {
    "sum": Relation(sums.sum, frozenset({"parts"})),
    "exceeds": Relation(sums.exceeds, frozenset({"parts"})),
    "change": Relation(changes.change),
    "direction": Relation(changes.direction),
    "points": Relation(changes.points),
    "share": Relation(shares.share),
    "exists": Relation(dates.exists),
    "weekday": Relation(dates.weekday, frozenset({"days", "weekdays"})),
    "elapsed": Relation(dates.elapsed),
    "same-days": Relation(dates.same_days, frozenset({"left", "right"})),
    "known-days": Relation(dates.known_days, frozenset({"stated"})),
    "count": Relation(counts.count),
    "meet": Relation(meet.meet),
    "order": Relation(meet.order),
    "inclusive": Relation(meet.inclusive),
    "hedge": Relation(meet.hedge),
    "same-number": Relation(meet.same_number),
    "note": Relation(counts.note),
}
