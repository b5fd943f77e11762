"""Which readings hold one figure of the letter twice: as it is said, and said again?"""

import pytest

from checker.claims.hypotheses.parts.twofold import holds_twice, repeated
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("language", "letter", "again"),
    [
        ("en", "Of the 100 claims, 51 did not comply. The 51 claims were not documented.", [("51", "51")]),
        ("nl", "Van de 90 dossiers waren er 46 fout. Deze 46 dossiers zijn hersteld.", [("46", "46")]),
        ("nl", "Van de 90 dossiers waren er 46 fout. Nog eens 46 dossiers zijn zoek.", []),
        ("nl", "Er zijn 46 huizen. Er zijn 46 bomen.", []),
        ("nl", "Er kwamen 46 klachten binnen. Deze 45 klachten zijn afgehandeld.", []),  # of another value
    ],
)
def test_a_definite_figure_of_the_same_value_and_noun_says_it_again(language, letter, again):
    _, some = terms(letter, language)
    said = {term.mention.id: term.mention.text for term in some}
    assert [(said[one], said[other]) for one, other in repeated(some).items()] == again


def test_a_reading_holds_a_figure_twice_with_what_it_says_again():
    _, some = terms("Of the 100 claims, 51 did not comply. The 51 claims were not documented.", "en")
    whole, part, again = (term.mention for term in some)
    same = repeated(some)
    assert holds_twice([whole, part, again], same)
    assert not holds_twice([whole, again], same)
