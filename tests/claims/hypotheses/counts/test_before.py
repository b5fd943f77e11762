"""Rows that stand before the number that sums them up."""

import pytest

from checker import claims, readers
from checker.document import Document


def bounds(text: str, language: str) -> list[tuple[str, int, int]]:
    document = readers.read("-", text.encode(), "letter.md")
    assert isinstance(document, Document)
    found = claims.find(document, language=language).counted
    return [(each.mention.text, each.listing.low, each.listing.high) for each in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("nl", "Spanje, Italië en Frankrijk zijn de drie landen met de meeste boeren.", ("drie", 3, 3)),
        (
            "nl",
            "De dienst opende loketten in Ede, Breda en Gouda. Deze drie steden groeien.",
            ("drie", 3, 30),
        ),
        ("en", "We saw offices in Ede, Breda and Gouda. These three towns grow.", ("three", 3, 30)),
    ],
)
def test_a_row_is_summed_up_by_the_number_behind_it(
    language: str, text: str, expected: tuple[str, int, int]
) -> None:
    assert bounds(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De dienst opende loketten in Ede en Breda. Deze drie steden groeien."),
        ("nl", "De dienst opende loketten in onder meer Ede, Breda en Gouda. De drie steden groeien."),
    ],
)
def test_two_that_and_joins_and_a_number_that_does_not_point_back_are_none(language: str, text: str) -> None:
    assert bounds(text, language) == []
