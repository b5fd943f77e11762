"""A time that was said before holds on while a letter goes on telling what was so then."""

import pytest

from tests.claims.shown import frame, when


@pytest.mark.parametrize(
    ("language", "text", "figure", "time"),
    [
        ("nl", "In 2016 kregen wij 14 brieven. Wij kregen 12 klachten.", "12", "2016"),
        ("en", "In 2016 we closed 14 schools. We received 12 complaints.", "12", "2016"),
        ("nl", "In 2016 kregen wij 14 brieven. Er hebben 31 raden geantwoord.", "31", "2016"),
        ("en", "In 2016 we closed 14 schools. The 31 councils have answered.", "31", "2016"),
        ("nl", "In 2016 kregen wij 14 brieven. Een school mag 12 leraren hebben.", "12", None),
        ("en", "In 2016 we closed 14 schools. A school may have 12 teachers.", "12", None),
        ("nl", "In 2016 kregen wij 14 brieven. Het plan bevat 12 delen.", "12", None),
        ("en", "In 2016 we closed 14 schools. The plan is of 12 parts.", "12", None),
        ("nl", "In 2016 kregen wij 14 brieven. Het duurde 12 weken.", "12 weken", None),
        ("en", "In 2016 we closed 14 schools. It took 12 weeks.", "12 weeks", None),
        ("nl", "Momenteel bedraagt het tarief € 14. Dit ligt € 12 hoger.", "€ 12", "Momenteel"),
        ("nl", "Elk jaar sloten wij 14 scholen. Wij kregen 12 klachten.", "12", None),
        ("en", "Each year we closed 14 schools. We received 12 complaints.", "12", None),
        ("nl", "In 2016 kregen wij 14 brieven. 2. De raad kreeg 12 klachten.", "12", None),
        ("nl", "In 2016 kregen wij 14 brieven. Nu is het stil. Wij kregen 12 klachten.", "12", "2016"),
        ("nl", "In 2016 kregen wij 14 brieven. Er is nu 1 school. Wij kregen 12 klachten.", "12", None),
        (
            "nl",
            "In 2016 kregen wij 14 brieven. Het regende. Ook dat. Nog meer. Wij kregen 12 klachten.",
            "12",
            None,
        ),
        (
            "en",
            "In 2016 we closed 14 schools. It rained. So did that. And more. We had 12 complaints.",
            "12",
            None,
        ),
        ("nl", "In 2016 kwamen er 71 klachten. 2. Daarvan zijn er 12 over geur.", "12", "2016"),
    ],
)
def test_a_time_holds_on_for_two_sentences_of_its_tense(
    language: str, text: str, figure: str, time: str | None
) -> None:
    assert when(text, language)[figure] == time


def test_it_is_told_that_a_time_was_said_before() -> None:
    letter = "In 2016 kregen wij 14 brieven. Wij kregen 12 klachten."
    assert [frame(letter, "nl", figure).carried for figure in ("14", "12")] == [False, True]


def test_the_time_of_a_footnote_is_no_title() -> None:
    letter = "Dit betreft 14 scholen.\n\nAanhangsel, vergaderjaar 2020-2021, nr. 3517.\n"
    assert when(letter, "nl")["14"] is None
