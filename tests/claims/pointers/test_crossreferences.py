"""Is what a letter points to there, and has each of its tables a number of its own?"""

import pytest

from tests.claims.letters import of_kind, roles, understood


def references(letter: str, language: str = "nl", *, fragment: bool = False) -> list[tuple[str, str]]:
    found = of_kind(understood(letter, language, fragment=fragment), "reference")
    return [(claim.traits["wanted"], claim.traits["known"]) for claim in found]


def twice(letter: str, language: str = "nl") -> list[dict[str, list[str]]]:
    return [roles(claim) for claim in of_kind(understood(letter, language), "caption_pair")]


HEADED = "# 1. Aanleiding\n\nHet is druk.\n\n# 2. Kosten\n\n{}\n\n# 3. Planning\n\nDe werken beginnen.\n"
QUESTIONS = (
    "### Vraag 1\n\nHoeveel bruggen zijn er?\n\n### Antwoord 1\n\n{}\n\n### Vraag 2\n\nWat kosten ze?\n\n"
    "### Antwoord 2\n\nVeel.\n"
)


def test_what_is_there_is_what_it_wants_and_else_the_row_is_told():
    letter = "Zie tabel 2 en figuur 3.\n\nTabel 1. Kosten\n\nTabel 2. Baten\n\n"
    letter += "Figuur 1. Verloop\n\nFiguur 2. Stand\n"
    assert references(letter) == [("2", "2"), ("3", "1, 2")]


@pytest.mark.parametrize(
    ("language", "letter", "listed"),
    [
        ("nl", "Hierbij zend ik u drie bijlagen.\n\nBijlagen:\n1. Overzicht\n2. Kaart\n", "2"),
        ("nl", "Hierbij zend ik u drie bijlagen.\n\nBijlagen:\n- Overzicht\n- Kaart\n- Lijst\n", "3"),
        ("en", "Please find enclosed three annexes.\n\nEnclosures:\n1. Report\n2. Map\n", "2"),
    ],
)
def test_annexes_that_are_sent_are_those_that_the_end_of_the_letter_lists(language, letter, listed):
    assert references(letter, language) == [("3", listed)]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Zie paragraaf 4 voor de planning.", [("4", "1, 2, 3")]),
        ("Zie paragraaf 3 voor de planning.", [("3", "3")]),
        ("Zie § 5.", [("5", "1, 2, 3")]),
        ("Zie hoofdstuk 4 van het rapport.", []),
        ("Zie hoofdstuk 5 Gemeentewet.", []),
        ("Het rapport is er. In hoofdstuk 4 staan de kosten.", []),
        ("In paragraaf 4 van deze brief staan de kosten.", [("4", "1, 2, 3")]),
        ("Zie paragraaf 40 voor de planning.", []),
        ("Zie paragraaf 4 en paragraaf 5.", []),
    ],
)
def test_sections_are_the_numbered_headings(said, wanted):
    assert references(HEADED.format(said)) == wanted


def test_parts_of_sections_count_on_within_their_section():
    letter = "# 1 Kosten\n\nZie paragraaf 1.3.\n\n## 1.1 Bruggen\n\nVeel.\n\n## 1.2 Wegen\n\nMeer.\n\n"
    letter += "# 2 Tijd\n\nLang.\n"
    assert references(letter) == [("1.3", "1.1, 1.2")]
    assert references(letter.replace("1.3", "2.1")) == []
    assert references(letter.replace("paragraaf 1.3", "hoofdstuk 1")) == [("1", "1")]


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Zie het antwoord op vraag 3.", [("3", "1, 2")]),
        ("Zie het antwoord op de vragen 1 en 2.", [("1", "1"), ("2", "2")]),
        ("Zie het antwoord op vraag 3 van de vragen van 3 mei 2025.", []),
        ("Zie het antwoord op vraag 5 bij de brief.", []),
    ],
)
def test_questions_are_those_that_are_answered(said, wanted):
    assert references(QUESTIONS.format(said)) == wanted


def test_a_question_that_has_run_together_with_the_number_of_a_page_is_there():
    letter = "Vraag 1\n\nHoe?\n\nVraag 2\n\nZie vraag 3. Kamerstuk 31 066, nr. 257 4/6Vraag 3 Wie?\n"
    assert references(letter) == [("3", "3")]


