"""What a letter calls past, to come, or of another year."""

import pytest

from tests.claims.letters import of_kind, understood


def sides(sentence: str, language: str = "nl", date: str | None = "2024-06-28") -> list[tuple[str, str]]:
    claims = of_kind(understood(sentence, language, date), "relative")
    return [(claim.roles["date"][0].text, claim.traits["side"]) for claim in claims]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In mei jl. is dit gebeurd.", [("mei jl.", "jl")]),
        ("Komende donderdag 4 juli praten wij verder.", [("donderdag 4 juli", "as")]),
        ("Afgelopen dinsdag 25 juni was er overleg.", [("dinsdag 25 juni", "jl")]),
        ("Vorig jaar (2023) was er een rapport.", [("2023", "year")]),
        ("In 2023 (vorig jaar) was er een rapport.", [("2023", "year")]),
        ("Dit jaar (2024) komt er een vervolg.", [("2024", "year")]),
        ("Volgend jaar in 2025 komt er een vervolg.", [("2025", "year")]),
        ("De komende 10 jaar en de afgelopen 5 dagen telt dit.", []),
        ("Wij deden vorig jaar in het onderzoek 2017 hetzelfde.", []),
        ("Het afgelopen jaar (2023) was druk.", []),
        ("De komende top van 9 juli 2024 is in Washington.", []),
    ],
)
def test_days_months_and_years_seen_from_the_letter(sentence, expected):
    assert sides(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We meet on 5 July next.", [("5 July next", "as")]),
        ("We met last Tuesday, 25 June 2024.", [("Tuesday, 25 June 2024", "jl")]),
        ("It was sent on 12 July last year and on 5 July next year.", []),
        ("Next year (2025) it will be published.", [("2025", "year")]),
    ],
)
def test_in_english_too(sentence, expected):
    assert sides(sentence, "en") == expected


def test_past_is_seen_from_the_last_day_of_a_question_with_its_answer_and_to_come_from_the_first():
    letter = (
        "# Vragen van het lid Jansen (ingezonden 22 oktober 2024), antwoord (ontvangen 14 november 2024)\n\n"
        "Op 24 oktober a.s. is er een debat. Op 5 november jl. was het."
    )
    claims = of_kind(understood(letter), "relative")
    assert [claim.traits["dated"] for claim in claims] == ["2024-10-22", "2024-11-14"]


def test_a_bracket_that_never_opens_says_nothing():
    assert sides("Brief 2024 (") == []


def test_a_day_past_or_to_come_needs_the_letters_date():
    letter = "Op 7 mei jl. is dit gebeurd en op 25 juni a.s. volgt meer."
    claims = of_kind(understood(letter, date="2024-05-28"), "relative")
    assert [(claim.traits["side"], claim.doubt) for claim in claims] == [("jl", None), ("as", None)]
    assert all(claim.doubt for claim in of_kind(understood(letter), "relative"))
