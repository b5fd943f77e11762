"""Do figures say which ones are meant, or what something was and became?"""

import pytest

from tests.claims.hypotheses.changes.test_changes import told


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Onder volwassenen van 25 tot 34 jaar daalde het roken met 12%.", "nl"),
        ("Winkels van 100 tot 150 m2 zagen de huur stijgen met 20%.", "nl"),
        ("De groep van 10 tot 20 werknemers is gedaald.", "nl"),
        ("Het aantal werkenden van 55 tot 65 jaar is met 12% gestegen.", "nl"),
        ("People aged 65 to 75 work 20% more than in 2010.", "en"),
        ("Among adults from 25 to 34 years, smoking fell by 12%.", "en"),
    ],
)
def test_a_range_behind_a_noun_says_which_ones_are_meant(letter, language):
    assert told(letter, language) == set()


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Het aantal boten steeg van 100 tot 150.", "nl"),
        ("Er was een stijging van 100 tot 150 boten.", "nl"),
        ("Omdat het aantal boten van 100 naar 150 is gestegen, is de haven vol.", "nl"),
        ("The number of boats rose from 100 to 150.", "en"),
    ],
)
def test_what_a_word_of_change_governs_is_no_range(letter, language):
    assert told(letter, language)
