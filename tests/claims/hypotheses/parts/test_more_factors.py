"""Is a total made of more than a number and a price, so that their product need not be it?"""

import pytest

from checker.claims.hypotheses.families import PRODUCT
from checker.claims.hypotheses.parts.more_factors import holds_more
from checker.claims.hypotheses.parts.triples import triples
from tests.claims.meant import terms


@pytest.mark.parametrize(
    ("language", "letter", "found"),
    [
        ("nl", "De 36 scholen kregen elk € 1.500, in totaal € 54.000.", True),
        ("nl", "De 36 scholen kregen elk € 1.500, in totaal € 108.000 over twee jaar.", False),
        ("nl", "De 36 scholen kregen in beide jaren elk € 1.500, in totaal € 108.000.", False),
        ("nl", "De school kocht 40 stoelen van € 150 per stuk, in totaal € 6.000.", True),
        ("nl", "De school kocht 40 stoelen van € 150 per stuk (inclusief btw), in totaal € 6.000.", True),
        ("nl", "De school kocht 40 stoelen van € 150 per stuk en betaalde na korting in totaal € 5.700.", False),
        ("nl", "Voor 30 leden à € 45 en vijf gasten à € 20 betaalt u samen € 1.450.", False),
        ("en", "The town rents 40 boats at £80 each, so that it pays £3,200 a day.", True),
        ("en", "The town bought 40 boats at £80 each, and with a charge of £200 paid £3,400 in total.", False),
        ("en", "The town bought 40 boats at £80 each, 10 of which are old, for a total of £2,400.", False),
    ],
)  # fmt: skip
def test_a_product_is_thought_of_where_nothing_else_is_in_the_total(language, letter, found):
    every = terms(letter, language)[1]
    products = [one for one in triples(every) if one.roles is PRODUCT and one.named[1][1].number == 1]
    assert any(not holds_more(one, every) for one in products) is found
