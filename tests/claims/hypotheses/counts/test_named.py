"""Are names behind a number the things that it counts?"""

import pytest

from tests.claims.listed import bounds


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Twee adviseurs bezochten Ede, Tiel en Epe."),
        ("nl", "Er zijn twee brieven gestuurd aan Ede, Tiel en Epe."),
        ("nl", "De twee verdachten komen uit Assen, Emmen en Zwolle."),
        ("en", "Two trains run between Leeds, York and Hull."),
        ("en", "He sent two letters to Leeds, York and Hull."),
    ],
)
def test_names_that_something_is_done_to_are_no_list(language, sentence):
    assert bounds(sentence, language) == []


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De twee vestigingen liggen in Ede, Tiel en Epe."),
        ("nl", "De twee winnaars zijn nu Ede, Tiel en Epe."),
        ("en", "The two plants are located in Leeds, York and Hull."),
        ("en", "The two winners are Leeds, York and Hull."),
    ],
)
def test_names_behind_a_verb_of_being_or_lying_are_a_list(language, sentence):
    assert (2, 3, 3) in bounds(sentence, language)
