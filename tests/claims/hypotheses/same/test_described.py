"""Do the words behind a noun describe what an earlier sentence says of it?"""

import pytest

from checker.claims import total
from tests.claims.letters import of_kind, understood

FIRST = "In 2023 zonken 84 schuiten in Zeeland door storm. De kade bleef heel."


@pytest.mark.parametrize(
    ("again", "likely"),
    [
        ("Van de 78 schuiten die in 2023 in Zeeland door storm zonken, is de helft geborgen.", True),
        ("Van de 78 schuiten die in 2022 in Zeeland door storm zonken, is de helft geborgen.", False),
        ("Van de 78 schuiten die in 2023 in Drenthe door storm zonken, is de helft geborgen.", False),
        ("Van de 78 schuiten die in 2023 in Zeeland niet zonken, is de helft oud.", False),
        ("Van de 78 schuiten die in 2023 in Zeeland door brand zonken, is de helft geborgen.", False),
    ],
)
def test_the_same_words_say_which_are_meant(again: str, likely: bool) -> None:
    claims = of_kind(understood(f"{FIRST}\n\n{again}", "nl"), "restated")
    assert any(total(each.evidence) >= 21 for each in claims) is likely
