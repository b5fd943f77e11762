import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "estimate", "upper"),
    [
        ("nl", "Geraamd zijn 20 tot 24 bezoeken. Het werden er 25; dit valt binnen de marge.", "25", "24"),
        (
            "en",
            "The forecast was 410 to 450 pupils. We had 465 pupils. This is within the range.",
            "465",
            "450",
        ),
    ],
)
def test_a_figure_within_a_range_is_compared_with_its_ends(language, sentence, estimate, upper):
    [found] = roles("estimate", sentence, language)
    assert found["estimate"][0].startswith(estimate)
    assert found["upper"][0].startswith(upper)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Geraamd zijn 2.000 tot 2.400 bezoeken. Het werden er 2.510; dat valt niet binnen de marge."),
        ("nl", "Geraamd zijn 2.000 tot 2.400 bezoeken. Het aantal van 2.510 moet binnen de marge komen."),
        ("en", "The range is 60 to 70 per cent. It was 74 per cent. It is now within that range."),
        ("en", "The fee is 12 to 15 euros. The grant of 20 euros is within a margin of 10 per cent."),
    ],
)
def test_what_lies_outside_or_is_to_come_within_is_not_compared(language, sentence):
    assert of_kind("estimate", sentence, language) == []
