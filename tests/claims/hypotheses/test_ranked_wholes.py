"""Figures that are called the largest of several, and so are no sum of the others."""

import pytest

from checker.claims.hypotheses.orders.superlatives import is_ranked
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("language", "letter", "expected"),
    [
        ("nl", "De grootste subsidie, van € 44.000, ging naar Ede. Tiel kreeg € 41.000.", ["€ 44.000"]),
        ("en", "The largest grant, of £44,000, went to Leeds. Bradford got £41,000.", ["£44,000"]),
        ("en", "The largest number, 44, came from Leeds, and 41 from York.", ["44"]),
        ("nl", "Voor de grootste steden is in totaal € 44.000 beschikbaar.", []),
        ("en", "At most 44 were sold: 30 in Leeds and 14 in York.", []),
        ("en", "The largest city received 44 grants.", []),
    ],
)
def test_a_figure_beside_a_superlative_is_one_of_several(language, letter, expected):
    assert [term.mention.text for term in terms(letter, language)[1] if is_ranked(term)] == expected
