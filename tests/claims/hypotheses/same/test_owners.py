"""Does one noun have another name behind it in two sentences?"""

import pytest

from tests.claims.letters import of_kind, roles, understood

ONE = "Het project Noord kost € 12,4 miljoen. De provincie betaalt de helft."


def found(*paragraphs: str) -> list[dict[str, list[str]]]:
    return [roles(each) for each in of_kind(understood("\n\n".join(paragraphs), "nl"), "restated")]


@pytest.mark.parametrize(
    "other",
    [
        "Bijlage: dekking van de € 14,2 miljoen voor het project Zuid.",
        "De provincie keurde € 14,2 miljoen goed toen het project Zuid begon.",
    ],
)
def test_what_has_another_name_has_another_figure(other: str) -> None:
    assert not found(ONE, other)
    same = {"left": ["€ 14,2 miljoen"], "right": ["€ 12,4 miljoen"]}
    assert found(ONE, other.replace("Zuid", "Noord")) == [same]
