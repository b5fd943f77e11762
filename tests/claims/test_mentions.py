"""Which numbers, dates and references are read in a letter, and as what?"""

import pytest

from tests.claims.one_sentence import Read, mentions, read

DUTCH = [
    # per cent
    ("Wij besteden 2% van het bbp.", "2%", "percentage", "2", "%"),
    ("Het tekort is 2,26 procent.", "2,26 procent", "percentage", "2.26", "%"),
    ("Het tekort is 3.5% van het bbp.", "3.5%", "percentage", "3.5", "%"),
    ("De norm van 2%.4 blijft staan.", "2%", "percentage", "2", "%"),
    ("De rente is 4-1/2 procent.", "4-1/2 procent", "percentage", "4.5", "%"),
    ("De rente is 4½ procent.", "4½ procent", "percentage", "4.5", "%"),
    ("De rente daalt met 25 basispunten.", "25 basispunten", "percentage-point", "0.25", "pp"),
    ("Een daling van 1,5 procentpunt.", "1,5 procentpunt", "percentage-point", "1.5", "pp"),
    ("Ten minste 80% of meer is gehaald.", "Ten minste 80% of meer", "percentage", "80", "%"),
    # money
    ("Dat kost € 21,4 mld. per jaar.", "€ 21,4 mld.", "money", "21400000000", "EUR"),
    ("Dat kost EUR 750 duizend.", "EUR 750 duizend", "money", "750000", "EUR"),
    ("Dat kost € 113,45.", "€ 113,45", "money", "113.45", "EUR"),
    ("Dat kost € 91.800,- in totaal.", "€ 91.800,-", "money", "91800", "EUR"),
    ("Dat kost 17. 392.506,25 euro.", "17. 392.506,25 euro", "money", "17392506.25", "EUR"),
    ("Dat kost 1 miljard 308 miljoen euro.", "1 miljard 308 miljoen euro", "money", "1308000000", "EUR"),
    ("Dat kost anderhalf miljoen euro.", "anderhalf miljoen euro", "money", "1500000", "EUR"),
    (
        "Dat kost twee en een half miljard euro.",
        "twee en een half miljard euro",
        "money",
        "2500000000",
        "EUR",
    ),
    ("Het kost 100 Amerikaanse dollar.", "100 Amerikaanse dollar", "money", "100", "USD"),
    ("Het kost A$ 5 miljoen.", "A$ 5 miljoen", "money", "5000000", "AUD"),
    ("Het kost 5 Canadese dollar.", "5 Canadese dollar", "money", "5", "CAD"),
    # counts, in figures and words
    ("Er zijn 1.250 zaken.", "1.250", "count", "1250", None),
    ("Er zijn 40 000 zaken.", "40 000", "count", "40000", None),
    ("Er zijn 327 467 zaken.", "327 467", "count", "327467", None),
    ("Er waren 1. 194 zaken.", "1. 194", "count", "1194", None),
    ("Toen waren het er 14. 867. Dat is veel.", "14. 867", "count", "14867", None),
    ("Het kost 1. 194,50 euro.", "1. 194,50 euro", "money", "1194.5", "EUR"),
    ("Er zijn zesenzeventig zaken.", "zesenzeventig", "count", "76", None),
    ("Er zijn vierhonderd zaken.", "vierhonderd", "count", "400", None),
    ("Er zijn tweeentwintig zaken.", "tweeentwintig", "count", "22", None),
    ("Er zijn tweeëntwintig zaken.", "tweeëntwintig", "count", "22", None),
    ("Er zijn tweeduizend vijfhonderd zaken.", "tweeduizend vijfhonderd", "count", "2500", None),
    ("Er zijn vijf honderd zaken.", "vijf honderd", "count", "500", None),
    (
        "Er zijn drie miljoen vijfhonderdduizend zaken.",
        "drie miljoen vijfhonderdduizend",
        "count",
        "3500000",
        None,
    ),
    ("Er zijn twee of meer zaken.", "twee of meer", "count", "2", None),
    ("Elf gemeenten doen mee.", "Elf", "count", "11", None),
    ("Er zijn 4½ dossiers.", "4½", "count", "4.5", None),
    # ratios
    ("Van de gemeenten deden 9 van de 25 mee.", "9 van de 25", "ratio", ["9", "25"], None),
    ("Iets meer dan 6 op de 10 mensen.", "Iets meer dan 6 op de 10", "ratio", ["6", "10"], None),
    ("Een op de drie scholen.", "Een op de drie", "ratio", ["1", "3"], None),
    ("Ongeveer een derde van de scholen.", "Ongeveer een derde", "ratio", ["1", "3"], None),
    ("Driekwart van de scholen.", "Driekwart", "ratio", ["3", "4"], None),
    ("Dat is twee derde meerderheid.", "twee derde", "ratio", ["2", "3"], None),
    ("Dat is 2/3 van de scholen.", "2/3", "ratio", ["2", "3"], None),
    # ranges
    ("Dat kost € 96-171 miljoen.", "€ 96-171 miljoen", "range", ["96000000", "171000000"], "EUR"),
    ("Tussen 12 en 15 procent doet mee.", "Tussen 12 en 15 procent", "range", ["12", "15"], "%"),
    ("Tussen de 12 en 15 scholen.", "Tussen de 12 en 15", "range", ["12", "15"], None),
    ("Leeftijd 12 tot en met 17 jaar.", "12 tot en met 17 jaar", "range", ["12", "17"], "year"),
    ("In de periode 2025-2029 groeit het.", "2025-2029", "range", ["2025", "2029"], None),
    # quantities
    ("Het ligt 14,4ton hoger.", "14,4ton", "quantity", "14.4", "t"),
    ("Een oppervlak van 12 m² is nodig.", "12 m²", "quantity", "12", "m2"),
    ("Het rijdt 80 km/u hard.", "80 km/u", "quantity", "80", "km/hour"),
    ("Het is 21 °C warm.", "21 °C", "quantity", "21", "degC"),
    ("Het is 21 graden Celsius warm.", "21 graden Celsius", "quantity", "21", "degC"),
    ("Een ton weegt 1.000 kg.", "1.000 kg", "quantity", "1000", "kg"),
    ("Er is 2,5 GWh opgewekt.", "2,5 GWh", "quantity", "2.5", "GWh"),
    # durations
    ("Al vijfenzeventig jaar is er vrede.", "vijfenzeventig jaar", "duration", "P75Y", None),
    ("Binnen zes weken volgt een brief.", "zes weken", "duration", "P6W", None),
    ("Dat duurt anderhalf uur.", "anderhalf uur", "duration", "PT1.5H", None),
    ("Dat duurt twee en een half jaar.", "twee en een half jaar", "duration", "P2.5Y", None),
    ("Dat duurt tweeënhalf jaar.", "tweeënhalf jaar", "duration", "P2.5Y", None),
    ("Dat duurt drie kwartalen.", "drie kwartalen", "duration", "P9M", None),
    # dates
    ("Op 9 juli 2026 komt men bijeen.", "9 juli 2026", "date", "2026-07-09", None),
    ("Op 9 juli komt men bijeen.", "9 juli", "date", "--07-09", None),
    ("Op 9-7-2026 komt men bijeen.", "9-7-2026", "date", "2026-07-09", None),
    ("Op 09.07.2026 komt men bijeen.", "09.07.2026", "date", "2026-07-09", None),
    ("Op 9/7/2026 komt men bijeen.", "9/7/2026", "date", "2026-07-09", None),
    ("Op 2026-07-09 komt men bijeen.", "2026-07-09", "date", "2026-07-09", None),
    ("Op 2026/07/09 komt men bijeen.", "2026/07/09", "date", "2026-07-09", None),
    ("Op 18-9-15 kwam men bijeen.", "18-9-15", "date", "2015-09-18", None),
    ("Op 1-sep-2019 kwam men bijeen.", "1-sep-2019", "date", "2019-09-01", None),
    ("Op 2 oktober2024 kwam men bijeen.", "2 oktober2024", "date", "2024-10-02", None),
    ("Op vier mei herdenken wij.", "vier mei", "date", "--05-04", None),
    ("De eenentwintigste mei is een feestdag.", "eenentwintigste mei", "date", "--05-21", None),
    ("Op 12 januari, 2016 kwam men bijeen.", "12 januari, 2016", "date", "2016-01-12", None),
    ("Op 7 mei jl. stuurde ik een brief.", "7 mei jl.", "date", "--05-07", None),
    ("Dat is 45 mei 2024.", "45 mei 2024", "date", "2024-05-45", None),
    ("Op 7 en 8 juli 2026 is de top.", "7 en 8 juli 2026", "date-list", ["2026-07-07", "2026-07-08"], None),
    ("VAN 9 TOT 11 JULI 2024", "9 TOT 11 JULI 2024", "date-range", ["2024-07-09", "2024-07-11"], None),
    ("De top van 9-11 juli 2024.", "9-11 juli 2024", "date-range", ["2024-07-09", "2024-07-11"], None),
    ("Van 28 juni - 2 juli is er reces.", "28 juni - 2 juli", "date-range", ["--06-28", "--07-02"], None),
    (
        "Van 28 december - 2 januari 2025.",
        "28 december - 2 januari 2025",
        "date-range",
        ["2024-12-28", "2025-01-02"],
        None,
    ),
    # weekdays, months, years, times
    ("Op vrijdag 9 juli 2026 is het zover.", "vrijdag 9 juli 2026", "weekday-date", "2026-07-09", None),
    ("Op di. 14 mei 2024 was het zover.", "di. 14 mei 2024", "weekday-date", "2024-05-14", None),
    ("Vrijdag 30-12-16 was het zover.", "Vrijdag 30-12-16", "weekday-date", "2016-12-30", None),
    (
        "Op dinsdag 3 en donderdag 4 maart.",
        "dinsdag 3 en donderdag 4 maart",
        "date-list",
        ["--03-03", "--03-04"],
        None,
    ),
    ("Op vrijdag is het zover.", "vrijdag", "weekday", "5", None),
    ("Op dinsdagavond is het zover.", "dinsdagavond", "weekday", "2", None),
    ("In medio 2024 is het zover.", "medio 2024", "year", "2024", None),
    ("In 2024 was het zover.", "2024", "year", "2024", None),
    ("Sinds juli 2023 is het zover.", "juli 2023", "month-year", "2023-07", None),
    ("Eind juni is het zover.", "Eind juni", "month-year", "--06", None),
    ("Dat is Q3 2025 gereed.", "Q3 2025", "month-year", "2025-Q3", None),
    ("In het derde kwartaal van 2025.", "derde kwartaal van 2025", "month-year", "2025-Q3", None),
    ("Om 14 uur begint het.", "14 uur", "time", "14:00", None),
    ("Om 22u begint het.", "22u", "time", "22:00", None),
    ("Om 22u30 begint het.", "22u30", "time", "22:30", None),
    ("Om 14.30 uur begint het.", "14.30 uur", "time", "14:30", None),
    ("Om 14:30 begint het.", "14:30", "time", "14:30", None),
    # ordinals
    ("De derde keer telt.", "derde", "ordinal", "3", None),
    ("De 11e keer telt.", "11e", "ordinal", "11", None),
    ("Zoals bepaald in 1° en verder.", "1°", "ordinal", "1", None),
    ("De honderdeerste keer telt.", "honderdeerste", "ordinal", "101", None),
    ("De vierentwintigste keer telt.", "vierentwintigste", "ordinal", "24", None),
    # references
    ("Zie Kamerstuk 28 676, nr. 417.", "Kamerstuk 28 676, nr. 417", "reference", "28676-417", None),
    ("Zie kst-28676-417 hierover.", "kst-28676-417", "reference", "28676-417", None),
    ("Zie Stb. 2023, 145 hierover.", "Stb. 2023, 145", "reference", "Stb. 2023-145", None),
    ("Zie tabel 1 hierover.", "tabel 1", "reference", "table 1", None),
    ("Zie bijlage 2 hierover.", "bijlage 2", "reference", "annex 2", None),
    ("Zie noot 3 hierover.", "noot 3", "reference", "note 3", None),
]

