"""Is each mention counted once: compared with what result, well formed only, or not compared?"""

from checker.census import ByKind, ByRule, Census, count, looked
from checker.claims.mentions.mention import Kind, Mention
from checker.document import Span
from checker.quantity import HOLDS, Outcome, Pass, Verdict, unknown
from tests.handmade import Letter, a_rule

SUM = "[[total|8%]] van het budget, waarvan [[part|5,4%]] voor materieel en [[part|2,5%]] voor personeel"
ROUNDING = Outcome(Verdict.ROUNDING)
FAILS = Outcome(Verdict.FAILS)
FORM = a_rule("reversed-range", passes=Pass.FORM)
OPEN = a_rule("subset-exceeds-total", passes=Pass.OPEN)


def counted(letter: Letter, *evaluations, more: tuple[Mention, ...] = ()) -> Census:
    reading = letter.reading(more=more)
    return count(reading.mentions, looked(reading, evaluations), evaluations)


def numbers(census: Census) -> tuple[int, ...]:
    """Return how many agree, agree by rounding, are contradicted, well formed only and not compared."""
    assert census.compared == census.agrees + census.rounding + census.contradicted
    assert census.read == census.compared + census.well_formed + census.not_compared
    return census.agrees, census.rounding, census.contradicted, census.well_formed, census.not_compared


def test_a_mention_that_no_rule_looked_at_is_not_compared():
    assert numbers(counted(Letter.of(SUM))) == (0, 0, 0, 0, 3)


def test_what_could_not_be_told_is_not_compared():
    letter = Letter.of(SUM)
    census = counted(letter, letter.evaluation(unknown("which whole?")))
    assert numbers(census) == (0, 0, 0, 0, 3)
    assert census.reasons == {"which whole?": 3}


def test_what_can_be_is_well_formed_only():
    letter = Letter.of(SUM)
    assert numbers(counted(letter, letter.evaluation(HOLDS, FORM))) == (0, 0, 0, 3, 0)


def test_what_cannot_be_is_contradicted_by_a_rule_of_form_too():
    letter = Letter.of(SUM)
    assert numbers(counted(letter, letter.evaluation(FAILS, FORM))) == (0, 0, 3, 0, 0)


def test_parts_that_fit_one_by_one_leave_the_sum_undecided():
    letter = Letter.of(SUM)
    undecided = letter.evaluation(unknown("the list may be incomplete"))
    census = counted(letter, undecided, letter.evaluation(HOLDS, OPEN))
    assert numbers(census) == (0, 0, 0, 0, 3)
    assert census.reasons == {"the list may be incomplete": 3}
    assert census.rules["subset-exceeds-total"] == ByRule(0, 0, 0, 0, 0, unknown=1)


def test_only_what_was_compared_agrees_not_all_that_has_a_role():
    letter = Letter.of(SUM)
    evaluation = letter.evaluation(HOLDS, roles={"part": letter.roles["part"]})
    assert numbers(counted(letter, evaluation)) == (2, 0, 0, 0, 1)


def test_a_mention_counts_once_at_its_gravest_comparison():
    letter = Letter.of(SUM)
    total = {"total": letter.roles["total"]}
    census = counted(
        letter,
        letter.evaluation(HOLDS),
        letter.evaluation(HOLDS, FORM),
        letter.evaluation(ROUNDING, roles={"part": letter.roles["part"]}),
        letter.evaluation(FAILS, a_rule("subset-exceeds-total"), roles=total),
        letter.evaluation(unknown("too coarse"), roles=total),
    )
    assert numbers(census) == (0, 2, 1, 0, 0)
    assert census.rules == {
        "reversed-range": ByRule(looked=1, holds=0, rounding=0, fails=0, well_formed=1, unknown=0),
        "subset-exceeds-total": ByRule(looked=1, holds=0, rounding=0, fails=1, well_formed=0, unknown=0),
        "sum-mismatch": ByRule(looked=2, holds=1, rounding=1, fails=0, well_formed=0, unknown=1),
    }


def test_mentions_are_counted_by_kind_too():
    letter = Letter.of("[[date|12 juli]] was het [[total|8%]]")
    census = counted(letter, letter.evaluation(HOLDS, roles={"total": letter.roles["total"]}))
    assert census.kinds == {
        "percentage": ByKind(1, 1, agrees=1, rounding=0, contradicted=0, well_formed=0, not_compared=0),
        "date": ByKind(1, 0, agrees=0, rounding=0, contradicted=0, well_formed=0, not_compared=1),
    }


def test_a_rule_that_found_nothing_of_its_kind_is_not_in_the_census():
    assert counted(Letter.of(SUM)).rules == {}


def test_what_is_no_claim_is_not_read():
    postcode = Mention("m1", Kind.NOT_A_CLAIM, "p1", Span(0, 7), "2515 XP", tag="postcode")
    assert counted(Letter.of("2515 XP"), more=(postcode,)).read == 0
