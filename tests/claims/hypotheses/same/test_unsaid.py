"""Which figures does "the" lead, although nothing before says them, but says one a slip of the pen away?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, roles, understood

FINDING = "The port claimed {} for the lock. Its pilots were paid on time, and no ship had to wait."
ADVICE = "We recommended that the province resolve the {}. The port agreed."


def found(*paragraphs: str, language: str = "en", least: int = 21) -> list[dict[str, list[str]]]:
    claims = of_kind(understood("\n\n".join(paragraphs), language), "restated")
    return [roles(each) for each in claims if total(each.evidence) >= least]


def test_the_amount_of_a_recommendation_is_that_of_the_finding() -> None:
    one, other = "$8.4 million", "$8.1 million"
    assert found(FINDING.format(one), ADVICE.format(other)) == [{"left": [other], "right": [one]}]
    assert not found(FINDING.format(one), ADVICE.format(one))


def test_an_amount_that_no_slip_explains_is_another() -> None:
    assert not found(FINDING.format("$8.4 million"), ADVICE.format("$2.3 million"), least=8)


def test_what_was_said_without_its_sign_was_said() -> None:
    asked = "Hoeveel van de 31,4 miljard is verplicht?"
    assert not found("Er was € 32,4 miljard voorzien.", asked, "Van de € 31,4 miljard niets.", language="nl")


@pytest.mark.parametrize(
    "again",
    [
        "The 321 ships of the east branch are old.",  # other words say which
        "The remaining 321 ships are old.",
        "Some 321 ships are old.",  # no article
        "The 321 pilots are old.",  # another noun
    ],
)
def test_other_ships_are_others(again: str) -> None:
    assert not found("The port counted 312 ships. No ship had to wait. It was a quiet year.", again)


def test_what_a_verb_is_about_is_no_article() -> None:
    assert not found("Er kwamen 312 meldingen. Dat viel op.", "Nu zijn het 321 meldingen.", language="nl")


def test_of_many_amounts_one_is_sooner_a_slip_away() -> None:
    others = "It got $1.2 million, $3.3 million, $4.7 million and $5.6 million."
    assert not found(FINDING.format("$8.4 million"), others, ADVICE.format("$8.1 million"))
