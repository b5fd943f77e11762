"""Papers, and the days on which they were received or answered."""

import pytest

from tests.claims.said import roles, speaks


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Uw brief van 3 mei 2024 ontving ik op 12 april 2024."),
        ("nl", "De schriftelijke vragen van 3 mei 2024 zijn beantwoord op 12 april 2024."),
        ("nl", "Op 12 april 2024 ontving ik uw brief van 3 mei 2024."),
        ("en", "Your letter of 3 May 2024 was received on 12 April 2024."),
        ("en", "The questions of 3 May 2024 were answered on 12 April 2024."),
    ],
)
def test_a_paper_is_not_younger_than_its_answer(language, sentence):
    assert speaks("order-mismatch", sentence, language)
    assert not speaks(
        "order-mismatch", sentence.replace("3 May", "3 March").replace("3 mei", "3 maart"), language
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "In de brief van 3 mei 2024 staat over het advies dat op 12 april 2024 is ontvangen niets.",
        "De brief van 3 mei 2024 is nog niet beantwoord op 12 april 2024.",
    ],
)
def test_what_was_received_may_be_another(sentence):
    assert roles("order", sentence, "nl") == []
