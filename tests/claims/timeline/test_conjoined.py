"""What "nadat" and "voordat" say of two times."""

import pytest

from tests.claims.said import roles, speaks


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Nadat de raad op 5 mei 2023 had ingestemd, is op 3 april 2023 het besluit genomen."),
        ("nl", "De opdracht is op 3 mei 2021 gegund, nadat de keuze op 7 juni 2021 was gemaakt."),
        ("nl", "Voordat de wet op 1 januari 2020 in werking trad, is op 3 maart 2021 overlegd."),
        ("en", "After the council agreed on 5 May 2023, the plan was adopted on 3 April 2023."),
        ("en", "The contract was awarded in 2020, after the offers had been opened in 2021."),
        ("en", "Before the act entered into force on 1 January 2020, a debate was held on 3 March 2021."),
    ],
)
def test_an_order_that_cannot_be(language, sentence):
    assert speaks("order-mismatch", sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Nadat was gebleken dat in 2025 een tekort ontstaat, is in 2023 besloten."),
        ("nl", "Nadat de begroting van 2025 was vastgesteld, is in 2024 besloten."),
        ("nl", "Het besluit is niet genomen in 2023 voordat de raad in 2021 had ingestemd."),
        ("en", "After it became clear that the act would change in 2027, the board resigned in 2024."),
        ("en", "Requests made before 1 January 2020 were treated on 3 March 2021."),
    ],
)
def test_what_is_only_said_or_still_to_come_has_no_order(language, sentence):
    assert roles("order", sentence, language) == []
