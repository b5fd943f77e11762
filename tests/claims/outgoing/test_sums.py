import pytest

from tests.claims.said import of_kind, roles, speaks


@pytest.mark.parametrize(
    ("language", "sentence", "kind", "total", "parts"),
    [
        (
            "nl",
            "Wij deden 700 bezwaren, 350 klachten en 200 verzoeken, samen 1.250 zaken.",
            "breakdown",
            "1.250",
            ["700", "350", "200"],
        ),
        (
            "nl",
            "Er is € 150 mln, bestaande uit € 85 mln voor scholen en € 65 mln voor sport.",
            "breakdown",
            "€ 150 mln",
            ["€ 85 mln", "€ 65 mln"],
        ),
        (
            "nl",
            "Van de 1.000 dossiers zijn er 272 afgerond, de overige 728 niet.",
            "breakdown",
            "1.000",
            ["272", "728"],
        ),
        (
            "nl",
            "Dat is 8% van het budget, waarvan 5,4% voor wegen en 2,5% voor bruggen.",
            "subset",
            "8%",
            ["5,4%", "2,5%"],
        ),
        (
            "nl",
            "Van de 30 gemeenten hebben er 12 een plan; de overige 18 hebben dat niet.",
            "breakdown",
            "30",
            ["12", "18"],
        ),
        (
            "nl",
            "Er werden 397 attesten uitgereikt, waarvan 331 in het noorden en de overige 66 in het zuiden.",
            "breakdown",
            "397",
            ["331", "66"],
        ),
        (
            "nl",
            (
                "Het budget is € 25 miljoen, verdeeld over zorg (voor middelen, € 15 miljoen) en "
                "sport (voor velden, € 10 miljoen)."
            ),
            "breakdown",
            "€ 25 miljoen",
            ["€ 15 miljoen", "€ 10 miljoen"],
        ),
        (
            "nl",
            "De kosten zijn 64,20 euro (firma A) + 149,60 euro (firma B) = 213,80 euro.",
            "breakdown",
            "213,80 euro",
            ["64,20 euro", "149,60 euro"],
        ),
        (
            "en",
            "The office had 120 complaints and 45 appeals, for a total of 165 cases.",
            "breakdown",
            "165",
            ["120", "45"],
        ),
        (
            "en",
            "Of the 51 recommendations, agencies implemented 22 and need to implement the remaining 29.",
            "breakdown",
            "51",
            ["22", "29"],
        ),
        (
            "en",
            "Members pledged 5%, of which 3.5% for roads and 1.5% for bridges.",
            "subset",
            "5%",
            ["3.5%", "1.5%"],
        ),
    ],
)
def test_a_whole_and_its_parts(language, sentence, kind, total, parts):
    assert {"total": [total], "part": parts} in roles(kind, sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "total", "parts"),
    [
        ("nl", "Van de 342 gemeenten hebben er 271 een plan.", "342", ["271"]),
        ("nl", "Van de 49 medewerkers zijn er inmiddels 37 vast en 12 tijdelijk.", "49", ["37", "12"]),
        ("nl", "2. Van de 31 zones die een site hebben, zijn er 25 aangesloten.", "31", ["25"]),
        ("en", "Of the 31 recommendations that we made, 19 have been carried out.", "31", ["19"]),
        ("en", "Of the $50 million, only $40 million was spent.", "$50 million", ["$40 million"]),
    ],
)
def test_a_whole_at_the_head_of_its_sentence(language, sentence, total, parts):
    assert roles("subset", sentence, language) == [{"total": [total], "part": parts}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Van de 12 scholen zijn er 300 leerlingen vertrokken."),
        ("nl", "Van de 12 scholen zijn er 300 jonge leerlingen vertrokken."),
        ("nl", "De helft van de 12 scholen heeft er 300 gemeld."),
        ("en", "Of the 40 agencies, 1,200 of their staff took part."),
        ("en", "Of the 5 states, 2,300 people responded."),
        ("en", "Of the 31 recommendations, the agency has carried out 39."),
    ],
)
def test_what_is_no_part_of_the_whole_at_the_head(language, sentence):
    assert not speaks("subset-exceeds-total", sentence, language)


# --- what belongs to a list ---


def test_the_unit_comes_first_other_quantities_are_words():
    sentence = "De 5 steden kregen € 8 miljoen, waarvan € 3 miljoen in 2 steden en € 4 miljoen in de rest."
    assert roles("subset", sentence, "nl") == [
        {"total": ["€ 8 miljoen"], "part": ["€ 3 miljoen", "€ 4 miljoen"]}
    ]


def test_a_semicolon_closes_the_list():
    sentence = "Er waren 327 slachtoffers, waarvan 45 doden en 282 gewonden; 24 van hen reden zelf."
    assert roles("subset", sentence, "nl") == [{"total": ["327"], "part": ["45", "282"]}]


def test_a_separator_has_at_most_three_words_before_the_next_quantity():
    sentence = (
        "Er waren 90 zaken, waarvan 40 in het noorden en volgens de laatste telling van "
        "gisteren 30 in het zuiden."
    )
    assert roles("subset", sentence, "nl") == [{"total": ["90"], "part": ["40"]}]


def test_a_list_starts_at_its_left_most_quantity():
    sentence = "Er waren 700, 350 en 200 stuks, samen 1.250."
    assert roles("breakdown", sentence, "nl") == [{"part": ["700", "350", "200"], "total": ["1.250"]}]


