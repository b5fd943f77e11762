from checker.census import ByRule, Census, count, looked_at, verdict
from checker.claims.mention import Kind, Mention
from checker.document import Span
from checker.quantity import HOLDS, Outcome, Verdict, unknown
from tests.handmade import Letter, a_rule

SUM = "[[total|8%]] van het budget, waarvan [[part|5,4%]] voor materieel en [[part|2,5%]] voor personeel"
ROUNDING = Outcome(Verdict.ROUNDING)
FAILS = Outcome(Verdict.FAILS)


def test_a_mention_that_no_rule_looked_at_is_not_checked():
    letter = Letter.of(SUM)
    assert count(letter.mentions, ()) == Census(read=3, checked=0, holds=0, rounding=0, fails=0, unchecked=3)


def test_unknown_is_not_checked():
    letter = Letter.of(SUM)
    assert count(letter.mentions, [letter.evaluation(unknown("which whole?"))]).checked == 0


def test_a_mention_counts_once_at_its_worst_outcome():
    letter = Letter.of(SUM)
    total = {"total": letter.roles["total"]}
    evaluations = [
        letter.evaluation(HOLDS),
        letter.evaluation(ROUNDING, roles={"part": letter.roles["part"]}),
        letter.evaluation(FAILS, a_rule("subset-exceeds-total"), roles=total),
        letter.evaluation(unknown("too coarse"), roles=total),
    ]
    assert count(letter.mentions, evaluations) == Census(
        read=3,
        checked=3,
        holds=0,
        rounding=2,
        fails=1,
        unchecked=0,
        rules={
            "subset-exceeds-total": ByRule(looked=1, holds=0, rounding=0, fails=1, unknown=0),
            "sum-mismatch": ByRule(looked=2, holds=1, rounding=1, fails=0, unknown=1),
        },
    )


def test_a_rule_that_found_nothing_of_its_kind_is_not_in_the_census():
    assert count(Letter.of(SUM).mentions, ()).rules == {}


def test_what_is_no_claim_is_not_read():
    postcode = Mention("m1", Kind.NOT_A_CLAIM, "p1", Span(0, 7), "2515 XP", tag="postcode")
    assert count([postcode], ()) == Census(0, 0, 0, 0, 0, 0)


def test_an_evaluation_is_listed_once_for_a_mention_with_two_roles():
    letter = Letter.of("[[part|8%]]")
    evaluation = letter.evaluation(HOLDS, roles={"low": letter.mentions, "high": letter.mentions})
    assert looked_at([evaluation]) == {"m1": (evaluation,)}


def test_the_worst_of_nothing_is_unknown():
    assert verdict([]) is Verdict.UNKNOWN
