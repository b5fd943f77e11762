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
        ("en", "The office took two steps: 1. a register, 2. a desk and 3. a fund.", ("3", "3")),
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
        "Er zijn drie soorten: wegen (oude, nieuwe), bruggen en dijken.",
        "Het plan heeft drie doelen: meer woningen; lagere lasten.",
        "Het plan heeft drie doelen:\n\n- meer woningen;\n- lagere lasten.",
        "De drie provincies (Groningen en Drenthe) doen mee.",
        "Dat heeft vier oorzaken. Ten eerste stijgt de prijs. Ten slotte daalt het aanbod.",
    ],
)
def test_what_cannot_be_counted(sentence):
    assert counted(sentence) == []


@pytest.mark.parametrize("number", ["twee", "drie", "vier", "vijf", "zes"])
@pytest.mark.parametrize("items", [2, 3, 4, 5, 6])
def test_the_rule_speaks_exactly_when_the_marks_are_more_or_fewer(number, items):
    said = " ".join(f"({at}) een besluit," for at in range(1, items)) + f" en ({items}) een fonds."
    told = ["twee", "drie", "vier", "vijf", "zes"].index(number) + 2
    assert speaks("count-mismatch", f"Er zijn {number} maatregelen: {said}", "nl") == (told != items)
