"""Where two factors and what they make stand, seen from each other: each name in a letter that has it.

A row is the name of the evidence, the language, where it is found and where it is not.
"""

import pytest

from tests.claims.meant import evidence_of_triple, is_multiplied

ORDERS = [
    ("order: whole, part, percentage", "nl", "Van de {552} bussen waren er [138] (<25%>) te laat."),
    ("order: whole, percentage, part", "nl", "Van de {552} bussen was <25%> te laat, dus [138] bussen."),
    ("order: part, whole, percentage", "nl", "Er waren [138] bussen te laat van alle {552}, dus <25%>."),
    ("order: part, percentage, whole", "en", "The board repaired [20] locks, or <43 percent> of the {46} locks."),
    ("order: percentage, whole, part", "en", "Some <43 percent> of the {46} locks, or [20], was repaired."),
    ("order: percentage, part, whole", "en", "Some <43 percent>, [20] of the {46} locks, was repaired."),
    ("order: count, each, total", "nl", "Er komen {100} bussen van <€ 2 miljoen>, in totaal [€ 300 miljoen]."),
    ("order: total, count, each", "en", "For [$120,000] it bought {40} carts at <$3,000>."),
    ("order: each, count, total", "en", "At <$3,000> each, {40} carts cost [$120,000]."),
]  # fmt: skip

PLACES = [
    (
        "one sentence",
        "nl",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat.",
        "Er zijn {552} bussen. Daarvan waren er [138] (<25%>) te laat.",
    ),
    (
        "whole before",
        "en",
        "There are {46} locks. The board repaired [20], or <43 percent>.",
        "There are {46} locks, of which the board repaired [20], or <43 percent>.",
    ),
    (
        "whole far before",
        "en",
        "There are {46} locks. They cost $3. The board repaired [20], or <43 percent>.",
        "There are {46} locks. The board repaired [20], or <43 percent>.",
    ),
    (
        "part behind",
        "nl",
        "Nu doet <36%> van de {25} dorpen mee. Dat zijn er [9].",
        "Nu doet <36%> van de {25} dorpen mee, dat zijn er [9].",
    ),
    (
        "total behind",
        "nl",
        "Er komen {100} bussen van <€ 2 miljoen>. Dat kost [€ 200 miljoen].",
        "Er komen {100} bussen van <€ 2 miljoen>, dat kost [€ 200 miljoen].",
    ),
    (
        "count before",
        "en",
        "It bought {40} carts. Each cost <$3,000>, in all [$120,000].",
        "It bought {40} carts at <$3,000> each, in all [$120,000].",
    ),
    (
        "another paragraph",
        "nl",
        "Er zijn {552} bussen.\n\nDaarvan waren er [138] (<25%>) te laat.\n",
        "Er zijn {552} bussen. Daarvan waren er [138] (<25%>) te laat.\n",
    ),
    (
        "one bracket",
        "en",
        "The board repaired many ([20] of the {46}, or <43 percent>).",
        "The board repaired many, [20] of the {46} (<43 percent>).",
    ),
    (
        "close together",
        "nl",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat.",
        "Er zijn {552} bussen"
        + " van het soort waarover wij u schreven" * 4
        + ", waarvan [138] (<25%>) te laat.",
    ),
    (
        "far apart",
        "en",
        "There are {46} locks"
        + " of the kind that we wrote about before," * 8
        + " and [20] (<43 percent>) are shut.",
        "There are {46} locks of the kind that we wrote about before, and [20] (<43 percent>) are shut.",
    ),
    (
        "part next to whole",
        "nl",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat.",
        "Er zijn {552} bussen op 12 lijnen, waarvan [138] (<25%>) te laat.",
    ),
    (
        "total next to each",
        "en",
        "It bought {40} carts at <$3,000> each, in all [$120,000].",
        "It bought {40} carts at <$3,000> each for 3 towns, in all [$120,000].",
    ),
    (
        "none between",
        "en",
        "There are {46} locks, of which [20] (<43 percent>) are shut.",
        "There are {46} locks on 3 rivers, of which [20] (<43 percent>) are shut.",
    ),
    (
        "another percentage between",
        "nl",
        "Van de {552} bussen was 75% op tijd en [138] (<25%>) te laat.",
        "Van de {552} bussen waren 414 op tijd en [138] (<25%>) te laat.",
    ),
    (
        "another part between",
        "nl",
        "Van de {552} bussen waren 414 op tijd en [138] (<25%>) te laat.",
        "Van de {552} bussen was 75% op tijd en [138] (<25%>) te laat.",
    ),
    (
        "another each between",
        "en",
        "It bought {40} carts at <$3,000> each, not $4,000, in all [$120,000].",
        "It bought {40} carts at <$3,000> each, in all [$120,000].",
    ),
    (
        "no other percentage in these sentences",
        "nl",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat. Dat is 3% meer.",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat, dat is 3% meer.",
    ),
    (
        "no other part in these sentences",
        "en",
        "There are {46} locks, of which [20] (<43 percent>) are shut.",
        "There are {46} locks, of which [20] (<43 percent>) are shut and 26 open.",
    ),
    (
        "one other part in these sentences",
        "en",
        "There are {46} locks, of which [20] (<43 percent>) are shut and 26 open.",
        "There are {46} locks, of which [20] (<43 percent>) are shut.",
    ),
    (
        "two other total in these sentences",
        "nl",
        "Er komen {100} bussen van <€ 2 miljoen>, in totaal [€ 200 miljoen], plus € 3 miljoen en € 4 miljoen.",
        "Er komen {100} bussen van <€ 2 miljoen>, in totaal [€ 200 miljoen], plus € 3 miljoen.",
    ),
    (
        "percentage in a bracket behind part",
        "nl",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat.",
        "Er zijn {552} bussen, waarvan [138], dus <25%>, te laat.",
    ),
    (
        "part in a bracket behind percentage",
        "en",
        "Of the {46} locks <43 percent> ([20] locks) are shut.",
        "Of the {46} locks <43 percent>, [20] locks, are shut.",
    ),
    (
        "part in a bracket behind percentage",
        "nl",
        "Van de {552} bussen was <25%> van de trage soort ([138] bussen).",
        "Van de {552} bussen was <25%> van de soort die wij u vorige week in onze brief al lieten zien ([138]).",
    ),
]


@pytest.mark.parametrize(("name", "language", "marked"), ORDERS, ids=[row[0] for row in ORDERS])
def test_in_which_order_they_stand_is_told(name, language, marked):
    assert {each for each in evidence_of_triple(marked, language) if each.startswith("order")} == {name}


@pytest.mark.parametrize(
    ("name", "language", "found", "missed"), PLACES, ids=[f"{row[0]}, {row[1]}" for row in PLACES]
)
def test_a_letter_has_the_evidence_and_a_near_miss_has_not(name, language, found, missed):
    assert name in evidence_of_triple(found, language)
    assert is_multiplied(missed, language)
    assert name not in evidence_of_triple(missed, language)
