"""A figure points back to an earlier one: as a part, a rest, the same, a bracket, said otherwise, an item."""

import pytest

from tests.claims.shown import frame, framed, links, wrong


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
        (
            "nl",
            "Er waren 640 klachten: 310 over geur en 330 over stof. Daarvan zijn er 12 dicht.",
            "12",
            "640",
        ),
        ("en", "We spend 5% of GDP, of which 3.5% on defence.", "3.5%", "5%"),
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
        ("nl", "Er is € 3 miljoen. Dit bedrag is 12% van de kosten.", "12%", ("otherwise", "€ 3 miljoen")),
        ("en", "There is $3 million. This amount is 12% of the costs.", "12%", ("otherwise", "$3 million")),
        (
            "nl",
            "Er waren 5 klachten. De verdeling is als volgt:\n\n- 3 over geur;\n- 2 over stof.",
            "3",
            ("item", "5"),
        ),
        ("en", "There were 5 complaints. The breakdown is: 3 about smell; 2 about dust.", "2", ("item", "5")),
        ("nl", "Er waren 700 klachten:\n\n- 31% over geur;\n- 12% over stof.", "31%", ("item", "700")),
        (
            "en",
            "$640 million for 8 towns:\n\n- Leeds: $310 million;\n- Hull: $205 million.",
            "$310 million",
            ("item", "$640 million"),
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
        ("nl", "In Zutphen 85 en in Ede 12 klachten.", "12"),
        ("en", "We had 210 complaints about noise, and 180 complaints about smell.", "180"),
        ("nl", "In 2015 waren er 53 klachten. In 2016 waren er 42 klachten.", "42"),
        ("en", "In 2015 we had 53 complaints. In 2016 we had 42 complaints.", "42"),
        ("nl", "Er zijn 135 stations. Er komen 40 extra stations.", "40"),
        ("en", "There are 135 stations. We build another 40 stations.", "40"),
        ("nl", "Er waren 135 klachten. Samen met 40 andere raden sloten wij ze.", "40"),
        ("en", "There were 135 councils. It met with 40 other councils.", "40"),
        ("nl", "Er waren 5 klachten:\n\n- 30 brieven;\n- 12 kaarten.", "30"),
        ("nl", "Het budget steeg met 4%, waardoor ook € 3 meer nodig is.", "€ 3"),
        ("nl", "Dit bedrag is 12% van de kosten.", "12%"),
    ],
)
def test_no_link(language: str, text: str, figure: str) -> None:
    assert figure not in links(text, language)


@pytest.mark.parametrize(
    ("language", "text", "figure", "whole"),
    [
        ("nl", "Er zijn 34 klachten. Wij sloten 57% van de klachten.", "57%", "34"),
        ("en", "There are 34 complaints. We closed 57% of the complaints.", "57%", "34"),
        ("nl", "Er is € 3 miljoen. Wij gaven 12% van dit bedrag uit.", "12%", "€ 3 miljoen"),
        ("en", "There is $3 million. We spent 12% of this amount.", "12%", "$3 million"),
        (
            "nl",
            "Van de 640 klachten over geluid die de raad vorig jaar heeft ontvangen zijn er 310 dicht.",
            "310",
            "640",
        ),
        (
            "en",
            "We found that of the 640 files that the council had sent to Leeds before May, 310 were closed.",
            "310",
            "640",
        ),
        ("en", "We saw 640 ships, two of which were old.", "two", "640"),
        ("nl", "Er zijn 71 raden. Vijf zijn oud en 66 zijn nieuw.", "66", "71"),
        ("en", "There are 71 councils. Five are old and 66 are new.", "Five", "71"),
        ("en", "We paid $106,000 for files. Ede had $54,000 and Epe $52,000.", "$52,000", "$106,000"),
        ("nl", "Wij keken naar 13 dossiers. Er waren 6 van de 13 dossiers open.", "6 van de 13", "13"),
        ("en", "We read 13 files. Then 6 of the 13 files were open.", "6 of the 13", "13"),
    ],
)
def test_a_share_and_what_adds_up_are_parts(language: str, text: str, figure: str, whole: str) -> None:
    assert links(text, language).get(figure) == ("part", whole)


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er zijn 34 klachten. Wij sloten 57% van de scholen.", "57%"),
        ("en", "There are 34 complaints. We closed 57% of the schools.", "57%"),
        ("nl", "Er zijn 34 klachten. Wij sloten 57% van alle klachten in Epe.", "57%"),
        ("nl", "Er zijn 72 raden. Vijf zijn oud en 66 zijn nieuw.", "66"),
        ("en", "There are 3 councils. One is old and 2 are new.", "2"),
    ],
)
def test_another_noun_or_sum_is_no_part(language: str, text: str, figure: str) -> None:
    assert links(text, language).get(figure, ("", ""))[0] != "part"


