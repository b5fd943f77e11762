"""Which codes of documents does a letter write in two ways?"""

import pytest

from tests.claims.letters import of_kind, roles, understood


def found(*paragraphs: str) -> list[dict[str, list[str]]]:
    return [roles(each) for each in of_kind(understood("\n\n".join(paragraphs), "en"), "code_pair")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("docket 24002175", "docket 24002715"),
        ("report AO-24-105917", "report AO-24-109517"),
        ("decision ECLI:NL:RVS:2024:3946", "decision ECLI:NL:RVS:2024:3496"),
        ("letter IENW/BSK-2023/297705", "letter IENW/BSK-2023/297750"),
    ],
)
def test_two_digits_of_a_code_were_swapped(one: str, other: str) -> None:
    first, again = (f"We refer to the {one} for this." for one in (one, other))
    (pair,) = found(first, again)
    assert pair == {"later": [other.split()[1]], "earlier": [one.split()[1]]}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("docket 24002175", "docket 24002176"),
        ("report AO-24-105917", "report AO-24-105937"),
        ("report AO-24-105917", "report AB-24-109517"),
        ("page 10/13", "page 11/13"),
        ("site www.town.nl/24002175", "site www.town.nl/24002715"),
        ("box 1234", "box 1243"),
    ],
)
def test_other_codes_are_other_papers(one: str, other: str) -> None:
    assert not found(f"We refer to the {one} for this.", f"We refer to the {other} for this.")


def test_the_year_of_a_report_with_one_serial_number_is_one_year() -> None:
    title = "Auditor, Locks and bridges kept by the province, {} (Delft)."
    (pair,) = found(title.format("AO-25-108043"), title.format("AO-26-108043"))
    assert pair == {"later": ["AO-26-108043"], "earlier": ["AO-25-108043"]}
