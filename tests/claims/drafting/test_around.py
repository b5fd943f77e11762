"""What is a mention about, as its own sentence says it?"""

import pytest

from checker.claims.mentions.mention import Kind
from tests.claims.one_sentence import mentions


@pytest.mark.parametrize(
    ("language", "sentence", "base"),
    [
        ("nl", "Wij geven 2% van het bbp uit.", "bbp"),
        ("nl", "Wij geven 2% van hun bbp uit.", "bbp"),
        ("nl", "Wij voldoen met 2% bbp aan de eis.", "bbp"),
        ("nl", "Wij zagen 12% van de aanvragen.", "aanvragen"),
        ("nl", "Wij zagen 12% van de gezamenlijke RWXY inspecties.", None),
        ("en", "About 85 percent of museums closed.", "museums"),
        ("en", "They spent 2% of GDP.", "gdp"),
    ],
)
def test_a_percentage_is_of_what_stands_right_behind_it(
    language: str, sentence: str, base: str | None
) -> None:
    assert mentions(sentence, language)[0].about.base == base


@pytest.mark.parametrize(
    ("sentence", "scopes"),
    [
        (
            "Wij gaven 2,26% uit aan wegen inclusief steun aan dorpen (2,01% exclusief deze steun).",
            ["inclusive steun", "exclusive steun"],
        ),
        ("Dat is 2% exclusief tijdelijke steun aan dorpen.", ["exclusive tijdelijke steun"]),
        ("Dat is € 6 miljoen, excl. btw.", ["exclusive btw"]),
        ("Met inbegrip van btw is dat € 6 miljoen.", ["inclusive btw"]),
        ("Dat is € 5 miljoen en inclusief btw € 6 miljoen.", [None, "inclusive btw"]),
        ("Dat is € 5 miljoen voor wegen, inclusief.", [None]),
    ],
)
def test_a_scope_is_what_the_same_clause_takes_in_or_leaves_out(
    sentence: str, scopes: list[str | None]
) -> None:
    assert [one.about.scope for one in mentions(sentence, "nl")] == scopes


@pytest.mark.parametrize(
    ("language", "sentence", "methods"),
    [
        ("nl", "Volgens BRUG-berekeningswijze is het 2,59%.", ["brug-berekeningswijze"]),
        ("nl", "Het is 2,59% conform de BRUG-berekeningswijze.", ["brug-berekeningswijze"]),
        ("nl", "Volgens de Nederlandse berekeningswijze is het 2%.", ["nederlandse berekeningswijze"]),
        ("nl", "Voor afronding is het 1,97 procent.", ["voor afronding"]),
        ("nl", "Het is 2% en er is een eigen berekeningswijze.", [None]),
        ("en", "Before rounding it is 1.97 percent.", ["before rounding"]),
        ("en", "The method was good and 5% answered.", [None]),
    ],
)
def test_a_method_has_one_name_however_it_is_led_to(
    language: str, sentence: str, methods: list[str | None]
) -> None:
    assert [one.about.method for one in mentions(sentence, language)] == methods


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("Wij lazen het rapport van 3 mei 2024 met zorg.", "rapport"),
        ("Wij lazen de Kamerbrief van 3 mei 2024 met zorg.", "kamerbrief"),
        ("Wij lazen het verslag van de dienst d.d. 3 mei 2024.", "verslag"),
        ("Wij waren op 3 mei 2024 thuis.", None),
        ("De brief kwam, en van 3 mei 2024 af was het stil.", None),
    ],
)
def test_a_date_is_the_date_of_the_document_before_it(sentence: str, subject: str | None) -> None:
    (date,) = [one for one in mentions(sentence, "nl") if one.kind is Kind.DATE]
    assert date.about.subject == subject


def test_a_multiple_holds_for_no_period() -> None:
    (times, _) = mentions("Dat is twintig maal de omvang in 2020.", "nl")
    assert (times.about.subject, times.about.period) == ("maal", None)
