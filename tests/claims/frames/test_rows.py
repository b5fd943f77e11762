"""The rows of a letter are told by the mentions of their figures."""

import pytest

from tests.claims.shown import framed, wrong


def rows(text: str, language: str) -> list[tuple[list[str], str, bool, list[str]]]:
    reading = framed(text, language)
    texts = {mention.id: mention.text for mention in reading.mentions}
    return [
        (
            [texts[each] for each in row.mentions],
            row.parallel.name.lower(),
            row.closed,
            [texts[each] for each in row.left_out],
        )
        for row in reading.rows
    ]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Er kwamen 700 bezwaren, 350 klachten en 12 vragen.",
            (["700", "350", "12"], "nouns", True, []),
        ),
        (
            "en",
            "We had 700 objections, 350 complaints and 12 questions.",
            (["700", "350", "12"], "nouns", True, []),
        ),
        (
            "nl",
            "Wij zagen 12 schepen, 14% van de huizen en 9 schepen.",
            (["12", "9"], "noun", True, ["14%"]),
        ),
        ("en", "We spent 46% on care, 37% on roads.", (["46%", "37%"], "preposition", False, [])),
    ],
)
def test_coordinated_figures_are_a_row(
    language: str, text: str, expected: tuple[list[str], str, bool, list[str]]
) -> None:
    assert rows(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "Er kwamen 640 klachten, waarvan 310 over geluid."),
        ("en", "We had 640 complaints, including 310 about noise."),
        wrong("en", "We had 640 complaints, of which 310 about noise.", reason="two words take a part"),
        ("nl", "Er kwamen 640 klachten. Er kwamen 310 vragen."),
    ],
)
def test_a_whole_and_its_part_and_two_sentences_are_none(language: str, text: str) -> None:
    assert rows(text, language) == []
