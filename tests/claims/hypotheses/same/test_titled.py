"""Is the day, year or period of a letter's title another one in its first sentences?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, roles, understood


def found(title: str, opening: str) -> list[dict[str, list[str]]]:
    claims = of_kind(understood(f"{title}\n\n{opening}", "en"), "restated")
    return [roles(each) for each in claims if total(each.evidence) >= 10]


@pytest.mark.parametrize(
    ("title", "own", "opening", "its"),
    [
        (
            "Grants to Harbours as of {}",
            "June 30, 2008",
            "As of {}, the province paid ten grants.",
            "June 20, 2008",
        ),
        (
            "Grants to Harbours From {}",
            "October 1, 2004, Through September 30, 2007",
            "The province paid ten grants for the period {}.",
            "October 1, 2004, through September 30, 2008",
        ),
        (
            "Grants for Calendar Years {}",
            "2004 Through 2006",
            "During calendar years {}, it paid ten.",
            "2003 through 2006",
        ),
        (
            "Grants for Calendar Year {}",
            "2005",
            "For calendar year {}, the province paid ten grants.",
            "2004",
        ),
        (
            "Grants for the Period January 1, 2003, Through {}",
            "June 30, 2008",
            "As of {}, ten grants were not spent.",
            "June 30, 2009",
        ),
    ],
)
def test_the_opening_says_again_what_the_title_says(title: str, own: str, opening: str, its: str) -> None:
    (told,) = found(title.format(own), opening.format(its))
    assert its in told["left"][0]
    assert own in told["right"][0]
    assert not found(title.format(own), opening.format(own))


@pytest.mark.parametrize(
    ("title", "opening"),
    [
        (
            "Grants as of June 30, 2008",
            "On June 20, 2008, the province answered.",
        ),  # another word leads to it
        ("Grants as of June 30, 2008", "As of June 20, 2008, none was paid. On June 30, 2008, ten were."),
        (
            "Grants From October 1, 2003, Through September 30, 2005",
            "In fiscal years 2004 through 2005, ten.",
        ),
        ("Grants for Calendar Years 2004 Through 2007", "It paid ten in calendar years 2004 and 2006."),
        ("Grants for Calendar Year 2005", "For fiscal year 2004, the province paid ten grants."),
    ],
)
def test_other_times_are_others(title: str, opening: str) -> None:
    assert not found(title, opening)
