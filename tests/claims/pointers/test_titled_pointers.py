"""What is pointed to by number and title has that number."""

import pytest

from tests.claims.letters import of_kind, understood

HEADS = "## 3. Costs\n\nIt is dear. {0}\n\n## 4. Timetable\n\nIn May.\n\n## 5. Traffic\n\nCars wait.\n"
TWICE = HEADS + "\n## 6. Costs\n\nThey rose.\n"
DUTCH = "## 1 Kosten\n\nDuur. {0}\n\n## 2 Planning\n\nIn mei.\n\n### 2.1 Verkeer\n\nHet rijdt om.\n"
TABLES = "{0}\n\nTable 1: Costs of the bridges\n\nTable 2: Dates of the works\n"


def pairs(letter: str, language: str) -> list[tuple[str, str]]:
    claims = of_kind(understood(letter, language=language, fragment=True), "caption_pair")
    return [(claim.traits["left"], claim.traits["right"]) for claim in claims]


@pytest.mark.parametrize(
    ("letter", "language", "told"),
    [
        (HEADS.format("As section 4 (Costs) explained, it is dear."), "en", ("4", "3")),
        (HEADS.format("See section 3 (“Timetable”)."), "en", ("3", "4")),
        (HEADS.format("See chapter 4, 'Traffic'."), "en", ("4", "5")),
        (DUTCH.format("Zie paragraaf 1 (Planning)."), "nl", ("1", "2")),
        (DUTCH.format("Zie hoofdstuk 2 “Kosten” van deze brief."), "nl", ("2", "1")),
        (TABLES.format("See table 2 (Costs of the bridges)."), "en", ("2", "1")),
    ],
)
def test_a_title_that_another_number_has_is_told(letter, language, told):
    assert pairs(letter, language) == [told]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        (HEADS.format("As section 3 (Costs) explained, it is dear."), "en"),
        (HEADS.format("As section 4 (Costs) of the Act explained, it is dear."), "en"),
        (HEADS.format("As section 4 (costs and dates) explained, it is dear."), "en"),
        (HEADS.format("See section 4 (May)."), "en"),
        (TWICE.format("See section 4 (Costs)."), "en"),
        (HEADS.replace("Timetable", "Costs in time").format("See section 4 (Costs)."), "en"),  # a short form
        (DUTCH.format("Zie paragraaf 2 (Verkeer)."), "nl"),  # a part of it
        (DUTCH.format("Zie hoofdstuk 2 (Kosten) van het rapport."), "nl"),
        (TABLES.format("See table 2 (Dates of the works)."), "en"),
    ],
)
def test_its_own_title_a_remark_or_another_paper_is_not(letter, language):
    assert pairs(letter, language) == []
