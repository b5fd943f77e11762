"""The closed set of relations that a rule can ask for: pure functions from quantities to an outcome."""

from collections.abc import Mapping

from checker.quantity import Pass
from checker.relations.change_shares import change_share
from checker.relations.changes import change, direction, points
from checker.relations.conversions import converted, same_pace, same_rate
from checker.relations.counts import count, note
from checker.relations.dates import exists, known_days, same_days, weekday
from checker.relations.elapsed import elapsed
from checker.relations.equations import computed
from checker.relations.estimates import within
from checker.relations.exchange import exchangeable
from checker.relations.meet import hedge, inclusive, meet, order, restate, same_number
from checker.relations.ordering import larger
from checker.relations.products import mean, possible, product
from checker.relations.proportions import proportion
from checker.relations.records import (
    filled,
    in_time,
    known_figure,
    listed,
    not_before,
    present,
    relative,
    same_text,
    session,
)
from checker.relations.relation import Known, Relation, relation, takes
from checker.relations.shares import amount, share
from checker.relations.sums import difference, exceeds, hundred, sum_
from checker.relations.surcharge import surcharge
from checker.relations.years import run_on

__all__ = ["RELATIONS", "Known", "Relation", "takes"]

_FORM, _OPEN = Pass.FORM, Pass.OPEN

RELATIONS: Mapping[str, Relation] = {
    "sum": relation(sum_, "whole parts", many="parts"),
    "difference": relation(difference, "minuend subtrahend difference"),
    "exceeds": relation(exceeds, "whole parts", many="parts", passes=_OPEN),
    "change": relation(change, "start end by"),
    "change-share": relation(change_share, "difference percentage before after"),
    "direction": relation(direction, "start end", passes=_FORM),
    "points": relation(points, "start end by"),
    "share": relation(share, "part whole percentage", tells="numerator denominator"),
    "amount": relation(amount, "part whole percentage"),
    "exists": relation(exists, "date", passes=_FORM, tells="month days"),
    "weekday": relation(weekday, "days weekdays", many="days weekdays", known=Known.CALENDAR),
    "elapsed": relation(
        elapsed,
        "duration start end",
        known=Known.CALENDAR,
        sorts="once both anniversary",
        tells="both",
    ),
    "same-days": relation(same_days, "left right", many="left right"),
    "known-days": relation(known_days, "stated", many="stated", known=Known.TABLES, tells="days town said"),
    "count": relation(count, "number", known=Known.LIST),
    "meet": relation(meet, "left right"),
    "restate": relation(restate, "left right"),
    "order": relation(order, "low high", passes=_FORM),
    "inclusive": relation(inclusive, "inclusive exclusive", passes=_FORM),
    "surcharge": relation(surcharge, "inclusive exclusive rate"),
    "hedge": relation(hedge, "hedged precise"),
    "within": relation(within, "estimate low high", sorts="below above crossed low high middle"),
    "same-number": relation(same_number, "words figures"),
    "note": relation(note, "label", passes=_FORM),
    "session": relation(session, "first last dated", known=Known.LETTER_DATE),
    "not-before": relation(not_before, "later earlier", passes=_FORM),
    "in-time": relation(in_time, "due written term start end", known=Known.CALENDAR),
    "run-on": relation(run_on, "years", many="years", passes=_FORM),
    "same-text": relation(same_text, "left right", passes=_FORM),
    "listed": relation(listed, "wanted", passes=_FORM),
    "filled": relation(filled, "text", passes=_FORM),
    "present": relation(present, "what", passes=_FORM),
    "relative": relation(relative, "date", known=Known.LETTER_DATE),
    "known-figure": relation(known_figure, "number", known=Known.TABLES),
    "possible": relation(possible, "percentage whole"),
    "mean": relation(mean, "total count each"),
    "product": relation(product, "count each total"),
    "proportion": relation(proportion, "figure others usual usual_others", many="others usual_others"),
    "converted": relation(converted, "left right"),
    "computed": relation(computed, "result terms", many="terms"),
    "exchangeable": relation(exchangeable, "left right"),
    "same-pace": relation(same_pace, "left right"),
    "same-rate": relation(same_rate, "left right usual_left usual_right"),
    "larger": relation(larger, "larger smaller", passes=_FORM),
    "hundred": relation(hundred, "parts", many="parts"),
}
