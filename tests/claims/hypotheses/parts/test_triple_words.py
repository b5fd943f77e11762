"""Which words say that one figure is so much of another: each name in a letter that has it.

A row is the name of the evidence, the language, where it is found and where it is not.
"""

import pytest

from checker.claims import Scorecard, total
from tests.claims.meant import evidence_of_triple

BETWEEN = [
    (
        "between whole and part: thereof",
        "nl",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat.",
        "Er zijn {552} bussen, en [138] (<25%>) te laat.",
    ),
    (
        "between whole and part: thereof",
        "en",
        "There are {46} locks, of which [20] (<43 percent>) are shut.",
        "There are {46} locks, and [20] (<43 percent>) are shut.",
    ),
    (
        "between part and percentage: conclusion",
        "nl",
        "Van de {552} bussen waren er [138] te laat, dus <25%>.",
        "Van de {552} bussen waren er [138] te laat, bijna <25%>.",
    ),
    (
        "between part and percentage: otherwise",
        "nl",
        "Van de {552} bussen waren er [138] te laat, ofwel <25%>.",
        "Van de {552} bussen waren er [138] te laat, dus <25%>.",
    ),
    (
        "between part and percentage: otherwise",
        "en",
        "Of the {46} locks [20] are shut, or <43 percent>.",
        "Of the {46} locks [20] are shut, thus <43 percent>.",
    ),
    (
        "between part and percentage: represents",
        "en",
        "Of the {46} locks [20] are shut, representing <43 percent>.",
        "Of the {46} locks [20] are shut, or <43 percent>.",
    ),
    (
        "between part and percentage: represents",
        "nl",
        "De [138] trage bussen zijn goed voor <25%> van de {552} bussen.",
        "De [138] trage bussen zijn <25%> van de {552} bussen.",
    ),
    (
        "between each and count: each",
        "en",
        "At <$3,000> for each of the {40} carts it paid [$120,000].",
        "At <$3,000> for the {40} carts each it paid [$120,000].",
    ),
    (
        "between count and each: times",
        "nl",
        "Dat is {40} keer <€ 3.000>, in totaal [€ 120.000].",
        "Dat is {40} stuks van <€ 3.000>, in totaal [€ 120.000].",
    ),
    (
        "between count and each: average",
        "en",
        "It bought {40} carts at an average of <$3,000>, in all [$120,000].",
        "It bought {40} carts at a price of <$3,000>, in all [$120,000].",
    ),
    (
        "between each and total: total",
        "nl",
        "Er komen {40} karren van <€ 3.000>, in totaal [€ 120.000].",
        "Er komen {40} karren van <€ 3.000>, dat kost [€ 120.000].",
    ),
    (
        "between whole and part: open",
        "en",
        "There are {46} locks, mainly [20] (<43 percent>) old ones.",
        "There are {46} locks, with [20] (<43 percent>) old ones.",
    ),
    (
        "between whole and part: besides",
        "nl",
        "Er zijn {552} bussen, en daarnaast [138] (<25%>) trams.",
        "Er zijn {552} bussen, en [138] (<25%>) trams.",
    ),
    (
        "words that point back before part",
        "nl",
        "Er zijn {552} bussen. Van deze bussen waren er [138] (<25%>) te laat.",
        "Er zijn {552} bussen. Van alle bussen waren er [138] (<25%>) te laat.",
    ),
    (
        "of it, before part",
        "nl",
        "Er zijn {552} bussen. Daarvan waren er [138] (<25%>) te laat.",
        "Er zijn {552} bussen. Gisteren waren er [138] (<25%>) te laat.",
    ),
    (
        "of it, before part",
        "en",
        "There are {46} locks. Of these [20] (<43 percent>) are shut.",
        "There are {46} locks. Now [20] (<43 percent>) are shut.",
    ),
    (
        "of it, before whole",
        "nl",
        "Nu was [138] (<25%>) te laat. Van de {552} bussen rijdt de rest.",
        "Nu was [138] (<25%>) te laat. Alle {552} bussen rijden weer.",
    ),
    (
        "a verb between whole and part",
        "nl",
        "Van de {552} bussen waren er [138] (<25%>) te laat.",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat.",
    ),
    (
        "short between part and percentage",
        "en",
        "Of the {46} locks [20] (<43 percent>) are shut.",
        "Of the {46} locks [20] on the rivers in the low lands (<43 percent>) are shut.",
    ),
    (
        "a sign between part and percentage",
        "nl",
        "Van de {552} bussen waren er [138] te laat: <25%>.",
        "Van de {552} bussen waren er [138] te laat, <25%>.",
    ),
    (
        "a joint between part and percentage",
        "nl",
        "Van de {552} bussen waren er [138] te laat, <25%>.",
        "Van de {552} bussen waren er [138] te laat: <25%>.",
    ),
    (
        "part of the whole",
        "en",
        "So far [9] of the {25} towns agree, or <36%> of all towns.",
        "So far [9] of the rural {25} towns agree, or <36%> of all towns.",
    ),
    (
        "percentage of the whole",
        "nl",
        "Nu is <25%> van de {552} bussen te laat, dus [138] bussen.",
        "Nu is <25%> van de rode {552} bussen te laat, dus [138] bussen.",
    ),
    (
        "of between percentage and whole",
        "nl",
        "Nu is <25%> van de rode {552} bussen te laat, dus [138] bussen.",
        "Nu is <25%> van de {552} bussen te laat, dus [138] bussen.",
    ),
]

