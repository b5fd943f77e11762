"""Which fractions in words are parts of something?"""

import pytest

from tests.claims.one_sentence import read


@pytest.mark.parametrize(
    ("language", "sentence", "text", "value"),
    [
        ("nl", "Een kwart zegt dat.", "Een kwart", ["1", "4"]),
        ("nl", "Ruim een kwart (26%) zegt dat.", "Ruim een kwart", ["1", "4"]),
        ("nl", "De helft haalt het.", "De helft", ["1", "2"]),
        ("nl", "Een derde (33%) is vrouw.", "Een derde", ["1", "3"]),
        ("nl", "Driekwart van de leden stemde.", "Driekwart", ["3", "4"]),
        ("nl", "Driekwart (75%) is geslaagd.", "Driekwart", ["3", "4"]),
        ("nl", "Het treft 1 op de 3 leden.", "1 op de 3", ["1", "3"]),
        ("nl", "Het treft 1 op de 2000 kinderen.", "1 op de 2000", ["1", "2000"]),
        ("nl", "Het waren er een vijfde minder.", "een vijfde", ["1", "5"]),
        ("nl", "Het aantal daalde in 2024 met een derde.", "een derde", ["1", "3"]),
        ("en", "They were a third fewer.", "a third", ["1", "3"]),
        ("en", "A quarter said so.", "A quarter", ["1", "4"]),
        ("en", "A quarter (24%) came.", "A quarter", ["1", "4"]),
        ("en", "Prices rose by a quarter.", "a quarter", ["1", "4"]),
        ("en", "Just over a quarter came.", "Just over a quarter", ["1", "4"]),
        ("en", "Three quarters of them came.", "Three quarters", ["3", "4"]),
        ("en", "Three-quarters came.", "Three-quarters", ["3", "4"]),
        ("en", "Two-thirds (67%) came.", "Two-thirds", ["2", "3"]),
        ("en", "Half the members came.", "Half", ["1", "2"]),
        ("en", "Half said no.", "Half", ["1", "2"]),
        ("en", "It strikes 1 in 2,000 children.", "1 in 2,000", ["1", "2000"]),
    ],
)
def test_a_part_of_something_is_a_ratio(language: str, sentence: str, text: str, value: list[str]) -> None:
    assert (text, "ratio", value) in [(one.text, one.kind, one.value) for one in read(sentence, language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Een derde heeft zich gemeld."),
        ("nl", "De zaak met een derde loopt nog."),
        ("nl", "Een halve waarheid helpt niet."),
        ("nl", "De eerste helft van 2024 was goed."),
        ("nl", "Om kwart over drie begint het."),
        ("en", "It costs $5 million a quarter."),
        ("en", "They report once a quarter."),
        ("en", "It was paid in a quarter of 2023."),
        ("en", "In the first three quarters of 2023 it fell."),
        ("en", "It fell for three quarters."),
        ("en", "It was cut in half."),
        ("nl", "Het aantal kwam in 2023 op 48.000 uit."),
        ("en", "Only 1 in 2019."),
    ],
)
def test_what_only_looks_like_a_part_is_none(language: str, sentence: str) -> None:
    assert not [one for one in read(sentence, language) if one.kind == "ratio"]


@pytest.mark.parametrize(
    ("language", "sentence", "text", "value"),
    [
        ("nl", "Het duurt driekwart jaar.", "driekwart jaar", "P0.75Y"),
        ("nl", "Het duurt een kwart eeuw.", "een kwart eeuw", "P25Y"),
        ("nl", "Het kost een kwart miljoen euro.", "een kwart miljoen euro", "250000"),
        ("en", "It fell for three quarters.", "three quarters", "P9M"),
        ("en", "It took a quarter of a million people.", "a quarter of a million", "250000"),
    ],
)
def test_a_part_of_a_measure_is_that_much_of_it(language: str, sentence: str, text: str, value: str) -> None:
    assert (text, value) in [(one.text, one.value) for one in read(sentence, language)]
