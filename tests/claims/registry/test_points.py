"""Which numbers does a running text give to its points?"""

import pytest

from tests.claims.letters import of_kind, roles, understood


def out_of_row(letter: str, language: str = "nl") -> list[tuple[str, str]]:
    found = of_kind(understood(letter, language), "row")
    return [(roles(claim)["number"][0], claim.traits["right"]) for claim in found]


@pytest.mark.parametrize(
    ("language", "letter", "number", "due"),
    [
        ("nl", "1. Ja. 2. De brug is oud. 5. Er komt een nieuwe. 4. Neen.", "5", "3"),
        ("nl", "1. en 2. De brug is oud. 2. Er komt een nieuwe. 4. Neen.", "2", "3"),
        ("nl", "1. Ja. 2. De brug is oud.\n\n5. Er komt een nieuwe. 4. Neen. 5. Ja.", "5", "3"),
        ("en", "1. Yes. 2. and 4. The bridge is old. 4. A new one comes. 5. No.", "4", "3"),
        ("nl", "1. Ja. 2. De brug is op 3 mei gesloten. 4. Neen.", "4", "3"),
        ("nl", "1. Ja. 2. De brug is oud. 4. Er komt een nieuwe. 5. Neen.", "4", "3"),
        ("en", "1. Yes, that is known to us. 3. The bridge is old.", "3", "2"),
        ("en", "1. Yes. 3. The bridge is old. 3. A new one comes. 4. No.", "3", "2"),
    ],
)
def test_a_point_out_of_its_row(language, letter, number, due):
    assert out_of_row(letter, language) == [(number, due)]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "1. Ja. 2. De brug is oud. 5. Er komt een nieuwe. 6. Neen."),  # two that others may answer
        ("nl", "1. Ja. 2. De brug is oud.3. 18 zones doen mee. 4. Neen."),  # not read as a point
        ("nl", "1. Ja. 2., 4. en 6. De brug is oud. 3. Nee. 5. Er komt een nieuwe."),
        ("nl", "1. Ja. 2. De brug is oud (zie voor vraag 3 de vorige brief). 4. Neen."),
        ("en", "1. Yes. 2. and 4. The bridge is old."),
        ("en", "1. Yes. 2. The bridge is old. (...) 4. A new one comes."),
        ("nl", "1. en 2. De brug is oud. 3. Zie punt 3. 4. Neen."),
        ("nl", "1. Zie art. 8. De brug is oud. 2. Er komt een nieuwe. 3. Neen."),
        ("nl", "Er waren er 12. De brug is 8. Dat was in 2015. 3. De rest volgt."),
        ("en", "1. Yes. 2. The bridge is old. 1. No. 2. A new one comes."),  # a list inside it
    ],
)
def test_what_is_left_out_or_is_no_point_is_not(language, letter):
    assert out_of_row(letter, language) == []
