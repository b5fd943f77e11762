"""How many members an organisation has, beside the table and the time that is meant."""

import pytest

from tests.claims.letters import of_kind, understood


def known(
    sentence: str, date: str | None = "2024-06-28", language: str = "nl"
) -> list[tuple[str, str | None]]:
    claims = of_kind(understood(sentence, language, date), "membership")
    return [(claim.traits["known"], claim.doubt) for claim in claims]


def test_all_members_are_counted_against_the_table_at_the_letters_date():
    assert known("De leiders van de 31 bondgenoten komen bijeen.") == [("32", None)]
    assert known("All 28 EU member states agree.", "2012-06-01", "en") == [("27", None)]


@pytest.mark.parametrize(
    "sentence",
    [
        "De 23 bondgenoten die dit halen, zijn blij.",
        "Dit jaar halen 23 bondgenoten de norm.",
        "Van deze 15 lidstaten hadden er vijf de richtlijn omgezet.",
        "Onze 31 bondgenoten denken daar ook zo over.",
        "De 57 lidstaten van de OVSE spraken hierover.",
        "De 12 lidstaten uit Zuid-Europa stemden in.",
    ],
)
def test_some_members_or_those_of_another_body_are_not(sentence):
    assert known(sentence) == []


def test_the_longest_name_says_whose_members_they_are():
    assert known("Alle 46 lidstaten van de Raad van Europa zijn partij.") == [("46", None)]
    assert known("De 193 lidstaten van de Verenigde Naties stemden.") == [("193", None)]
    assert known("De 20 landen van de eurozone groeien.") == [("20", None)]


def test_the_number_of_a_time_that_the_sentence_names_is_right_too():
    assert known("In 2012 hadden de 27 lidstaten dit afgesproken.", "2016-03-01") == [("28,27", None)]
    assert known("Op de NAVO-top in Vilnius spraken de 31 bondgenoten hierover.") == [("32,31", None)]


def test_a_number_of_former_days_in_a_sentence_about_the_past_is_in_doubt():
    assert known("Destijds waren de 28 lidstaten het eens.") == [("27", "of which time?")]
    assert known("De 28 lidstaten zijn het eens.") == [("27", None)]


def test_a_letter_without_a_date_tells_nothing():
    assert [doubt is not None for _, doubt in known("De 32 bondgenoten zijn het eens.", None)] == [True]


def test_an_agenda_without_a_date_is_of_the_days_of_its_event():
    letter = "# Agenda NAVO-top 24 en 25 juni 2025\n\nDe leiders van de 30 bondgenoten komen bij elkaar."
    assert known(letter, None) == [("32", None)]
