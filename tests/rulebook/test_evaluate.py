"""Which relation holds between which claims, and how grave it is if it does not."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from checker.claims.claim import Anchor
from checker.claims.mentions.mention import Kind
from checker.document import BlockKind, Span
from checker.finding import Certainty, Severity
from checker.quantity import HOLDS, Hedge, Outcome, PartialDate, Quantity, Verdict, Weekday
from checker.relations import RELATIONS
from checker.rulebook import Evaluation, Rulebook, evaluate
from checker.rulebook.rule import Condition, Given, Prose, Rule, Source, Then
from checker.tables import Tables
from tests.rulebook.letters import block, claim, count, day, mention, reading

TEXT = block("p1", "Wij kregen 700 klachten en 350 vragen, samen 1.060 zaken.")
PARTS = (mention(TEXT, "700", count("700")), mention(TEXT, "350", count("350")))
TOTAL = mention(TEXT, "1.060", count("1060"))
TRAITS = {"direction": "up"}


def rule(select: Given, then: Then, *, at: str = "total", severity: Severity = Severity.ERROR) -> Rule:
    return Rule(
        "r",
        Prose({"en": "A rule"}),
        "stable",
        severity,
        None,
        select,
        then,
        (at,),
        {"nl": "", "en": ""},
        Prose(),
        Prose(),
        Prose(),
        (),
        "r.yaml",
    )


def sums(where: Mapping[str, frozenset[str]] | None = None) -> Rule:
    then = Then(
        "sum",
        RELATIONS["sum"].function,
        {"whole": (Source("total"),), "parts": (Source("part"),)},
        frozenset({"parts"}),
    )
    return rule(Given(("breakdown",), Condition(where or {})), then)


def asked(
    function: object, many: frozenset[str] = frozenset(), **arguments: Source | tuple[Source, ...]
) -> Then:
    sources = {name: one if isinstance(one, tuple) else (one,) for name, one in arguments.items()}
    return Then("asked", function, sources, many)  # type: ignore[arg-type]


def outcomes(letter: object, *rules: Rule) -> list[Evaluation]:
    return list(evaluate(letter, Rulebook(rules, Tables())))  # type: ignore[arg-type]


def test_parts_that_do_not_add_up_fail_and_those_that_do_are_told_too() -> None:
    wrong = claim("breakdown", total=(TOTAL,), part=PARTS, traits=TRAITS)
    right = claim("breakdown", total=(TOTAL,), part=(TOTAL,), traits=TRAITS)
    found = outcomes(reading(TEXT, mentions=(*PARTS, TOTAL), claims=(wrong, right)), sums())
    assert [evaluation.outcome.verdict for evaluation in found] == [Verdict.FAILS, Verdict.HOLDS]


def test_a_claim_in_doubt_is_unknown_and_says_why() -> None:
    doubtful = claim("breakdown", total=(TOTAL,), part=PARTS, traits=TRAITS, doubt="which whole?")
    (found,) = outcomes(reading(TEXT, claims=(doubtful,)), sums())
    assert (found.outcome.verdict, found.outcome.reason) == (Verdict.UNKNOWN, "which whole?")


def test_claims_of_another_kind_are_left_alone() -> None:
    assert outcomes(reading(TEXT, claims=(claim("subset", total=(TOTAL,), part=PARTS),)), sums()) == []


@pytest.mark.parametrize(
    ("where", "selected"),
    [
        ({"block": frozenset({"paragraph"})}, True),
        ({"block": frozenset({"footnote", "heading"})}, False),
        ({"direction": frozenset({"up"})}, True),
        ({"direction": frozenset({"down"})}, False),
        ({"unit": frozenset({"EUR"})}, False),
        ({"subject": frozenset({"klachten"}), "block": frozenset({"paragraph"})}, True),
        ({"subject": frozenset({"klachten"}), "period": frozenset({"2024"})}, False),
    ],
)
def test_a_condition_selects_claims(where: Mapping[str, frozenset[str]], selected: bool) -> None:
    part = mention(TEXT, "700", count("700"), subject="klachten")
    one = claim("breakdown", total=(TOTAL,), part=(part,), traits=TRAITS)
    assert bool(outcomes(reading(TEXT, claims=(one,)), sums(where))) == selected


def failing(**_: object) -> Outcome:
    return Outcome(Verdict.FAILS)


@pytest.mark.parametrize(
    ("severity", "sentences", "hedge", "expected"),
    [
        (Severity.ERROR, 1, None, Severity.ERROR),
        (Severity.ERROR, 2, None, Severity.WARNING),
        (Severity.ERROR, 1, Hedge.ABOUT, Severity.WARNING),
        (Severity.ERROR, 2, Hedge.ABOUT, Severity.WARNING),
        (Severity.WARNING, 2, None, Severity.WARNING),
        (Severity.NOTE, 2, None, Severity.NOTE),
    ],
)
def test_two_sentences_or_a_hedge_make_it_likely_only(
    severity: Severity, sentences: int, hedge: Hedge | None, expected: Severity
) -> None:
    whole = mention(TEXT, "1.060", count("1060", hedge=hedge))
    one = claim("breakdown", total=(whole,), part=PARTS, sentences=sentences)
    loud = rule(Given(("breakdown",)), asked(failing), severity=severity)
    (found,) = outcomes(reading(TEXT, claims=(one,)), loud)
    assert found.severity is expected
    assert found.certainty is (Certainty.LIKELY if sentences > 1 or hedge else Certainty.CERTAIN)


@pytest.mark.parametrize(("unlikely", "expected"), [(False, Severity.NOTE), (True, Severity.WARNING)])
def test_rounding_is_a_note_and_an_unlikely_one_a_warning(unlikely: bool, expected: Severity) -> None:
    def rounding() -> Outcome:
        return Outcome(Verdict.ROUNDING, unlikely=unlikely)

    one = claim("breakdown", total=(TOTAL,), part=PARTS)
    (found,) = outcomes(reading(TEXT, claims=(one,)), rule(Given(("breakdown",)), asked(rounding)))
    assert found.severity is expected


def test_the_place_is_the_first_role_of_at_and_the_rest_are_the_others() -> None:
    one = claim("breakdown", total=(TOTAL,), part=PARTS, traits=TRAITS)
    (found,) = outcomes(reading(TEXT, claims=(one,)), sums())
    assert found.place == ("total", TOTAL)
    assert found.others == (("part", PARTS[0]), ("part", PARTS[1]))


def test_a_claim_whose_at_role_is_missing_is_told_at_what_it_has() -> None:
    item = Anchor("p1", Span(0, 3), "Wij")
    one = claim("enumeration", anchors={"item": (item,)})
    (found,) = outcomes(
        reading(TEXT, claims=(one,)), rule(Given(("enumeration",)), asked(failing), at="number")
    )
    assert (found.place, found.others) == (("item", item), ())


class Asked:
    """Remembers what a relation was asked."""

    def __init__(self) -> None:
        self.calls: list[dict[str, object]] = []

    def __call__(self, **arguments: object) -> Outcome:
        self.calls.append(arguments)
        return HOLDS


def test_a_ratio_gives_its_two_ends_and_the_first_source_that_is_there_counts() -> None:
    nine, twentyfive = count("9"), count("25")
    ratio = mention(TEXT, "700", (nine, twentyfive), Kind.RATIO)
    one = claim("share", ratio=(ratio,))
    relation = Asked()
    then = asked(
        relation,
        part=(Source("part"), Source("ratio", 0)),
        whole=(Source("whole"), Source("ratio", 1)),
        percentage=Source("percentage"),
    )
    outcomes(reading(TEXT, claims=(one,)), rule(Given(("share",)), then))
    assert relation.calls == [{"part": nine, "whole": twentyfive, "percentage": None}]


def test_a_list_of_dates_gives_all_its_dates_to_a_parameter_that_takes_many() -> None:
    listed = mention(TEXT, "700", (day(2026, 7, 7), day(2026, 7, 8)), Kind.DATE_LIST)
    relation = Asked()
    then = asked(relation, frozenset({"left"}), left=Source("left"))
    outcomes(reading(TEXT, claims=(claim("event_pair", left=(listed,)),)), rule(Given(("event_pair",)), then))
    assert relation.calls == [{"left": (day(2026, 7, 7), day(2026, 7, 8))}]


def test_a_list_of_dates_is_asked_one_by_one_where_one_is_taken_and_the_worst_counts() -> None:
    listed = mention(TEXT, "700", (day(2026, 9, 30), day(2026, 9, 31)), Kind.DATE_LIST)
    then = asked(RELATIONS["exists"].function, date=Source("date"))
    (found,) = outcomes(reading(TEXT, claims=(claim("date", date=(listed,)),)), rule(Given(("date",)), then))
    assert (found.outcome.verdict, found.outcome.stated) == (Verdict.FAILS, day(2026, 9, 31))


def test_traits_that_are_dates_or_weekdays_are_handed_over_as_such() -> None:
    relation = Asked()
    then = asked(
        relation,
        frozenset({"days", "weekdays"}),
        days=Source("days"),
        weekdays=Source("weekdays"),
        end=Source("end"),
        label=Source("label"),
    )
    traits = {"days": "2026-07-07,--07-08", "weekdays": "2,3", "end": "2030", "label": "3"}
    outcomes(
        reading(TEXT, claims=(claim("weekday_date", traits=traits, date=(TOTAL,)),)),
        rule(Given(("weekday_date",)), then),
    )
    assert relation.calls == [
        {
            "days": (day(2026, 7, 7), day(None, 7, 8)),
            "weekdays": (Weekday(2), Weekday(3)),
            "end": PartialDate(2030),
            "label": "3",
        }
    ]


def test_an_event_is_handed_over_as_its_row() -> None:
    from checker.rulebook import load

    book = load(Path(__file__).parents[2] / "rules")
    assert isinstance(book, Rulebook)
    row = book.tables.events[0]
    relation = Asked()
    then = asked(relation, row=Source("event"))
    known = claim("event", traits={"event": row.id}, day=(TOTAL,))
    unknown = claim("event", traits={"event": ""}, day=(TOTAL,))
    letter = reading(TEXT, claims=(known, unknown))
    evaluate(letter, Rulebook((rule(Given(("event",)), then),), book.tables))
    assert relation.calls == [{"row": row}, {"row": None}]


def test_two_roles_with_several_mentions_each_cannot_be_matched() -> None:
    one = claim("inclusive", inclusive=PARTS, exclusive=PARTS)
    then = asked(Asked(), inclusive=Source("inclusive"), exclusive=Source("exclusive"))
    (found,) = outcomes(reading(TEXT, claims=(one,)), rule(Given(("inclusive",)), then))
    assert found.outcome.verdict is Verdict.UNKNOWN


def test_a_claim_in_a_note_is_selected_by_its_anchors_too() -> None:
    note = block("n1", "Zie aldaar.", kind=BlockKind.NOTE)
    one = claim("note", anchors={"note": (Anchor("n1", Span(0, 3), "Zie"),)})
    loud = rule(Given(("note",), Condition({"block": frozenset({"footnote"})})), asked(failing), at="note")
    assert len(outcomes(reading(note, claims=(one,)), loud)) == 1


def test_a_quantity_stays_as_it_was_written() -> None:
    relation = Asked()
    one = claim("breakdown", total=(TOTAL,))
    outcomes(
        reading(TEXT, claims=(one,)), rule(Given(("breakdown",)), asked(relation, whole=Source("total")))
    )
    assert isinstance(relation.calls[0]["whole"], Quantity)