ENGLISH = [
    ("The rate is 4-1/2 percent.", "4-1/2 percent", "percentage", "4.5", "%"),
    ("The rate is 1/4 percent.", "1/4 percent", "percentage", "0.25", "%"),
    ("The rate is .5 percent.", ".5 percent", "percentage", "0.5", "%"),
    ("It rose by 25 basis points.", "25 basis points", "percentage-point", "0.25", "pp"),
    ("It rose by 3.5 percentage points.", "3.5 percentage points", "percentage-point", "3.5", "pp"),
    ("It costs $1.2 trillion a year.", "$1.2 trillion", "money", "1200000000000", "USD"),
    ("It costs about $4.3 billion.", "about $4.3 billion", "money", "4300000000", "USD"),
    ("It costs 3,500 euros.", "3,500 euros", "money", "3500", "EUR"),
    ("It costs £2m in all.", "£2m", "money", "2000000", "GBP"),
    ("It costs A$5 million.", "A$5 million", "money", "5000000", "AUD"),
    ("It costs C$3.2 million.", "C$3.2 million", "money", "3200000", "CAD"),
    ("It costs NZ$400 or so.", "NZ$400", "money", "400", "NZD"),
    ("It costs 3 Hong Kong dollars.", "3 Hong Kong dollars", "money", "3", "HKD"),
    ("Two and a half million people came.", "Two and a half million", "count", "2500000", None),
    ("Nearly two hundred and fifty people came.", "Nearly two hundred and fifty", "count", "250", None),
    ("There were 1,250 cases.", "1,250", "count", "1250", None),
    ("There were seventy-six cases.", "seventy-six", "count", "76", None),
    ("There were 100 or more cases.", "100 or more", "count", "100", None),
    ("It was between twenty and thirty cases.", "between twenty and thirty", "range", ["20", "30"], None),
    ("It was 5 of the 12 agencies.", "5 of the 12", "ratio", ["5", "12"], None),
    ("One in three schools.", "One in three", "ratio", ["1", "3"], None),
    ("Two-thirds of the schools.", "Two-thirds", "ratio", ["2", "3"], None),
    ("It takes 96–171 days.", "96–171 days", "range", ["96", "171"], "day"),
    ("It is 60 miles away.", "60 miles", "quantity", "60", "mi"),
    ("It is 20 degrees Celsius.", "20 degrees Celsius", "quantity", "20", "degC"),
    ("It sleeps 6 or fewer hours.", "6 or fewer hours", "duration", "PT6H", None),
    ("For seventy-five years there was peace.", "seventy-five years", "duration", "P75Y", None),
    ("On July 9, 2024 they met.", "July 9, 2024", "date", "2024-07-09", None),
    ("On 9 July 2024 they met.", "9 July 2024", "date", "2024-07-09", None),
    ("On 30/9/2016 they met.", "30/9/2016", "date", "2016-09-30", None),
    ("On 9/30/2016 they met.", "9/30/2016", "date", "2016-09-30", None),
    ("The 4th of May 2024 was a Saturday.", "4th of May 2024", "date", "2024-05-04", None),
    ("They met July 9-11, 2024.", "July 9-11, 2024", "date-range", ["2024-07-09", "2024-07-11"], None),
    ("They met July 9 and 10, 2024.", "July 9 and 10, 2024", "date-list", ["2024-07-09", "2024-07-10"], None),
    (
        "They met from 9 to 11 July 2024.",
        "9 to 11 July 2024",
        "date-range",
        ["2024-07-09", "2024-07-11"],
        None,
    ),
    ("On Tuesday, July 9, 2024 they met.", "Tuesday, July 9, 2024", "weekday-date", "2024-07-09", None),
    ("In fiscal year 2024 it fell.", "2024", "year", "2024", None),
    ("In FY2025 it fell.", "FY2025", "year", "2025", None),
    ("In the first quarter of 2025 it fell.", "first quarter of 2025", "month-year", "2025-Q1", None),
    ("It fell in Q3 2025.", "Q3 2025", "month-year", "2025-Q3", None),
    ("It fell in Quarter 3 2025.", "Quarter 3 2025", "month-year", "2025-Q3", None),
    ("It fell in March 2025.", "March 2025", "month-year", "2025-03", None),
    ("It begins at 5 p.m. sharp.", "5 p.m.", "time", "17:00", None),
    ("It begins at 12 a.m. sharp.", "12 a.m.", "time", "00:00", None),
    ("It begins at 9:30 a.m. sharp.", "9:30 a.m.", "time", "09:30", None),
    ("It is the twenty-first time.", "twenty-first", "ordinal", "21", None),
    ("It is the 3rd time.", "3rd", "ordinal", "3", None),
    ("See table 1 for this.", "table 1", "reference", "table 1", None),
]


