"""What "in response to", "following" and "against that" say of two days."""

import pytest

from tests.claims.said import roles, speaks


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "Uw brief van 12 maart 2020, waarin u reageert op mijn brief van 3 februari 2021, is lang.",
        ),
        (
            "nl",
            "Bij brief van 12 januari 2021 is geantwoord op de vragen die u op 3 februari 2021 stelde.",
        ),
        ("nl", "Naar aanleiding van uw brief van 3 mei 2022 heb ik op 12 april 2022 de brug bezocht."),
        ("nl", "De brug is op 6 februari 2020 na een inspectie op 4 maart 2020 gesloten."),
        (
            "nl",
            "De raad nam op 3 juni 2020 een besluit. Tegen dat besluit is op 10 mei 2020 bezwaar gemaakt.",
        ),
        ("en", "Thank you for your letter of 12 January 2021 in response to mine of 3 February 2021."),
        ("en", "Following the close of the hearing on 3 May 2023, the panel reported on 11 April 2023."),
        ("en", "The panel reported on 11 April 2023, following the close of the hearing on 3 May 2023."),
        (
            "en",
            "The court gave a ruling on 12 April 2023. It appealed against that ruling on 2 March 2023.",
        ),
        (
            "en",
            "We sent a draft on May 12, 2023. In its comments on that draft, dated May 2, 2023, we read.",
        ),
    ],
)
def test_what_follows_on_something_is_not_older(language, text):
    assert speaks("order-mismatch", text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "nl",
            "Na het debat op 3 mei 2022 over het op 2 mei 2022 verschenen stuk is overlegd.",
        ),
        ("nl", "Mijn brief van 3 mei 2021 en het antwoord op uw brief van 12 juni 2021 zijn openbaar."),
        ("nl", "Het park is op 3 mei 2022 gesloten en na een inspectie op 12 juni 2022 vrijgegeven."),
        ("nl", "In mijn brief van 3 mei 2021 heb ik toegezegd na het overleg op 12 juni 2021 te schrijven."),
        (
            "nl",
            "De raad sprak op 12 mei 2023 over de wet. Tegen deze wet is op 8 mei 2023 beroep ingesteld.",
        ),
        ("en", "Following the review on 3 May 2022, the rules agreed on 12 April 2022 were withdrawn."),
        ("en", "The ship sailed on 3 May 2022 and sank after a collision on 12 June 2022."),
        ("en", "Your letter of 3 May 2022 about my response to the notice of 12 June 2022 is filed."),
    ],
)
def test_two_things_of_which_nobody_says_which_came_first(language, text):
    assert not roles("order", text, language)


def test_a_letter_in_which_something_is_told_is_not_what_was_answered():
    said = "In my letter of 14 April 2023 I replied to the questions you had put to me on 28 March 2023."
    assert not speaks("order-mismatch", said, "en")
