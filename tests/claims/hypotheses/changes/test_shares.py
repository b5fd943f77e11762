"""Where is a change told as an amount and in per cent, with one of its ends?"""

import pytest

from checker.claims.hypotheses.changes.shares import change_shares
from tests.claims.meant import terms


def told(letter: str, language: str) -> list[tuple[str, str, str, str]]:
    """Return each: its amount, its percentage, its end and which one that is."""
    return [
        (
            one.difference.mention.text,
            one.percentage.mention.text,
            one.end.mention.text,
            f"{'before' if one.is_before else 'after'} {one.way}",
        )
        for one in change_shares(terms(letter, language)[1])
    ]


@pytest.mark.parametrize(
    ("letter", "language", "found"),
    [
        ("De kosten stegen met € 40 (20%) tot € 240.", "nl", ("€ 40", "20%", "€ 240", "after up")),
        ("De kosten stegen met 20% (€ 40) tot € 240.", "nl", ("€ 40", "20%", "€ 240", "after up")),
        ("omdat de kosten met € 40, ofwel 20%, tot € 240 stegen", "nl", ("€ 40", "20%", "€ 240", "after up")),
        ("Costs fell by $12, or 5 percent, from $240.", "en", ("$12", "5 percent", "$240", "before down")),
        ("A rise of $40 (20%) compared with $200 was seen.", "en", ("$40", "20%", "$200", "before up")),
        ("Sales were $240 in May, up $40 (20%).", "en", ("$40", "20%", "$240", "after up")),
        ("Er kwamen 240 zaken, 40 (20%) meer dan in 2019.", "nl", ("40", "20%", "240", "after up")),
        ("Er kwamen 240 zaken. Dat is een stijging van 40 (20%).", "nl", ("40", "20%", "240", "after up")),
    ],
)
def test_the_end_beside_an_amount_and_its_percentage(letter, language, found):
    assert told(letter, language) == [found]


@pytest.mark.parametrize(
    ("letter", "language"),
    [
        ("Costs rose by $40 (20% of the budget) to $240.", "en"),  # of something that is named
        ("Costs rose by $40 (20%), and $240 went to schools.", "en"),  # to another
        ("De kosten stegen met € 40 (5%) per jaar tot € 240.", "nl"),  # a rate
        ("Costs rose by $40 (20%) from $200 to $240.", "en"),  # both ends tell it
        ("De eerdere daling van € 40 (20%) tot € 240 hield op, na een stijging.", "nl"),  # which way?
        ("Van de 240 boten zijn er 40 (17%) hersteld.", "nl"),
        ("Er kwamen 240 zaken. De raad zag een stijging van 40 (20%).", "nl"),  # of what?
    ],
)
def test_where_little_says_what_it_is_of_nothing_is_told(letter, language):
    assert not told(letter, language)
