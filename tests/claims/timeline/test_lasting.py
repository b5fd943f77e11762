"""How long something lasted, and how old someone was."""

import pytest

from tests.claims.said import of_kind, speaks


@pytest.mark.parametrize(
    ("language", "sentence", "right", "wrong"),
    [
        ("nl", "De bouw begon in 2015, duurde {} jaar en werd in 2019 afgerond.", "vier", "zes"),
        ("nl", "De bouw begon in 2015. Hij duurde {} jaar en werd in 2019 afgerond.", "vier", "zes"),
        ("nl", "De proef begon in 2015. Hij duurde {} jaar. In 2019 werd hij beëindigd.", "vier", "zes"),
        ("en", "Work began in 2015, lasted {} years and was completed in 2019.", "four", "six"),
        ("nl", "De minister, geboren in 1960, was {} jaar toen hij in 2014 aantrad.", "53", "45"),
        ("en", "She was born in 1960 and was {} years old in 2014.", "54", "55"),
        ("en", "She was born on 3 May 1960 and died on 4 May 2014 at the age of {}.", "54", "53"),
        ("en", "Mr. Jones (born 1960) was {} when he took office in 2014.", "54", "45"),
    ],
)
def test_a_length_between_two_stages_and_an_age(language, sentence, right, wrong):
    assert not speaks("elapsed-mismatch", sentence.format(right), language)
    assert speaks("elapsed-mismatch", sentence.format(wrong), language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De bouw begon in 2015. De verbouwing duurde twee jaar en was in 2019 klaar."),
        ("en", "She was born in 1960 and died in 2014 after 12 years in office."),
    ],
)
def test_a_length_of_something_else(language, sentence):
    assert of_kind("elapsed", sentence, language) == []
