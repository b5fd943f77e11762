"""Does a memo send a letter to the chamber that it is addressed to?"""

import pytest

from tests.claims.letters import of_kind, understood

LETTER = """Aan de Voorzitter van de {} der Staten-Generaal

Onze referentie: AB2026

Datum: 23 juni 2026

Betreft: Jaarlijkse rapportage bruggen

Geachte voorzitter,

Hierbij bied ik u de jaarlijkse rapportage over de bruggen aan, die met de andere ministeries is besproken
en die u ook via de gebruikelijke weg zult ontvangen zodra zij door de vergadering is vastgesteld en
de laatste punten zijn verwerkt.

Onze referentie: AB2026

Datum: 17 juni 2026

{}
"""


def sent(addressed: str, memo: str) -> list[tuple[str, str]]:
    found = of_kind(understood(LETTER.format(addressed, memo)), "reference_pair")
    return [
        (claim.traits["left"], claim.traits["right"]) for claim in found if "Kamer" in claim.traits["left"]
    ]


@pytest.mark.parametrize(
    ("memo", "expected"),
    [
        (
            "Graag akkoord met de jaarlijkse rapportage aan de Tweede Kamer.",
            [("Tweede Kamer", "Eerste Kamer")],
        ),
        (
            "Graag akkoord met de jaarlijkse rapportage aan de Eerste Kamer.",
            [("Eerste Kamer", "Eerste Kamer")],
        ),
        ("Een andere brief gaat naar de Tweede Kamer.", []),
        ("De jaarlijkse rapportage wordt in de Tweede Kamer besproken.", []),
        ("De jaarlijkse rapportage is klaar; een brief gaat naar de Tweede Kamer.", []),
    ],
)
def test_where_it_sends_what_the_letter_is_about(memo, expected):
    assert sent("Eerste Kamer", memo) == expected


def test_a_letter_to_both_says_nothing():
    memo = "Graag akkoord met de jaarlijkse rapportage aan de Tweede Kamer."
    assert sent("Eerste Kamer en aan de Tweede Kamer", memo) == []
