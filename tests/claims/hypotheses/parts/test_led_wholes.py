"""Which figure leads a clause as the whole of the shares behind it?"""

import pytest

from checker.claims.hypotheses.parts.led_wholes import leads_clause, of_other_wholes
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("language", "letter", "wholes"),
    [
        ("en", "Of 90 parents 58% agreed; of 40 teachers, 51%.", ["90", "40"]),
        ("nl", "Van de 90 ouders was 58% het eens, van de 40 leraren 51%.", ["90", "40"]),
        ("nl", "Er waren 40 fouten. Van deze 40 fouten was 30% ernstig.", ["40"]),
        ("en", "Of the 90 parents, 40 agreed, of whom 12 in part.", ["90"]),
        ("en", "Of the 90 parents, 40 agreed. Of these, 12 did in part.", ["90"]),
        ("en", "There are 90 locks. Of these 40 are shut.", []),
        ("nl", "Een daling van 40 boten, ofwel 58% van de vloot.", []),
    ],
)
def test_a_whole_leads_its_clause(language: str, letter: str, wholes: list[str]) -> None:
    assert [one.mention.text for one in terms(letter, language)[1] if leads_clause(one)] == wholes


@pytest.mark.parametrize(
    ("language", "letter", "other"),
    [
        ("en", "Of 90 parents 58% agreed; of 40 teachers, 51%.", True),
        ("nl", "Van de 90 ouders was 58% het eens. Van de 40 leraren was 51% het eens.", True),
        ("nl", "Van de 90 ouders was 58% het eens. Van de 90 ouders was 51% te laat.", False),
        ("en", "Of 90 parents 58% agreed and 51% came.", False),
        ("en", "Wood is 58%; of the 40 houses, 51% is stone.", False),
    ],
)
def test_shares_have_wholes_of_other_sizes(language: str, letter: str, other: bool) -> None:
    every = terms(letter, language)[1]
    assert of_other_wholes([one for one in every if one.measure == "%"], every) is other
