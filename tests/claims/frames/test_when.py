"""The period or day that a figure holds for is the nearest of its clause, or else of what was said before."""

import pytest

from tests.claims.shown import when, wrong


@pytest.mark.parametrize(
    ("language", "text", "figure", "time"),
    [
        ("nl", "In 2024 bedroegen de kosten € 3 miljoen.", "€ 3 miljoen", "2024"),
        ("en", "In 2024 the costs were $3 million.", "$3 million", "2024"),
        ("nl", "De kosten bedroegen € 3 miljoen op 1 mei 2024.", "€ 3 miljoen", "1 mei 2024"),
        ("en", "The costs were $3 million on May 1, 2024.", "$3 million", "May 1, 2024"),
        ("nl", "Het aantal steeg van 12 in 2023 naar 14 in 2024.", "12", "2023"),
        ("nl", "Het aantal steeg van 12 in 2023 naar 14 in 2024.", "14", "2024"),
        ("en", "The number rose from 12 in 2023 to 14 in 2024.", "12", "2023"),
        ("en", "The number rose from 12 in 2023 to 14 in 2024.", "14", "2024"),
        ("nl", "De kosten waren € 3 miljoen (2023) en € 4 miljoen (2024).", "€ 3 miljoen", "2023"),
        ("en", "The costs were $3 million (2023) and $4 million (2024).", "$4 million", "2024"),
        ("nl", "In maart kwamen er 64, in april 58 en in mei 71.", "58", "april"),
        ("en", "They had 64 in March, 58 in April and 71 in May.", "58", "April"),
        ("nl", "Vorig jaar sloten wij 14 dossiers.", "14", "Vorig jaar"),
        ("en", "Last year we closed 14 files.", "14", "Last year"),
        ("nl", "Momenteel wachten 210 gezinnen op een woning.", "210", "Momenteel"),
        ("en", "Currently 210 families wait for a home.", "210", "Currently"),
        ("nl", "De begroting 2024 telt 12 hoofdstukken.", "12", "2024"),
        ("nl", "Tussen 2019 en 2021 werden 14 scholen gesloten.", "14", "Tussen 2019 en 2021"),
        wrong(
            "nl",
            "Tussen 2019 en 2021 sloten 14 scholen.",
            "14",
            "Tussen 2019 en 2021",
            reason="a range of years is read as one of figures",
        ),
        ("en", "Between 2019 and 2021, 14 schools closed.", "14", "Between 2019 and 2021"),
    ],
)
def test_a_time_of_its_own_sentence(language: str, text: str, figure: str, time: str) -> None:
    assert when(text, language)[figure] == time


@pytest.mark.parametrize(
    ("language", "text", "figure", "time"),
    [
        ("nl", "De kosten stegen in 2023 met 4% ten opzichte van 2019.", "4%", "2023"),
        ("en", "The costs rose by 4% in 2023 compared to 2019.", "4%", "2023"),
        ("nl", "In uw brief van 3 mei 2024 vraagt u naar 12 klachten.", "12", None),
        ("en", "Your letter of May 3, 2024 asks for 12 files.", "12", None),
        ("nl", "De kosten zijn hoger dan 2019: € 3 miljoen.", "€ 3 miljoen", None),
        ("nl", "Het duurt zes weken om 14 dossiers te sluiten.", "14", None),
        ("en", "It takes six weeks to close 14 files.", "14", None),
        ("nl", "De kosten stegen met 4%.", "4%", None),
        ("nl", "De kosten stegen met 4% ten opzichte van vorig jaar.", "4%", None),
        ("en", "The costs rose by 4% compared to last year.", "4%", None),
        ("nl", "De wet van 2007 kent 14 regels.", "14", None),
        ("en", "The Clean Water Act of 2009 has 14 rules.", "14", None),
        ("nl", "De kosten van 2007 waren € 14.", "€ 14", "2007"),
        ("en", "The costs of 2009 were $14.", "$14", "2009"),
        (
            "nl",
            "Zie mijn antwoord (Vragen en Antwoorden, Kamer, 2016-2017, nr. 102) over 14 scholen.",
            "14",
            None,
        ),
        ("nl", "Het klimaatplan 2017-2019 telt 14 delen.", "14", None),
    ],
)
def test_the_date_of_a_paper_and_a_time_to_compare_with_are_not_meant(
    language: str, text: str, figure: str, time: str | None
) -> None:
    assert when(text, language)[figure] == time


