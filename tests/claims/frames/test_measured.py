"""What a figure measures or counts is told from the words that stand closest to it."""

import pytest

from tests.claims.shown import measures, wrong


@pytest.mark.parametrize(
    ("language", "text", "figure", "noun"),
    [
        ("nl", "De gemeente sloot 14 dossiers.", "14", "dossiers"),
        ("en", "The city closed 14 files.", "14", "files"),
        ("nl", "De gemeente sloot 14 oude, grote dossiers.", "14", "dossiers"),
        ("en", "The city closed 14 old mill buildings.", "14", "buildings"),
        ("nl", "De raad gaf € 3 miljoen aan subsidies.", "€ 3 miljoen", "subsidies"),
        ("en", "The council gave $3 million in grants.", "$3 million", "grants"),
        ("nl", "In 2023 had 46% van de gemeenten een plan.", "46%", "gemeenten"),
        ("en", "In 2023, 46% of the towns had a plan.", "46%", "towns"),
        ("nl", "De subsidie van € 5.000 ging naar scholen.", "€ 5.000", "subsidie"),
        ("en", "The grant of $5,000 went to schools.", "$5,000", "grant"),
        ("en", "We paid the grants totaling $486 million.", "$486 million", "grants"),
        ("en", "The council paid grants totaling $486 million.", "$486 million", "grants"),
        ("nl", "In 2024 bedroegen de kosten € 3 miljoen.", "€ 3 miljoen", "kosten"),
        ("en", "In 2024 the costs were $3 million.", "$3 million", "costs"),
        ("nl", "De kosten stegen met 4%.", "4%", "kosten"),
        ("en", "The costs rose by 4%.", "4%", "costs"),
        ("en", "The act caps the price at $35.", "$35", "price"),
        ("nl", "Wij willen de prijs verlagen naar € 1,70.", "€ 1,70", "prijs"),
        wrong(
            "nl", "Het plan is om de prijs te verlagen naar € 1,70.", "€ 1,70", "prijs", reason="om ... te"
        ),
        ("nl", "De raad verlaagde de prijs naar € 1,70.", "€ 1,70", "prijs"),
        ("nl", "Van de gemeenten heeft 46% een plan.", "46%", "gemeenten"),
        ("en", "Of the towns 46% have a plan.", "46%", "towns"),
        wrong("en", "Spending rose by 4% in 2023.", "4%", "spending", reason="spending is a noun"),
    ],
)
def test_a_noun_beside_it(language: str, text: str, figure: str, noun: str) -> None:
    assert measures(text, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "text", "figure", "noun"),
    [
        ("en", "The council cut its energy bill 30%.", "30%", "bill"),
        ("en", "The council has a plan to cut its energy bill 30%.", "30%", "bill"),
        ("en", "The board also lowered the town's share of the bill by $300.", "$300", "share"),
        ("en", "The board (the council) lowered the energy bill by $300 and 12%.", "12%", "bill"),
        ("en", "We see costs estimated at $4 million.", "$4 million", "costs"),
        ("en", "The mayor stopped at $4 million.", "$4 million", "mayor"),
    ],
)
def test_what_a_verb_does_something_to_stands_behind_it(
    language: str, text: str, figure: str, noun: str
) -> None:
    assert measures(text, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "text", "figure", "noun"),
    [
        ("nl", "De prijs is 14 keer het aantal klachten.", "14", "klachten"),
        ("en", "The price is 14 times the number of complaints.", "14", "complaints"),
        ("en", "The council met 14 times in May.", "14", None),
        ("nl", "Zij stoppen op leeftijd 67.", "67", "leeftijd"),
        ("en", "They stop at age 67.", "67", "age"),
        ("en", "They stop at town 67 files.", "67", "files"),
        ("en", "It gave $800 a year in school grants.", "$800", "grants"),
        ("en", "It gave $800 per month in school grants.", "$800", "grants"),
        ("en", "It gave $800 annually in school grants.", "$800", "grants"),
        ("en", "It gave $800 in fiscal year 2023.", "$800", None),
        ("en", "It gave $800 per school in grants.", "$800", None),
    ],
)
def test_a_multiple_a_value_and_an_amount_a_year(
    language: str, text: str, figure: str, noun: str | None
) -> None:
    assert measures(text, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "text", "figure", "noun"),
    [
        ("nl", "Het aantal klachten was 640.", "640", "klachten"),
        ("en", "The number of complaints was 640.", "640", "complaints"),
        ("nl", "Het aantal klachten was in 2024 bijna 640.", "bijna 640", "klachten"),
        wrong("nl", "Het totaal was 640.", "640", "totaal", reason="totaal behind het is a noun"),
        ("en", "The total was 640.", "640", "total"),
        wrong("nl", "Het aantal klachten nam toe met 12%.", "12%", "klachten", reason="aantal passes on"),
        wrong("en", "The number of complaints fell by 12%.", "12%", "complaints", reason="number passes on"),
    ],
)
def test_a_head_that_passes_on_to_what_it_counts(language: str, text: str, figure: str, noun: str) -> None:
    assert measures(text, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Er waren 95 aanvragen (77 nieuw, 18 oud).",
            {"95": "aanvragen", "77": "aanvragen", "18": "aanvragen"},
        ),
        (
            "en",
            "There were 95 requests (77 from Leeds, 18 from York).",
            {"95": "requests", "77": "requests", "18": "requests"},
        ),
        (
            "nl",
            "Er waren 95 aanvragen (77 uit Ede, 18 uit Urk).",
            {"95": "aanvragen", "77": "aanvragen", "18": "aanvragen"},
        ),
        ("nl", "Het budget is € 150 mln (12%).", {"€ 150 mln": "budget", "12%": "budget"}),
        ("nl", "Het aantal vrouwen (37) daalde.", {"37": "vrouwen"}),
        ("en", "The number of women (37) fell.", {"37": "women"}),
        (
            "nl",
            "Er kwamen 210 klachten over geluid, 180 over geur en 12 over stof.",
            {"210": "klachten", "180": "klachten", "12": "klachten"},
        ),
        (
            "en",
            "We had 210 complaints about noise, 180 about smell and 12 about dust.",
            {"210": "complaints", "180": "complaints", "12": "complaints"},
        ),
        ("nl", "In Zutphen 85 en in Ede 12 klachten.", {"85": "klachten", "12": "klachten"}),
        (
            "en",
            "There are 14 experts: ten from Labor and four from State.",
            {"14": "experts", "ten": "experts", "four": "experts"},
        ),
        (
            "nl",
            "Er zijn 14 experts: tien van Defensie en vier van de politie.",
            {"14": "experts", "tien": "experts", "vier": "experts"},
        ),
        (
            "nl",
            "Wij zagen 12 schepen, 14 huizen en 9 molens.",
            {"12": "schepen", "14": "huizen", "9": "molens"},
        ),
        ("en", "We saw 12 ships, 14 houses and 9 mills.", {"12": "ships", "14": "houses", "9": "mills"}),
    ],
)
def test_what_a_bracket_a_row_and_a_colon_share(language: str, text: str, expected: dict[str, str]) -> None:
    assert measures(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "figure", "noun"),
    [
        ("nl", "De gemeente betaalde € 3 miljoen.", "€ 3 miljoen", None),
        ("en", "The city paid $3 million.", "$3 million", None),
        ("nl", "Zij betaalden € 3 miljoen.", "€ 3 miljoen", None),
        ("en", "We ask for 12 cents.", "12", None),
        ("nl", "De gemeente sloot 14 dossiers en betaalde € 3 miljoen.", "€ 3 miljoen", None),
    ],
)
def test_an_amount_that_somebody_pays_is_not_of_somebody(
    language: str, text: str, figure: str, noun: str | None
) -> None:
    assert measures(text, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "text", "figure", "noun"),
    [
        ("nl", "De stad vraagt een prijs voor de afvoer van € 5.", "€ 5", "prijs"),
        ("nl", "De stad vraagt een prijs voor afvoer en stalling van € 5.", "€ 5", "prijs"),
        ("nl", "De stad kent een boete tussen 20 en 40 euro.", "tussen 20 en 40 euro", "boete"),
        ("nl", "Het overschot met Zutphen, dat € 5 bedroeg, daalde.", "€ 5", "overschot"),
        ("nl", "De stad vraagt vergoeding van de kosten van € 5.", "€ 5", "kosten"),  # the nearest that can
        ("nl", "De stad heeft een pand in de haven van 12 meter.", "12 meter", "haven"),
    ],
)
def test_an_amount_is_of_the_noun_that_can_have_one(language: str, text: str, figure: str, noun: str) -> None:
    assert measures(text, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "text", "figure", "noun"),
    [
        ("nl", "Het in 2020 te laag geschatte bedrag aan giften is € 5.", "€ 5", "bedrag"),
        ("nl", "Het in onderdeel c genoemde bedrag wordt gewijzigd in € 5.", "€ 5", "bedrag"),
        ("nl", "Het tarief van artikel 3 van het Besluit parken wordt verhoogd van € 5.", "€ 5", "tarief"),
        ("nl", "In 2016 beliep de schuld € 5.", "€ 5", "schuld"),
        ("nl", "Dat de wachttijden veel hoger liggen dan 30 dagen, is bekend.", "30 dagen", "wachttijden"),
        ("nl", "In Zutphen is 85% tot 90% van de huizen oud.", "85%", "huizen"),
        ("nl", "De huizen maken 16% uit van de gebouwen.", "16%", "gebouwen"),
        ("nl", "Wij zagen vijf social kanalen.", "vijf", "kanalen"),
        ("nl", "De raad heeft per vijf banen vragen gesteld.", "vijf", "banen"),
    ],
)
def test_dutch_order(language: str, text: str, figure: str, noun: str | None) -> None:
    assert measures(text, language)[figure] == noun


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "nl",
            "Er kwamen 16 brieven voor een school (14 nieuw, 2 oud).",
            {"16": "brieven", "14": "brieven", "2": "brieven"},
        ),
        ("nl", "Er kwamen 16 brieven voor scholen (€ 14).", {"16": "brieven", "€ 14": "scholen"}),
        (
            "nl",
            "Zij kopen in de stad (de prijs zou gedaald zijn van € 9 naar € 5).",
            {"€ 9": "prijs", "€ 5": "prijs"},
        ),
        (
            "nl",
            "De leden hebben recht op volgende jaarlijkse toelage: € 9 voor de eerste.",
            {"€ 9": "toelage"},
        ),
        ("en", "Members have a right to the following allowance: $9 for the first.", {"$9": "allowance"}),
        ("nl", "Wij vragen: koopprijs: € 9, korting: € 5.", {"€ 9": "koopprijs", "€ 5": "korting"}),
        (
            "nl",
            "Er waren 96 meldingen. De cijfers per jaar zijn: 21 en 75.",
            {"96": "meldingen", "21": "meldingen", "75": "meldingen"},
        ),
    ],
)
def test_brackets_and_colons(language: str, text: str, expected: dict[str, str]) -> None:
    assert measures(text, language) == expected


@pytest.mark.parametrize(
    ("text", "figure", "noun"),
    [
        ("De kosten bedroegen in 2008 8% en in 2016 was dit 21%.", "21%", "kosten"),
        ("Voor 330 huizen was de stand lager, ofwel 14%.", "14%", "huizen"),
        ("De stand was laag. Wij tellen 330 huizen, ofwel 14 straten.", "14", "straten"),
    ],
)
def test_what_is_said_again_measures_the_same(text: str, figure: str, noun: str) -> None:
    assert measures(text, "nl")[figure] == noun
