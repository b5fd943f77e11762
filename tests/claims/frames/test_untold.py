"""What could not be told of a figure has its reason."""

import pytest

from tests.claims.shown import frame


def reasons(text: str, language: str, figure: str, nth: int = 0) -> dict[str, str]:
    return dict(frame(text, language, figure, nth).unknown)


@pytest.mark.parametrize(
    ("language", "text", "figure", "expected"),
    [
        ("nl", "De gemeente betaalde € 3 miljoen.", "€ 3 miljoen", {"measures": "no noun beside it"}),
        ("en", "The city paid $3 million.", "$3 million", {"measures": "no noun beside it"}),
        ("nl", "Het aandeel is 12%.", "12%", {"of": "no words say of what"}),
        ("en", "The share is 12%.", "12%", {"of": "no words say of what"}),
        ("nl", "Er zijn 12 scholen.", "12", {"when": "no time is said"}),
        ("en", "There are 12 schools.", "12", {"when": "no time is said"}),
        (
            "nl",
            "In 2023 waren er 14 scholen. Er zijn 12 kerken.",
            "12",
            {"when": "it may not be the time said before"},
        ),
        (
            "en",
            "In 2023 there were 14 schools. There are 12 churches.",
            "12",
            {"when": "it may not be the time said before"},
        ),
    ],
)
def test_of_each_part_that_was_not_found_it_is_said_why(
    language: str, text: str, figure: str, expected: dict[str, str]
) -> None:
    assert expected.items() <= reasons(text, language, figure).items()


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er kwamen klachten binnen. Daarvan gingen er 310 over geluid.", "310"),
        ("en", "Complaints came in. Of these, 310 were about noise.", "310"),
        ("nl", "Deze 14 dossiers zijn gesloten.", "14"),
        ("en", "These 14 files are closed.", "14"),
        ("nl", "De overige 12 scholen volgen.", "12"),
        ("en", "The remaining 12 schools will follow.", "12"),
        ("nl", "Dit bedrag is 12% van de kosten.", "12%"),
        ("en", "This amount is 12% of the costs.", "12%"),
        ("en", "The schools, two of which are closed, are old.", "two"),
    ],
)
def test_words_that_point_to_no_figure_are_told(language: str, text: str, figure: str) -> None:
    assert reasons(text, language, figure)["links"] == "its words point to no figure that was found"


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er kwamen 640 klachten binnen. Daarvan gingen er 310 over geluid.", "310"),
        ("en", "We received 640 complaints. Of these, 310 were about noise.", "310"),
        ("nl", "De 14 dossiers zijn gesloten.", "14"),
        ("en", "The 14 files are closed.", "14"),
        ("nl", "Er zijn 12 andere scholen.", "12"),
        ("en", "There are 12 other schools.", "12"),
        ("nl", "In die zeven jaar is er niets gebeurd.", "zeven jaar"),
        ("nl", "Dit plan kost 12% van de begroting.", "12%"),
        ("en", "This plan costs 12% of the budget.", "12%"),
    ],
)
def test_a_figure_that_points_to_another_or_to_none_lacks_nothing(
    language: str, text: str, figure: str
) -> None:
    assert "links" not in reasons(text, language, figure)


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "In 2024 bedroegen de kosten € 3 miljoen.", "2024"),
        ("en", "In 2024 the costs were $3 million.", "2024"),
    ],
)
def test_nothing_is_asked_of_a_year(language: str, text: str, figure: str) -> None:
    assert reasons(text, language, figure) == {}


def test_a_number_of_a_whole_holds_what_it_is_of() -> None:
    assert "of" not in reasons("Wij sloten 9 van de 25 scholen.", "nl", "9 van de 25")
    assert "of" not in reasons("We closed 9 of the 25 schools.", "en", "9 of the 25")
