"""What a parliamentary paper says of itself: its session, its dossier, its number."""

import pytest

from tests.claims.letters import of_kind, roles, understood

HEAD = "Vergaderjaar 2022–2023\n\n28 676 NAVO\n\nNr. 439 BRIEF VAN DE MINISTER\n\nDen Haag, 30 juni 2023\n\n"
FOOT = (
    "kst-28676-439\\\nISSN 0921 - 7371\\\n"
    "’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, 28 676, nr. 439 1\n"
)


def sessions(letter: str, language: str = "nl") -> list[tuple[str, str]]:
    found = of_kind(understood(letter, language), "session")
    return [
        (*roles(claim)["session"], claim.traits["dated"]) for claim in found if claim.traits["sort"] == "own"
    ]


def pairs(letter: str) -> list[tuple[str, str]]:
    return [
        (claim.traits["left"], claim.traits["right"])
        for claim in of_kind(understood(letter), "reference_pair")
    ]


def test_a_session_in_the_title_block_has_the_date_of_the_letter():
    assert sessions(HEAD + "Hierbij bied ik u de agenda aan.\n") == [("2022–2023", "2023-06-30")]


def test_a_session_in_a_page_foot_has_the_date_and_the_year_of_publication():
    assert sessions(HEAD + FOOT)[1:] == [("2022–2023", "2023-06-30"), ("2022–2023", "2023")]


def test_an_answer_has_the_date_on_which_it_was_received():
    letter = "Vergaderjaar 2023–2024 Aanhangsel\n\nAntwoord van de minister (ontvangen 17 mei 2024).\n"
    assert sessions(letter) == [("2023–2024", "2024-05-17")]


def test_of_a_question_and_its_answer_the_day_that_fits_counts():
    letter = (
        "Vergaderjaar 2023–2024 Aanhangsel\n\nVragen van de leden (ingezonden 2 juli 2024).\n\n"
        "Antwoord van de minister (ontvangen 11 oktober 2024).\n"
    )
    assert sessions(letter) == [("2023–2024", "2024-07-02")]


@pytest.mark.parametrize(
    "cited",
    [
        "Zie ook Aanhangsel Handelingen, vergaderjaar 2019-2020, nr. 507",
        "Betreft: vragen (Tweede Kamer, vergaderjaar 2011-2012, 33 240, nr. 2)",
        "Eerste Kamer, vergaderjaar 1985–1986, 14 413, nr. 54, blz. 9",
        "Dit besloot de Kamer in het vergaderjaar 2019-2020.",
    ],
)
def test_the_session_of_a_paper_that_is_cited_is_none(cited):
    assert sessions(f"Den Haag, 30 juni 2023\n\n{cited}\n") == []


def test_the_numbers_of_a_foot_are_set_beside_those_of_the_head():
    assert sorted(pairs(HEAD + FOOT)) == [
        ("2022-2023", "2022-2023"),
        ("28676", "28676"),
        ("28676", "28676"),
        ("439", "439"),
        ("439", "439"),
    ]


def test_a_code_alone_is_set_beside_the_head():
    assert pairs(HEAD + "kst-28676-493\n") == [("28676", "28676"), ("493", "439")]


def test_an_answer_has_its_number_below_the_session():
    letter = "Vergaderjaar 2023–2024 Aanhangsel\n\n2129\n\nVragen van de leden.\n\nah-tk-20232024-2192\n"
    assert pairs(letter) == [("2023-2024", "2023-2024"), ("2192", "2129")]


def test_a_paper_of_two_dossiers_agrees_with_either():
    letter = "36 045 Situatie in de Oekraïne\n\n28 676 NAVO\n\nNr. 12 BRIEF VAN DE MINISTER\n\nkst-28676-12\n"
    assert ("28676", "28676") in pairs(letter)


def test_a_budget_has_its_chapter_in_its_dossier():
    letter = "36 200 V Begroting Buitenlandse Zaken\n\nNr. 12 BRIEF VAN DE MINISTER\n\nkst-36200-V-12\n"
    assert pairs(letter) == [("36200-V", "36200-V"), ("12", "12")]


def test_a_number_that_opens_a_line_is_no_dossier_without_a_number_of_the_paper():
    assert pairs("10 117 woningen\n\nVorig jaar gebouwd.\n\nkst-28676-12\n") == []


@pytest.mark.parametrize(
    "line", [FOOT, "kst-28676-439\n", "Tweede Kamer der Staten-Generaal 2 Vergaderjaar 2022–2023\n"]
)
def test_what_the_publication_says_of_itself_is_no_mention(line):
    written = [mention.text for mention in understood("Den Haag, 30 juni 2023\n\n" + line).mentions]
    assert written == ["30 juni 2023"]


def test_a_paper_that_a_sentence_names_is_a_mention():
    written = [mention.text for mention in understood("Zie ook kst-28676-439 over dit onderwerp.\n").mentions]
    assert written == ["kst-28676-439"]


def test_the_number_in_a_foot_of_two_lines_is_read():
    foot = "’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2022–2023, 28 676, nr.\\\n438 1\n"
    assert ("438", "439") in pairs(HEAD + foot)
