"""Events: what a letter says of their place, year and days, and which places are set beside each other."""

from tests.claims.letters import of_kind, roles, understood


def told(letter: str, language: str = "nl", date: str | None = None) -> list[tuple[list[str], str, str]]:
    """Return, for each event claim, its days, its place and the row of the tables that is meant."""
    reading = understood(letter, language, date)
    return [
        (roles(claim)["day"], claim.traits["place"], claim.traits["event"])
        for claim in of_kind(reading, "event")
    ]


def test_place_and_year_behind_the_name_are_said_of_the_event():
    assert told("Op de NAVO-top in Vilnius in 2023 is dit besloten.") == [
        (["2023"], "Vilnius", "nato-summit-2023")
    ]


def test_days_in_brackets_are_said_of_the_event():
    letter = "Tijdens de NAVO-top in Madrid (28-30 juni 2022) is dit besloten."
    assert told(letter) == [(["28-30 juni 2022"], "Madrid", "nato-summit-2022")]


def test_days_before_a_verb_of_taking_place_are_said_of_the_event():
    letter = "Op 7 en 8 juli 2026 vindt in Ankara de NAVO-top plaats."
    assert told(letter) == [(["7 en 8 juli 2026"], "Ankara", "nato-summit-2026")]


def test_the_place_behind_a_verb_of_taking_place_is_said_of_the_event():
    dutch = "Op 7 en 8 juli 2026 vindt de NAVO-top plaats in Ankara."
    assert told(dutch) == [(["7 en 8 juli 2026"], "Ankara", "nato-summit-2026")]
    english = "On 7 and 8 July 2026 the NATO summit takes place in Ankara."
    assert told(english, "en") == [(["7 and 8 July 2026"], "Ankara", "nato-summit-2026")]


def test_days_of_the_letter_s_own_year_are_those_of_the_event_that_is_to_come_wherever_it_is_held():
    letter = "Den Haag, 23 juni 2026\n\nOp 7 en 8 juli vindt de NAVO-top plaats in Istanbul."
    claim = of_kind(understood(letter, "nl", None), "event")[0]
    assert (claim.traits["place"], claim.traits["year"]) == ("Istanbul", "2026")


def test_a_place_that_another_meeting_is_held_in_is_not_the_event_s():
    letter = "Op 7 en 8 juli 2026 vindt de NAVO-top plaats; een week later komt de Raad bijeen in Brussel."
    assert told(letter) == [(["7 en 8 juli 2026"], "", "nato-summit-2026")]


def test_a_place_alone_tells_which_event_is_meant_and_checks_nothing():
    assert told("Op de NAVO-top in Den Haag is dit besloten.") == []


def test_the_day_of_a_debate_about_the_event_is_not_its_own():
    assert told("Op 1 juli 2026 spreekt de Kamer in het commissiedebat over de NAVO-top.") == []


def test_a_name_that_goes_on_is_another_name():
    assert told("Op 7 juli 2026 vindt het NATO Summit Defence Industry Forum plaats.") == []


def test_a_place_before_the_event_is_its_own_where_it_happens():
    dutch = "In Vilnius vond in 2022 de NAVO-top plaats."
    assert told(dutch.replace("in 2022 de NAVO-top", "de NAVO-top in 2022")) == [
        (["2022"], "Vilnius", "nato-summit-2023")
    ]
    assert told("In Madrid is over de NAVO-top van 2025 gesproken.") == [(["2025"], "", "nato-summit-2025")]


def test_an_event_of_one_day():
    right = "The NATO summit in Brussels was on 14 June 2021."
    assert told(right, "en") == [(["14 June 2021"], "Brussels", "nato-summit-2021")]
    assert told("De NAVO-top in Brussel is op 16 juni 2021 besproken.") == []


