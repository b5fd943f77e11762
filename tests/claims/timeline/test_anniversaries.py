"""Years counted from days that the tables know."""

import pytest

from tests.claims.letters import of_kind, understood


def counted(
    sentence: str, date: str | None = "2024-06-28", language: str = "nl"
) -> list[tuple[str, str, str | None]]:
    claims = of_kind(understood(sentence, language, date), "elapsed")
    return [(claim.roles["duration"][0].text, claim.traits["start"], claim.doubt) for claim in claims]


@pytest.mark.parametrize(
    ("sentence", "duration", "start"),
    [
        ("Bijna 75 jaar geleden werd de NAVO opgericht.", "Bijna 75 jaar", "1949-04-04"),
        ("Wij vieren het 75-jarig bestaan van de NAVO.", "75-jarig bestaan", "1949-04-04"),
        ("Dit is de 75e verjaardag van de NAVO.", "75e verjaardag", "1949-04-04"),
        ("De 50ste verjaardag van de Slotakte van Helsinki is dit jaar.", "50ste verjaardag", "1975-08-01"),
    ],
)
def test_years_are_counted_from_what_the_table_names(sentence, duration, start):
    assert counted(sentence) == [(duration, start, None)]


def test_in_english_too():
    sentence = "The Russian invasion of Ukraine two years ago changed that."
    assert counted(sentence, language="en") == [("two years", "2022-02-24", None)]


def test_an_english_anniversary_is_a_length_of_time():
    assert counted("The summit marks the 75th anniversary of NATO.", language="en") == [
        ("75th anniversary", "1949-04-04", None)
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Een 75-jarige veteraan sprak de leden van de NAVO toe.",
        "Wij vieren het 75-jarig bestaan van de school.",
        "Volgend jaar vieren wij het 80-jarig bestaan van de NAVO.",
        "De school is herbouwd drie jaar na de Russische inval in Oekraïne.",
    ],
)
def test_other_things_and_what_is_to_come_are_not_counted(sentence):
    assert counted(sentence) == []


def test_a_sentence_about_the_past_may_count_to_then():
    assert [
        doubt for *_, doubt in counted("Bij het 70-jarig bestaan van de NAVO besloot het kabinet dit.")
    ] == ["a sentence about the past"]