@pytest.mark.parametrize(
    ("language", "sentence", "text", "value"),
    [
        ("nl", "Dat is drie komma vijf procent.", "drie komma vijf procent", "3.5"),
        ("nl", "Dat is nul komma vijfentwintig procent.", "nul komma vijfentwintig procent", "0.25"),
        ("nl", "Drie tiende van de leden stemde voor.", "Drie tiende", ["3", "10"]),
        ("nl", "Zeven achtsten van de raad stemde voor.", "Zeven achtsten", ["7", "8"]),
        ("nl", "De vier miljoenste klant kwam binnen.", "vier miljoenste", "4000000"),
        (
            "nl",
            "Dat was op 1 mei negentien achtenzeventig.",
            "1 mei negentien achtenzeventig",
            "1978-05-01",
        ),
        ("en", "Growth was three point five percent.", "three point five percent", "3.5"),
        ("en", "Two-sevenths of the seats are empty.", "Two-sevenths", ["2", "7"]),
        ("en", "The millionth visitor came.", "millionth", "1000000"),
    ],
)
def test_what_is_spelled_out(language: str, sentence: str, text: str, value: object) -> None:
    assert (text, value) in [(one.text, one.value) for one in read(sentence, language)]


@pytest.mark.parametrize(
    "sentence", ["De twee zesde klassen kregen les.", "Lid drie, tiende zin.", "Zij deden de komma weg."]
)
def test_an_ordinal_behind_a_number_is_no_fraction_unless_it_is_of_something(sentence: str) -> None:
    assert not [one for one in read(sentence, "nl") if one.kind == "ratio"]


