"""Which two places of a letter state something in the same words, and differ?"""

import pytest

from checker.claims import total
from checker.claims.claim import Claim
from tests.claims.letters import of_kind, roles, understood
from tests.steps import steps

LIKELY = 21
SINCE = "The level is the lowest since the provincial survey of ground water began in {}, as farmers know."
AGAIN = "Much was left. Ferries sank. Pilots count since the provincial survey of ground water began in {}."


def claims_of(*paragraphs: str, language: str = "en") -> list[Claim]:
    return of_kind(understood("\n\n".join(paragraphs), language), "restated")


def points(*paragraphs: str) -> int:
    return max((total(each.evidence) for each in claims_of(*paragraphs)), default=0)


@pytest.mark.parametrize(
    ("one", "other"), [("1981", "1991"), ("April 2002", "April 2003"), ("3 May 2019", "8 May 2019")]
)
def test_a_time_that_the_same_words_lead_to_is_the_same(one: str, other: str) -> None:
    (claim,) = claims_of(SINCE.format(one), AGAIN.format(other))
    assert roles(claim) == {"left": [other], "right": [one]}
    assert not claims_of(SINCE.format(one), AGAIN.format(one))


def test_a_time_that_no_slip_explains_is_another() -> None:
    assert not claims_of(SINCE.format("1981"), AGAIN.format("2004"))


def test_what_is_said_of_three_years_is_a_mould() -> None:
    assert not claims_of(SINCE.format("1981"), AGAIN.format("1991"), AGAIN.format("1984"))


def test_two_years_that_both_stand_elsewhere_are_two() -> None:
    elsewhere = "The lock of 1981 is older than that of 1991."
    assert claims_of(SINCE.format("1981"), AGAIN.format("1991"), "The lock of 1981 is old.")
    assert not claims_of(SINCE.format("1981"), AGAIN.format("1991"), elsewhere)


def test_another_time_or_figure_in_the_sentence_makes_another_fact() -> None:
    assert not claims_of(f"In 2005: {SINCE.format('1981')}", f"In 2006: {SINCE.format('1991')}")
    assert points(f"Of 8 ponds: {SINCE.format('1981')}", f"Of 9 ponds: {SINCE.format('1991')}") < LIKELY


def test_a_phrase_with_more_words_in_common_says_more() -> None:
    short = "The plan will modernize {} ferries of towns."
    long = "The plan will modernize {} ferries of towns, quays, towpaths, landings, bridges, harbours, dams, buoys, piers and docks."
    assert points(*(long.format(number) for number in (12, 18))) > points(
        *(short.format(number) for number in (12, 18))
    )


def test_an_article_is_known_by_the_words_around_it() -> None:
    first = "Dit wijkt af van het verbod uit artikel {} van het Havenreglement op nachtelijk laden."
    again = (
        "Schippers klagen. Zij noemen het verbod uit artikel {} van het Havenreglement op nachtelijk laden."
    )
    (claim,) = claims_of(first.format(267), again.format(276), language="nl")
    assert roles(claim) == {"left": ["artikel 276"], "right": ["artikel 267"]}
    assert not claims_of(first.format(267), again.format(267), language="nl")


def test_the_end_of_a_period_is_compared_where_its_beginning_is_the_same() -> None:
    text = "Review of harbour grants from May 1, 2006, through {}, by the provincial auditor."
    again = "Grants rose. We checked harbour grants from May 1, 2006, through {}, by the provincial auditor."
    assert claims_of(text.format("June 30, 2009"), again.format("June 30, 2008"))
    assert not claims_of(text.format("June 30, 2009"), again.format("June 30, 2009"))


def test_a_long_letter_takes_no_longer_than_its_length() -> None:
    def took(size: int) -> int:
        letter = "\n\n".join(
            f"The plan will modernize {at + 3} ferries of town {at % 40}." for at in range(size)
        )
        return steps(lambda: understood(letter, "en"))

    took(100)  # what is made once is made
    assert took(600) < 8 * took(100)
