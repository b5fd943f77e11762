"""When did the writers of a letter make something known, and is the document that their note cites of then?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, roles, understood


def found(letter: str, language: str = "en", least: int = 0) -> list[dict[str, list[str]]]:
    claims = of_kind(understood(letter, language), "restated")
    return [roles(each) for each in claims if total(each.evidence) > least]


NOTE = "\n\n[^1]: Auditor, Locks: AO-25-107101 (Delft: {})."


@pytest.mark.parametrize(
    "sentence",
    [
        "In March 2025, we reported that the locks leak.[^1]",
        "We found in March 2025 that the locks leak.[^1]",
        "In March 2025, we reported that the locks leak. Some of them were closed.[^1]",
    ],
)
def test_what_was_made_known_then_is_of_the_document_that_the_note_cites(sentence: str) -> None:
    told = found(sentence + NOTE.format("7 March 2024"), least=20)
    assert told == [{"left": ["7 March 2024"], "right": ["March 2025"]}]


def test_a_note_cites_a_document_by_its_number_alone_where_another_one_has_its_date() -> None:
    letter = (
        "The locks were audited.[^1] In March 2025, we reported that they leak.[^2]"
        "\n\n[^1]: Auditor, Locks: AO-25-107101 (Delft: 7 March 2024).\n\n[^2]: AO-25-107101."
    )
    assert found(letter, least=20) == [{"left": ["7 March 2024"], "right": ["March 2025"]}]


def test_in_dutch_the_verb_may_stand_behind() -> None:
    letter = (
        "Over de sluis heb ik uw Kamer in maart 2025 geïnformeerd.[^1]"
        "\n\n[^1]: Kamerstuk 28 676, nr. 504 van 12 maart 2024."
    )
    assert found(letter, "nl", least=20) == [{"left": ["12 maart 2024"], "right": ["maart 2025"]}]


def test_a_report_named_in_the_sentence_may_be_another_than_that_of_its_note() -> None:
    letter = "Our March 2025 report says so, as do others.[^1]" + NOTE.format("7 March 2024")
    assert found(letter)
    assert not found(letter, least=20)


@pytest.mark.parametrize(
    "sentence",
    [
        "In March 2025, the province reported that the locks leak.[^1]",
        "In March 2025, we visited the locks.[^1]",
        "In March 2025, we reported that it leaks, and in May 2025, we found that it does not.[^1]",
    ],
)
def test_others_acts_and_several_times_say_nothing(sentence: str) -> None:
    assert not found(sentence + NOTE.format("7 March 2024"))
