"""Which language is a letter in, and which its blocks?"""

import pytest

from checker import claims
from checker.claims import grammar
from checker.claims.language import language_of, language_of_letter
from checker.document import Block, BlockKind, Document, Origin

WORDS = {name: grammar.load(name).words for name in grammar.languages()}
DUTCH = "De minister heeft in het voorjaar met de gemeenten gesproken over de staat van de bruggen."
ENGLISH = "The minister spoke with the towns about the state of the bridges in the country and of the roads."
FOREIGN = [
    "Die Minister haben im Frühjahr mit den Gemeinden über den Zustand der Brücken im Lande gesprochen.",
    "Das hat er so gesagt, aber was ist zu tun? Man war in der Stadt und hat dort die Leute getroffen.",
    "Le ministre a parlé au printemps avec les communes de l'état des ponts dans le pays et de la route.",
    "El ministro habló en la primavera con los municipios sobre el estado de los puentes en el país.",
    "Ministeren talte i foråret med kommunerne om tilstanden af broerne i landet, og rapporten er nu klar.",
]


def block(text: str) -> Block:
    return Block("p1", BlockKind.PARAGRAPH, text, Origin(()))


@pytest.mark.parametrize(("language", "text"), [("nl", DUTCH), ("en", ENGLISH)])
def test_running_text_tells_its_language(language: str, text: str) -> None:
    assert language_of(text, WORDS) == language


@pytest.mark.parametrize("text", FOREIGN)
def test_a_letter_in_another_language_fits_no_grammar(text: str) -> None:
    assert language_of_letter([block(text)], WORDS) is None
    reading = claims.find(Document("txt", (block(text),)))
    assert (reading.language, reading.mentions) == (None, ())
    (remark,) = reading.remarks
    assert remark == "no grammar fits this letter's language; if it is en or nl, say so with --lang"


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
    ],
)
def test_a_letter_of_one_sentence_is_told_from_what_it_has(language: str, text: str) -> None:
    assert language_of_letter([block(text)], WORDS) == language


@pytest.mark.parametrize(
    "text",
    [
        "Berlin, 3. März 2026. Wir ergreifen vier Maßnahmen: weniger Regeln, mehr Geld, bessere Kontrolle.",
        "Paris, le 3 mars 2026. Nous prenons quatre mesures: moins de règles, plus d'argent.",
        "Köpenhamn, 3 mars 2026. Vi vidtar fyra åtgärder: färre regler, mer pengar, bättre kontroll.",
    ],
)
def test_a_short_letter_in_another_language_fits_no_grammar(text: str) -> None:
    assert language_of_letter([block(text)], WORDS) is None


def test_a_quotation_is_read_in_its_own_language() -> None:
    quote = "In 2024 the towns spent 3.500 percent of what they had, and this is more than they should."
    letter = Document("txt", (block(DUTCH * 3), Block("p2", BlockKind.PARAGRAPH, quote, Origin(()))))
    reading = claims.find(letter)
    assert (reading.language, reading.languages["p2"]) == ("nl", "en")


def test_a_foreign_title_in_a_note_does_not_make_the_note_foreign() -> None:
    note = "Brugwacht, 6 mei 2024, «Joint Statement by Ninety Harbour Towns: Partners urge donors to act»"
    assert language_of(note, WORDS) is None
