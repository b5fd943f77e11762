"""Has a document that a letter cites twice the same date both times?"""

import pytest

from checker import rulebook
from checker.claims import total
from checker.claims.claim import Claim
from checker.quantity import Verdict
from tests.claims.letters import of_kind, understood
from tests.claims.said import BOOK

HOLDS, FAILS = Verdict.HOLDS, Verdict.FAILS


def verdicts(letter: str, language: str = "nl") -> list[Verdict]:
    found = rulebook.evaluate(understood(letter, language), BOOK)
    told = [each for each in found if each.rule.id == "restated-mismatch"]
    return [each.outcome.verdict for each in told if each.told or not each.contradicts]


@pytest.mark.parametrize(
    ("language", "first", "again"),
    [
        (
            "en",
            "See the audit, AO-24-105917 (Delft, {} March 2024).",
            "It is listed as AO-24-105917. Delft: {} March 2024.",
        ),
        (
            "nl",
            "Zie Kamerstuk 28676, nr. 504 van {} maart 2024.",
            "Kamerstuk 28676, nr. 504 van {} maart 2024.",
        ),
        (
            "nl",
            "Verordening (EU) 2016/679 van {} maart 2016.",
            "De verordening (EU) 2016/679 van {} maart 2016.",
        ),
        (
            "nl",
            "De wet van {} maart 2005 betreffende het openbare elektronische verkeer geldt.",
            "In de wet van {} maart 2005 betreffende het openbare elektronische verkeer staat het.",
        ),
    ],
)
def test_a_document_has_one_date(language: str, first: str, again: str) -> None:
    assert verdicts(f"{first.format(26)}\n\n{again.format(26)}", language) == [HOLDS]
    assert verdicts(f"{first.format(26)}\n\n{again.format(29)}", language) == [FAILS]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (
            "De wet van 8 mei 2014 tot wijziging van het wetboek.",
            "De wet van 9 mei 2014 tot wijziging van het wetboek.",
        ),
        ("Kamerstuk 28676, nr. 504 van 20 mei 2025.", "Kamerstuk 28676, nr. 505 van 21 mei 2025."),
        (
            "Kamerstuk 28676, nr. 504 van 20 mei 2025.",
            "Kamerstuk 28676, nr. 504 is op 3 juni 2025 besproken.",
        ),
    ],
)
def test_other_documents_and_other_days_of_one_are_left_alone(first: str, again: str) -> None:
    assert verdicts(f"{first}\n\n{again}") == []


@pytest.mark.parametrize(
    "letter",
    [
        "Van die 250 leden zijn er 16 oud en 10 nieuw. Van deze 26 leden hebben er 13 een diploma.",
        "In 2015 bedroeg de kostprijs 3.461,54 euro en in 2016 bedroeg deze 15.982,23 euro.",
        "De bouwkosten van het gemaal zijn € 5 miljoen.\n\nDe bouwkosten van het gemaal zijn € 6 miljoen.",
    ],
)
def test_figures_that_may_be_of_another_thing_are_not_compared(letter: str) -> None:
    assert verdicts(letter) == []


def claim_differs(claim: Claim) -> bool:
    left, right = claim.roles["left"][0].value, claim.roles["right"][0].value
    return left != right


def points(letter: str, language: str = "nl") -> list[int]:
    claims = of_kind(understood(letter, language), "restated")
    return [total(each.evidence) for each in claims if claim_differs(each)]


ACT = "The Harbour Peace Treaty of {} sets the fee."


def test_a_name_says_little_and_the_majority_of_its_places_much() -> None:
    letter = " ".join(ACT.format(day) for day in ("21 March 1983", "21 March 1983", "21 May 1983"))
    (told,) = points(letter, "en")
    assert told > 20
    (years,) = points(" ".join(ACT.format(year) for year in (1983, 1985)), "en")
    assert years < 21


def test_what_has_many_years_has_them_by_design() -> None:
    assert not points(" ".join(ACT.format(year) for year in (1983, 1983, 1984, 1985)), "en")
    assert not points(" ".join(ACT.format(year) for year in (1983, 1984, 1983, 1984)), "en")


def test_a_number_behind_the_date_is_that_of_the_letter() -> None:
    letter = "Mijn brief van {} mei 2024 (Kamerstuk 28676, nr. 504) zegt het."
    assert verdicts(f"{letter.format(3)}\n\n{letter.format(3)}") == [HOLDS]
    assert verdicts(f"{letter.format(3)}\n\n{letter.format(5)}") == [FAILS]


def test_two_numbers_are_those_of_two_letters() -> None:
    letter = "Mijn brief van {} mei 2024 (Kamerstuk 28676, nr. {}) zegt het."
    assert not verdicts(f"{letter.format(3, 504)}\n\n{letter.format(5, 506)}")
