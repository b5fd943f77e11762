"""Do the claims of a letter stand in the relations that the rules ask for?"""

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from checker.claims import Claim, Mention, Reading, Scorecard
from checker.quantity import Outcome, PartialDate, Verdict, Weekday, unknown
from checker.rulebook.book import Rulebook
from checker.rulebook.certainty import broken, holding
from checker.rulebook.competition import strongest
from checker.rulebook.evaluation import Evaluation
from checker.rulebook.messages import spoken
from checker.rulebook.pairs import Joined, Notes
from checker.rulebook.rule import Find, Given, Rule, Source
from checker.rulebook.search import Found, search
from checker.rulebook.select import claim_meets
from checker.rulebook.whereabouts import Whereabouts
from checker.spending import watched
from checker.tables import Tables

_MOST_PAIRS = 9
_SEVERAL = 2
_WHICH_TWO = unknown("which of the note's goes with which of the sentence's?")
NO_SORT = unknown("its relation compares nothing of this sort")
_WORST = (Verdict.FAILS, Verdict.ROUNDING, Verdict.UNKNOWN, Verdict.HOLDS)


def evaluate(reading: Reading, rulebook: Rulebook) -> tuple[Evaluation, ...]:
    """Return every rule held against every claim and pair that it selects, whatever came of it."""
    by_kind: dict[str, list[Claim]] = {}
    for claim in reading.claims:
        by_kind.setdefault(claim.kind, []).append(claim)
    where = Whereabouts(reading)
    notes = Notes(reading) if any(isinstance(rule.select, tuple) for rule in rulebook.rules) else None
    evaluations: list[Evaluation] = []
    for rule in rulebook.rules:
        if isinstance(rule.select, Given):
            own = [
                _of_claim(rule, claim, rulebook.tables, rulebook.scorecards)
                for kind in rule.select.kinds
                for claim in watched(by_kind.get(kind, ()))
                if claim_meets(claim, rule.select.where, where)
            ]
        elif isinstance(rule.select, Find):
            own = [_of_found(rule, found) for found in watched(search(rule.select, where))]
        else:
            assert notes is not None, "some rule pairs"
            own = [_of_pair(rule, joined) for pair in rule.select for joined in watched(notes.pairs(pair))]
        evaluations += [one for one in own if rule.speaks(spoken(one, reading))]
    return strongest(evaluations)


class _Bound(Struct, frozen=True):
    """What an argument of a relation is bound to: values, and the mentions that they are of.

    ``said``: it was read from a trait, so from the wording of the claim as a whole.
    """

    values: tuple[object, ...] = ()
    mentions: tuple[Mention, ...] = ()
    said: bool = False


def _of_claim(rule: Rule, claim: Claim, tables: Tables, cards: Mapping[str, Scorecard]) -> Evaluation:
    bound = _bound(rule, claim.roles, claim.traits, tables)
    outcome = unknown(claim.doubt) if claim.doubt is not None else _related(rule, bound)
    compared = _compared(rule, claim.roles, bound, outcome)
    evidence = claim.evidence
    if evidence and (outcome.verdict is Verdict.FAILS or outcome.unlikely):
        evidence = broken(claim, cards)
    elif evidence and outcome.verdict is not Verdict.UNKNOWN:
        evidence = holding(claim)
    return Evaluation(rule, claim.roles, claim.anchors, claim, outcome, compared, evidence)


def _of_pair(rule: Rule, joined: Joined) -> Evaluation:
    roles = {"left": joined.left, "right": joined.right}
    outcome = _joined(rule, joined)
    compared = _compared(rule, roles, _bound(rule, roles, {}, None), outcome)
    return Evaluation(rule, roles, {}, None, outcome, compared)


def _of_found(rule: Rule, found: Found) -> Evaluation:
    said = {name: tuple(each.text for each in some) for name, some in found.anchors.items()}
    bound = _bound_by(rule, lambda source: _sought(source, found, said))
    outcome, taken = (unknown(found.doubt), bound) if found.doubt is not None else _any(rule, bound)
    return Evaluation(
        rule, found.roles, found.anchors, None, outcome, _compared(rule, found.roles, taken, outcome)
    )


def _sought(source: Source, found: Found, said: Mapping[str, tuple[str, ...]]) -> _Bound:
    return _Bound(said[source.name]) if source.name in said else _source(source, found.roles, {}, None)


def _any(rule: Rule, bound: Mapping[str, _Bound]) -> tuple[Outcome, Mapping[str, _Bound]]:
    """Return what came of it, and of what; of a role of which any will do, the one of which the best came."""
    find = rule.select
    assert isinstance(find, Find), "only what is sought has such a role"
    of = next(
        (
            parameter
            for parameter, sources in rule.then.arguments.items()
            if any(find.roles[each.name].which == "any" for each in sources)
        ),
        None,
    )
    if of is None or len(bound[of].values) < _SEVERAL:
        return _related(rule, bound), bound
    some = bound[of]
    mentions = some.mentions or (None,) * len(some.values)
    each = (
        {**bound, of: _Bound((value,), () if mention is None else (mention,))}
        for value, mention in zip(some.values, mentions, strict=True)
    )
    return max(((_related(rule, one), one) for one in each), key=lambda came: _WORST.index(came[0].verdict))


