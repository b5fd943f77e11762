"""Which two places of a letter have the same words around them in another order?"""

from checker.claims import total
from checker.claims.claim import Claim
from tests.claims.letters import of_kind, roles, understood
from tests.steps import steps

ONE = "The harbour levy on barges began in {} when the old lock was closed for repair."
OTHER = "Much was left. Since the old lock was repaired in {}, barges have paid the harbour levy."


def claims_of(*paragraphs: str) -> list[Claim]:
    return of_kind(understood("\n\n".join(paragraphs), "en"), "restated")


def test_a_year_among_the_same_words_deserves_a_look() -> None:
    (claim,) = claims_of(ONE.format("2014"), OTHER.format("2016"))
    assert roles(claim) == {"left": ["2016"], "right": ["2014"]}
    assert 8 <= total(claim.evidence) < 21
    assert not claims_of(ONE.format("2014"), OTHER.format("2014"))


def test_a_year_that_no_slip_explains_is_another() -> None:
    assert not claims_of(ONE.format("2014"), OTHER.format("1998"))


def test_words_in_common_with_the_title_say_more() -> None:
    title = "Audit of the Fiscal Year 2005 Levy Statement of the Harbour"
    text = "We found that the fiscal year (FY) {} levy statement of the harbour was right. The pilots paid."
    (claim,) = claims_of(title, text.format("2006"))
    assert total(claim.evidence) >= 21
    assert not claims_of(title, text.format("2005"))


def test_a_year_of_another_sort_is_another() -> None:
    claims = claims_of("Grants for Calendar Year 2005", "For fiscal year 2004, the province paid ten grants.")
    assert all(total(each.evidence) < 21 for each in claims)


def test_many_places_take_no_longer_than_their_number() -> None:
    def took(times: int) -> int:
        letter = "\n\n".join(ONE.format(1900 + at % 100) for at in range(times))
        return steps(lambda: understood(letter, "en"))

    took(100)  # what is made once is made
    assert took(400) < 7 * took(80)


def test_the_places_of_a_sentence_without_an_end_are_not_compared() -> None:
    endless = "Barges paid tolls " + "under sundry locks beside bridges " * 300
    assert not claims_of(ONE.format("2014"), endless + OTHER.format("2016").partition(". ")[2])
