"""Places that were never filled in, and references to what is not there."""

import pytest

from tests.claims.letters import of_kind, understood


def left_open(letter: str, language: str = "nl") -> list[str]:
    return [claim.traits["text"] for claim in of_kind(understood(letter, language), "placeholder")]


def references(letter: str, language: str = "nl") -> list[tuple[str, str]]:
    found = of_kind(understood(letter, language), "reference")
    return [(claim.traits["wanted"], claim.traits["known"]) for claim in found]


@pytest.mark.parametrize(
    ("letter", "text"),
    [
        ("De kosten zijn [bedrag] per jaar.", "[bedrag]"),
        ("De kosten zijn [bedrag invullen] per jaar.", "[bedrag invullen]"),
        ("De heer \\<naam\\> is benoemd.", "<naam>"),
        ("De kosten zijn € XX miljoen.", "XX"),
        ("Dit is XX% van het geheel.", "XX"),
        ("Dit besluit is van XX juli 2026.", "XX"),
        ("Zie Kamerstuk XX XXX, nr. X.", "XX XXX, nr. X"),
        ("Dit was in 20xx besloten.", "20xx"),
        ("De opening is n.t.b.", "n.t.b."),
        ("De opening: nader te bepalen", "nader te bepalen"),
        ("De opening (nader te bepalen) is feestelijk.", "nader te bepalen"),
        ("De kosten zijn ??? per jaar.", "???"),
    ],
)
def test_a_place_left_open_is_found(letter, text):
    assert left_open(letter)[:1] == [text]


@pytest.mark.parametrize(
    "letter",
    [
        "Het akkoord spreekt van [...] een inzet en van zwaarwegend[e] doel[en].",
        "Een nader te bepalen moment volgt.",
        "De heer zei: «[naam] moet worden gehoord».",
        'De heer zei: "€ XX miljoen is te veel".',
        "Artikel 49xx van het reglement regelt dit.",
        "De artikelen XI, XX en XXV zijn van belang.",
        "DEEL XX VAN DE WET",
        "Wat kost het... en wie betaalt het???",
        "De huurder betaalt € ... per maand en tekent op … juli 2026, nr. ____.",
        "Ondergetekende <naam> te <plaats> op <datum>. Handtekening:",
    ],
)
def test_what_only_looks_like_it_is_not(letter):
    assert left_open(letter) == []


def test_a_row_of_x_is_one_place():
    assert left_open("Zie vergaderjaar 20xx-20xx, xx xxx, nr. x") == ["20xx-20xx, xx xxx, nr. x"]


def test_a_reference_knows_the_captions_of_its_sort():
    letter = "Zie tabel 3 en figuur 1.\n\nTabel 1. Kosten\n\nTabel 2. Baten\n\nFiguur 1. Verloop\n"
    assert references(letter) == [("3", "1,2"), ("1", "1")]


def test_a_caption_with_a_full_stop_or_in_a_heading_is_one_whatever_follows():
    letter = (
        "#### Figure 1. Total fuel\n\nSee figure 1.\n\n#### Figure 2: Prices\n\n#### Figure 3 Is it enough\n"
    )
    assert references(letter, "en") == [("1", "1,2,3")]


def test_a_letter_whose_captions_begin_above_1_is_a_piece_of_a_larger_whole():
    assert references("Zie tabel 4.\n\nTabel 6. Kosten\n\nTabel 7. Baten\n") == []


def test_a_caption_may_stand_in_brackets_with_others():
    letter = "See figure 2.\n\n[Figure 1: Roads] [Figure 2: Bridges]\n"
    assert references(letter, "en") == [("2", "1,2")]


def test_a_sentence_that_begins_with_a_reference_is_no_caption():
    assert references("Tabel 2 laat de kosten zien.\n\nTabel 1. Kosten\n") == [("2", "1")]


@pytest.mark.parametrize(
    "elsewhere",
    [
        "Zie tabel 53 van het jaarverslag.",
        "In het rapport staat tabel 12.",
        "Zie bijlage 3 bij de regeling.",
        "Zie tabel B.",
    ],
)
def test_a_table_of_another_document_says_nothing(elsewhere):
    assert references(f"{elsewhere}\n\nTabel 1. Kosten\n\nBijlage 1. Toelichting\n") == []


@pytest.mark.parametrize(("field", "known"), [("2", "1,2"), ("1", "1"), ("-", "-")])
def test_annexes_without_captions_are_as_many_as_the_header_field_says(field, known):
    letter = f"Bijlage(n): {field}\n\nDatum: 3 juni 2026\n\nDe kaart is in bijlage 2 te vinden.\n"
    assert references(letter) == [("2", known)]


def test_nothing_is_known_of_annexes_that_nothing_counts():
    assert references("Datum: 3 juni 2026\n\nDe kaart is te vinden in bijlage 2.\n") == []
