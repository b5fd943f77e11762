"""Which year or day does a figure hold for?"""

import pytest

from tests.claims.one_sentence import mentions


@pytest.mark.parametrize(
    ("language", "sentence", "periods"),
    [
        ("nl", "In 2024 is die bijdrage 5%.", ["2024"]),
        ("nl", "Wij gaven 5% van het bbp uit in 2025.", ["2025"]),
        ("nl", "De uitgaven groeiden in 2025 ten opzichte van 2024 met 20%.", ["2025"]),
        ("nl", "Over het jaar 2023 is 5% te laat.", ["2023"]),
        ("nl", "In de periode 2014-2024 was 5% te laat.", ["2014/2024"]),
        ("nl", "In 2024 en 2025 was het respectievelijk 1,97 en 1,99 procent.", ["2024", "2025"]),
        ("nl", "In 2024 en 2025 was het 2%.", [None]),
        ("nl", "In 2006 is het 66 procent en in 2007 is het 33 procent.", ["2006", "2007"]),
        ("nl", "Het was € 5 miljoen (2011).", ["2011"]),
        ("nl", "Eind 2023 was 5% te laat.", ["eind 2023"]),
        ("nl", "Wij streven tot eind 2023 naar 5%.", [None]),
        ("nl", "De Voorjaarsnota 2025 noemt 5%.", [None]),
        ("nl", "Het is 5% van de plannen die in 2025 zijn gemaakt.", [None]),
        ("nl", "In 2025 kwam het rapport, en daarin staat 5%.", [None]),
        ("nl", "Op 1 oktober 2024 lagen er 260 aanvragen.", ["2024-10-01"]),
        ("nl", "Op 8 juli 2024 komen de 32 leden bijeen.", [None]),
        ("en", "In 2024, 12% of the museums closed.", ["2024"]),
        ("en", "In November of 2023, the Department awarded $182 million.", [None]),
        ("en", "This is a 5.9 percent increase over the FY 2026 level.", [None]),
        ("en", "In fiscal year 2026 it was 5.9 percent.", ["2026"]),
    ],
)
def test_a_figure_holds_for_the_period_that_its_own_clause_leads_to(
    language: str, sentence: str, periods: list[str | None]
) -> None:
    figures = [one for one in mentions(sentence, language) if one.quantity is not None]
    assert [one.about.period for one in figures] == periods


def test_a_list_of_thousands_of_years_is_one_list():
    listed = ", ".join(["2020"] * 2_000)
    *_, figure = mentions(f"In de jaren {listed} waren er 12 klachten.", "nl")
    assert (figure.text, figure.about.period) == ("12", None)
