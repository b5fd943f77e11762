"""Do two sentences set two figures apart, although they have words in common?"""

import pytest

from tests.claims.letters import of_kind, roles, understood


def found(*paragraphs: str) -> list[dict[str, list[str]]]:
    return [roles(each) for each in of_kind(understood("\n\n".join(paragraphs), "en"), "restated")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The port of Hull counted 12,640 boats of fishermen.",
            "The port of Dover counted 12,460 boats of fishermen.",
        ),
        (
            "The first count of boats took place on 3 May 2024.",
            "The second count of boats took place on 13 May 2024.",
        ),
        ("Fishermen paid a toll of $31,450 for boats.", "Pilots paid a toll of $34,150 for boats."),
    ],
)
def test_sentences_alike_but_for_a_word_are_of_two_things(one: str, other: str) -> None:
    assert not found(one, "The quay is wide. It is long.", other)


def test_one_thing_is_not_said_twice_in_a_row() -> None:
    first, again = (
        "The port counted 12,640 boats of fishermen.",
        "Fishermen sold 12,460 boats to others at the port.",
    )
    assert not found(f"{first} {again}")
    assert found(first, "The quay is wide.", again)


def test_words_that_point_back_say_it_again_in_a_row() -> None:
    first = "The port counted 12,640 boats of fishermen."
    (pair,) = found(f"{first} Of the 12,460 boats of fishermen at the port few are new.")
    assert pair == {"left": ["12,460"], "right": ["12,640"]}


def test_a_difference_beside_them_says_that_they_are_two() -> None:
    first, again = (
        "The port counted 1,537 boats of fishermen.",
        "At the port fishermen asked for berths for 1,573 boats",
    )
    assert found(first, "The quay is wide.", f"{again}.")
    assert not found(first, "The quay is wide.", f"{again}, as 36 came twice.")
