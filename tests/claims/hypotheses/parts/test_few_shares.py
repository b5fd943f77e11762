"""Percentages of a few things that were counted."""

import pytest

from checker.claims.hypotheses.parts.few_shares import few_shares
from tests.claims.meant import terms


def found(letter, language):
    """Return each percentage with the few it is of."""
    some = terms(letter, language)[1]
    return [(one.percentage.mention.text, one.whole.mention.text) for one in few_shares(some)]


@pytest.mark.parametrize(
    ("language", "letter", "percentage", "whole"),
    [
        ("nl", "Het plan is klaar in 34% van de 12 gemeenten.", "34%", "12"),
        ("nl", "Dat geldt voor 41,7% van de twaalf gemeenten.", "41,7%", "twaalf"),
        ("nl", "Van de zeven havens heeft 45% een veerdienst.", "45%", "zeven"),
        ("nl", "Er zijn acht sluizen. In 30 procent van de sluizen staat een pomp.", "30 procent", "acht"),
        ("nl", "In het bestuur zitten 15 leden; 35 procent van hen is vrouw.", "35 procent", "15"),
        ("en", "Some work is done in 41% of the 24 agencies.", "41%", "24"),
        ("en", "Of the 13 mills we saw, 50 percent stood still.", "50 percent", "13"),
        ("en", "The club has 11 rowers, 40 percent of whom are women.", "40 percent", "11"),
        ("en", "We saw nine ferries. Of these ferries, 40 percent were full.", "40 percent", "nine"),
    ],
)
def test_a_percentage_of_a_small_count_is_a_share_of_a_few(language, letter, percentage, whole):
    assert found(letter, language) == [(percentage, whole)]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Het plan is klaar in 34% van de 1.212 gemeenten."),  # of so many any percentage is possible
        ("nl", "Er staat iets op 33% van de 2 zijden van de verpakking."),  # a part of each
        ("nl", "Het plan is klaar in 34% van de ongeveer 12 gemeenten."),
        ("nl", "Het plan kost 34% van de € 12."),
        ("nl", "Een besluit vereist de steun van 60% van de 12 leden."),  # a rule of voting
        ("nl", "Er zijn acht sluizen. Ongeveer 30% van de sluizen heeft een pomp."),
        ("nl", "Er zijn acht sluizen. Landelijk heeft 30% van de sluizen een pomp."),
        ("nl", "De acht sluizen verbruiken 30% meer."),
        ("nl", "Van de acht havens is 30% van de omzet bekend."),
        ("en", "Some work is done in 41% of the 240 agencies."),
        ("en", "Some work is done in 41% of the agencies, 24 in all."),
        ("en", "In 30 percent of the 12 agencies' reports, a date was missing."),
        ("en", "Of the nine mills, two said that 30 percent of visitors left."),
        ("en", "We saw six of 20 mills. In 35 percent of the mills a light burned."),
    ],
)
def test_what_is_of_no_small_exact_count_makes_none(language, letter):
    assert found(letter, language) == []
