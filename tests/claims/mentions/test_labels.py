"""Which written numbers are addresses, article numbers, codes?"""

import pytest

from checker.claims.mentions.mention import Kind
from tests.claims.one_sentence import mentions

CASES = [
    ("nl", "Bel T 070 426 64 26 of mail.", "T 070 426 64 26", "phone"),
    ("nl", "Bel 070—3424344 vandaag.", "070—3424344", "phone"),
    ("nl", "Bel 070-3486486 vandaag.", "070-3486486", "phone"),
    ("en", "Call 202-555-6543 today.", "Call 202-555-6543", "phone"),
    ("en", "The number (202) 555-6543 is free.", "202) 555-6543", "phone"),
    ("nl", "Het staat in artikel 3.2 van de wet.", "artikel 3.2", "article"),
    ("nl", "Op de vragen 3 en 4 is geantwoord.", "vragen 3 en 4", "question"),
    ("nl", "Ons kenmerk WB/ABC-2023/297705 staat erboven.", "kenmerk WB/ABC-2023/297705", "number"),
    ("nl", "Schrijf naar Postbus 20061 in Utrecht.", "Postbus 20061", "address"),
    ("nl", "Zie www.voorbeeld.nl/2024/12 voor meer.", "www.voorbeeld.nl/2024/12", "address"),
    ("nl", "De 360-gradenbenadering blijft.", "360-gradenbenadering", "label"),
    ("nl", "Uit rubriek 04.82.30 blijkt het.", "rubriek 04.82.30", "section"),
]


@pytest.mark.parametrize(("language", "sentence", "text", "sort"), CASES)
def test_a_number_in_an_address_article_or_code_is_no_claim(
    language: str, sentence: str, text: str, sort: str
) -> None:
    found = [(one.text, one.kind, one.about.subject) for one in mentions(sentence, language)]
    assert found == [(text, Kind.NOT_A_CLAIM, sort)]


def test_a_date_in_the_form_of_a_code_stays_a_date() -> None:
    assert [one.kind for one in mentions("Dat was op 9-7-2024 zo.", "nl")] == [Kind.DATE]


def test_the_m_of_through_is_no_telephone() -> None:
    found = mentions("Het loket is dicht van 22-04-2019 t/m 26-04-2019.", "nl")
    assert [(one.text, one.kind) for one in found] == [("22-04-2019", Kind.DATE), ("26-04-2019", Kind.DATE)]


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("De boete is f 98,55 per keer.", "f 98,55"),
        ("De boete is f 250,- per keer.", "f 250,-"),
        ("De boete is F 98,55 per keer.", "F 98,55"),
        ("De boete was in 2001 f 1.250 per keer.", "f 1.250"),
        ("De boete is fl. 20 per keer.", "fl. 20"),
    ],
)
def test_the_letter_of_guilders_before_an_amount_is_money(sentence: str, text: str) -> None:
    assert [(one.text, one.quantity and one.quantity.unit) for one in mentions(sentence, "nl")][-1] == (
        text,
        "NLG",
    )


@pytest.mark.parametrize(
    "sentence", ["Bel f 070-3486486 vandaag.", "De F 16 vliegt.", "Zie lid f 12 daarvan."]
)
def test_the_letter_of_guilders_before_another_number_is_none(sentence: str) -> None:
    assert [one.kind for one in mentions(sentence, "nl")] == [Kind.NOT_A_CLAIM]


def test_a_unit_behind_a_hyphen_measures_and_a_longer_word_does_not() -> None:
    assert [(one.text, one.kind) for one in mentions("A 250-mile road has a 12-milepost.", "en")] == [
        ("250-mile", Kind.QUANTITY),
        ("12-milepost", Kind.NOT_A_CLAIM),
    ]
