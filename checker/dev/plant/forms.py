"""Which sentences, in the forms that letters have, are put into letters that hold too few of a kind?"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A sentence that holds, and the same with an error: of our own making, in the form that letters have."""

    rule: str
    language: str
    true: str
    broken: tuple[str, ...]


def _form(rule: str, language: str, pattern: str, true: str, *broken: str) -> Form:
    """Return a form whose pattern has one gap, "~", for what is right or wrong."""
    return Form(
        rule, language, pattern.replace("~", true), tuple(pattern.replace("~", each) for each in broken)
    )


FORMS = (
    _form(
        "weekday-mismatch",
        "nl",
        "De hoorzitting is op ~ 12 maart 2025 in de Oude Zaal.",
        "woensdag",
        "dinsdag",
        "vrijdag",
    ),
    _form(
        "weekday-mismatch",
        "nl",
        "Het overleg van ~ 3 september 2024 is op verzoek van de leden uitgesteld.",
        "dinsdag",
        "donderdag",
    ),
    _form(
        "weekday-mismatch",
        "nl",
        "Wij nodigen u uit voor de bijeenkomst op donderdag 5 en ~ 6 juni 2025.",
        "vrijdag",
        "zaterdag",
    ),
    _form(
        "weekday-mismatch",
        "en",
        "The hearing was held on ~, March 12, 2025, in the main building.",
        "Wednesday",
        "Tuesday",
    ),
    _form("weekday-mismatch", "en", "Replies were due by ~ 6 June 2025.", "Friday", "Monday"),
    _form(
        "hedge-mismatch",
        "nl",
        "De totale uitgaven bedroegen bijna € 20 miljard (€ ~ miljard).",
        "19,8",
        "20,6",
        "17,1",
    ),
    _form(
        "hedge-mismatch", "nl", "Er kwamen ruim 3.000 (~) reacties binnen op het concept.", "3.120", "2.870"
    ),
    _form(
        "hedge-mismatch",
        "en",
        "The programme cost more than $40 million ($~ million) in that year.",
        "41.5",
        "38.2",
    ),
    _form("hedge-mismatch", "en", "Nearly 500 (~) offices took part in the survey.", "487", "523"),
    _form(
        "inclusive-below-exclusive",
        "nl",
        "De uitgaven komen uit op ~.",
        "2,26% inclusief de steun (2,01% exclusief deze steun)",
        "2,01% inclusief de steun (2,26% exclusief deze steun)",
    ),
    _form(
        "inclusive-below-exclusive",
        "nl",
        "De kosten bedragen ~.",
        "€ 1,6 miljard inclusief btw (€ 1,4 miljard exclusief btw)",
        "€ 1,4 miljard inclusief btw (€ 1,6 miljard exclusief btw)",
    ),
    _form(
        "inclusive-below-exclusive",
        "en",
        "Spending came to ~.",
        "2.3% including the support (2.0% excluding it)",
        "2.0% including the support (2.3% excluding it)",
    ),
    _form(
        "words-figures-mismatch",
        "nl",
        "De termijn voor bezwaar is zes (~) weken na de dag van verzending.",
        "6",
        "8",
    ),
    _form("words-figures-mismatch", "nl", "De commissie telt elf (~) leden en een secretaris.", "11", "12"),
    _form("words-figures-mismatch", "en", "The contractor has thirty (~) days to reply.", "30", "13"),
    _form("words-figures-mismatch", "en", "The board consists of nine (~) members.", "9", "8"),
    _form(
        "share-mismatch",
        "nl",
        "Inmiddels hebben 84 van de 112 gemeenten een plan vastgesteld (~%).",
        "75",
        "57",
        "85",
    ),
    _form("share-mismatch", "nl", "Van de 240 aanvragen zijn er 60 (~%) afgewezen.", "25", "35"),
    _form(
        "share-mismatch",
        "nl",
        "Van de 1.250 ondervraagden gaven 450 personen (~ procent) aan tevreden te zijn.",
        "36",
        "63",
    ),
    _form(
        "share-mismatch",
        "en",
        "Of the 46 recommendations, agencies have implemented 20 (~ percent).",
        "43",
        "53",
    ),
    _form("share-mismatch", "en", "We found that 21 of 24 zones (~ percent) had replied.", "88", "78"),
    _form(
        "share-mismatch", "en", "Officials told us that 14 out of the 46 sites (~%) were closed.", "30", "40"
    ),
    _form(
        "change-mismatch", "nl", "Het aantal meldingen is met ~% gestegen van 1.200 naar 1.500.", "25", "35"
    ),
    _form(
        "change-mismatch",
        "nl",
        "Het budget stijgt met € ~ miljoen van € 20 miljoen naar € 26 miljoen.",
        "6",
        "8",
    ),
    _form("change-mismatch", "nl", "Het aantal medewerkers werd verhoogd van 18 naar 27 (+ ~).", "9", "7"),
    _form(
        "change-mismatch",
        "nl",
        "Het aantal klachten daalde van 400 in 2022 naar 300 in 2023, een daling van ~ procent.",
        "25",
        "33",
    ),
    _form("change-mismatch", "nl", "Het bedrag van € 500 wordt met € 50 verhoogd tot € ~.", "550", "650"),
    _form(
        "change-mismatch",
        "en",
        "Obligations rose by ~ percent, from $200 million in 2022 to $250 million in 2023.",
        "25",
        "20",
    ),
    _form(
        "change-mismatch",
        "en",
        "The number of overhauls fell from 725 to 163, a decrease of ~.",
        "562",
        "662",
    ),
    _form(
        "change-mismatch",
        "en",
        "The backlog grew from 1,000 cases in 2021 to 1,400 in 2022 (a ~ percent increase).",
        "40",
        "29",
    ),
    _form(
        "direction-mismatch", "nl", "De gemiddelde wachttijd is ~ van 12 naar 9 weken.", "gedaald", "gestegen"
    ),
    _form(
        "direction-mismatch",
        "nl",
        "Wij zien een ~ van het aantal meldingen van 410 in 2022 naar 520 in 2023.",
        "toename",
        "afname",
    ),
    _form(
        "direction-mismatch",
        "en",
        "The rate ~ steadily, from 75 percent in 2020 to 40 percent in 2024.",
        "declined",
        "increased",
    ),
    _form(
        "percentage-point-confusion",
        "nl",
        "Het aandeel nam toe van 20% naar 25%, een stijging van ~.",
        "5 procentpunt",
        "5%",
    ),
    _form(
        "percentage-point-confusion",
        "nl",
        "De premie wordt met ~ verhoogd van 4% naar 6%.",
        "2 procentpunt",
        "2%",
    ),
    _form(
        "percentage-point-confusion",
        "en",
        "The share rose from 40 percent to 50 percent, an increase of ~.",
        "10 percentage points",
        "10 percent",
    ),
    _form(
        "elapsed-mismatch",
        "nl",
        "De wet trad in werking op 1 januari 2015 en werd op 1 januari 2025, precies ~ jaar later, herzien.",
        "tien",
        "vijf",
    ),
    _form("elapsed-mismatch", "nl", "Het programma loopt van 2020 tot 2030, ~ jaar lang.", "tien", "vijf"),
    _form(
        "elapsed-mismatch",
        "nl",
        "In 2023, ~ jaar na de oprichting in 1948, verscheen het gedenkboek.",
        "vijfenzeventig",
        "vijfenzestig",
    ),
    _form(
        "elapsed-mismatch",
        "en",
        "In 2024, ~ years after the treaty was signed in 1949, the members met again.",
        "75",
        "65",
    ),
    _form(
        "sum-mismatch",
        "nl",
        "In totaal ontvingen wij ~ zienswijzen: 212 van bewoners, 64 van bedrijven en 24 van gemeenten.",
        "300",
        "310",
    ),
    _form(
        "sum-mismatch",
        "nl",
        "Het fonds van € ~ miljoen bestaat uit € 85 miljoen voor scholen en € 65 miljoen voor sport.",
        "150",
        "160",
    ),
    _form(
        "sum-mismatch",
        "en",
        "The office received 120 complaints, 45 appeals and 30 requests, for a total of ~ cases.",
        "195",
        "205",
    ),
    _form(
        "sum-mismatch",
        "en",
        "Of the 51 recommendations, agencies have implemented 22 and need to implement the remaining ~.",
        "29",
        "19",
    ),
    _form(
        "subset-exceeds-total",
        "nl",
        "Er werden 257 controles uitgevoerd, waarvan ~ in de horeca.",
        "41",
        "410",
    ),
    _form(
        "subset-exceeds-total", "en", "We made 46 recommendations, of which ~ were implemented.", "14", "64"
    ),
    _form(
        "count-mismatch",
        "nl",
        "Het kabinet neemt ~ maatregelen: (1) een loket, (2) een meldplicht en (3) een fonds.",
        "drie",
        "vier",
    ),
    _form(
        "count-mismatch",
        "en",
        "We made ~ recommendations: (1) set goals, (2) track costs, and (3) report yearly.",
        "three",
        "four",
    ),
    _form(
        "known-event-mismatch",
        "nl",
        "Op de NAVO-top in Vilnius op ~ is hierover gesproken.",
        "11 en 12 juli 2023",
        "12 en 13 juli 2023",
    ),
    _form(
        "known-event-mismatch",
        "en",
        "At the NATO summit in Washington in July ~ allies agreed on this.",
        "2024",
        "2023",
    ),
)
