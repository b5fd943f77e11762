"""A figure points back to an earlier one: as a part, what is left, the same again, said otherwise."""

import pytest

from tests.claims.shown import links


@pytest.mark.parametrize(
    ("language", "letter", "figure", "link"),
    [
        ("nl", "Er kwamen 640 klachten, waarvan 210 over geluid.", "210", ("part", "640")),
        ("nl", "Er kwamen 640 klachten. Daarvan gingen er 210 over geluid.", "210", ("part", "640")),
        ("en", "We received 640 complaints, of which 210 about noise.", "210", ("part", "640")),
        ("en", "We received 640 complaints. Of these, 210 were about noise.", "210", ("part", "640")),
        (
            "nl",
            "Van de 40 gemeenten hebben er 22 een plan. De overige 18 hebben dat niet.",
            "18",
            ("rest", "40"),
        ),
        ("en", "Of the 40 towns, 22 have a plan. The remaining 18 have none.", "18", ("rest", "40")),
        ("nl", "Er zijn 63 wijken. De 63 wijken krijgen geld.", "63+", ("same", "63")),
        ("nl", "Het is € 150 miljoen (12%).", "12%", ("bracket", "€ 150 miljoen")),
        ("nl", "Er waren 95 aanvragen (77 Franstalig, 18 Nederlandstalig).", "18", ("bracket", "95")),
        ("nl", "Het waren 11 bedrijven, dit is 9,7%.", "9,7%", ("otherwise", "11")),
        ("nl", "Er kwamen 14 experts: tien uit Ede en vier uit Urk.", "vier", ("item", "14")),
        ("nl", "De dienst beheert 135 stations. Slechts 40 stations zijn nieuw.", "40", ("noun", "135")),
        ("en", "There are 135 stations. Only 40 stations are new.", "40", ("noun", "135")),
    ],
)
def test_a_figure_points_back(language: str, letter: str, figure: str, link: tuple[str, str]) -> None:
    assert links(letter, language).get(figure.rstrip("+")) == link


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Er waren 210 klachten over geluid en 320 vragen over geur."),
        ("en", "There were 210 complaints and 320 questions."),
        ("nl", "Er zijn 40 scholen. Er zijn 135 scholen in Ede."),  # a larger number is none of a smaller
        ("nl", "In 2024 waren er 210 klachten."),
    ],
)
def test_figures_that_stand_alone(language: str, letter: str) -> None:
    assert links(letter, language) == {}


def test_a_note_points_to_the_figure_at_its_mark() -> None:
    letter = "Er kwamen 640 klachten[^1] binnen, en 12 vragen.\n\n[^1]: Volgens de raad waren het er 630.\n"
    assert links(letter, "nl")["630"] == ("note", "640")
