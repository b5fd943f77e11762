"""Which shares of a few does a sentence state?"""

import pytest

from tests.claims.said import roles


@pytest.mark.parametrize(
    ("language", "sentence", "percentage", "whole"),
    [
        ("nl", "Het plan is klaar in 34% van de 12 gemeenten.", "34%", "12"),
        ("nl", "Dat geldt voor 41,7% van de twaalf gemeenten.", "41,7%", "twaalf"),
        ("en", "Some work is done in 41% of the 24 agencies.", "41%", "24"),
    ],
)
def test_a_percentage_of_a_small_count_is_a_share_of_a_few(language, sentence, percentage, whole):
    assert roles("share_of_few", sentence, language) == [{"percentage": [percentage], "whole": [whole]}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Het plan is klaar in 34% van de 1.212 gemeenten."),  # of so many any percentage is possible
        ("nl", "Er staat iets op 33% van de 2 zijden van de verpakking."),  # a part of each
        ("nl", "Het plan is klaar in 34% van de ongeveer 12 gemeenten."),
        ("nl", "Het plan kost 34% van de € 12."),
        ("en", "Some work is done in 41% of the 240 agencies."),
        ("en", "Some work is done in 41% of the agencies, 24 in all."),
    ],
)
def test_what_is_no_small_exact_count_makes_none(language, sentence):
    assert roles("share_of_few", sentence, language) == []
