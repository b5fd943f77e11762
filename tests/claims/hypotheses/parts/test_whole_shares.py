"""Shares that make one whole, by the form of their words."""

import pytest

from checker.claims.hypotheses.parts.whole_shares import whole_shares
from tests.claims.meant import terms


def found(letter, language):
    """Return the shares of each whole."""
    document, some = terms(letter, language)
    return [[term.mention.text for term in run] for run in whole_shares(document.blocks, some)]


@pytest.mark.parametrize(
    ("language", "letter", "shares"),
    [
        ("nl", "Het rijk betaalt 60%, de stad 25% en de bond de resterende 25%.", ["60%", "25%", "25%"]),
        ("nl", "Van de wol gaat 57% naar Ede. De overige 48% gaat naar Epe.", ["57%", "48%"]),
        ("nl", "Van het koor is 58% vrouw en 52% man.", ["58%", "52%"]),
        ("nl", "Van het budget ging 44% naar wol, 38% naar vilt en 27% naar garen.", ["44%", "38%", "27%"]),
        (
            "nl",
            "Over zeep ging 45% van de brieven, over inkt 40% en over lak 28%. Elke brief is in één categorie geplaatst.",
            ["45%", "40%", "28%"],
        ),
        ("en", "Of the members, 55% agreed, 33% disagreed, and 22% were undecided.", ["55%", "33%", "22%"]),
        (
            "en",
            "Some 64 percent of mills stand still; the remaining 46 percent turn.",
            ["Some 64 percent", "46 percent"],
        ),
        (
            "en",
            "Costs are divided as follows:\n\n- 50% wool\n- 35% felt\n- 25% yarn\n",
            ["50%", "35%", "25%"],
        ),
    ],
)
def test_nothing_is_left_or_none_is_counted_twice(language, letter, shares):
    assert found(letter, language) == [shares]


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Van de leden noemt 60% de kosten, 45% de reistijd en 30% de kwaliteit."),
        ("nl", "Van de vrouwen is 62% tevreden, van de mannen 58%."),
        ("nl", "Mannen zijn voor 58% tevreden, vrouwen voor 47%."),
        ("nl", "Van het koor is 60% vrouw, van wie 30% alt; de overige 40% is man."),
        ("nl", "In de stad is 55% voorstander, in het dorp 60%. De overige 20% heeft geen mening."),
        ("nl", "60% van het budget is toegekend, 45% is uitgegeven en 20% is gecontroleerd."),
        ("en", "Wool and felt each have 33%, yarn has 31%. The remaining 3% is silk."),
        (
            "en",
            "Seventy percent agreed that it rains, 40 percent disagreed with the plan, and 20 percent were undecided about the tax.",
        ),
        ("en", "Prices rose 40 percent in May and the remaining 70 percent in June."),
        ("en", "Of mills with a plan, 60 percent turn. Among the remaining mills, 30 percent turn."),
    ],
)
def test_shares_that_need_not_make_a_whole(language, letter):
    assert found(letter, language) == []
