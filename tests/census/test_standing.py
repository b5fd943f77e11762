from checker.census import Standing, looked_at, worst
from checker.quantity import CAN_BE, HOLDS, Outcome, Pass, Verdict
from tests.handmade import Letter, a_rule


def standings(evaluation) -> set[Standing]:
    return {one.standing for stood in looked_at([evaluation]).values() for one in stood}


def test_an_evaluation_is_listed_once_for_a_mention_with_two_roles():
    letter = Letter.of("[[part|8%]]")
    evaluation = letter.evaluation(HOLDS, roles={"low": letter.mentions, "high": letter.mentions})
    assert [one.evaluation for one in looked_at([evaluation])["m1"]] == [evaluation]


def test_an_outcome_may_tell_less_than_its_relation():
    assert standings(Letter.of("[[part|8%]]").evaluation(CAN_BE)) == {Standing.WELL_FORMED}


def test_a_relation_of_form_tells_only_that_it_can_be():
    form = a_rule(passes=Pass.FORM)
    assert standings(Letter.of("[[part|8%]]").evaluation(HOLDS, form)) == {Standing.WELL_FORMED}
    failed = Letter.of("[[part|8%]]").evaluation(Outcome(Verdict.FAILS), form)
    assert standings(failed) == {Standing.CONTRADICTED}


def test_the_worst_of_nothing_is_not_compared():
    assert worst([]) is Standing.NOT_COMPARED
