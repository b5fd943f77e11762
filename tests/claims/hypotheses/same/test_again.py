"""Where does a letter state a figure again, with a slip of the pen?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims import total
from checker.claims.claim import Claim
from tests.claims.letters import of_kind, roles, understood
from tests.steps import steps

FIRST = "In 2025 vroegen {} huurders een toeslag aan bij de gemeente."
AGAIN = "De wachttijd is gestegen. Van die toeslag vroegen bij de gemeente volgens mij {} huurders iets."


def claims_of(*paragraphs: str, language: str = "nl") -> list[Claim]:
    return of_kind(understood("\n\n".join(paragraphs), language), "restated")


def points(*paragraphs: str) -> int:
    return max((total(each.evidence) for each in claims_of(*paragraphs)), default=0)


@given(st.integers(10_000, 99_999), st.integers(0, 4), st.integers(1, 9))
def test_it_speaks_exactly_when_one_digit_is_another(number: int, at: int, more: int) -> None:
    digits = str(number)
    other = digits[:at] + str((int(digits[at]) + more) % 10) + digits[at + 1 :]
    written, again = (f"{int(each):,}".replace(",", ".") for each in (digits, other))
    assert not claims_of(FIRST.format(written), AGAIN.format(written))
    if other[0] != "0" and int(other) % 100 and number % 100:
        (claim,) = claims_of(FIRST.format(written), AGAIN.format(again))
        assert roles(claim) == {"left": [again], "right": [written]}


def test_more_digits_say_more() -> None:
    three, four, five = (
        points(FIRST.format(one), AGAIN.format(other))
        for one, other in (("381", "371"), ("3.814", "3.714"), ("38.142", "37.142"))
    )
    assert 0 < three < four < five


def test_swapped_digits_say_more_than_one_that_is_another() -> None:
    assert points(FIRST.format("381"), AGAIN.format("318")) > points(FIRST.format("381"), AGAIN.format("311"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3.814", "9.267"),  # no slip
        ("381.000", "381"),  # another size
        ("3.810", "381"),  # a zero more
        ("71", "41"),  # two digits
    ],
)
def test_other_figures_are_left_alone(one: str, other: str) -> None:
    assert not claims_of(FIRST.format(one), AGAIN.format(other))


def test_a_definite_noun_says_more() -> None:
    definite = "De wachttijd is gestegen. Bij de gemeente kregen de {} huurders de toeslag."
    plain = "De wachttijd is gestegen. Bij de gemeente kregen {} huurders de toeslag."
    assert points(FIRST.format("3.814"), definite.format("3.714")) > points(
        FIRST.format("3.814"), plain.format("3.714")
    )


def test_what_is_said_of_many_things_says_less() -> None:
    two = FIRST.format("3.814"), AGAIN.format("3.714")
    others = [
        f"Toen vroegen wij, {who}, voor {number} huurders een toeslag van de gemeente."
        for who, number in (("bakkers", "9.155"), ("molenaars", "1.066"), ("schippers", "7.203"))
    ]
    assert points(*two) > points(*two, *others) > 0


def test_a_figure_of_the_text_and_one_in_a_table_may_be_one() -> None:
    table = "| | huurders met een toeslag |\n|---|---|\n| gemeente | 12.460 |"
    assert not claims_of(table, table.replace("12.460", "12.640")[:0] or "Geen tabel.")


def test_a_day_of_a_letter_is_known_by_the_word_that_leads_to_it() -> None:
    (claim,) = claims_of(
        "Ik verwijs naar de circulaire van 4 april 1997.", "De circulaire van 4 april 1977 is vervallen."
    )
    assert roles(claim) == {"left": ["4 april 1977"], "right": ["4 april 1997"]}
    assert not claims_of(
        "Ik verwijs naar de circulaire van 4 april 1997.", "De vergadering van 4 april 1977 is bekend."
    )


def test_a_long_letter_takes_no_longer_than_its_length() -> None:
    def took(size: int) -> int:
        letter = "\n\n".join(
            f"In wijk {at} kregen {10_000 + at * 7} huurders een toeslag." for at in range(size)
        )
        return steps(lambda: understood(letter))

    took(100)  # what is made once is made
    assert took(600) < 8 * took(100)