@pytest.mark.parametrize(
    ("language", "sentence", "labels", "counts"),
    [
        ("en", "It examines (1) rules, (2) data, and (3) the 5 plans.", ["1", "2", "3"], ["5"]),
        ("nl", "De drie redenen: (1) geld, (2) tijd en (3) ruimte.", ["1", "2", "3"], ["drie"]),
        ("nl", "Die zijn van Pensioenen (1), Financiën (2) en Mobiliteit (1).", [], ["1", "2", "1"]),
        ("nl", "2. en 3. De kosten van 5 bruggen zijn bekend.", ["2", "3"], ["5"]),
        ("nl", "en 2. Het afleveren van 5 bruggen.", ["2"], ["5"]),
        ("nl", "Er waren 12 bomen en 13. Daarna niets.", [], ["12", "13"]),
        ("en", "It is codified at 15 U.S.C. § 9009a.", ["15", "§ 9009a"], []),
        ("nl", "De norm 5G komt, en een TB behandeling.", ["5G"], []),
        ("nl", "Zie ECLI:NL:RVS:2024:3946 van de raad.", ["ECLI:NL:RVS:2024:3946"], []),
        ("nl", "Noodcentrale 112 kreeg 300 oproepen.", ["Noodcentrale 112"], ["300"]),
        ("en", "See 134 Stat. 281 and § 332(2) on 3 plans.", ["134", "§ 332", "2"], ["3"]),
        ("en", "In the face of BA.5 there were 3 plans.", ["5"], ["3"]),
        ("en", "The over 40s outnumber 20 others.", ["40s"], ["20"]),
        ("nl", "Zie 2025/13/45 en 2025/05/14-3 over 3 plannen.", ["2025/13/45", "2025/05/14", "3"], ["3"]),
        ("en", "All get a second dose of 3 drops.", [], ["3"]),
    ],
)
def test_a_number_that_only_numbers_or_names_something(
    language: str, sentence: str, labels: list[str], counts: list[str]
) -> None:
    found = read(sentence, language)
    assert [one.text for one in found if one.kind == "not-a-claim"] == labels
    assert [one.text for one in found if one.kind == "count"] == counts
    assert not [one for one in found if one.kind == "quantity"]


