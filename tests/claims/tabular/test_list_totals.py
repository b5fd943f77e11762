"""Which total beside a list is that of its items?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

COSTS = """
- personeel: € 412.300;
- huisvesting: € 138.450;
- overig: € 61.250.
"""
VISITS = """
- West: 38 visits
- East: 24
- North: 17
"""


def totals(letter: str, language: str) -> list[tuple[str, int]]:
    """Return the totals of lists, and of how many figures."""
    found = of_kind(understood(letter, language), "breakdown")
    return [(roles(each)["total"][0], len(roles(each)["part"])) for each in found if not each.evidence]


@pytest.mark.parametrize(
    ("language", "letter", "total"),
    [
        ("nl", f"De kosten zijn:\n{COSTS}\nSamen is dat € 621.000.", "€ 621.000"),
        ("nl", f"De totale kosten van € 640.000 bestaan uit:\n{COSTS}", "€ 640.000"),
        ("nl", f"De kosten zijn:\n{COSTS}\nIn totaal is dat € 612.000. Dat is veel.", "€ 612.000"),
        ("en", f"In total 97 visits were made:\n{VISITS}", "97"),
        ("en", f"Visits by area:\n{VISITS}\nIn total, 97 visits were made.", "97"),
    ],
)
def test_a_total_above_or_below_a_list_is_that_of_its_items(language: str, letter: str, total: str) -> None:
    assert totals(letter, language) == [(total, 3)]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", f"Er is in totaal € 640.000, onder andere voor:\n{COSTS}"),
        ("nl", f"De kosten zijn:\n{COSTS}\nDaarnaast is in totaal € 621.000 nodig."),
        ("nl", f"De kosten zijn:\n{COSTS}\nDe totale begroting is € 990.000."),
        ("nl", f"De kosten zijn:\n{COSTS}\nIn totaal is dat circa € 600.000."),
        ("en", f"In total 79 visits were made:\n{VISITS}\nThe total in the region was 82."),
        ("en", "In total 97 visits were made:\n\n- West: 38 of 40\n- East: 24\n- North: 17\n"),
        ("en", "In total 97 visits were made:\n\n- West: 38\n- East: 24\n  - Hull: 4\n- North: 17\n"),
    ],
)
def test_an_open_list_and_a_total_of_more_are_not_compared(language: str, letter: str) -> None:
    wrong = [each for each in totals(letter, language) if each[0] != "79"]
    assert wrong == []
