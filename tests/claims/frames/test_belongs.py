"""What a figure is of, and for whom, for what or where it holds."""

import pytest

from tests.claims.shown import of, places, wrong


@pytest.mark.parametrize(
    ("language", "text", "figure", "whole"),
    [
        ("nl", "In 2023 had 46% van de gemeenten een plan.", "46%", "gemeenten"),
        ("en", "In 2023, 46% of the towns had a plan.", "46%", "towns"),
        ("nl", "De kosten van het onderwijs waren € 3 miljoen.", "€ 3 miljoen", "onderwijs"),
        ("en", "The costs of the school were $3 million.", "$3 million", "school"),
        ("nl", "Dit is 46% van het aantal gemeenten.", "46%", "gemeenten"),
        ("en", "This is 46% of the number of towns.", "46%", "towns"),
        ("nl", "Er sloten 14 scholen in Zutphen.", "14", None),
        ("en", "The city closed 14 schools in Leeds.", "14", None),
        ("nl", "De kosten stegen met 46% in Zutphen.", "46%", None),
        ("en", "The costs rose by 46% in Leeds.", "46%", None),
        ("nl", "Er waren 95 aanvragen (77 uit Ede, 18 uit Urk).", "77", None),
        ("nl", "Van de gemeenten heeft 46% een plan.", "46%", "gemeenten"),
    ],
)
def test_of(language: str, text: str, figure: str, whole: str | None) -> None:
    assert of(text, language)[figure] == whole


@pytest.mark.parametrize(
    ("language", "text", "whole"),
    [
        ("nl", "Er kwamen 640 klachten binnen. Daarvan gingen er 310 over geluid.", "klachten"),
        ("en", "We received 640 complaints. Of these, 310 were about noise.", "complaints"),
        ("nl", "Er kwamen 640 klachten binnen. De overige 310 volgen later.", "klachten"),
        ("en", "We received 640 complaints. The remaining 310 will follow.", "complaints"),
        ("nl", "Er kwamen 640 klachten binnen. Wij sloten 310 dossiers.", None),
        ("en", "We received 640 complaints. We closed 310 files.", None),
    ],
)
def test_a_part_is_of_what_its_whole_measures(language: str, text: str, whole: str | None) -> None:
    assert of(text, language)["310"] == whole


@pytest.mark.parametrize(
    ("language", "text", "figure", "first"),
    [
        ("nl", "Er gingen 12 bussen naar scholen in Zutphen.", "12", ["scholen", "zutphen"]),
        ("en", "The city sent 12 buses to schools in Leeds.", "12", ["schools", "leeds"]),
        ("nl", "De gemeente kreeg 210 klachten over geluid, 180 over geur.", "180", ["geur"]),
        ("en", "The city had 210 complaints about noise, 180 about smell.", "180", ["smell"]),
        ("nl", "In Zutphen 85 en in Ede 12 klachten.", "85", ["zutphen"]),
        ("en", "There were in Leeds 85 and in Hull 12 complaints.", "12", ["hull"]),
        ("en", "The death rate was 3.4%.", "3.4%", ["death"]),
    ],
)
def test_what_narrows_a_figure_the_closest_first(
    language: str, text: str, figure: str, first: list[str]
) -> None:
    assert places(text, language)[figure][: len(first)] == first


@pytest.mark.parametrize(
    ("language", "text", "figure", "none_of"),
    [
        ("nl", "De kosten stegen met 4%; de baten daalden in Zutphen.", "4%", "zutphen"),
        ("en", "The costs rose by 4%; the benefits fell in Leeds.", "4%", "leeds"),
        ("nl", "De kosten stegen met 4%.", "4%", "kosten"),
        ("en", "The costs rose by 4%.", "4%", "costs"),
        wrong("nl", "Vorig jaar sloten wij 14 dossiers.", "14", "jaar", reason="a time is no place"),
        wrong("en", "Last year we closed 14 files.", "14", "year", reason="a time is no place"),
        ("nl", "In 2023 sloten wij 14 dossiers.", "14", "sloten"),
    ],
)
def test_another_clause_the_noun_itself_and_times_narrow_nothing(
    language: str, text: str, figure: str, none_of: str
) -> None:
    assert none_of not in places(text, language)[figure]


def test_nothing_narrows_a_figure_twice() -> None:
    found = places("De kosten van de scholen in Zutphen en van de scholen in Ede stegen met 4%.", "nl")["4%"]
    assert len(found) <= 6
    assert found.count("zutphen") <= 1


@pytest.mark.parametrize(
    ("language", "text", "figure", "said"),
    [
        ("nl", "Elf scholen zijn nieuw.", "Elf", "nieuw"),
        ("en", "Eleven schools are public.", "Eleven", "public"),
        ("nl", "Er waren 95 aanvragen (77 nieuw, 18 oud).", "18", "oud"),
        ("nl", "Het plan is klaar. Het bevat 12 delen.", "12", "plan"),
        ("en", "The plan is ready. It has 12 parts.", "12", "plan"),
        ("nl", "In het kader van deze telling spraken wij 12 Belgen.", "12", "telling"),
    ],
)
def test_what_is_said_of_a_figure(language: str, text: str, figure: str, said: str) -> None:
    assert said in places(text, language)[figure]


@pytest.mark.parametrize(
    ("language", "text", "figure", "none_of"),
    [
        ("nl", "Elf scholen zijn nieuwe gebouwen.", "Elf", "nieuwe"),
        ("en", "Eleven schools are public buildings.", "Eleven", "public"),
        ("nl", "In het kader van deze telling spraken wij 12 Belgen.", "12", "kader"),
    ],
)
def test_what_is_not_said_of_it(language: str, text: str, figure: str, none_of: str) -> None:
    assert none_of not in places(text, language)[figure]
