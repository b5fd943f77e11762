"""Places that were never filled in."""

import pytest

from tests.claims.letters import of_kind, understood


def left_open(letter: str, language: str = "nl") -> list[str]:
    return [claim.traits["text"] for claim in of_kind(understood(letter, language), "placeholder")]


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