@pytest.mark.parametrize(
    ("sentence", "texts"),
    [
        ("In de maanden november en december 2013 niet.", ["november", "december 2013"]),
        ("Midden maart en in de maand april.", ["Midden maart", "april"]),
        ("Dat was afgelopen juni.", ["juni"]),
        ("Nadat de derde de voorwaarden heeft vervuld.", []),
    ],
)
def test_months_and_thirds(sentence: str, texts: list[str]) -> None:
    assert [one.text for one in read(sentence, "nl")] == texts


@pytest.mark.parametrize(("sentence", "text", "kind", "value", "unit"), DUTCH)
def test_a_dutch_letter_says(sentence: str, text: str, kind: str, value: str, unit: str | None) -> None:
    assert Read(text, kind, value, unit) in read(sentence, "nl")


@pytest.mark.parametrize(("sentence", "text", "kind", "value", "unit"), ENGLISH)
def test_an_english_letter_says(sentence: str, text: str, kind: str, value: str, unit: str | None) -> None:
    assert Read(text, kind, value, unit) in read(sentence, "en")


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Zie artikel 3.2 en vraag 4.", "nl"),
        ("Postbus 20061, 2500 EB Den Haag", "nl"),
        ("Bel 070-3486486 of mail info@voorbeeld.nl.", "nl"),
        ("Het kenmerk is 2024Z18294.", "nl"),
        ("In rubriek 04.82.30 staat het.", "nl"),
        ("Zie bladzijde 3/11 van het verslag.", "nl"),
        ("See Section 4.2 and GAO-05-927.", "en"),
        ("Call (202) 512-6000 for copies.", "en"),
    ],
)
def test_what_only_labels_is_no_claim(sentence: str, language: str) -> None:
    found = read(sentence, language)
    assert found
    assert {one.kind for one in found} == {"not-a-claim"}


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Een minister kan dat doen.", "nl"),
        ("Na de crisis van toen was dat anders.", "nl"),
        ("Overmorgen of volgende week weten wij meer.", "nl"),
        ("Ik denk aan de andere helft.", "nl"),
        ("Dat mag best, do en za zijn woorden.", "nl"),
        ("One may wonder whether this will do.", "en"),
        ("They may march on.", "en"),
    ],
)
def test_a_word_that_only_looks_like_a_number_or_day_is_none(sentence: str, language: str) -> None:
    assert read(sentence, language) == []


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("Hij gaf zestig en vijf terug.", {"60", "5"}),
        ("De stukken drie en twintig.", {"3", "20"}),
        ("Het zijn er honderd een keer.", {"100"}),
        ("Dat was in 2020 en meer dan 3 miljoen keer.", {"2020", "3000000"}),
    ],
)
def test_two_numbers_side_by_side_stay_two(sentence: str, values: set[str]) -> None:
    assert {one.value for one in read(sentence, "nl")} == values


