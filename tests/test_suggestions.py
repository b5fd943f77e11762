"""What could stand at the place of a finding instead is in the JSON, whatever the rule."""

import json

import pytest
from click.testing import CliRunner

from checker.cli.commands import commands


def suggested(folder, sentence, language="nl", rule="weekday-mismatch"):
    """Return the suggestions of the findings of a rule in a letter of one sentence."""
    (folder / "letter.txt").write_text(sentence, "utf-8")
    done = CliRunner().invoke(
        commands, [str(folder / "letter.txt"), "--lang", language, "--no-config", "--format", "json"]
    )
    found = json.loads(done.stdout)["files"][0]["findings"]
    return [one["suggestions"] for one in found if one["rule"] == rule]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "nl",
            "Wij spreken elkaar op donderdag 27 maart 2026 in Assen.",
            ["vrijdag 27 maart 2026", "donderdag 26 maart 2026"],
        ),
        (
            "nl",
            "Donderdag 27 maart 2026 spreken wij elkaar in Assen.",
            ["Vrijdag 27 maart 2026", "Donderdag 26 maart 2026"],
        ),
        (
            "en",
            "We meet on Thursday 27 March 2026 in Assen.",
            ["Friday 27 March 2026", "Thursday 26 March 2026"],
        ),
        ("nl", "Het is op zaterdag 1 maart 2026 in Assen.", ["zondag 1 maart 2026", "zaterdag 7 maart 2026"]),
    ],
    ids=["within", "first word", "English", "the month before is left out"],
)
def test_the_weekday_of_the_date_and_then_the_dates_of_the_weekday(tmp_path, language, sentence, expected):
    assert suggested(tmp_path, sentence, language) == [expected]


def test_words_of_the_place_that_stay_are_as_they_were(tmp_path):
    no_break = "Wij spreken elkaar op donderdag 27\N{NO-BREAK SPACE}maart\N{NO-BREAK SPACE}2026 in Assen."
    (found,) = suggested(tmp_path, no_break)
    assert found[0] == "vrijdag 27\N{NO-BREAK SPACE}maart\N{NO-BREAK SPACE}2026"


def test_a_weekday_in_another_form_is_not_replaced(tmp_path):
    (found,) = suggested(tmp_path, "Wij spreken elkaar op do 27 maart 2026 in Assen.")
    assert not any("vrijdag" in one for one in found)


def test_a_right_weekday_has_no_finding_and_no_suggestion(tmp_path):
    assert suggested(tmp_path, "Wij spreken elkaar op vrijdag 27 maart 2026 in Assen.") == []


@pytest.mark.parametrize(
    ("rule", "sentence", "expected"),
    [
        (
            "numbering-mismatch",
            "Wij willen (1) de dijk, (2) de sluis, (2) de brug en (4) het gemaal vernieuwen.",
            [["(3)"]],
        ),
        ("reversed-range", "De regeling geldt voor de periode 2031-2027.", [[]]),
        ("hedge-mismatch", "Het budget is bijna € 20 miljard (€ 20,3 miljard).", [[]]),
    ],
    ids=["in brackets", "an end of a range", "behind a hedge"],
)
def test_what_stands_among_other_words_is_not_replaced(tmp_path, rule, sentence, expected):
    assert suggested(tmp_path, sentence, rule=rule) == expected