@pytest.mark.parametrize(
    ("language", "text", "figure", "whole"),
    [
        ("nl", "Er kwamen 640 klachten. Het regende. Van de klachten ging 12% over geluid.", "12%", "640"),
        ("en", "We had 640 complaints. It rained. Of the complaints, 12% were about noise.", "12%", "640"),
        ("nl", "Er kwamen 640 klachten. Van de klachten gingen er 310 over geluid.", "310", "640"),
        ("en", "We had 640 complaints. Of the complaints, 310 were about noise.", "310", "640"),
        ("nl", "Wij lazen 24 onderwijsregelingen. Negen van de regelingen vervallen.", "Negen", "24"),
        ("en", "We had 640 complaints. We closed 310 of the complaints.", "310", "640"),
        ("nl", "Er kwamen 640 klachten. De helft van de klachten is gesloten.", "De helft", "640"),
        ("en", "We had 640 complaints. We closed half of the complaints.", "half", "640"),
        (
            "nl",
            "De kosten waren € 12 miljoen. Van de kosten is € 3 miljoen voor zorg.",
            "€ 3 miljoen",
            "€ 12 miljoen",
        ),
        (
            "en",
            "The costs were $12 million. Of the costs, $3 million was for care.",
            "$3 million",
            "$12 million",
        ),
    ],
)
def test_a_definite_noun_said_again_without_its_figure_is_the_whole(
    language: str, text: str, figure: str, whole: str
) -> None:
    assert links(text, language).get(figure) == ("part", whole)


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er kwamen 640 klachten. Wij spraken 310 van de bewoners.", "310"),
        ("en", "We had 640 complaints. We spoke to 310 of the residents.", "310"),
        ("nl", "Er kwamen 640 klachten. Wij sloten 900 van de klachten.", "900"),
        ("en", "We had 640 complaints. We closed 900 of the complaints.", "900"),
        ("nl", "In 2023 kwamen 640 klachten. In 2024 sloten wij 310 van de klachten.", "310"),
        ("nl", "Er kwamen 640 klachten.\n\nVan de klachten gingen er 310 over geluid.", "310"),
        ("en", "We had 640 complaints. The complaints fell by 12%.", "12%"),
        ("nl", "Er zijn 34 scholen. Eén op de drie heeft een plan.", "Eén op de drie"),
    ],
)
def test_another_noun_time_paragraph_or_a_larger_figure_is_not(language: str, text: str, figure: str) -> None:
    assert figure not in links(text, language)


@pytest.mark.parametrize(
    ("language", "text", "figure", "parts"),
    [
        (
            "nl",
            "Ede kreeg 120 scholen en Epe kreeg 140 scholen. In totaal zijn er 260 scholen.",
            "260",
            ["120", "140"],
        ),
        (
            "en",
            "Leeds has 120 schools and York has 140 schools. In total, there are 260 schools.",
            "260",
            ["120", "140"],
        ),
        ("nl", "Er zijn 36 besluiten en 33 brieven, wat neerkomt op een totaal van 69.", "69", ["36", "33"]),
        ("en", "There are 36 rules and 33 letters, for a total of 69.", "69", ["36", "33"]),
    ],
)
def test_a_total_points_to_its_parts(language: str, text: str, figure: str, parts: list[str]) -> None:
    reading = framed(text, language)
    texts = {mention.id: mention.text for mention in reading.mentions}
    found = next(each for each in reading.frames if texts[each.mention] == figure)
    assert [(link.points.name, texts[link.mention]) for link in found.links] == [
        ("TOTAL", each) for each in parts
    ]


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Ede kreeg 120 scholen en Epe kreeg 140 scholen. In totaal werken er 900 leraren.", "900"),
        ("en", "Leeds has 120 schools and York has 140 schools. In total, 900 teachers work there.", "900"),
        ("nl", "In totaal zijn er 260 scholen.", "260"),
    ],
)
def test_a_total_of_something_else_points_to_nothing(language: str, text: str, figure: str) -> None:
    assert figure not in links(text, language)


@pytest.mark.parametrize(
    ("language", "text", "figure", "whole"),
    [
        ("nl", "Wij keurden 1.340 regels. Daarvan waren er 359 goed. De overige 981 volgen.", "981", "1.340"),
        (
            "en",
            "We read 1,340 lines. Of these, 359 were correct. The remaining 981 will follow.",
            "981",
            "1,340",
        ),
        (
            "en",
            "We give 250 visas. 160 of these visas are for families, and the other 90 for work.",
            "90",
            "250",
        ),
    ],
)
def test_a_rest_is_left_of_the_whole_beside_its_other_parts(
    language: str, text: str, figure: str, whole: str
) -> None:
    assert links(text, language).get(figure) == ("rest", whole)


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Wij claimden € 542.000 aan zorg. Wij betaalden € 542.000 terug.", "€ 542.000"),
        ("en", "The State claimed $542,000. We asked it to refund $542,000.", "$542,000"),
        ("nl", "Er zijn vier raden. Wij willen vier raden houden.", "vier"),
    ],
)
def test_an_amount_whose_digits_tell_it_and_the_same_of_one_noun_are_the_same(
    language: str, text: str, figure: str
) -> None:
    assert links(text, language) == {figure: ("same", figure)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Ede kreeg € 2 miljoen. Wij betaalden € 2 miljoen terug."),
        ("en", "Leeds had $2 million. We paid $2 million back."),
        ("nl", "De kosten waren € 542.000. De opbrengst was € 542.000."),
        ("nl", "Ede kreeg 12 scholen, Epe 12 scholen."),
        ("en", "We are glad that 640 files closed. We know that 640 million people live there."),
    ],
)
def test_equal_figures_of_other_things_are_not_the_same(language: str, text: str) -> None:
    assert "same" not in {points for points, _ in links(text, language).values()}


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
