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
        ("- AO-24-105917, on locks;", "- AO-24-109517, on bridges."),
        ("See the two reports: AO-24-105917.", "And AO-24-109517, which came later."),
        ("See the letter (AO-24-105917).", "Both letters, this and AO-24-109517, are long."),
        ("See the motion by Cook c.s. (AO-24-105917).", "And the motion by Cook/Drake (AO-24-109517)."),
    ],
)
def test_codes_of_two_documents(one: str, other: str) -> None:
    assert not pairs(one, other)


def test_sentences_in_a_row_that_open_alike_are_of_two() -> None:
    assert not pairs("Notice AO-24-105917 is on noise. Notice AO-24-109517 is on dust.")
    assert pairs("Notice AO-24-105917 is on noise. The pilots read AO-24-109517.") == 1


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
