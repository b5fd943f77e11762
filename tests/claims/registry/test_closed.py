"""Sorts of numbered things of which a letter says that there are no more."""

import pytest

from tests.claims.letters import of_kind, understood

LISTED = "\n\nEnclosures:\n\n- Annex A – Map\n- Annex B – Rates\n"
TABLE = "\n\nTable {0}: Numbers {0}\n\n| Year | Staff |\n| --- | --- |\n| 2020 | 740 |\n"
COUNTED = TABLE.format(1) + TABLE.format(2)


@pytest.mark.parametrize(
    ("letter", "missing"),
    [
        ("The rates are in Annex C." + LISTED, ["C"]),
        ("The rates are in Annex B." + LISTED, []),
        ("The rates are in Annex C to the agreement." + LISTED, []),
        ("This letter has two tables. Costs are in table 3." + COUNTED, ["3"]),
        ("Costs are in table 3." + COUNTED, []),
        ("The report has two tables. Costs are in table 3." + COUNTED, []),
    ],
)
def test_of_a_piece_of_a_letter_what_is_listed_or_counted_is_all(letter: str, missing: list[str]) -> None:
    claims = of_kind(understood(letter, language="en", fragment=True), "reference")
    wanted = [claim.traits["wanted"] for claim in claims]
    known = [claim.traits["known"].split(", ") for claim in claims]
    assert [one for one, there in zip(wanted, known, strict=True) if one not in there] == missing
