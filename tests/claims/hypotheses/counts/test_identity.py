"""What the next sentence says that the counted things are."""

import pytest

from tests.claims.listed import bounds


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Er zijn drie dorpen. Dat zijn Ede en Tiel.", (3, 2, 2)),
        ("nl", "Er zijn drie doelen. De doelen zijn een loket, een fonds en een plicht.", (3, 3, 3)),
        ("en", "There are three offices. They are Dover and Leeds.", (3, 2, 2)),
    ],
)
def test_a_row_of_the_next_sentence_is_counted(language, letter, expected):
    assert bounds(letter, language) == [expected]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("en", "We spoke to three people. They are parents and teachers."),  # what each of them is
        ("nl", "Wij spraken drie mensen. Dat zijn onder anderen Bos en Mol."),
        ("nl", "Er zijn drie dorpen met twee scholen. Dat zijn Ede en Tiel."),
        ("nl", "Er zijn drie dorpen. De scholen zijn Ede en Tiel."),
    ],
)
def test_what_only_describes_them_is_not(language, letter):
    assert bounds(letter, language) == []
