"""A figure points back to an earlier one: as a part, a rest, the same, a bracket, said otherwise, an item."""

import pytest

from tests.claims.shown import frame, links, wrong


@pytest.mark.parametrize(
    ("language", "text", "figure", "whole"),
    [
        ("nl", "Er kwamen 640 klachten binnen. Daarvan gingen er 310 over geluid.", "310", "640"),
        ("en", "We received 640 complaints. Of these, 310 were about noise.", "310", "640"),
        ("nl", "Er kwamen 640 klachten binnen, waarvan 310 over geluid.", "310", "640"),
        ("en", "We received 640 complaints, of which 310 about noise.", "310", "640"),
        ("en", "We received 640 complaints, including 310 about noise.", "310", "640"),
        ("nl", "Wij gaven € 640 uit, waarvan € 310 aan zorg.", "€ 310", "€ 640"),
        ("nl", "Van de 640 klachten zijn er 310 gesloten. Daarvan gingen er 12 over geluid.", "12", "310"),
        ("nl", "Van de 640 klachten zijn er 310 gesloten.", "310", "640"),
        ("en", "Of the 640 complaints 310 are closed.", "310", "640"),
        wrong("nl", "Wij sloten 310 van de 640 dossiers.", "310", "640", reason="the whole stands behind it"),
        wrong("en", "We closed 310 of the 640 files.", "310", "640", reason="the whole stands behind it"),
    ],
)
def test_a_part_points_to_its_whole(language: str, text: str, figure: str, whole: str) -> None:
    assert links(text, language).get(figure) == ("part", whole)


@pytest.mark.parametrize(
    ("language", "text", "figure", "whole"),
    [
        ("nl", "Er kwamen 640 klachten binnen. De overige 310 volgen later.", "310", "640"),
        ("en", "We received 640 complaints. The remaining 310 will follow.", "310", "640"),
        ("nl", "Er kwamen 640 klachten en 12 brieven. De overige 310 volgen.", "310", "640"),
    ],
)
def test_a_rest_points_to_the_last_figure_that_exceeds_it(
    language: str, text: str, figure: str, whole: str
) -> None:
    assert links(text, language).get(figure) == ("rest", whole)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Er kwamen 640 klachten binnen. Deze 640 klachten zijn gesloten."),
        ("en", "We received 640 complaints. These 640 complaints are closed."),
        ("nl", "Er kwamen 640 klachten binnen. De 640 klachten zijn gesloten."),
        ("en", "We received 640 complaints. The 640 complaints are closed."),
        ("nl", "Er kwamen 640 klachten binnen. Deze 640 gingen over geluid."),
    ],
)
def test_the_same_number_with_a_definite_word(language: str, text: str) -> None:
    assert links(text, language) == {"640": ("same", "640")}


@pytest.mark.parametrize(
    ("language", "text", "figure", "link"),
    [
        ("nl", "Het budget is € 150 mln (12%).", "12%", ("bracket", "€ 150 mln")),
        ("en", "The budget is $150 million (12%).", "12%", ("bracket", "$150 million")),
        ("nl", "In totaal 11 bedrijven, dit is 9,7%, deden mee.", "9,7%", ("otherwise", "11")),
        ("en", "In all 11 firms, that is 9.7%, took part.", "9.7%", ("otherwise", "11")),
        ("nl", "Dit is 12% van de kosten, ofwel € 3 miljoen.", "€ 3 miljoen", ("otherwise", "12%")),
        ("en", "This is 12% of the costs, or $3 million.", "$3 million", ("otherwise", "12%")),
        ("nl", "Er zijn 14 experts: tien van Defensie en vier van Zorg.", "vier", ("item", "14")),
        ("en", "There are 14 experts: ten from Labor and four from State.", "four", ("item", "14")),
        ("nl", "Er zijn 135 stations. Slechts 40 stations zijn open.", "40", ("noun", "135")),
        ("en", "There are 135 stations. Only 40 stations are open.", "40", ("noun", "135")),
        ("nl", "Er waren 5 klachten:\n\n- 3 over geur;\n- 2 over stof.", "3", ("item", "5")),
        ("en", "There were 5 complaints:\n\n- 3 about smell;\n- 2 about dust.", "2", ("item", "5")),
        wrong(
            "nl",
            "Er is € 3 miljoen. Dit bedrag is 12% van de kosten.",
            "12%",
            ("same", "€ 3 miljoen"),
            reason="dit bedrag points to the amount before",
        ),
        wrong(
            "nl",
            "Zutphen kreeg 12 scholen en Ede 14 scholen. In totaal zijn er 26 scholen.",
            "26",
            ("part", "14"),
            reason="a total points to its parts",
        ),
    ],
)
def test_brackets_other_words_items_and_nouns(
    language: str, text: str, figure: str, link: tuple[str, str]
) -> None:
    assert links(text, language).get(figure) == link


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er kwamen 640 klachten binnen. Wij sloten 310 dossiers.", "310"),
        ("en", "We received 640 complaints. We closed 310 files.", "310"),
        ("nl", "Er kwamen 40 klachten binnen. De 40 scholen sloten.", "40"),
        ("en", "We received 40 complaints. The 40 schools closed.", "40"),
        ("nl", "Er kwamen 310 klachten binnen. De overige 640 volgen later.", "640"),
        ("nl", "Er zijn 40 stations. Slechts 135 stations zijn open.", "135"),
        ("en", "There are 40 stations. Only 135 stations are open.", "135"),
        ("nl", "Het kostte € 640. Er zijn 310 scholen.", "310"),
        ("nl", "De overige 310 volgen later.", "310"),
        ("nl", "Er kwamen 640 klachten (in 2024).", "640"),
        wrong(
            "nl",
            "In Zutphen 85 en in Ede 12 klachten.",
            "12",
            reason="figures of one row are no part of another",
        ),
        wrong(
            "en",
            "We had 210 complaints about noise, and 180 complaints about smell.",
            "180",
            reason="figures of one row are no part of another",
        ),
    ],
)
def test_no_link(language: str, text: str, figure: str) -> None:
    assert figure not in links(text, language)


def test_a_link_tells_the_words_that_say_so() -> None:
    found = frame("We received 640 complaints. Of these, 310 were about noise.", "en", "310")
    assert [link.words for link in found.links] == ["of these"]


@pytest.mark.parametrize(
    "gap", ["\n\nHet regende. ", "\n\n# Geluid\n\n", "\n\n- Een punt;\n- nog een punt.\n\n"]
)
def test_what_was_said_is_known_in_the_next_paragraph(gap: str) -> None:
    text = f"Er kwamen 640 klachten binnen.{gap}Daarvan gingen er 310 over geluid.\n"
    assert links(text, "nl") == {"310": ("part", "640")}


def test_a_note_points_to_the_figure_at_its_mark() -> None:
    letter = "Er kwamen 640 klachten[^1] binnen, en 12 vragen.\n\n[^1]: Volgens de raad waren het er 630.\n"
    assert links(letter, "nl")["630"] == ("note", "640")
