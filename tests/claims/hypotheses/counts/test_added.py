"""Two numbers that count one list, and some of so many."""

import pytest

from tests.claims.listed import bounds


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Er zijn twee subsidies en twee leningen: een toeslag, een krediet en een gift.", [(4, 3, 3)]),
        ("en", "Three men and two women won a prize: Adams, Brown, Clark and Davis.", [(5, 4, 4)]),
        ("nl", "Er komen twee loketten en drie punten: een in Ede, een in Tiel en drie in Epe.", [(5, 5, 5)]),
        ("nl", "Het geldt voor huurders en drie groepen: ouderen, jongeren en studenten.", [(3, 2, 3)]),
        ("en", "Three of the four schools (Dover and Leeds) grew.", [(3, 2, 2)]),
    ],
)
def test_numbers_that_are_listed_together_are_one(language, letter, expected):
    assert bounds(letter, language) == expected


@pytest.mark.parametrize(
    "letter",
    [
        "Er waren twee branden en drie inbraken: in Ede, in Tiel en in Epe.",  # the second alone
        "Er zijn twee wethouders en drie raadsleden (Bos, Vos en Mol) gekozen.",
        "Het plan vraagt een wet en twee besluiten: een kaderwet, een regeling en een besluit.",  # two or three
        "Er komen drie scholen, twee hallen en twee baden: een bad, een hal en een school.",
        "Drie van de vier scholen (Ede, Tiel, Epe en Urk) deden mee, zo leek het.",  # the four
    ],
)
def test_a_list_of_one_of_them_is_not_that_of_both(letter):
    assert bounds(letter) == []
