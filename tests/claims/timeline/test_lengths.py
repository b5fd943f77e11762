"""How long a letter says that its periods are."""

import pytest

from tests.claims.said import speaks


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("nl", "Van 3 tot en met 16 mei 2026 ({}) is de brug dicht.", "14 dagen", "20 dagen"),
        ("nl", "Bezoek aan Lyon, 3 december - 8 december 2016: {}.", "6 dagen", "8 dagen"),
        ("nl", "In de afgelopen {} (2022-2024) is veel gebouwd.", "drie jaar", "vijf jaar"),
        ("nl", "Op {} tijd, tussen 1980 en 2015, is dit verdubbeld.", "35 jaar", "45 jaar"),
        (
            "nl",
            "Het contract geldt voor een periode van {} (1 mei 2016 tot 1 mei 2020).",
            "vier jaar",
            "zes jaar",
        ),
        ("en", "The contract runs from 2021 to 2031, {} in all.", "ten years", "eight years"),
        ("en", "The pilot ran from January 2019 to December 2022, which is {}.", "four years", "six years"),
        ("en", "Over the past {} (from 2022 through 2024) we built much.", "3 years", "6 years"),
        (
            "nl",
            "De bouw begon in maart 2018 en was klaar in juni 2024. In die {} was er hinder.",
            "zes jaar",
            "vier jaar",
        ),
        (
            "nl",
            "De regeling loopt van 1 mei 2020 tot 1 mei 2027. Gedurende deze {} is er geld.",
            "zeven jaar",
            "vijf jaar",
        ),
        (
            "nl",
            "De cursus is gestart op 1 mei 2020 en afgesloten op 30 april 2022. In deze {} kwamen 40 mensen.",
            "24 maanden",
            "18 maanden",
        ),
        (
            "nl",
            "Het aantal putten groeide van 310 in 2008 naar 420 in 2020. In die {} sloot er geen.",
            "twaalf jaar",
            "negen jaar",
        ),
        (
            "en",
            "The stock grew from 310 wells in mid-2008 to 420 wells in mid-2020. In those {} none shut.",
            "12 years",
            "15 years",
        ),
    ],
)
def test_a_length_beside_its_period(language, sentence, right, wrong):
    assert not speaks("elapsed-mismatch", sentence.format(right), language)
    assert speaks("elapsed-mismatch", sentence.format(wrong), language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Van 6 tot 17 juli 2026 (tien dagen) is de brug dicht."),  # working days
        ("nl", "Elke vijf jaar (2010-2020) wordt geteld."),
        ("nl", "De wet is van 2018 en de regeling van 2024. In die vier jaar was er hinder."),
        ("en", "The fund (2020-2026) gives loans of ten years."),
        ("nl", "Een akte is op 1 mei 2018 afgesloten; de bouw startte in 2022. In die twee jaar niets."),
        ("en", "It grew from 310 in 2008 to 420 in 2020. Those eight years that it lay still were hard."),
        ("en", "From Ede came 310 tons in 2008 and to 9 towns 4 in 2020. In those six years none came."),
        ("en", "The bridge was built in 1990 and repaired in 2014. In those ten years it was closed."),
    ],
)
def test_a_length_of_something_else(language, sentence):
    assert not speaks("elapsed-mismatch", sentence, language)
