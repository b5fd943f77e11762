"""Times that are counted from what was told before."""

# ruff: noqa: E501  a sentence stays whole

import pytest

from tests.claims.said import speaks


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        (
            "nl",
            "Op 3 mei 2024 viel de stroom uit. {} later, op 7 mei 2024, was het hersteld.",
            "Vier dagen",
            "Twee dagen",
        ),
        ("nl", "In 2011 kwam er een brug. {} daarna, in 2019, was die te smal.", "Acht jaar", "Zes jaar"),
        (
            "nl",
            "Het fonds is in 2004 opgericht. In 2022, {} na de oprichting, is het herzien.",
            "achttien jaar",
            "twintig jaar",
        ),
        (
            "nl",
            "De wet is in 2010 ingevoerd. Zij werkt. {} na de invoering, in 2018, volgt een oordeel.",
            "Acht jaar",
            "Vijf jaar",
        ),
        ("en", "The mill closed in 1999. {} later, in 2012, it was a museum.", "Thirteen years", "Ten years"),
        (
            "en",
            "The dam broke on 3 May 2024. {} later, on 7 May 2024, it was closed.",
            "Four days",
            "Ten days",
        ),
        (
            "en",
            "The fund was founded in 2004. In 2022, {} after its founding, it was reviewed.",
            "eighteen years",
            "twenty years",
        ),
    ],
)
def test_a_length_counted_from_it(language, sentence, right, wrong):
    assert not speaks("elapsed-mismatch", sentence.format(right), language)
    assert speaks("elapsed-mismatch", sentence.format(wrong), language)


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        (
            "nl",
            (
                "Uw aanvraag is op 4 april 2023 ontvangen. De termijn is zes weken vanaf de dag van ontvangst. "
                "Dit betekent dat u uiterlijk op {} bericht krijgt."
            ),
            "16 mei 2023",
            "23 mei 2023",
        ),
        (
            "nl",
            (
                "Het besluit is op 1 maart 2024 bekendgemaakt. Bezwaar kan tot vier weken na de bekendmaking, dus "
                "uiterlijk op {}."
            ),
            "29 maart 2024",
            "19 april 2024",
        ),
        (
            "en",
            (
                "The rule was published on March 3, 2025. Comments are due within 45 days of publication, that is, on "
                "or before {}."
            ),
            "April 17, 2025",
            "April 27, 2025",
        ),
        (
            "en",
            (
                "We received your claim on 3 June 2024. It takes 28 days from receipt. This means that you will hear by "
                "{}."
            ),
            "1 July 2024",
            "15 July 2024",
        ),
    ],
)
def test_a_term_counted_from_it(language, sentence, right, wrong):
    assert not speaks("deadline-mismatch", sentence.format(right), language)
    assert speaks("deadline-mismatch", sentence.format(wrong), language)


@pytest.mark.parametrize(
    ("rule", "language", "sentence"),
    [
        (
            "elapsed-mismatch",
            "nl",
            "Op 3 mei en 5 mei 2024 viel de stroom uit. Acht dagen later, op 7 mei 2024, niet.",
        ),
        (
            "elapsed-mismatch",
            "nl",
            "Op 3 mei 2024 viel de stroom uit. Twee dagen later was het hersteld, tot 9 mei 2024.",
        ),
        (
            "elapsed-mismatch",
            "nl",
            "De bank is in 1990 opgericht en in 2004 ook. In 2022, twintig jaar na de oprichting, sloot zij.",
        ),
        (
            "elapsed-mismatch",
            "nl",
            "Het fonds is niet in 2004 opgericht. In 2022, twintig jaar na de oprichting, sloot het.",
        ),
        (
            "elapsed-mismatch",
            "en",
            "The fund was founded in 2004. In 2022, ten years after the founding of the bank, it closed.",
        ),
        (
            "deadline-mismatch",
            "nl",
            "Hij is op 4 april 2023 ontvangen. Het is zes weken na ontvangst van advies. Dus uiterlijk op 23 mei 2023.",
        ),
        (
            "deadline-mismatch",
            "en",
            "It was published on May 3, 2025. It holds within 9 days of publication. A hearing is on May 27, 2025.",
        ),
    ],
)
def test_what_may_be_counted_from_elsewhere(rule, language, sentence):
    assert not speaks(rule, sentence, language)
