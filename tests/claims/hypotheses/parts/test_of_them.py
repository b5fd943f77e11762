"""Does "of them" stand right behind a figure, so that it is a part of what was named last?"""

import pytest

from checker.claims.hypotheses.parts.of_them import is_of_them
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("language", "letter", "taken"),
    [
        ("nl", "Er roeien 80 leden; 25 daarvan zijn jong.", [False, True]),
        ("nl", "Er roeien 80 leden, waarvan 25 jong zijn.", [False, False]),
        ("en", "In all 80 members row; 25 of these are young.", [False, True]),
    ],
)
def test_only_a_word_right_behind_a_figure_takes_it_from_another(language, letter, taken):
    assert [is_of_them(term) for term in terms(letter, language)[1]] == taken
