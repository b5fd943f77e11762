"""Which language is a letter in, and which its blocks?"""

import pytest

from checker import claims
from checker.claims.lexicon import grammar
from checker.claims.lexicon.language import Told, language_of, language_of_letter
from checker.claims.lexicon.neighbour_words import neighbours
from checker.claims.mentions.mention import Kind
from checker.document import Block, BlockKind, Document, Origin

WORDS = {name: grammar.load(name).words for name in grammar.languages()}
NEIGHBOURS = neighbours(None, WORDS)
DUTCH = "De minister heeft in het voorjaar met de gemeenten gesproken over de staat van de bruggen."
ENGLISH = "The minister spoke with the towns about the state of the bridges in the country and of the roads."

SHORT = {
    "de": (
        "Berlin, 3. März 2026. Wir ergreifen vier Maßnahmen: weniger Regeln, mehr Geld, bessere Kontrolle.",
        "Die Kosten betragen 12 Millionen Euro, davon 5 Millionen für Straßen.",
        "Das hat er so gesagt, aber was ist zu tun? Man war in der Stadt und hat dort die Leute getroffen.",
    ),
    "fr": (
        "Paris, le 3 mars 2026. Nous prenons quatre mesures: moins de règles, plus d'argent.",
        "Les dépenses s'élèvent à 12 millions d'euros, dont 5 millions pour les routes.",
    ),
    "es": ("El gasto es de 12 millones de euros, de los cuales 5 millones son para carreteras.",),
    "pt": ("A despesa é de 12 milhões de euros, dos quais 5 milhões são para as estradas.",),
    "it": ("La spesa è di 12 milioni di euro, di cui 5 milioni per le strade.",),
    "pl": ("Wydatki wynoszą 12 milionów euro, z czego 5 milionów jest przeznaczone na drogi.",),
    "fy": (
        "De útjeften binne 12 miljoen euro, dêrfan 5 miljoen foar de diken yn it noarden.",
        "Wy nimme trije maatregels: minder regels, mear jild en bettere kontrôle troch de gemeente.",
    ),
    "sv": ("Köpenhamn, 3 mars 2026. Vi vidtar fyra åtgärder: färre regler, mer pengar, bättre kontroll.",),
    "nb": ("Utgiftene er på 12 millioner euro, og av dem er 5 millioner til veiene i nord.",),
}
LONG = {
    "de": "Die Minister haben im Frühjahr mit den Gemeinden über den Zustand der Brücken gesprochen. "
    "In den nächsten zwei Jahren werden dafür 40 Millionen Euro bereitgestellt.",
    "fr": "Le ministre a parlé au printemps avec les communes de l'état des ponts dans le pays. "
    "Pendant les deux prochaines années, 40 millions d'euros seront mis à disposition.",
    "es": "El ministro habló en la primavera con los municipios sobre el estado de los puentes en el país. "
    "Durante los próximos dos años se pondrán a disposición 40 millones de euros.",
    "da": "Ministeren talte i foråret med kommunerne om broerne i landet, og rapporten er nu klar. "
    "I de næste to år stilles der 40 millioner euro til rådighed.",
    "fy": "De minister hat yn 'e maitiid mei de gemeenten praat oer de steat fan de brêgen yn it lân. "
    "De kommende twa jier is dêr 40 miljoen euro foar beskikber, en dat is mear as foarhinne.",
    "af": "Die minister het in die lente met die munisipaliteite gepraat oor die toestand van die brûe. "
    "Vir die volgende twee jaar is daar 40 miljoen euro beskikbaar, en dit is meer as voorheen.",
}
WITHOUT_A_LIST = {  # no word of these is known: they look like nothing that is
    "cs": "Ministr na jaře hovořil s obcemi o stavu mostů v zemi a na silnicích. V příštích dvou letech bude "
    "k dispozici čtyřicet milionů korun, což je více než dříve.",
    "fi": "Ministeri keskusteli keväällä kuntien kanssa siltojen kunnosta. Seuraavien kahden vuoden aikana "
    "käytettävissä on neljäkymmentä miljoonaa euroa, mikä on enemmän kuin aiemmin.",
    "tr": "Bakan ilkbaharda belediyelerle ülkedeki köprülerin durumu hakkında görüştü. Önümüzdeki iki yıl "
    "boyunca bunun için kırk milyon avro ayrılacak ve bu eskisinden daha fazla.",
    "uk": "Навесні міністр говорив із громадами про стан мостів у країні та на дорогах. Протягом наступних "
    "двох років на це буде виділено сорок мільйонів євро, що більше, ніж раніше.",
}
OTHER_LETTERS = {  # too short to look like nothing, but no letter is ours
    "el": "Το υπουργείο έκλεισε 20 σχολεία.",
    "ru": "Закрыты 20 школ (30%).",
    "ja": "政府は20校を閉鎖した。",
}
FOREIGN = [
    *(text for texts in SHORT.values() for text in texts),
    *LONG.values(),
    *WITHOUT_A_LIST.values(),
    *OTHER_LETTERS.values(),
]