BESIDE = [
    (
        "percentage: hedge",
        "nl",
        "Van de {552} bussen waren er [138] (ruim <25%>) te laat.",
        "Van de {552} bussen waren er [138] (<25%>) te laat.",
    ),
    (
        "part: change",
        "nl",
        "Van de {552} bussen is een stijging met [138] (<25%>) gemeld.",
        "Van de {552} bussen is een aantal van [138] (<25%>) gemeld.",
    ),
    (
        "percentage: limit",
        "en",
        "Of the {46} locks [20] are shut, the cap was <43 percent>.",
        "Of the {46} locks [20] are shut, the share was <43 percent>.",
    ),
    (
        "whole: total",
        "nl",
        "Van de in totaal {552} bussen waren er [138] (<25%>) te laat.",
        "Van de rode {552} bussen waren er [138] (<25%>) te laat.",
    ),
    (
        "percentage: represents",
        "en",
        "Of the {46} locks [20] are shut, a share of <43 percent>.",
        "Of the {46} locks [20] are shut, some <43 percent>.",
    ),
    (
        "each: average",
        "nl",
        "Er komen {40} karren van gemiddeld <€ 3.000>, in totaal [€ 120.000].",
        "Er komen {40} karren van <€ 3.000>, in totaal [€ 120.000].",
    ),
    (
        "each: each",
        "en",
        "It bought {40} carts at <$3,000> apiece, in all [$120,000].",
        "It bought {40} carts at <$3,000>, in all [$120,000].",
    ),
    (
        "part: rest",
        "nl",
        "Van de {552} bussen waren de overige [138] (<25%>) te laat.",
        "Van de {552} bussen waren de rode [138] (<25%>) te laat.",
    ),
    (
        "total: compared",
        "en",
        "It bought {40} carts at <$3,000>, compared with [$120,000] in May.",
        "It bought {40} carts at <$3,000>, together [$120,000] in May.",
    ),
]

FRAMES = [
    (
        "part part of whole",
        "nl",
        "Er zijn {552} bussen, waarvan [138] (<25%>) te laat.",
        "Er zijn {552} bussen, en [138] (<25%>) trams te laat.",
    ),
    (
        "percentage in brackets behind part",
        "en",
        "Of the {46} locks [20] (<43 percent>) are shut.",
        "Of the {46} locks [20], or <43 percent>, are shut.",
    ),
    (
        "percentage otherwise said part",
        "en",
        "There are {46} locks. It repaired [20], or <43 percent>.",
        "There are {46} locks. It repaired [20] (<43 percent>).",
    ),
    (
        "part an item under whole",
        "nl",
        "Er zijn {552} bussen:\n\n- [138] (<25%>) te laat;\n- de rest op tijd.\n",
        "Er zijn {552} bussen. Te laat waren er [138] (<25%>).",
    ),
    (
        "part and whole count one noun",
        "nl",
        "Er zijn {552} bussen; [138] bussen (<25%>) waren te laat.",
        "Er zijn {552} bussen; [138] trams (<25%>) waren te laat.",
    ),
    (
        "part and whole count other nouns",
        "en",
        "There are {46} locks; [20] gates (<43 percent>) are shut.",
        "There are {46} locks; [20] locks (<43 percent>) are shut.",
    ),
    (
        "total and count count other nouns",
        "nl",
        "Met {40} karren van <12 ton> is [480 ton] zand verplaatst.",
        "Met {40} karren van <12 ton> is [480 ton] verplaatst.",
    ),
    (
        "one noun for total and count",
        "nl",
        "Dat zijn {40} van <€ 3.000>, in totaal [€ 120.000] aan karren.",
        "Er komen {40} karren van <€ 3.000>, in totaal [€ 120.000].",
    ),
    (
        "another time",
        "nl",
        "In 2023 waren er {552} bussen; in 2024 waren [138] bussen (<25%>) te laat.",
        "In 2023 waren er {552} bussen; in 2023 waren [138] bussen (<25%>) te laat.",
    ),
    (
        "another place",
        "nl",
        "Er zijn {552} bussen in Zwolle; in Assen waren [138] bussen (<25%>) te laat.",
        "Er zijn {552} bussen in Zwolle; in Zwolle waren [138] bussen (<25%>) te laat.",
    ),
    (
        "a small part",
        "en",
        "Of the {46} locks [20] (<43 percent>) are shut.",
        "Of the {49} locks [21] (<43 percent>) are shut.",
    ),
    (
        "money",
        "en",
        "Of the {$46 million} some [$20 million] (<43 percent>) was spent.",
        "Of the {46 km} some [20 km] (<43 percent>) was built.",
    ),
    (
        "another unit",
        "en",
        "Of the {46 km} some [20 km] (<43 percent>) was built.",
        "Of the {$46 million} some [$20 million] (<43 percent>) was spent.",
    ),
]

