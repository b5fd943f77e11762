"""Which amounts does a letter give in two units?"""

import pytest

from tests.claims.said import roles


def test_an_amount_in_a_bracket_is_the_same_in_another_unit():
    assert roles("conversion", "Het is 50 mijl (60 km) ver.", "nl") == [
        {"left": ["50 mijl"], "right": ["60 km"]}
    ]


@pytest.mark.parametrize(
    "sentence", ["De brug is 50 m lang en draagt 12 ton.", "De brug is 50 m lang (12 ton draagvermogen)."]
)
def test_another_measure_of_the_same_thing_is_no_conversion(sentence):
    assert roles("conversion", sentence, "nl") == []
