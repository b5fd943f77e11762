"""Is a quantity a rate, or a norm?"""

import pytest

from tests.claims.one_sentence import mentions


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Dit volgt uit de 2%-norm."),
        ("nl", "Dit volgt uit de 5% bbp norm."),
        ("nl", "Het land voldoet aan de 3%."),
        ("nl", "In 2025 voldoet Nederland aan de 3%."),
        ("nl", "Dit is de norm van 3%."),
        ("en", "The country meets the 3% of last year."),
    ],
)
def test_a_percentage_that_is_a_target_is_a_norm(language: str, sentence: str) -> None:
    share = next(one.quantity for one in mentions(sentence, language) if one.quantity is not None)
    assert share.norm


@pytest.mark.parametrize(
    "sentence", ["Er is één norm.", "Dit valt onder de 2%-afspraken.", "Het is 3% hoger."]
)
def test_a_count_of_norms_or_a_mere_share_is_none(sentence: str) -> None:
    share = next(one.quantity for one in mentions(sentence, "nl") if one.quantity is not None)
    assert not share.norm


@pytest.mark.parametrize(
    ("sentence", "rate"),
    [
        ("Dat kost € 5 miljoen per jaar.", True),
        ("Gemiddeld 12 klachten zijn er.", True),
        ("Er wonen 40.000 inwoners per gemeente.", True),
        ("Dat kost € 5 miljoen in 2024.", False),
    ],
)
def test_what_is_per_something_or_an_average_is_a_rate(sentence: str, rate: bool) -> None:
    amount = next(one.quantity for one in mentions(sentence, "nl") if one.quantity is not None)
    assert amount.rate is rate
