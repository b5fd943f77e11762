"""An equation that is written out is worked out, with the rounding of what was rounded."""

import pytest

from checker.quantity import Verdict
from checker.relations.equations import computed
from tests.relations.as_written import MILLION, count, euro, number, percent, shown

HOLDS, ROUNDING, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.ROUNDING, Verdict.FAILS, Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("result", "terms", "formula", "verdict"),
    [
        (euro("600", 1), (count("12"), euro("50", 1)), "#*#", HOLDS),
        (euro("660", 1), (count("12"), euro("50", 1)), "#*#", FAILS),
        (euro("50", 1), (euro("600", 1), count("12")), "#/#", HOLDS),
        (euro("33", 1), (euro("100", 1), count("3")), "#/#", HOLDS),
        (euro("270", 1), (count("1500"), euro("0,37", 1), euro("0,19", 1)), "#*(#-#)", HOLDS),
        (euro("366", 1), (count("1500"), euro("0,37", 1), euro("0,19", 1)), "#*(#-#)", FAILS),
        (count("14"), (count("2"), count("3"), count("4")), "#+#*#", HOLDS),
        (count("20"), (count("2"), count("3"), count("4")), "#+#*#", FAILS),
        (count("20"), (count("2"), count("3"), count("4")), "(#+#)*#", HOLDS),
        (count("3"), (count("10"), count("4"), count("3")), "#-#-#", HOLDS),
        (euro("10", 1), (percent("5"), euro("200", 1)), "#*#", HOLDS),
        (percent("36"), (count("9"), count("25")), "#/#", HOLDS),
        (percent("46"), (count("9"), count("25")), "#/#", FAILS),
        (number("120", "hour"), (number("3", "fte"), number("40", "hour")), "#*#", HOLDS),
        (number("160", "hour"), (number("3", "fte"), number("40", "hour")), "#*#", FAILS),
        (euro("7,5", MILLION), (count("3"), euro("2,5", 1)), "#*#", HOLDS),
        (number("1", "kWh"), (number("100", "W"), number("10", "hour")), "#*#", HOLDS),
        (number("20", "MWh"), (number("5", "MW"), number("4", "hour")), "#*#", HOLDS),
        (number("30", "MWh"), (number("5", "MW"), number("4", "hour")), "#*#", FAILS),
        (number("5", "MW"), (number("20", "MWh"), number("4", "hour")), "#*#", UNKNOWN),
        (number("6", "m2"), (number("2", "m"), number("300", "cm")), "#*#", UNKNOWN),
        (euro("242", 1), (euro("200", 1), percent("21")), "#+#", UNKNOWN),
        (count("4"), (count("4"), count("0")), "#/#", UNKNOWN),
        (count("4"), (count("4"),), "#+#", UNKNOWN),
        (None, (count("4"),), "#", UNKNOWN),
    ],
)
def test_a_formula_makes_its_result_or_not(result, terms, formula, verdict):
    assert computed(result, terms, formula).verdict is verdict


def test_a_failure_shows_the_formula_with_its_figures():
    outcome = computed(euro("660", 1), (count("12"), euro("50", 1)), "#*#")
    assert [shown(each) for each in outcome.derivation] == ["12", "x", "50", "=", "600"]