def _joined(rule: Rule, joined: Joined) -> Outcome:
    """Return what came of a pair; of several that could be meant they agree only if each two of them do."""
    if not 0 < len(joined.left) * len(joined.right) <= _MOST_PAIRS:
        return _WHICH_TWO
    outcomes = [
        _related(rule, _bound(rule, {"left": (one,), "right": (other,)}, {}, None))
        for one in joined.left
        for other in joined.right
    ]
    worst = min(outcomes, key=lambda outcome: _WORST.index(outcome.verdict))
    agree = worst.verdict in (Verdict.HOLDS, Verdict.ROUNDING)
    return worst if joined.certain or agree else _WHICH_TWO


def _bound(
    rule: Rule, roles: Mapping[str, tuple[Mention, ...]], traits: Mapping[str, str], tables: Tables | None
) -> Mapping[str, _Bound]:
    return _bound_by(rule, lambda source: _source(source, roles, traits, tables))


def _bound_by(rule: Rule, read: Callable[[Source], _Bound]) -> Mapping[str, _Bound]:
    """Return what each argument is bound to: the first of its sources that has a value."""
    return {
        parameter: next((bound for source in sources if (bound := read(source)).values), _Bound())
        for parameter, sources in rule.then.arguments.items()
    }


def _compared(
    rule: Rule, roles: Mapping[str, tuple[Mention, ...]], bound: Mapping[str, _Bound], outcome: Outcome
) -> tuple[Mention, ...]:
    """Return the mentions that a decided outcome was made of, each once.

    What a trait says was read from the mentions that no argument names: of "vrijdag 9 juli" the day and its
    weekday are traits, and the one mention has the role "date".
    """
    if outcome.verdict is Verdict.UNKNOWN:
        return ()
    then = rule.then
    wanted = then.compares if outcome.compared is None else outcome.compared
    found: dict[str, Mention] = {}
    for parameter in then.arguments:
        if parameter in wanted:
            found.update((mention.id, mention) for mention in bound[parameter].mentions)
    if any(bound[parameter].said for parameter in then.arguments if parameter in wanted):
        named = {source.name for sources in then.arguments.values() for source in sources}
        unnamed = (mentions for role, mentions in roles.items() if role not in named)
        found.update((mention.id, mention) for mentions in unnamed for mention in mentions)
    return tuple(found.values())


def _related(rule: Rule, bound: Mapping[str, _Bound]) -> Outcome:
    """Return the relation's outcome; where one argument has several values (a list of dates), the worst."""
    then = rule.then
    if any(
        not isinstance(one, then.takes.get(parameter, object))
        for parameter, each in bound.items()
        for one in each.values
    ):
        return NO_SORT
    fixed: dict[str, object] = {}
    several: dict[str, tuple[object, ...]] = {}
    for parameter, one in bound.items():
        values = one.values
        if parameter in then.many:
            fixed[parameter] = values
        elif len(values) > 1:
            several[parameter] = values
        else:
            fixed[parameter] = values[0] if values else None
    if not several:
        return then.function(**fixed)
    if len(several) > 1:
        return unknown("which of them belong together?")
    parameter, values = next(iter(several.items()))
    outcomes = [then.function(**fixed, **{parameter: value}) for value in values]
    return min(outcomes, key=lambda outcome: _WORST.index(outcome.verdict))


def _source(
    source: Source, roles: Mapping[str, tuple[Mention, ...]], traits: Mapping[str, str], tables: Tables | None
) -> _Bound:
    if source.name in traits:
        values = _trait(source.name, traits[source.name], tables)
        own = roles.get(source.name, ()) if values else ()  # a trait may say what a role is
        return _Bound(values, own, said=bool(values) and not own)
    valued = [(value, one) for one in roles.get(source.name, ()) for value in _mentioned(one, source.end)]
    return _Bound(tuple(value for value, _ in valued), tuple(one for _, one in valued))


def _mentioned(mention: Mention, end: int | None) -> Iterator[object]:
    value = mention.value
    if not isinstance(value, tuple):
        if value is not None:
            yield value
    elif end is None:
        yield from value
    elif len(value) == 2:  # a ratio or a range has two ends
        yield value[end]


def _trait(name: str, text: str, tables: Tables | None) -> tuple[object, ...]:
    if not text:
        return ()
    parsed = _PARSED.get(name)
    if parsed is not None:
        return parsed(text)
    if name == "event" and tables is not None:
        row = tables.by_id.get(text)
        return () if row is None else (row,)
    return (text,)


def _days(text: str) -> tuple[PartialDate, ...]:
    return tuple(_day(word) for word in text.split(","))


def _day(text: str) -> PartialDate:
    """Return an ISO date of which the year, or month and day, may be missing.

    >>> _day("--07-08")
    PartialDate(year=None, month=7, day=8)
    """
    if text.startswith("--"):
        month, _, day = text[2:].partition("-")
        return PartialDate(None, int(month), int(day) if day else None)
    numbers = [int(part) for part in text.split("-")]
    return PartialDate(*numbers)


def _weekdays(text: str) -> tuple[Weekday, ...]:
    return tuple(Weekday(int(number)) for number in text.split(","))


_PARSED: Mapping[str, Callable[[str], tuple[object, ...]]] = {
    "days": _days,
    "weekdays": _weekdays,
    "start": lambda text: (_day(text),),
    "end": lambda text: (_day(text),),
    "dated": lambda text: (_day(text),),
}
