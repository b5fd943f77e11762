"""How few items a row may have."""

import pytest

from checker.claims.hypotheses.counts.readings import fewest


@pytest.mark.parametrize(
    ("joints", "plain", "least"),
    [
        ([0, 1], 3, 3),  # rust, orde en ruimte
        ([1, 1], 3, 2),  # lezen en schrijven, sport en spel
        ([1, 1, 1], 4, 3),
        ([0, 1, 1], 4, 2),  # voor bakkers, slagers en kappers, een lening en een verbod
        ([0, 1, 0], 3, 2),  # voor bakkers en slagers, een lening
    ],
)
def test_every_and_may_stand_within_an_item(joints, plain, least):
    assert fewest(joints, plain) == least
