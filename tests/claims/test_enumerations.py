import pytest

from tests.claims.said import of_kind, speaks


def counted(sentence, language="nl"):
    return [
        (claim.traits["low"], claim.traits["high"]) for claim in of_kind("enumeration", sentence, language)
    ]


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        (
            "nl",
            "Het kabinet neemt vier maatregelen: (1) een loket, (2) een plicht en (3) een fonds.",
            ("3", "3"),
        ),
        ("nl", "Daarvoor zijn twee redenen: a) de kosten, b) de planning en c) het draagvlak.", ("3", "3")),
        (
            "nl",
            "Het plan heeft drie doelen: meer woningen; lagere lasten; een kortere wachttijd.",
            ("3", "3"),
        ),
        (
            "nl",
            "Het plan heeft drie doelen:- het veiliger maken van treinen;- het kopen van materieel.",
            ("2", "2"),
        ),
        ("nl", "Wij steunen vijf landen: Guinee, Kenia, Mozambique, Mali en Niger.", ("5", "5")),
        ("nl", "Wij steunen vijf thema's (klimaat, bodem en lucht, landschap, water).", ("4", "5")),
        (
            "nl",
            (
                "Dat heeft drie oorzaken. Ten eerste stijgt de prijs. Ten tweede daalt het "
                "aanbod. Tot slot ontbreekt personeel."
            ),
            ("3", "3"),
        ),
        (
            "en",
            "The report covers three fields: health and care, roads and bridges, and defence.",
            ("3", "5"),
        ),
        ("en", "We visited four cities: Rome, Paris, Ghent, and Bern.", ("4", "4")),
        ("nl", "De drie provincies (Groningen en Drenthe) doen mee.", ("2", "2")),
        ("en", "Three countries (France and Germany) signed it.", ("2", "2")),
        (
            "nl",
            "Er zijn vijf EU-buurlanden aan de Noord-Atlantische kust (Noorwegen, IJsland en Canada).",
            ("3", "3"),
        ),
    ],
)
def test_how_many_items_follow(language, sentence, expected):
    assert counted(sentence, language) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Er zijn acht instrumenten, zoals een loket, een fonds en een plicht.",
        "Er zijn drie drones: twee voor het noorden en 1 voor het zuiden.",
        (
            "De zeven anderen kwamen later:- op 1 maart: 1 secretaris;- op 6 juni: 2 "
            "adviseurs;- op 9 juni: 3 chauffeurs."
        ),
        "De twee ministers zeggen: de termijn was te kort, het budget te klein en de opzet was te breed.",
        "Hij kwam twee keer: in mei, juni en juli.",
        "De drie regelingen: zie bijlage 2.",
        "De drie bijeenkomsten (Utrecht en Zwolle) waren vol.",
        "De drie landen (Benelux en Duitsland) tekenden.",
        "De drie provincies (Noord- en Oost-Nederland) doen mee.",
    ],
)
def test_what_cannot_be_counted(sentence):
    assert counted(sentence) == []


def test_the_only_en_behind_the_last_comma_joins_the_last_item():
    assert speaks("count-mismatch", "Wij steunen drie sectoren: zorg, energie, wonen en sport.", "nl")
    assert not speaks("count-mismatch", "Wij steunen vier sectoren: zorg, energie, wonen en sport.", "nl")


@pytest.mark.parametrize("number", ["twee", "drie", "vier", "vijf", "zes"])
@pytest.mark.parametrize("items", [2, 3, 4, 5, 6])
def test_the_rule_speaks_exactly_when_the_marks_are_more_or_fewer(number, items):
    said = " ".join(f"({at}) een besluit," for at in range(1, items)) + f" en ({items}) een fonds."
    told = ["twee", "drie", "vier", "vijf", "zes"].index(number) + 2
    assert speaks("count-mismatch", f"Er zijn {number} maatregelen: {said}", "nl") == (told != items)