@pytest.mark.parametrize(
    ("language", "text", "figure", "time"),
    [
        ("nl", "In 2023 sloten wij 14 dossiers. Wij openden 12 zaken.", "12", "2023"),
        ("en", "In 2023 we closed 14 files. We opened 12 cases.", "12", "2023"),
        ("nl", "In 2023 sloten wij 14 dossiers. In 2024 openden wij 12 zaken.", "12", "2024"),
        ("en", "In 2023 we closed 14 files. In 2024 we opened 12 cases.", "12", "2024"),
        ("nl", "In 2023 sloten wij 14 dossiers.\n\nWij openden 12 zaken.", "12", None),
        ("en", "In 2023 we closed 14 files.\n\nWe opened 12 cases.", "12", None),
        ("nl", "In 2023 sloten wij:\n\n- 14 dossiers;\n- 12 zaken.", "12", "2023"),
        ("en", "In 2023 we closed:\n\n- 14 files;\n- 12 cases.", "12", "2023"),
    ],
)
def test_a_time_holds_on_in_its_paragraph_and_in_the_list_that_it_introduces(
    language: str, text: str, figure: str, time: str | None
) -> None:
    assert when(text, language)[figure] == time


@pytest.mark.parametrize(
    ("language", "text", "figure", "time"),
    [
        ("nl", "In 2014, 2015 en 2016 sloten wij respectievelijk 63, 73 en 65 scholen.", "63", "2014"),
        ("nl", "In 2014, 2015 en 2016 sloten wij respectievelijk 63, 73 en 65 scholen.", "73", "2015"),
        ("en", "In 2014, 2015 and 2016 we closed 63, 73 and 65 schools, respectively.", "63", "2014"),
        ("nl", "In 2014, 2015 en 2016 sloten wij 63, 73 en 65 scholen.", "63", "2016"),
        ("nl", "In 2016 steeg het (12 in 2015) met 14 scholen.", "14", "2016"),
        ("en", "In 2016 it rose (from 12 in 2015) by 14 schools.", "14", "2016"),
        ("nl", "Wij zagen 12 bossen (periode 1990-2000).", "12", "1990-2000"),
        ("nl", "In 2016 waren er 14 scholen en duurde het 6 weken.", "6 weken", None),
        ("en", "In 2016 there were 14 schools, and it took 6 weeks.", "6 weeks", None),
        ("nl", "Het seizoen duurde 6 weken in 2016.", "6 weken", "2016"),
        ("nl", "In de afgelopen vijf jaar kwamen er 14 scholen.", "14", "vijf jaar"),
        ("en", "We closed 14 schools over the last five years.", "14", "five years"),
        ("en", "It takes five years to close 14 schools.", "14", None),
        ("nl", "In 2016 kregen wij € 12 en zouden wij nog € 14 krijgen.", "€ 14", None),
        ("en", "In 2016 we received $12 and we would get another $14.", "$14", None),
        ("nl", "Sinds de invoering sloten wij 14 scholen.", "14", "de invoering"),
        ("en", "Since Mayor Hill took office, we have closed 14 schools.", "14", "Mayor Hill"),
        ("en", "Since the city lost money, we may close 14 schools.", "14", None),
    ],
)
def test_ranks_brackets_lengths_and_what_has_begun(
    language: str, text: str, figure: str, time: str | None
) -> None:
    assert when(text, language)[figure] == time


def test_the_stretch_of_time_of_a_title_holds_for_the_letter() -> None:
    letter = "# Results for the years 2003-2005\n\nWe closed 14 files.\n"
    assert when(letter, "en")["14"] == "2003-2005"