def test_a_short_name_is_an_event_only_beside_its_place_or_year_in_a_letter_that_names_it_in_full():
    letter = "De NAVO-top is belangrijk. De top in Vilnius in 2023 was kort."
    assert told(letter) == [(["2023"], "Vilnius", "nato-summit-2023")]
    assert told("De top in Vilnius in 2023 was kort.") == []
    assert told("De top van het bedrijf vertrok in 2023.") == []


def test_a_summit_of_another_organisation_is_another_event():
    letter = "The NATO summit is near. At the UN Food Systems Summit in 2021 farmers spoke."
    assert told(letter, "en") == []
    assert told("The NATO summit is near. The climate summit in Madrid in 2019 was long.", "en") == []


def test_a_place_of_several_summits_means_the_one_of_the_letters_year():
    letter = "De NAVO-top in Washington van 9 tot 11 juli is de laatste."
    assert told(letter, date="2024-06-28") == [(["9 tot 11 juli"], "Washington", "nato-summit-2024")]


def test_english_letters_say_it_in_their_own_order():
    letter = "The NATO summit in The Hague on 24 and 25 June 2025 agreed on this."
    assert told(letter, "en") == [(["24 and 25 June 2025"], "The Hague", "nato-summit-2025")]


def test_the_days_in_the_text_are_set_beside_those_of_the_title():
    reading = understood(
        "# Geannoteerde agenda NAVO-top 7 en 8 juli 2026\n\n"
        "De NAVO-top vindt plaats op 8 en 9 juli 2026 in Ankara."
    )
    assert [roles(claim) for claim in of_kind(reading, "event_pair")] == [
        {"left": ["8 en 9 juli 2026"], "right": ["7 en 8 juli 2026"]}
    ]


def test_one_day_of_several_lies_within_them():
    reading = understood(
        "# Geannoteerde agenda NAVO-top 7 en 8 juli 2026\n\n"
        "Op woensdag 8 juli komen de regeringsleiders bijeen voor de NAVO-top."
    )
    assert [claim.traits["relation"] for claim in of_kind(reading, "event_pair")] == ["within"]


def test_summits_of_two_years_are_never_set_beside_each_other():
    reading = understood(
        "# Geannoteerde agenda NAVO-top 7 en 8 juli 2026\n\n"
        "Op de NAVO-top in Den Haag van 24 en 25 juni 2025 is dit afgesproken."
    )
    assert of_kind(reading, "event_pair") == []


def test_a_subject_line_is_a_title():
    reading = understood(
        "Datum: 23 juni 2026\n\nBetreft: Geannoteerde agenda NAVO-top 7 en 8 juli 2026\n\n"
        "De NAVO-top in Ankara op 8 en 9 juli 2026 wordt kort. "
        "Op 7 en 8 juli 2026 vindt de NAVO-top plaats."
    )
    assert [roles(claim)["right"] for claim in of_kind(reading, "event_pair")] == [["7 en 8 juli 2026"]] * 2


def test_ministers_meet_more_than_once_a_year():
    letter = "De FMM van 3 en 4 december 2024 was in Brussel. De FMM van 3 en 4 april 2024 ook."
    assert of_kind(understood(letter, date="2025-01-20"), "event_pair") == []


def test_days_of_one_ministers_meeting_are_still_held_against_each_other():
    letter = "# Agenda FMM van 3 en 4 december 2024\n\nDe FMM van 4 en 5 december 2024 is in Brussel."
    (pair,) = of_kind(understood(letter, date="2024-11-20"), "event_pair")
    assert roles(pair) == {"left": ["4 en 5 december 2024"], "right": ["3 en 4 december 2024"]}


def test_an_event_that_a_letter_looks_back_on_fixes_no_years():
    letter = "Op de NAVO-top in Vilnius op 11 en 12 juli 2023 is dit besproken.\n\nKom op dinsdag 25 juni."
    (claim,) = of_kind(understood(letter, date="2024-06-20"), "weekday_date")
    assert claim.traits["days"] == "2024-06-25"
