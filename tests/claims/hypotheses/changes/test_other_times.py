"""Is a change told against another time than that of a figure?"""

import pytest

from tests.claims.hypotheses.changes.test_changes import told


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Van de 40 cursisten bleven er 35, een daling van 5% ten opzichte van 2019.", "nl"),
        ("Of the 40 patients sent to Delft, 35 returned, a decrease of 5% on 2019.", "en"),
    ],
)
def test_the_base_of_a_change_is_of_a_time_of_its_own(letter, language):
    assert not any("5%" in each for each in told(letter, language))


def test_ends_that_are_led_by_from_and_to_need_no_time():
    assert ("5%", "35", "40") in told("De instroom ging van 40 naar 35, een daling van 5% op 2019.", "nl")
