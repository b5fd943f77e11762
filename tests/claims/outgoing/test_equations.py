"""An addition that is written out is certain by its form."""

import pytest

from tests.claims.said import of_kind, roles


@pytest.mark.parametrize(
    ("language", "sentence", "total", "parts"),
    [
        ("nl", "Dat is 3,5% + 1,5% = 5% van het budget.", "5%", ["3,5%", "1,5%"]),
        (
            "nl",
            "De kosten zijn 64,20 euro (firma A) + 149,60 euro (firma B) = 213,80 euro.",
            "213,80 euro",
            ["64,20 euro", "149,60 euro"],
        ),
        ("nl", "Er zijn 700 + 350 + 200 = 1.260 zaken in dit jaar.", "1.260", ["700", "350", "200"]),
        ("en", "That is 3.5% + 1.5% = 5% of the budget.", "5%", ["3.5%", "1.5%"]),
        ("en", "There were 120 (appeals) + 45 (complaints) = 165 cases in all.", "165", ["120", "45"]),
    ],
)
def test_figures_with_signs_between_are_a_whole_and_its_parts(language, sentence, total, parts):
    assert roles("breakdown", sentence, language) == [{"total": [total], "part": parts}]
    assert [claim.evidence for claim in of_kind("breakdown", sentence, language)] == [()]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Dat is 3,5% + 1,5% van het budget van 5%."),
        ("nl", "Er zijn 700 x 2 + 350 = 1.750 zaken in dit jaar."),  # more than an addition
        ("nl", "Er zijn 700 zaken + 350 brieven van de gemeente, dus = 1.050 in dit jaar."),
        ("nl", "Er zijn 12 + 8 km = 20 in dit jaar."),
        ("en", "There were 120 + 45 cases, for a total of 165."),
    ],
)
def test_what_is_not_written_out_whole_is_left_to_evidence(language, sentence):
    assert roles("breakdown", sentence, language) == []
