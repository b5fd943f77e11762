"""Why was a figure not compared, in Dutch? Reasons stand behind "niet vergeleken:"."""

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "the day or its year is not known": "de dag of het jaar ervan is niet bekend",
    "no proportion": "geen verhouding",
    "nothing is in proportion to nothing": "tot nul staat niets in verhouding",
    # nothing says what it must agree with
    "it is no claim": "het is geen bewering",
    "no rule that is on looks at it": "geen regel die aanstaat kijkt ernaar",
    "no part is larger than the whole; whether they make it was not looked at": (
        "geen deel is groter dan het geheel; of ze er samen op uitkomen is niet bekeken"
    ),
    "it deserves a look: it is not sure that these figures belong together": (
        "verdient een blik: het is niet zeker dat deze getallen bij elkaar horen"
    ),
    "the rest of what it belongs to was compared without it": (
        "de rest van wat erbij hoort is zonder dit getal vergeleken"
    ),
    "no row or column of its table is called their total": (
        "geen rij of kolom van de tabel heet het totaal ervan"
    ),
    "what it refers to is outside this letter": "waar het naar verwijst staat buiten deze brief",
    "it is the number of what stands here": "het is het nummer van wat hier staat",
    "it says which one, not how many": "het zegt welke, niet hoeveel",
    "a time of day is compared with nothing": "een tijdstip wordt nergens mee vergeleken",
    "no date is said with it": "er staat geen datum bij",
    "no period, event or length of time is said with it": "er staat geen periode, gebeurtenis of duur bij",
    "no event or length of time is said with it": "er staat geen gebeurtenis of duur bij",
    "the two days between which it lies are not said": "de twee dagen waar het tussen ligt staan er niet bij",
    "no percentage is said with it": "er staat geen percentage bij",
    "a range between other figures is compared with nothing": (
        "een bereik tussen andere getallen wordt nergens mee vergeleken"
    ),
    "nothing else is said of it": "er wordt verder niets over gezegd",
    "{}, and no sum, share or change is made of it": (
        "{}, en er wordt geen som, aandeel of verandering van gemaakt"
    ),
    "and no sum, share or change is made of it": "en er wordt geen som, aandeel of verandering van gemaakt",
    "what is counted was not understood": "wat er geteld wordt is niet begrepen",
    "of what it is a percentage was not understood": "waarvan dit een percentage is, is niet begrepen",
    "from what to what was not understood": "van wat naar wat is niet begrepen",
    "what it is for was not understood": "waar het voor is, is niet begrepen",
    "what it is of was not understood": "waar het van is, is niet begrepen",
    "there are no other {}": "er zijn geen andere {}",
    "there are no other {} of it": "er zijn geen andere {} van hetzelfde",
    "nothing says which of the other {} it must equal": (
        "nergens staat aan welke van de andere {} het gelijk moet zijn"
    ),
    "numbers": "aantallen",
    "percentages": "percentages",
    "percentage points": "procentpunten",
    "amounts": "bedragen",
    "figures": "getallen",
    "numbers of {}": "aantallen {}",
    "percentages of {}": "percentages van {}",
    "percentage points of {}": "procentpunten van {}",
    "amounts in {} for {}": "bedragen in {} voor {}",
    "figures in {} for {}": "getallen in {} voor {}",
    "numbers of the same": "aantallen van hetzelfde",
    "percentages of the same": "percentages van hetzelfde",
    "percentage points of the same": "procentpunten van hetzelfde",
    "amounts of the same": "bedragen voor hetzelfde",
    "figures of the same": "getallen van hetzelfde",
    "{}; {}": "{}; {}",  # of several, one behind another
    # what is no claim, and what is referred to
    "question": "vraag",
    "label": "nummer van iets",
    "code": "code",
    "article": "artikel",
    "section": "paragraaf",
    "address": "adres",
    "number": "nummer",
    "phone": "telefoonnummer",
    "postcode": "postcode",
    "account": "rekeningnummer",
    "level": "niveau",
    "annex": "bijlage",
    "table": "tabel",
    "figure": "figuur",
    "note": "noot",
    # of two readings
    "no day, month or year": "geen dag, maand of jaar",
    "another reading of these figures is likelier": "een andere lezing van deze getallen is waarschijnlijker",
    "it is written out how these figures are related": (
        "hoe deze getallen samenhangen staat er met zoveel woorden"
    ),
    "its relation compares nothing of this sort": "de relatie vergelijkt niets van deze soort",
    "too little says that these figures belong together": (
        "te weinig wijst erop dat deze getallen bij elkaar horen"
    ),
    "which of the note's goes with which of the sentence's?": (
        "welk getal van de noot hoort bij welk getal van de zin?"
    ),
    "which of them belong together?": "welke horen bij elkaar?",
    # dates and lengths of time
    "the year is not known": "het jaar is niet bekend",
    "which column of the table?": "welke kolom van de tabel?",
    "the sentence names something that the table does not": "de zin noemt iets wat niet in de tabel staat",
    "the rates may be of different times": "de koersen kunnen van verschillende tijden zijn",
    "the letter's date is not known, or before the table begins": (
        "de datum van de brief is niet bekend, of ligt voor het begin van de tabel"
    ),
    "of which time?": "van welke tijd?",
    "no norm was agreed by then": "er was toen nog geen norm afgesproken",
    "a norm that is not in force may be meant": "er kan een norm bedoeld zijn die niet geldt",
    "a norm of later days": "een norm van later",
    "its figures may be rounded": "de getallen kunnen afgerond zijn",
    "is this the sum of those above it?": "is dit de som van wat erboven staat?",
    "each year has several columns": "elk jaar heeft meer dan één kolom",
    "from when is it counted?": "vanaf wanneer is er geteld?",
    "a sentence about the past": "de zin gaat over vroeger",
    "the letter's date is not known": "de datum van de brief is niet bekend",
    "no year": "er staat geen jaar bij",
    "no days": "er staan geen dagen bij",
    "which day of the week belongs to which day?": "welke weekdag hoort bij welke dag?",
    "the one says nothing that the other says too": "ze noemen geen van beide iets wat de ander ook noemt",
    "the tables do not know it": "de tabellen kennen het niet",
    "nothing is said of it": "er wordt niets over gezegd",
    "another one of its sort may be meant": "er kan een andere van die soort bedoeld zijn",
    "too little is said of it": "er wordt te weinig over gezegd",
    "there is no such day": "die dag bestaat niet",
    "one day of several": "één dag van meer dagen",
    "no such time can be counted between these dates": "zo'n duur is tussen deze data niet te tellen",
    "a rate or an average is no time elapsed": "een verhouding of gemiddelde is geen verstreken tijd",
    "it ends before it starts": "het eindigt voor het begint",
    "no duration": "er staat geen duur",
    "no start": "er staat geen begin bij",
    "no end": "er staat geen eind bij",
    "no day or year": "er staat geen dag of jaar",
    "no such day near": "die dag is niet in de buurt",
    "no day": "er staat geen dag",
    "no date": "er staat geen datum bij",
    "no month": "er staat geen maand",
    "it may run over the end of the year": "het kan over de jaarwisseling lopen",
    "no session": "er staat geen vergaderjaar",
    "no session of one year": "het is geen vergaderjaar van één jaar",
    "published in the year after its session": "verschenen in het jaar na het vergaderjaar",
    "no term that can be counted": "er staat geen termijn die te tellen is",
    # changes, shares and sums
    "no difference": "er staat geen verschil",
    "a rate or an average is no difference": "een verhouding of gemiddelde is geen verschil",
    "a rise of what is negative can be called a fall": (
        "een stijging van iets negatiefs kan een daling heten"
    ),
    "percentage points?": "procentpunten?",
    "nothing can be a percentage of nothing": "van nul is niets een percentage",
    "no end of the change": "er staat niet bij waar de verandering op uitkomt",
    "there was nothing to be a percentage of": "er was niets om een percentage van te zijn",
    "no direction": "er staat geen richting",
    "start and end are equal": "begin en eind zijn gelijk",
    "not all of them are percentages": "het zijn niet allemaal percentages",
    "it is neither the difference nor the relative change": (
        "het is niet het verschil en ook niet de verandering in procenten"
    ),
    "no percentage": "er staat geen percentage",
    "no part of an amount": "er staat geen deel van een bedrag",
    "no part": "er staat geen deel",
    "no whole": "er staat geen geheel",
    "no parts": "er staan geen delen",
    "the whole is nothing": "het geheel is nul",
    "one of them is negative": "een van beide is negatief",
    "the parts may be shares of the whole": "de delen kunnen aandelen van het geheel zijn",
    "one of them is a rate or an average, another is not": (
        "het ene is een verhouding of gemiddelde, het andere niet"
    ),
    "no shares of one whole": "het zijn geen aandelen van één geheel",
    "the numbers are too coarse to tell": "de getallen zijn te grof om het te zeggen",
    "the numbers have different units": "de getallen hebben verschillende eenheden",
    "no share of a few": "het is geen aandeel van een klein aantal",
    "a round figure": "een rond getal",
    "no mean": "er staat geen gemiddelde",
    "no product": "er staat geen product",
    "no amounts": "er staan geen bedragen",
    "one of them is missing": "een van beide ontbreekt",
    "they are far apart": "ze liggen ver uit elkaar",
    "they are not of one sort": "ze zijn niet van één soort",
    "they are equal": "ze zijn gelijk",
    "a balance may fall when more is included": "een saldo kan dalen als er meer is meegerekend",
    "one of them is a rate or an average": "een van beide is een verhouding of gemiddelde",
    "the two are equal as they are written": "zoals ze er staan zijn ze gelijk",
    "of what is negative the smaller can be called more": ("van iets negatiefs kan het kleinste meer heten"),
    "one of them is a bound": "een van beide is een grens",
    "one figure only": "er is maar één getal",
    "no rate": "er staat geen tarief of koers",
    "it is smaller than without": "het is kleiner dan zonder",
    # units, tables and the rest
    "no conversion": "er is niets omgerekend",
    "no lengths of time": "er staan geen tijdsduren",
    "nothing is nothing for any length of time": "niets is over elke duur niets",
    "there is no telling how many of the one go into the other": (
        "het is niet te zeggen hoe vaak het ene in het andere gaat"
    ),
    "who pays for longer at once may pay less": "wie voor langer ineens betaalt, betaalt soms minder",
    "no count": "er staat geen aantal",
    "the notes were not looked at": "de noten zijn niet bekeken",
    "no number": "er staat geen getal",
    "nothing was counted": "er is niets geteld",
    "no equation": "er staat geen vergelijking",
    "more than one row of years, or a year that stands apart": (
        "meer dan één rij jaren, of een jaar dat apart staat"
    ),
    "too few years": "te weinig jaren",
    "too few years to tell which is wrong": "te weinig jaren om te zeggen welk fout is",
    "one year": "één jaar",
    "no text": "er staat geen tekst",
    "nothing to look among": "er is niets om in te zoeken",
    "nothing is left open": "er is niets opengelaten",
    # what a figure is of
    "no noun beside it": "er staat geen zelfstandig naamwoord bij",
    "no words say of what": "er staat niet bij waarvan",
    "no time is said": "er wordt geen tijd genoemd",
    "it may not be the time said before": "de eerder genoemde tijd hoeft niet te gelden",
    "its words point to no figure that was found": "wat de woorden aanwijzen is niet gevonden",
    "its sentence is too long to be one": "de zin is te lang om er een te zijn",
}
