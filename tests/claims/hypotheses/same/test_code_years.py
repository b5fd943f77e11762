"""Is the year in a document's own code that of the date it is cited with?"""

import pytest

from tests.claims.letters import of_kind, understood


def years(text: str, language: str = "nl") -> list[tuple[str, str]]:
    return [
        (claim.traits["left"], claim.traits["right"])
        for claim in of_kind(understood(text, language), "code_pair")
        if claim.traits["sort"] == "year"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het arrest van 3 mei 2018 (ECLI:NL:HR:2019:1234).", ("2018", "2019")),
        ("Zie HR 3 mei 2019, ECLI:NL:HR:2019:1234.", ("2019", "2019")),
        ("Voorstel COM(2021) 345 van 14 juli 2022.", ("2022", "2021")),
        ("Vragen 2023Z01234 (ingezonden 3 maart 2022).", ("2022", "2023")),
        ("Verordening (EU) 2016/679 van 27 april 2014.", ("2014", "2016")),
        ("Verordening (EU) 2016/44 van 18 december 2015.", ("2016", "2016")),  # published in the year after
    ],
)
def test_a_code_that_says_its_year_is_compared_with_the_date_beside_it(
    text: str, expected: tuple[str, str]
) -> None:
    assert years(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Op 3 mei 2020 is ECLI:NL:HR:2019:1234 besproken.",
        "ECLI:NL:HR:2019:1234 (3 mei 2019), ECLI:NL:HR:2020:5678.",
        "Het arrest ECLI:NL:HR:2019:1234 is op 3 mei 2020 besproken.",
        "Het voorstel COM(2021) 345 is van belang. Op 14 juli 2022 was dat zo.",
        "Kenmerk 2023-0000123456 van 3 mei 2024.",
    ],
)
def test_a_date_that_is_not_bound_to_the_code_says_nothing(text: str) -> None:
    assert not [pair for pair in years(text) if pair[0] != pair[1]]
