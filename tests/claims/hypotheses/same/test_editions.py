"""Which period does a letter give a plan by its name, and another one in one place?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, roles, understood

LONG = "Het Nationaal Havenplan (NHP 2031-2035) loopt."
SHORT = "De gemeenten werken mee aan het NHP {}."


def found(*paragraphs: str) -> list[tuple[dict[str, list[str]], int]]:
    claims = of_kind(understood("\n\n".join(paragraphs), "nl"), "restated")
    return [(roles(each), total(each.evidence)) for each in claims]


@pytest.mark.parametrize("other", ["2031-2034", "2030-2035"])
def test_a_plan_has_one_period(other: str) -> None:
    ((pair, points),) = found(LONG, SHORT.format(other))
    assert pair == {"left": [other], "right": ["2031-2035"]}
    assert 8 <= points < 21
    ((_, more),) = found(LONG, SHORT.format("2031-2035"), SHORT.format(other))
    assert more >= 21


@pytest.mark.parametrize(
    "paragraphs",
    [
        (LONG, SHORT.format("2031-2035")),
        (LONG, SHORT.format("2036-2040")),  # the next plan
        (LONG, SHORT.format("2035-2039")),
        (LONG, "De gemeenten werken mee aan het NWP 2031-2034."),
        ("De telling (NHP 2031-2035) loopt.", SHORT.format("2031-2034")),  # no plan
        (LONG, SHORT.format("2031-2034"), SHORT.format("2031-2034"), LONG),  # no slip is made twice
    ],
)
def test_other_periods(paragraphs: tuple[str, ...]) -> None:
    assert not found(*paragraphs)