def test_annexes_may_have_letters_or_roman_numbers():
    letter = "See annex C.\n\nAnnex A: Roads\n\nAnnex B: Bridges\n"
    assert references(letter, "en") == [("C", "A, B")]
    letter = "See appendix IV.\n\nAppendix I: Roads\n\nAppendix II: Bridges\n\nAppendix III: Ships\n"
    assert references(letter, "en") == [("IV", "I, II, III")]


def test_a_caption_may_be_a_heading_stand_in_brackets_or_have_no_sign():
    letter = "#### Figure 1. Fuel\n\nSee figure 4.\n\n[Figure 2: Prices]\n\nFigure 3 Ships\n"
    assert references(letter, "en") == [("4", "1, 2, 3")]


def test_a_sentence_that_begins_with_a_reference_is_no_caption():
    letter = "Tabel 3 laat de kosten zien.\n\nTabel 1. Kosten\n\nTabel 2. Baten\n"
    assert references(letter) == [("3", "1, 2")]


def test_words_that_wrap_to_a_line_of_their_own_are_no_caption():
    letter = "Tabel 1. Kosten\n\nTabel 2. Baten\n\nDe kosten staan in\ntabel 3. Zij nemen toe.\n"
    assert references(letter) == [("3", "1, 2")]


@pytest.mark.parametrize(
    "captions",
    [
        "Tabel 6. Kosten\n\nTabel 7. Baten",
        "Tabel 1. Kosten",
        "Tabel 1. Kosten\n\nTabel 2. Baten\n\nTabel 5. Stand",
    ],
)
def test_a_row_that_begins_later_or_has_other_holes_tells_nothing(captions):
    assert references(f"Zie tabel 4.\n\n{captions}\n") == []


def test_of_a_piece_only_what_lies_between_is_known():
    letter = "Zie tabel 5.\n\nTabel 4. Kosten\n\nTabel 6. Baten\n"
    assert references(letter, fragment=True) == [("5", "4, 6")]
    assert references(letter.replace("tabel 5", "tabel 7"), fragment=True) == []


@pytest.mark.parametrize(
    "elsewhere",
    [
        "Zie tabel 3 van het jaarverslag.",
        "In het rapport staat tabel 3.",
        "Zie bijlage 3 bij de regeling.",
        "Zie tabel B.",
    ],
)
def test_a_table_of_another_document_says_nothing(elsewhere):
    captions = "Tabel 1. Kosten\n\nTabel 2. Baten\n\nBijlage 1. Toelichting\n\nBijlage 2. Kaart\n"
    assert references(f"{elsewhere}\n\n{captions}") == []


@pytest.mark.parametrize(("field", "known"), [("2", "2"), ("1", "1"), ("-", "-")])
def test_annexes_without_captions_are_as_many_as_the_header_field_says(field, known):
    letter = f"Bijlage(n): {field}\n\nDatum: 3 juni 2026\n\nDe kaart is in bijlage 2 te vinden.\n"
    assert references(letter) == [("2", known)]


def test_nothing_is_known_of_annexes_that_nothing_counts():
    assert references("Datum: 3 juni 2026\n\nDe kaart is te vinden in bijlage 2.\n") == []


def test_as_many_annexes_are_sent_as_the_head_counts():
    letter = "Enclosures: 2\n\nDate: 3 June 2026\n\nI enclose three annexes about the bridges.\n"
    assert references(letter, "en") == [("3", "2")]


@pytest.mark.parametrize(
    "said", ["Fout! Verwijzingsbron niet gevonden.", "Error! Reference source not found."]
)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_a_word_processor_writes_for_a_lost_reference_is_one(said, language):
    (claim,) = of_kind(understood(f"De kosten staan in {said}", language), "reference")
    assert roles(claim) == {"place": [said.rstrip(".")]}


def test_two_captions_with_one_number_are_compared_by_their_titles():
    letter = "Tabel 1: Kosten\n\nTabel 2: Baten van wegen\n\nTabel 2: Planning van de werken\n"
    assert twice(letter) == [{"later": ["Tabel 2"], "earlier": ["Tabel 2"]}]


@pytest.mark.parametrize(
    "letter",
    [
        "Tabel 1: Kosten van wegen\n\nTabel 1: Kosten van wegen (vervolg)\n",
        "Tabel 1: Kosten\n\nTabel 2: Baten\n\nTabel 1: Planning\n",
        "Tabel 1: Kosten\n\nTabel 1 laat de kosten zien.\n",
        "Tabel 1a: Kosten\n\nTabel 1b: Planning van de werken\n",
    ],
)
def test_one_table_told_twice_and_rows_that_begin_anew_are_no_pair(letter):
    assert twice(letter) == []
