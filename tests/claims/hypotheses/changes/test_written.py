"""Which readings of their figures do written changes leave?"""

from checker.claims.hypotheses.changes.written import written_changes
from tests.claims.meant import terms


def test_an_amount_and_its_percentage_are_no_share_and_no_end():
    found = written_changes(terms("De kosten stegen met € 40 (20%) tot € 240.", "nl")[1])
    assert (found.amounts, found.sized) == (frozenset({0}), frozenset({(1, 0)}))


def test_figures_of_a_multiple_are_of_nothing_else():
    found = written_changes(terms("They have 460 boats, twice as many as the 230.", "en")[1])
    assert found.ends == {frozenset({0, 1})}