def block(text: str, name: str = "p1", kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(name, kind, text, Origin(()))


def told(*texts: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Told:
    return language_of_letter([block(text, kind=kind) for text in texts], WORDS, NEIGHBOURS)


@pytest.mark.parametrize(("language", "text"), [("nl", DUTCH), ("en", ENGLISH)])
def test_running_text_tells_its_language(language: str, text: str) -> None:
    assert language_of(text, WORDS) == language


@pytest.mark.parametrize("text", FOREIGN)
def test_a_letter_in_another_language_fits_no_grammar(text: str) -> None:
    assert told(text).language is None
    reading = claims.find(Document("txt", (block(text),)))
    assert (reading.language, reading.mentions) == (None, ())
    (remark,) = reading.remarks
    assert remark == "no grammar fits this letter's language; if it is en or nl, say so with --lang"


@pytest.mark.parametrize("text", LONG.values())
def test_an_english_title_and_a_dutch_name_do_not_make_a_letter_ours(
    text: str,
) -> None:
    assert told(text, "Joint Statement of the Ministers", "Ministerie van Financiën", text).language is None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nl", "De uitgaven stegen met 12 procent."),
        ("en", "Spending rose by 12 percent in the year."),
        (
            "nl",
            "Utrecht, 3 maart 2026. Wij nemen vier maatregelen: minder regels, meer controle. De minister.",
        ),
        (
            "en",
            "York, 3 March 2026. Four measures follow: fewer rules, more checks, more money. The minister.",
        ),
        ("nl", "Het plan kost € 80 miljoen. Drie provincies betalen mee: Drenthe, Zeeland en Limburg."),
        ("en", "We visited 310 schools, with 120 rural schools, 95 urban schools and 95 mixed schools."),
        (
            "en",
            "FOR IMMEDIATE RELEASE. Mayor Ann Baker and Chief Jo Lee opened 3 parks. Contact: Press Office.",
        ),
    ],
)
def test_a_letter_of_one_sentence_is_told_from_what_it_has(language: str, text: str) -> None:
    assert told(text) == Told(language)


@pytest.mark.parametrize(
    ("language", "cells"),
    [
        ("nl", ["Provincie", "Aantal", "Drenthe", "140", "Zeeland", "310", "Totaal", "450"]),
        ("nl", ["Kosten", "Bedrag", "Onderhoud", "€ 140", "Schoonmaak", "€ 310", "Samen", "€ 450"]),
        ("en", ["County", "Number", "Kent", "140", "Essex", "310", "All", "450"]),
        ("en", ["Expenditure", "Amount", "Maintenance", "$140", "Cleaning", "$310", "Total", "$450"]),
    ],
)
def test_a_letter_of_one_table_is_told_from_its_words_and_their_shape(
    language: str, cells: list[str]
) -> None:
    assert told(*cells, kind=BlockKind.CELL).language == language


def test_a_list_of_names_and_things_is_in_no_language_of_its_own() -> None:
    items = ["Er zijn drie soorten:", "messen, zwaarden, degens;", "sabels, bajonetten;", "wapenstokken."]
    assert told(*items, kind=BlockKind.ITEM) == Told("nl")


def test_a_letter_that_tells_little_is_read_by_the_likelier_grammar_and_that_is_said() -> None:
    reading = claims.find(Document("txt", (block("Fietsenstalling Zwolle: 12 plaatsen"),)))
    assert (reading.language, len(reading.mentions)) == ("nl", 1)
    assert reading.remarks == (
        "this letter says little of its language and was read as nl; if it is en, say so with --lang",
    )


def test_where_the_language_is_a_guess_a_number_that_two_read_differently_is_unknown() -> None:
    def counts(text: str, language: str | None = None) -> list[str]:
        reading = claims.find(Document("txt", (block(text),)), language=language)
        return [each.text for each in reading.mentions if each.kind is Kind.COUNT]

    assert counts("Fietsenstalling Zwolle: 1.200 plaatsen, 35 plaatsen") == ["35"]
    assert counts("Fietsenstalling Zwolle: 1.200 plaatsen", "nl") == ["1.200"]


def test_addresses_of_pages_and_mail_are_in_no_language() -> None:
    addresses = "https://example.org/der-die-das/und-oder-mit.html info@das-ist-nicht.example"
    assert told(f"{DUTCH} {addresses}") == Told("nl")
    assert told(addresses).language is None


def test_capitals_by_themselves_are_no_small_words_of_another_language() -> None:
    assert told("48 See 26 U.S.C. section 5, and A. E. I. O. of the U.S.").language == "en"


def test_a_language_that_has_a_word_file_is_no_neighbour() -> None:
    assert "fy" in NEIGHBOURS
    assert "fy" not in neighbours(None, {"nl", "en", "fy"})


def test_a_quotation_is_read_in_its_own_language() -> None:
    quote = "In 2024 the towns spent 3.500 percent of what they had, and this is more than they should."
    letter = Document("txt", (block(DUTCH * 3), block(quote, "p2")))
    reading = claims.find(letter)
    assert (reading.language, reading.languages["p2"]) == ("nl", "en")


def test_a_foreign_title_in_a_note_does_not_make_the_note_foreign() -> None:
    note = "Brugwacht, 6 mei 2024, «Joint Statement by Ninety Harbour Towns: Partners urge donors to act»"
    assert language_of(note, WORDS) is None
