"""Do a name, a date or a label say of two codes that each is that of a document of its own?"""

import pytest

from tests.claims.letters import of_kind, understood


def pairs(*paragraphs: str) -> int:
    return len(list(of_kind(understood("\n\n".join(paragraphs), "en"), "code_pair")))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("See the Harbour Decree (AO-24-105917).", "It follows the Berths Decree (AO-24-109517)."),
        (
            "See our letter of 3 May 2024 (AO-24-105917).",
            "It follows our letter of 8 May 2024 (AO-24-109517).",
        ),
        ("Our ref: AO-24-105917", "It follows our letter of 8 May (AO-24-109517)."),
    ],
)
def test_codes_of_two_documents(one: str, other: str) -> None:
    assert not pairs(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("See the Harbour Decree (AO-24-105917).", "It follows the Harbour Decree (AO-24-109517)."),
        (
            "See our letter of 3 May 2024 (AO-24-105917).",
            "It follows our letter of 3 May 2024 (AO-24-109517).",
        ),
        ("Our ref: AO-24-105917", "It follows our letter (AO-24-109517)."),
    ],
)
def test_codes_that_may_be_one(one: str, other: str) -> None:
    assert pairs(one, other) == 1
