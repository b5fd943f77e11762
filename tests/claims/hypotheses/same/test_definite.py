"""Does an article or "these" lead a figure, and which words say which ones of them are meant?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, understood

FIRST = "In the first quarter 31 ships called. It was quiet, and no pilot had to be woken."


@pytest.mark.parametrize(
    ("again", "likely"),
    [
        ("The 13 ships were small.", True),
        ("All 13 ships were small.", True),
        ("The 13 ships of the second quarter were small.", False),
        ("The 13 ships that stayed were small.", False),
        ("The other 13 ships were small.", False),
        ("Then 13 ships were small.", False),
    ],
)
def test_other_words_tell_which_ones_are_meant(again: str, likely: bool) -> None:
    claims = of_kind(understood(f"{FIRST}\n\n{again}", "en"), "restated")
    assert any(total(each.evidence) >= 21 for each in claims) is likely