def test_a_part_that_opens_its_own_list_leaves_this_one():
    sentence = "De acties leidden tot 78 waarschuwingen, waarvan 15 in 2016, en 41 boetes, waarvan 6 in 2016."
    assert roles("subset", sentence, "nl") == [
        {"total": ["78"], "part": ["15"]},
        {"total": ["41"], "part": ["6"]},
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        (
            "Het gaat om panden met 5 winkels en waarvan het gezamenlijk oppervlak 1.000 "
            "meter is, met 12 deuren."
        ),
        "De raad kreeg 3 adviezen, op basis waarvan 26 besluiten zijn genomen.",
        "Er waren 30 aanvragen, waarvan naar de mening van het bestuur nog 12 open staan.",
    ],
)
def test_the_cue_touches_its_parts(sentence):
    assert of_kind("subset", sentence, "nl") == []


def test_women_are_persons_and_pupils_no_schools():
    assert speaks("subset-exceeds-total", "Er werken 36 personen, waaronder 61 mannen.", "nl")
    assert speaks("subset-exceeds-total", "There were 36 casualties, of whom 61 children.", "en")
    assert not speaks("subset-exceeds-total", "Er zijn 12 scholen, waarvan 300 leerlingen.", "nl")


def test_a_list_that_another_quantity_leads_to_may_begin_earlier():
    sentence = "We met staff at 17 museums in 12 states and 3 tribal entities, for a total of 40 interviews."
    assert [claim.doubt for claim in of_kind("breakdown", sentence, "en")] == ["does the list begin earlier?"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Het is 8%, waarvan 5% voor wegen en 3% voor bruggen, samen 8%."),
        ("nl", "Wij deden 700 bezwaren, waarvan 20 laat, 350 klachten en 200 verzoeken, samen 1.250."),
        (
            "en",
            "Of the $12 million, $10 million went to towns and $2 million to schools, in total $12 million.",
        ),
    ],
)
def test_a_whole_before_its_parts_is_no_part_of_what_they_make(language, sentence):
    assert not speaks("sum-mismatch", sentence, language)


def test_which_whole_a_list_of_wholes_leaves_open():
    sentence = "Het zijn 6.402, 1.681 en 90 bedrijven, waarvan 588 met kippen."
    assert [claim.doubt for claim in of_kind("subset", sentence, "nl")] == ["which whole?"]


def test_parts_that_share_a_noun_make_no_total_of_another():
    sentence = "Er werd in 140 dossiers en in 15 dossiers besloten, samen 274 personen."
    assert of_kind("breakdown", sentence, "nl") == []


def test_a_compound_counts_the_same_thing():
    sentence = (
        "Er waren 2.867 papieren aanvragen en 1.487 aanvragen via mail, samen 4.354 verblijfsaanvragen."
    )
    assert len(of_kind("breakdown", sentence, "nl")) == 1


def test_a_percentage_behind_a_partitive_cue_may_be_a_share_of_the_part():
    sentence = "Van hen was 91% ingeënt, waarvan 93% volledig."
    assert [claim.doubt for claim in of_kind("subset", sentence, "nl")] == ["a share of the part?"]


def test_parts_in_per_cent_that_make_a_hundred_are_shares_of_the_part():
    sentence = "Het is 40% van de uitgaven, waarvan 70% voor wegen en 30% voor bruggen."
    assert of_kind("subset", sentence, "nl") == []


def test_a_remark_in_brackets_does_not_close_the_list():
    sentence = "We found 2,890 museums, of which 2,721 were expected (e.g., zoos), and 169 were closed."
    assert roles("subset", sentence, "en") == [{"total": ["2,890"], "part": ["2,721", "169"]}]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "Dat is 30% van de bevolking (33% van de vrouwen en 26% van de mannen)."),
        ("nl", "Er waren 1.140 controles: 1.120 inspecties en 1.605 monsters."),
        ("nl", "Er waren 1.140 controles, bestaande uit 1.120 inspecties en 1.605 monsters."),
        ("nl", "De cel telt 3 tolken en 2 vertalers (van wie er 2 Frans en 1 Duits spreken)."),
        ("en", "The cell has 3 cooks and 2 clerks, of whom 4 live in town."),
        ("nl", "In 2024 deden 14 (waaronder Ede) van de 27 gemeenten mee."),
        ("nl", "Het gaat om 6 (brand), 7 (schade, waaronder water) en 8 (diefstal)."),
        ("en", "It approved four drugs. It approved another 11 drugs. Of these 15 drugs, five were new."),
        ("nl", "Er kwamen 4 brieven. Later kwamen er 11 brieven. Daarvan gingen er 13 over geluid."),
        ("en", "The unit employs 64 women and 71 men, 135 people in all, of whom 20 work part time."),
    ],
)
def test_what_cannot_be_told_is_no_whole_with_its_parts(language, sentence):
    assert not speaks("sum-mismatch", sentence, language)
    assert not speaks("subset-exceeds-total", sentence, language)


def test_a_claim_is_no_longer_than_a_hundred_and_twenty_elements():
    assert of_kind("subset", f"Er waren 90 zaken, {'heel ' * 130} waarvan 30 in het zuiden.", "nl") == []
