"""Every figure, date, count, duration and reference of a letter has its frame, in reading order."""

import pytest

from tests.claims.shown import frame, framed, measures, places


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        (
            "nl",
            "Op 1 mei 2024 sloten 14 scholen, na zes weken, zie artikel 12.",
            ["1 mei 2024", "14", "zes weken", "artikel 12"],
        ),
        (
            "en",
            "On May 1, 2024, 14 schools closed, after six weeks, see section 12.",
            ["May 1, 2024", "14", "six weeks", "section 12"],
        ),
        ("nl", "De derde vergadering begint om 10.00 uur.", []),
        ("en", "The third meeting starts at 10:00.", []),
        ("en", "The city set a 12-month term at an 8-percent rate.", ["12-month", "8-percent"]),
        ("en", "The COVID-19 team has read the 12-month.", []),
        ("nl", "De raad wil een 12-puntenplan.", []),
    ],
)
def test_what_has_a_frame(language: str, letter: str, expected: list[str]) -> None:
    reading = framed(letter, language)
    texts = {mention.id: mention.text for mention in reading.mentions}
    assert [texts[each.mention] for each in reading.frames] == expected


def test_a_number_within_a_word_is_the_size_of_a_noun() -> None:
    found = measures("The city set a 12-month term at an 8-percent rate.", "en")
    assert found == {"12-month": "term", "8-percent": "rate"}


@pytest.mark.parametrize(
    ("language", "letter", "noun"),
    [
        ("nl", "De kosten bedroegen:\n\n- in 2014: € 504;\n- in 2015: € 604.\n", "kosten"),
        ("en", "The costs were:\n\n- in 2014: $504;\n- in 2015: $604.\n", "costs"),
        ("nl", "Er waren veel klachten:\n\n- 504 over geur;\n- 604 over stof.\n", "klachten"),
        ("en", "There were many complaints:\n\n- 504 about smell;\n- 604 about dust.\n", "complaints"),
    ],
)
def test_items_measure_what_their_list_is_of(language: str, letter: str, noun: str) -> None:
    found = measures(letter, language)
    assert [found[figure] for figure in found if "504" in figure or "604" in figure] == [noun, noun]


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "Wij kregen klachten:\n\n- 14 brieven;\n- 12 kaarten.\n", {"14": "brieven", "12": "kaarten"}),
        ("en", "We had complaints:\n\n- 14 letters;\n- 12 cards.\n", {"14": "letters", "12": "cards"}),
        ("nl", "Wij kregen klachten.\n\nEr is € 504.\n", {"€ 504": None}),
        ("en", "We had complaints.\n\nThere is $504.\n", {"$504": None}),
    ],
)
def test_a_noun_of_its_own_comes_first_and_a_paragraph_is_no_item(
    language: str, letter: str, expected: dict[str, str | None]
) -> None:
    assert measures(letter, language) == expected


def test_an_item_of_a_nested_list_measures_what_its_own_item_introduces() -> None:
    letter = "Wij kregen brieven:\n\n- klachten:\n    - 14 over geur;\n    - 12 over stof;\n- 3 over iets.\n"
    assert measures(letter, "nl") == {"14": "klachten", "12": "klachten", "3": "brieven"}


@pytest.mark.parametrize(
    ("language", "letter"),
    [("nl", "De gemeente betaalde € 3 miljoen."), ("en", "The city paid $3 million.")],
)
def test_what_cannot_be_told_has_its_reason(language: str, letter: str) -> None:
    (figure,) = framed(letter, language).frames
    assert figure.measures is None
    assert figure.unknown == (("measures", "no noun beside it"), ("when", "no time is said"))


def test_a_frame_tells_where_its_words_stand() -> None:
    letter = "Het regende. In 2024 bedroegen de hoge kosten € 3 miljoen."
    found = frame(letter, "nl", "€ 3 miljoen")
    assert found.sentence == 1
    assert found.measures is not None
    block = framed(letter, "nl").document.blocks[0]
    span, head = found.measures.span, found.measures.at
    assert (block.text[span.start : span.end], block.text[head.start : head.end]) == (
        "de hoge kosten",
        "kosten",
    )


@pytest.mark.parametrize(
    ("language", "letter", "whose"),
    [
        ("nl", "De gemeente sloot 14 dossiers.", "gemeente"),
        ("en", "The city closed 14 files.", "city"),
        ("nl", "Vorig jaar sloten wij 14 dossiers.", None),
        ("en", "Last year we closed 14 files.", None),
        ("nl", "Er waren 14 dossiers.", None),
        ("en", "There were 14 files.", None),
    ],
)
def test_whose_it_is(language: str, letter: str, whose: str | None) -> None:
    (figure,) = framed(letter, language).frames
    assert (figure.whose.head if figure.whose is not None else None) == whose


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Er kwamen 640 klachten uit Zutphen binnen. Daarvan gingen er 310 over geluid."),
        ("en", "The city had 640 complaints from Leeds. Of these, 310 were about noise."),
    ],
)
def test_a_figure_without_a_noun_has_what_the_figure_it_points_to_measures(
    language: str, letter: str
) -> None:
    assert len(set(measures(letter, language).values())) == 1
    assert {"zutphen", "leeds"} & set(places(letter, language)["310"])


@pytest.mark.parametrize(("language", "said"), [("nl", "Zij zagen {}."), ("en", "They saw {}.")])
def test_a_sentence_without_an_end_has_frames_that_say_so(language: str, said: str) -> None:
    letter = said.format(", ".join(str(number) for number in range(100, 600)))
    found = framed(letter, language).frames
    assert len(found) == 500
    assert {part for each in found for part, _ in each.unknown} == {"measures", "when", "links"}
    assert {why for each in found for _, why in each.unknown} == {"its sentence is too long to be one"}