OF_SHARES = [
    (
        "percentage is of what the whole is",
        "nl",
        "Nu is <25%> van de bussen te laat, [138] van de {552} bussen.",
        "Nu is <25%> van de trams te laat, [138] van de {552} bussen.",
    ),
    (
        "percentage is of what the whole is",
        "nl",
        "Nu doet <12%> van de doelgroep van {60.000} scholen mee, dus [7.200].",
        "Nu doet <12%> van de doelgroep mee, dus [7.200] van {60.000} scholen.",
    ),
    (
        "percentage is of something",
        "nl",
        "Nu is <25%> van de trams te laat, [138] van de {552} bussen.",
        "Nu is <25%> van de bussen te laat, [138] van de {552} bussen.",
    ),
    (
        "percentage measures what the part is",
        "en",
        "Of the {46} towns, [20] towns agree: <43 percent> of the towns.",
        "Of the {46} towns, [20] towns agree: <43 percent> of the costs.",
    ),
    (
        "percentage right behind part",
        "nl",
        "Van de {552 km} was [138 km] <25%> nat.",
        "Van de {552 km} was [138 km] (<25%>) nat.",
    ),
    (
        "a word of parts right before part",
        "en",
        "There are {46} locks, including [20] (<43 percent>) old ones.",
        "There are {46} locks, and [20] (<43 percent>) old ones.",
    ),
    (
        "whole is led in",
        "nl",
        "Van de {552} bussen waren er [138] (<25%>) te laat.",
        "Er waren van de {552} bussen [138] (<25%>) te laat.",
    ),
    (
        "percentage is a norm or rate",
        "nl",
        "Van de {552} leningen waren er [138] vrij, met een rente van <25%> per jaar.",
        "Van de {552} leningen waren er [138] vrij, met een aandeel van <25%>.",
    ),
]

OF_PRODUCTS = [
    (
        "each right behind count",
        "en",
        "It bought {40} carts at <$3,000>, in all [$120,000].",
        "It bought {40} carts, each at <$3,000>, in all [$120,000].",
    ),
    (
        "a total, right before total",
        "nl",
        "Er komen {40} karren van <€ 3.000>, in totaal [€ 120.000].",
        "Er komen {40} karren van <€ 3.000>, in totaal voor de hele stad [€ 120.000].",
    ),
    (
        "each is a rate",
        "en",
        "It hired {40} cooks at <$3,000> a month, in all [$120,000].",
        "It hired {40} cooks at <$3,000>, in all [$120,000].",
    ),
    (
        "each per what is counted",
        "nl",
        "Er komen {40} karren voor <€ 3.000> per kar, in totaal [€ 120.000].",
        "Er komen {40} karren voor <€ 3.000> per stuk, in totaal [€ 120.000].",
    ),
    (
        "each per something else",
        "nl",
        "Er zijn {12} leden voor <€ 3.000> per maand, in totaal [€ 36.000].",
        "Er zijn {12} leden voor <€ 3.000> per lid, in totaal [€ 36.000].",
    ),
    (
        "each per something else",
        "nl",
        "Er komen {40} karren voor <€ 3.000> per school, in totaal [€ 120.000].",
        "Er komen {40} karren voor <€ 3.000> per stuk, in totaal [€ 120.000].",
    ),
    (
        "each per something else",
        "en",
        "There are {12} members at <$3,000> per school, in all [$36,000].",
        "There are {12} members at <$3,000> per member, in all [$36,000].",
    ),
    (
        "count in words",
        "en",
        "It bought {forty} carts at <$3,000>, in all [$120,000].",
        "It bought {40} carts at <$3,000>, in all [$120,000].",
    ),
]

EVERY = [*BETWEEN, *BESIDE, *FRAMES, *OF_SHARES, *OF_PRODUCTS]


@pytest.mark.parametrize(
    ("name", "language", "found", "missed"), EVERY, ids=[f"{row[0]}, {row[1]}" for row in EVERY]
)
def test_a_letter_has_the_evidence_and_a_near_miss_has_not(name, language, found, missed):
    assert name in evidence_of_triple(found, language)
    assert name not in evidence_of_triple(missed, language)


@pytest.mark.parametrize(("language", "marked"), sorted({(row[1], row[2]) for row in EVERY}))
def test_nothing_is_told_twice_and_each_piece_adds_its_own_points(language, marked):
    names = evidence_of_triple(marked, language)
    card = Scorecard(-25, {name: at + 1 for at, name in enumerate(sorted(names))})
    weighed = card.weigh(names)
    assert len({piece.name for piece in weighed}) == len(weighed) == len(names) + 1
    for piece in weighed[1:]:
        assert total(card.weigh(names - {piece.name})) == total(weighed) - piece.points
