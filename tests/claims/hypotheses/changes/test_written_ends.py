"""Which changes are written out with what was, what became and their size?"""

import pytest

from checker.claims.hypotheses.changes.written_ends import written_ends
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str]]:
    """Return each: its size, what it became, what it was."""
    return [
        (one.size.by.mention.text, one.to.mention.text, one.start.mention.text)
        for one in written_ends(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        ("De instroom ging van 1.200 naar 1.158 (-3,5%).", "nl", ("3,5%", "1.158", "1.200")),
        ("De export was € 66 (2019: € 60, +10%).", "nl", ("10%", "€ 66", "€ 60")),
        ("Sales were $52, +30% on $40.", "en", ("30%", "$52", "$40")),
        ("Er kwamen 1.158 brieven (-3,5% ten opzichte van 1.200 in 2021).", "nl", ("3,5%", "1.158", "1.200")),
        ("Het kader ging van 18 naar 27 plaatsen (+9).", "nl", ("9", "27", "18")),
    ],
)
def test_a_sign_before_a_size(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        (
            "The queue fell from 14 weeks to 9 weeks, a cut of 5 weeks.",
            "en",
            ("5 weeks", "9 weeks", "14 weeks"),
        ),
        ("Cases fell from 445 to 437, a 2% fall.", "en", ("2%", "437", "445")),
        (
            "In 2015 waren er 43 loketten en nu 86, een verdubbeling.",
            "nl",
            ("verdubbeling", "86", "43"),
        ),
        (
            "Er stonden 540 huizen leeg. Een jaar later waren dat er 486, een daling van 10%.",
            "nl",
            ("10%", "486", "540"),
        ),
    ],
)
def test_an_apposition_behind_what_became(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        ("De uitgaven vervijfvoudigden van € 125 tot € 625.", "nl", ("vervijfvoudigden", "€ 625", "€ 125")),
        ("The budget grew by a factor of 4, from $50 to $200.", "en", ("4", "$200", "$50")),
        ("Deaths fell by 9% from 1,192 in 2011 to 1,086 in 2012.", "en", ("9%", "1,086", "1,192")),
        ("Weddings rose by 1.4% to 8,480 in 2012, from 8,366 in 2011.", "en", ("1.4%", "8,480", "8,366")),
        (
            "Er is een daling van 14%: 2.456 zaken in 2016 tegenover 2.851 in 2015.",
            "nl",
            ("14%", "2.456", "2.851"),
        ),
    ],
)
def test_a_size_before_both_ends(letter, language, found):
    assert found in told(letter, language)


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Rents rose from $700 to $770, a rise of 4% after inflation.", "en"),
        ("De contributie ging van € 40 naar € 50, een verhoging van 12,5% per jaar.", "nl"),
        ("De omzet was € 12, -5% op de begroting, en de winst € 2.", "nl"),
        ("In 2019 there were 640 complaints. A year later there were 512 fines, a decrease of 5%.", "en"),
        ("In 2015 there were 300 men and in 2020 240 women, a decrease of 10%.", "en"),
        ("Prices rose by a factor of 2 while output went from 120 to 150 units.", "en"),
        ("De leeftijd speelt als factor 2 keer mee, van 18 tot 65.", "nl"),
        ("The law forbids a cut of 5%, from $700 to $650.", "en"),
    ],
)
def test_a_size_of_something_else(letter, language):
    assert told(letter, language) == []
