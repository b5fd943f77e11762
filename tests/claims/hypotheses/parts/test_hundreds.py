"""Which percentages could be all shares of one whole, and what speaks for it?

A row of evidence is its name, the language, where it is found and where it is not.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.claims import Scorecard, hypotheses, total
from tests.claims.meant import evidence_of_shares, rows_of_shares, terms
from tests.claims.texts import LETTERS


@pytest.mark.parametrize(
    ("language", "letter", "row"),
    [
        ("nl", "Het is 40% hout, 35% steen en 25% glas.", ("40%", "35%", "25%")),
        ("nl", "Het is 40% hout, 35% steen en 30% glas.", ("40%", "35%", "30%")),
        ("nl", "Hout is 60%. De overige 40% is steen.", ("60%", "40%")),
        ("nl", "Wij zien:\n\n- 40% hout;\n- 35% steen;\n- 25% glas.\n", ("40%", "35%", "25%")),
        ("nl", "Wij zien:\n\n- 40% hout;\n- geen leem;\n- 35% steen;\n- 25% glas.\n", ("40%", "35%", "25%")),
        ("nl", "Het is 40% hout (12 huizen) en 60% steen (18 huizen).", ("40%", "60%")),
        ("en", "It is 62% wood, 28% stone and 15% glass.", ("62%", "28%", "15%")),
        ("en", "Wood is 62 percent. Stone is 28 percent. Glass is 10 percent.", ("62 percent", "28 percent", "10 percent")),
    ],
)  # fmt: skip
def test_shares_that_follow_each_other_are_thought_of_whether_or_not_they_hold(language, letter, row):
    assert row in rows_of_shares(letter, language)


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Het is 30% hout en 29% steen."),  # far too little
        ("nl", "Het is 80% hout en 71% steen."),  # far too much
        ("nl", "Het is 100% hout en 20% steen."),  # all is no share
        ("nl", "Het is 60% hout."),
        ("nl", "Het is een derde hout en twee derde steen."),  # ways of speaking
        ("nl", "Hout is 60%. Dat kost € 3. Steen is 40%."),  # a sentence with a figure between
        ("nl", "Hout is 60%.\n\nSteen is 40%.\n"),
        ("nl", "Hout is 60%" + " van het soort waarover wij u eerder schreven" * 16 + ", steen is 40%."),
        ("en", "It is 62 wood, 28 stone and 10% glass."),
    ],
)
def test_other_percentages_are_not(language, letter):
    assert rows_of_shares(letter, language) == []


@pytest.mark.parametrize(
    ("one", "other", "found"), [(30, 29, False), (30, 30, True), (75, 75, True), (75, 76, False)]
)
def test_what_broken_shares_can_make_has_its_bounds(one, other, found):
    assert bool(rows_of_shares(f"Het is {one}% hout en de overige {other}% steen.", "nl")) is found


@pytest.mark.parametrize(
    ("language", "letter", "found"),
    [
        ("nl", "De huizen zijn van hout (60%) en steen (50%).", False),  # or of both
        ("nl", "De verdeling is 60% hout en 50% steen.", True),
        ("nl", "Hout is 60% van de huizen en steen is 40% van de torens.", False),
        ("nl", "Het is 60% hout. De overige 50% is steen.", True),
        ("nl", "Het is 60% hout, 30% steen en 25% glas.", True),  # no two exceed it
        ("en", "Schools had 53 percent fewer absences and 47 percent fewer fights.", False),
        ("en", "There was a 53 percent lower rate of falls and a 47 percent reduction of burns.", False),
        ("nl", "Scholen hadden 53% minder verzuim en 47% meer leerlingen.", False),
    ],
)
def test_shares_that_exceed_a_whole_by_themselves_or_are_changes_are_none_of_one(language, letter, found):
    assert bool(rows_of_shares(letter, language)) is found


def test_every_run_that_makes_enough_is_thought_of():
    assert rows_of_shares("Het is 40% hout, 35% steen, 25% glas en 20% leem.", "nl") == [
        ("40%", "35%"),
        ("40%", "35%", "25%"),
        ("40%", "35%", "25%", "20%"),
        ("35%", "25%"),
        ("35%", "25%", "20%"),
    ]


def test_shares_are_ten_at_most():
    letter = "Het is " + ", ".join(f"{n}% soort {n}" for n in (9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)) + "."
    assert max(map(len, rows_of_shares(letter, "nl"))) == 10


EVIDENCE = [
    ("two shares", "nl", "Het is [60%] hout en [40%] steen.", "Het is [40%] hout, [35%] steen en [25%] glas."),
    ("three shares", "en", "It is [40%] wood, [35%] stone and [25%] glass.", "It is [60%] wood and [40%] stone."),
    ("four shares", "nl", "Het is [40%] hout, [30%] steen, [20%] glas en [10%] leem.", "Het is [60%] hout en [40%] steen."),
    ("five shares or more", "en", "It is [40%] wood, [30%] stone, [15%] glass, [10%] clay and [5%] tin.", "It is [60%] wood and [40%] stone."),
    ("one sentence", "nl", "Het is [60%] hout en [40%] steen.", "Hout is [60%]. Steen is [40%]."),
    ("a sentence each", "en", "Wood is [60%]. Stone is [40%].", "It is [60%] wood and [40%] stone."),
    ("several sentences", "nl", "Het is [40%] hout en [35%] steen. Glas is [25%].", "Het is [40%] hout. [35%] is steen. Glas is [25%]."),
    ("an item each", "en", "We see:\n\n- [60%] wood;\n- [40%] stone.\n", "We see:\n\n- [60%] wood and [40%] stone;\n- no glass.\n"),
    ("close together", "nl", "Het is [60%] hout en [40%] steen.", "Het is [60%] hout van het soort waarover wij u in het voorjaar en in het najaar al schreven in de brief over bouwen in het hele land en [40%] steen."),
    ("far apart", "en", "It is [60%] wood" + " of the kind that we wrote about before," * 9 + " and [40%] stone.", "It is [60%] wood and [40%] stone."),
    ("another sort between", "nl", "Het is [60%] hout (12 huizen) en [40%] steen.", "Het is [60%] hout en [40%] steen."),
    ("none left out", "en", "It is [60%] wood and [40%] stone.", "It is [60%] wood, [40%] stone and 5% glass."),
    ("neighbour left out", "nl", "Het is [60%] hout, [40%] steen en 5% glas.", "Het is [60%] hout en [40%] steen."),
    ("another in the sentence", "nl", "Het is [60%] hout en [40%] steen die in de loop van vele jaren door de dienst is aangekocht voor 5%.", "Het is [60%] hout en [40%] steen."),
    ("last joined by and", "en", "It is [40%] wood, [35%] stone and [25%] glass.", "It is [40%] wood, [35%] stone, [25%] glass."),
    ("and inside too", "nl", "Het is [40%] hout en [35%] steen en [25%] glas.", "Het is [40%] hout, [35%] steen en [25%] glas."),
    ("separated throughout", "nl", "Het is [40%] hout, [35%] steen en [25%] glas.", "Het is [40%] hout [35%] steen en [25%] glas."),
    ("a verb for each part", "en", "Wood makes [40%], stone makes [35%] and glass makes [25%].", "Wood makes [40%], stone [35%] and glass [25%]."),
    ("a verb between parts", "nl", "Hout is [40%], steen is [35%] en glas [25%].", "Hout is [40%], steen [35%] en glas [25%]."),
    ("one bracket", "nl", "Er is veel ([60%] hout en [40%] steen).", "Er is hout ([60%]) en steen ([40%])."),
    ("a bracket each", "en", "There is wood ([60%]) and stone ([40%]).", "There is much ([60%] wood and [40%] stone)."),
    ("one preposition behind each", "nl", "Het gaat [60%] naar hout en [40%] naar steen.", "Het gaat [60%] naar hout en [40%] aan steen."),
    ("a preposition behind each", "en", "It went [60%] to wood and [40%] into stone.", "It went [60%] to wood and [40%] to stone."),
    ("a noun behind each", "nl", "Het is [60%] hout en [40%] steen.", "Het is [60%] en [40%]."),
    ("a word of parts among them", "nl", "Het is [60%] hout, waarvan [40%] eik.", "Het is [60%] hout, en [40%] eik."),
    ("a share: change", "nl", "Van de daling is [60%] hout, [40%] steen.", "Van de stand is [60%] hout, [40%] steen."),
    ("a share: hedge", "en", "It is about [60%] wood and [40%] stone.", "It is [60%] wood and [40%] stone."),
    ("a share: limit", "nl", "Het is maximaal [60%] hout en [40%] steen.", "Het is [60%] hout en [40%] steen."),
    ("a share: rate", "en", "The average is [60%] wood and [40%] stone.", "The house is [60%] wood and [40%] stone."),
    ("a share: average", "en", "The average is [60%] wood and [40%] stone.", "The house is [60%] wood and [40%] stone."),
    ("a share: total", "nl", "Het is [60%] hout en [40%] steen, samen 100%.", "Het is [60%] hout en [40%] steen, dus 100%."),
    ("a share: compared", "en", "It is [60%] wood compared to [40%] stone.", "It is [60%] wood and [40%] stone."),
    ("last share: rest", "nl", "Het is [60%] hout; de overige [40%] is steen.", "Het is [60%] hout; de harde [40%] is steen."),
    ("last share: rest", "en", "It is [60%] wood and the remaining [40%] is stone.", "It is [60%] wood and the hard [40%] is stone."),
    ("in the first sentence: division", "nl", "De verdeling is [60%] hout en [40%] steen.", "De stand is [60%] hout en [40%] steen."),
    ("in the first sentence: division", "en", "The breakdown is [60%] wood and [40%] stone.", "The house is [60%] wood and [40%] stone."),
    ("in the first sentence: composition", "en", "It consists of [60%] wood and [40%] stone.", "It has [60%] wood and [40%] stone."),
    ("in the first sentence: answers", "nl", "Van de respondenten noemt [60%] hout en [40%] steen.", "Van de huizen is [60%] hout en [40%] steen."),
    ("in the first sentence: overlap", "en", "There are several, [60%] wood and [40%] stone.", "There are more, [60%] wood and [40%] stone."),
    ("in the first sentence: respectively", "nl", "Dat is respectievelijk [60%] en [40%].", "Dat is samen [60%] en [40%]."),
    ("in the first sentence: open", "en", "It is mainly [60%] wood and [40%] stone.", "It is now [60%] wood and [40%] stone."),
    ("words that point back", "en", "Wood is [60%]. Of these houses [40%] are old.", "Wood is [60%]. Of all houses [40%] are old."),
    ("a colon before the shares", "nl", "De stand: [60%] hout en [40%] steen.", "De stand is [60%] hout en [40%] steen."),
    ("each of the same", "nl", "Hout is [60%] van de huizen en steen is [40%] van de huizen.", "Hout is [60%] van de huizen en steen is [40%]."),
    ("one is of something", "en", "Wood is [60%] of the houses, stone is [40%].", "Wood is [60%] of the houses, stone is [40%] of the houses."),
    ("other nouns", "nl", "Het is [60%] hout en [40%] steen.", "Het is [60%] hout en [40%] hout."),
    ("one noun for all", "nl", "Het is [60%] hout en [40%] hout.", "Het is [60%] hout en [40%] steen."),
    ("a time each", "en", "It is divided as [60%] in 2014 and [40%] in 2015.", "It is divided as [60%] and [40%] in 2015."),
    ("times at some", "en", "Wood was [60%] in 2014 and stone was [40%].", "Wood was [60%] and stone was [40%]."),
    ("a place each", "nl", "De verdeling is [60%] in Zwolle en [40%] in Assen.", "De verdeling is [60%] in Zwolle en [40%] in Zwolle."),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "language", "found", "missed"), EVIDENCE, ids=[f"{row[0]}, {row[1]}" for row in EVIDENCE]
)
def test_a_letter_has_the_evidence_and_a_near_miss_has_not(name, language, found, missed):
    assert name in evidence_of_shares(found, language)
    assert name not in evidence_of_shares(missed, language)


@pytest.mark.parametrize(("language", "marked"), sorted({(row[1], row[2]) for row in EVIDENCE}))
def test_nothing_is_told_twice_and_each_piece_adds_its_own_points(language, marked):
    names = evidence_of_shares(marked, language)
    card = Scorecard(-11, {name: at + 1 for at, name in enumerate(sorted(names))})
    weighed = card.weigh(names)
    assert len({piece.name for piece in weighed}) == len(weighed) == len(names) + 1
    for piece in weighed[1:]:
        assert total(card.weigh(names - {piece.name})) == total(weighed) - piece.points


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(("nl", "en")), LETTERS)
def test_no_row_is_thought_of_twice_and_each_is_of_percentages_in_reading_order(language, letter):
    _, every = terms.__wrapped__(f"Brief {letter}", language)
    seen = set()
    for parts in hypotheses.hundreds(every):
        own = tuple(part.number for part in parts)
        assert own not in seen
        seen.add(own)
        assert list(own) == sorted(set(own))
        assert {part.measure for part in parts} == {"%"}
        assert 60 <= sum(part.value for part in parts) <= 150
