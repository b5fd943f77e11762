"""Two times of one thing that its stages put in an order."""

import pytest

from tests.claims.said import roles, speaks


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De sluis werd gebouwd in 1996 en in 1990 in gebruik genomen."),
        ("nl", "De fabriek is opgericht in 1985 en sloot in 1962 haar deuren."),
        ("nl", "De motie werd op 12 juni 2023 ingediend en op 5 juni 2023 aangenomen."),
        ("nl", "Het verdrag is in 2016 ondertekend en in 2014 in werking getreden."),
        ("nl", "De school bestaat sinds 1977 en werd in 1967 officieel erkend."),
        ("nl", "Het fonds is opgericht in 1985. In 1962 werd het opgeheven."),
        ("en", "The treaty, signed in 2016, entered into force in 2014."),
        ("en", "The request was submitted on 3 May 2022 and approved on 2 April 2022."),
        ("en", "Work started in 2010, was suspended in 2012 and completed in 2009."),
        ("en", "The fund was founded in 1985. It was abolished in 1962."),
        ("en", "She died in 1911 and was born in 1923."),
    ],
)
def test_a_later_stage_with_an_earlier_time(language, sentence):
    assert speaks("order-mismatch", sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "De oude brug is in 2010 gesloten en de nieuwe in 2008 geopend."),
        ("nl", "De proef is in 2019 afgerond en in 2020 landelijk gestart."),
        ("nl", "Het museum opende in 2010 een zaal en sloot in 2008 de oude vleugel."),
        ("nl", "Het fonds is opgericht in 1985. De regeling werd in 1962 opgeheven."),
        ("nl", "De school is opgericht in 1985 en werd in 1962 nog niet gesloten."),
        (
            "nl",
            "De wet is in 2014 aangenomen en trad met terugwerkende kracht in 2012 in werking.",
        ),
        ("nl", "De aanvraag werd ingediend in 2019 en voor 2018 afgewezen."),
        ("nl", "De begroting 2025 is ingediend en in 2024 aangenomen."),
        ("nl", "De bouw zou in 2025 starten, maar is vervroegd en in 2024 voltooid."),
        ("en", "She was born in 1985, and her mother died in 1962."),
        ("en", "Phase 1 was completed in 2019 and phase 2 started in 2018."),
        ("en", "The museum opened the new hall in 2010 and closed the old one in 2008."),
        ("en", "The Act of 2006 required a site, which was launched in December 2004."),
        ("en", "The round ended in May 2019, but the second started and ended in March 2018."),
    ],
)
def test_two_things_and_sequels_have_no_order(language, sentence):
    assert not speaks("order-mismatch", sentence, language)


def test_each_later_time_is_set_beside_each_earlier_one():
    sentence = "The bill was submitted in May 2019, adopted in June 2019 and repealed in July 2020."
    assert roles("order", sentence, "en") == [
        {"later": ["June 2019"], "earlier": ["May 2019"]},
        {"later": ["July 2020"], "earlier": ["June 2019"]},
    ]
