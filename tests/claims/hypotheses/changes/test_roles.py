"""What do the words beside a figure say that it is?"""

import pytest

from checker.claims.hypotheses.changes.roles import role
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("letter", "language", "roles"),
    [
        ("Het aantal steeg met 40 leden, van 200 tot 240.", "nl", ["by", "from", "to"]),
        ("Het daalde van 40 in 2015 via 35 in 2017 naar 31.", "nl", ["from", "by-way-of", "to"]),
        ("Een stijging van 40 tegenover 200.", "nl", ["amount", "against"]),
        ("It fell from a peak of 62 to 51.", "en", ["from", "to"]),
        ("There were 62 boats, 11 fewer.", "en", ["nothing", "amount"]),
    ],
)
def test_words_lead_to_the_ends_and_to_the_amount(letter, language, roles):
    assert [role(term) for term in terms(letter, language)[1]] == roles