@pytest.mark.parametrize(
    ("sentence", "values"),
    [
        ("Dat zijn er 5. 200 mensen kwamen.", ["5", "200"]),
        ("Zie artikel 2. 194 gemeenten doen mee.", [None, "194"]),
        ("De kosten: 1. 300 euro voor A; 2. 400 euro voor B.", [None, "300", None, "400"]),
        ("1. 194 zaken zijn afgedaan.", [None, "194"]),
        ("In 2018 500 zaken en in 2019 600.", ["2018", "500", "2019", "600"]),
        ("Totaal 120 340 560", ["120", "340", "560"]),
        ("De codes 100 200 300 zijn vrij.", ["100", "200", "300"]),
        ("Utrecht 12 345 678 910", [None]),
        ("Dat doen we zo. 3 mei is goed.", ["--05-03"]),
    ],
)
def test_two_numbers_with_a_blank_between_stay_two_where_they_may_be_two(
    sentence: str, values: list[str | None]
) -> None:
    assert [one.value for one in read(sentence, "nl")] == values


def test_a_numeric_date_that_two_countries_read_differently_is_none() -> None:
    assert [one.kind for one in read("They met on 9/7/2016.", "en")] != ["date"]


def test_a_date_of_two_figures_for_its_year_needs_a_word_that_says_it_is_one() -> None:
    assert [one.kind for one in read("Het nummer 18-9-15 is vervallen.", "nl")] == ["not-a-claim"]


@pytest.mark.parametrize(
    ("sentence", "hedge"),
    [
        ("Meer dan 5 zaken.", "at-least"),
        ("Ten hoogste 5 zaken.", "at-most"),
        ("Ruim 5 zaken.", "above"),
        ("Bijna 5 zaken.", "below"),
        ("Ongeveer 5 zaken.", "about"),
        ("5 of meer zaken.", "at-least"),
        ("5 of minder zaken.", "at-most"),
        ("Ongeveer 5 of meer zaken.", "at-least"),
        ("5 zaken.", None),
        ("Maximum 5 zaken.", "at-most"),
        ("Een minimum van 5 zaken.", "at-least"),
        ("Max. 5 zaken.", "at-most"),
    ],
)
def test_a_hedge_stands_before_or_behind_its_number(sentence: str, hedge: str | None) -> None:
    (found,) = mentions(sentence, "nl")
    assert found.quantity is not None
    assert found.quantity.hedge == hedge


def test_numbers_said_in_one_breath_share_the_unit_of_the_last() -> None:
    found = [(one.value, one.unit) for one in read("Het steeg van 12 naar 18 miljard euro.", "nl")]
    assert found == [("12000000000", "EUR"), ("18000000000", "EUR")]
