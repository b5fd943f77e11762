"""Where does a letter state one fact twice: pointing back, by a phrase, a sentence, a document cited?"""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checker import rulebook
from checker.quantity import Verdict
from tests.claims.letters import understood
from tests.claims.said import BOOK

HOLDS, FAILS, UNKNOWN = Verdict.HOLDS, Verdict.FAILS, Verdict.UNKNOWN


def came(letter: str, language: str = "nl") -> list[tuple[Verdict, str | None]]:
    """Return what came of the rule, and why nothing did."""
    found = rulebook.evaluate(understood(letter, language), BOOK)
    rules = {"restated-mismatch", "described-mismatch"}
    return [(each.outcome.verdict, each.outcome.reason) for each in found if each.rule.id in rules]


def verdicts(letter: str, language: str = "nl") -> list[Verdict]:
    return [verdict for verdict, _ in came(letter, language)]


def why(letter: str, language: str = "nl") -> list[str | None]:
    return [reason for _, reason in came(letter, language)]


# --- pointing back -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "letter"),
    [
        ("nl", "Er kwamen 311 meldingen binnen. Deze {} meldingen zijn afgehandeld."),
        ("nl", "Dit leidde tot 311 controles. Die {} controles duurden kort."),
        ("nl", "In totaal volgden 311 personen de cursus. Van die {} personen slaagden de meesten."),
        (
            "nl",
            "Er is 311 miljoen euro vrijgemaakt.\n\nVan deze {} miljoen euro gaat het meeste naar scholen.",
        ),
        ("en", "We wrote to 311 agencies. Some of these {} agencies did not answer."),
    ],
)
def test_a_figure_that_points_back_is_the_one_before_it(language: str, letter: str) -> None:
    assert verdicts(letter.format("311"), language) == [HOLDS]
    assert verdicts(letter.format("341"), language) == [FAILS]


@pytest.mark.parametrize(
    ("letter", "reason"),
    [
        (
            "Er zijn 40 gemeenten met een haven, zoals Ede en Breda. Deze twee gemeenten klagen.",
            "things that were named may be meant, not a number of them",
        ),
        (
            "Wij zagen 20 bedrijven in mei en 31 bedrijven in juni. Deze 60 bedrijven zijn klein.",
            "which of them is meant?",
        ),
        (
            "Er waren 310 scholen, en in 2024 kwamen er 50 bij. Deze 360 scholen doen mee.",
            "it may follow from those before it",
        ),
        (
            "Van de 40 gemeenten doet 35% mee. Deze 14 gemeenten zijn tevreden.",
            "it may follow from those before it",
        ),
        (
            "Er liepen 20 projecten. De bijlage noemt nieuwe projecten. Deze 35 projecten starten in mei.",
            "what stands in between may be meant",
        ),
    ],
)
def test_a_figure_that_may_point_at_something_else_is_not_compared(letter: str, reason: str) -> None:
    assert why(letter) == [reason]


@pytest.mark.parametrize(
    "letter",
    [
        "Van 12 van de 34 regelingen is het belang bekend. Deze 12 regelingen kosten weinig.",
        "Wij spraken 12 gemeenten. Het zijn gemeenten die 20 gemeenten helpen.",
        "In 2015 waren dit 31 meldingen, in 2016 waren dit 25 meldingen.",
        "Er kwamen 311 meldingen binnen. Alle gemeenten werken samen. Dat helpt. Deze 20 meldingen zijn oud.",
        "Er kwamen 311 meldingen binnen. Deze 20 grote gemeenten werken samen.",
        "Waarom zijn er 311 meldingen?\n\nDeze 301 meldingen kwamen per post.",
    ],
)
def test_a_figure_that_points_at_none_before_it_is_never_wrong(letter: str) -> None:
    assert FAILS not in verdicts(letter)


# --- the same phrase ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (
            "De onzekerheid van {} op artikel 95 is nieuw.",
            "Wij vinden de onzekerheid van {} op artikel 95 te groot.",
        ),
        (
            "De bouwkosten van het nieuwe gemaal zijn {}.",
            "Dat de bouwkosten van het nieuwe gemaal {} bedragen, is bekend.",
        ),
    ],
)
def test_one_phrase_has_one_figure(first: str, again: str) -> None:
    letter = f"{first.format('€ 5,2 miljoen')}\n\n# Slot\n\n{again}"
    assert verdicts(letter.format("€ 5,2 miljoen")) == [HOLDS]
    assert verdicts(letter.format("€ 5,20 miljoen")) == [HOLDS]
    assert verdicts(letter.format("€ 5,4 miljoen")) == [FAILS]


def test_a_compound_is_its_two_words_and_the_year_may_stand_anywhere_in_the_clause() -> None:
    first = "In 2025 bedragen de uitgaven aan defensie € 21,4 miljard. Dat is veel."
    again = "De defensie-uitgaven bedragen in 2025 {}."
    assert verdicts(f"{first}\n\n{again.format('€ 21,4 miljard')}") == [HOLDS]
    assert verdicts(f"{first}\n\n{again.format('€ 21,9 miljard')}") == [FAILS]


@pytest.mark.parametrize(
    "letter",
    [
        "Er zijn 40 scholen. De helft is openbaar. Deze 20 scholen krijgen subsidie.",
        "Er zijn 150 leden. Van die 75 leden die stemden, was de helft voor.",
        "Er zijn 14 landen akkoord. Deze 13 landen, met uitzondering van Malta, tekenen.",
        "In 2023 waren er 25 gevallen. In 2024 waren er meer. Deze 31 gevallen zijn onderzocht.",
        "Wij ontvingen 40 reacties. Deze 38 reacties zijn verwerkt; twee kwamen te laat.",
        "Per leerling is er € 500. Deze € 900.000 is genoeg.",
        "De kosten van het gemaal zijn € 5 miljoen. Volgens hem zijn de kosten van het gemaal € 6 miljoen.",
        "De kosten van het gemaal zijn € 5 miljoen. De kosten van het gemaal zijn € 6 miljoen met sluis.",
        "- Ede: de bijdrage aan het fonds is € 5 miljoen.\n- Tiel: de bijdrage aan het fonds is € 3 miljoen.",
        "# Ede\n\nDe bijdrage aan zorg is € 5 miljoen.\n\n# Tiel\n\nDe bijdrage aan zorg is € 6 miljoen.",
    ],
)
def test_two_figures_that_can_both_be_right_are_left_alone(letter: str) -> None:
    assert FAILS not in verdicts(letter)


def test_these_behind_of_may_be_some_of_them() -> None:
    assert FAILS not in verdicts("The company has 40 employees. Of these 30 employees work in sales.", "en")


def test_a_phrase_without_complement_is_the_same_thing_under_one_heading_only() -> None:
    first, again = (
        "De slotbetaling van € 850.000 is gedaan.",
        "Eerst bleef de slotbetaling van € 805.000 uit.",
    )
    assert verdicts(f"{first} {again}") == [FAILS]
    assert why(f"{first}\n\n# Slot\n\n{again}") == ["many things of one letter can be called so"]


@pytest.mark.parametrize(
    ("first", "again", "reason"),
    [
        (
            "In 2024 bedroegen de uitgaven aan defensie € 5 miljoen.",
            "In 2025 bedroegen de uitgaven aan defensie € 6 miljoen.",
            "another period, or it does not say which",
        ),
        (
            "De bouwkosten van het gemaal bedragen € 5 miljoen inclusief btw.",
            "De bouwkosten van het gemaal bedragen € 4 miljoen.",
            "one includes what the other leaves out, or does not say",
        ),
        (
            "De bouwkosten van het gemaal bedragen € 5 miljoen.",
            "Naar verwachting bedragen de bouwkosten van het gemaal € 6 miljoen.",
            "one is an aim, a forecast, a bound, a rate, or asked by another",
        ),
        (
            "De toeslag van € 5 per maand aan ouderen blijft.",
            "De toeslag van € 6 per maand aan ouderen blijft.",
            "each is so much for every one of other things",
        ),
        (
            "Voor Breda bedraagt de bijdrage aan het spoor € 5 miljoen.",
            "Voor Tilburg bedraagt de bijdrage aan het spoor € 6 miljoen.",
            "one of the two sentences names a thing, a time or a change that the other does not",
        ),
        (
            "De bijdrage van € 5 miljoen aan het spoor stond vast.",
            "Later is de bijdrage van € 6 miljoen aan het spoor genoemd.",
            "one of the two sentences names a thing, a time or a change that the other does not",
        ),
        (
            "Het bedrag van € 927.000 is betaald.",
            "Het bedrag van € 587.000 volgt.",
            "many things of one letter can be called so",
        ),
    ],
)
def test_what_is_not_bound_on_both_sides_is_not_compared(first: str, again: str, reason: str) -> None:
    assert why(f"{first} {again}") == [reason]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (
            "De onzekerheid van € 1,1 miljoen op artikel 6 is oud.",
            "De onzekerheid van € 1,8 miljoen op artikel 8 is nieuw.",
        ),
        ("Het programma van € 5 miljoen loopt.", "Het inhoudelijke programma van € 2 miljoen loopt."),
        ("De 59 medewerkers van het ministerie komen.", "De 150 medewerkers van de uitvoerder komen."),
    ],
)
def test_another_adjective_or_complement_is_another_fact(first: str, again: str) -> None:
    assert came(f"{first} {again}") == []


# --- the same sentence -------------------------------------------------------------------------------------

VISITS = "We visited 17 museums, of which two in cities and 15 in villages of six regions along the coast."


def test_a_sentence_that_says_again_all_but_one_of_its_figures_contradicts_the_first() -> None:
    again = f"To learn more {VISITS[0].lower()}{VISITS[1:]}"
    assert set(verdicts(f"{VISITS}\n\n{again}", "en")) == {HOLDS}
    assert FAILS in verdicts(f"{VISITS}\n\n{again.replace('15', '14')}", "en")


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("In Ede bouwden wij ", "In Tiel bouwden wij "),
        ("In 2023 bouwden wij ", "In 2024 bouwden wij "),
        ("In het eerste jaar bouwden wij ", "In het tweede jaar bouwden wij "),
    ],
)
def test_a_sentence_of_the_same_form_about_another_place_or_year_is_none(first: str, again: str) -> None:
    homes = "120 woningen, 30 sociale en {} vrije, op twee oude terreinen langs het water."
    assert came(f"{first}{homes.format(90)}\n\n{again}{homes.format(80)}") == []


def test_one_figure_that_agrees_among_others_that_do_not_agrees_by_chance() -> None:
    first, again = "Van de 30 zaken zijn er vijf gestopt en 16 gewonnen.", "Van de 35 zijn er vijf gestopt."
    assert came(f"{first}\n\n{again}") == []


# --- the same document -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "first", "again"),
    [
        (
            "en",
            "See the audit, AO-24-105917 (Delft, {} March 2024).",
            "It is listed as AO-24-105917. Delft: {} March 2024.",
        ),
        (
            "nl",
            "Zie Kamerstuk 28676, nr. 504 van {} maart 2024.",
            "Kamerstuk 28676, nr. 504 van {} maart 2024.",
        ),
        (
            "nl",
            "Verordening (EU) 2016/679 van {} maart 2016.",
            "De verordening (EU) 2016/679 van {} maart 2016.",
        ),
        (
            "nl",
            "De wet van {} maart 2005 betreffende het openbare elektronische verkeer geldt.",
            "In de wet van {} maart 2005 betreffende het openbare elektronische verkeer staat het.",
        ),
    ],
)
def test_a_document_has_one_date(language: str, first: str, again: str) -> None:
    assert verdicts(f"{first.format(26)}\n\n{again.format(26)}", language) == [HOLDS]
    assert verdicts(f"{first.format(26)}\n\n{again.format(29)}", language) == [FAILS]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        (
            "De wet van 8 mei 2014 tot wijziging van het wetboek.",
            "De wet van 9 mei 2014 tot wijziging van het wetboek.",
        ),
        ("Kamerstuk 28676, nr. 504 van 20 mei 2025.", "Kamerstuk 28676, nr. 505 van 21 mei 2025."),
        (
            "Kamerstuk 28676, nr. 504 van 20 mei 2025.",
            "Kamerstuk 28676, nr. 504 is op 3 juni 2025 besproken.",
        ),
    ],
)
def test_other_documents_and_other_days_of_one_are_left_alone(first: str, again: str) -> None:
    assert came(f"{first}\n\n{again}") == []


@given(st.integers(13, 1899), st.integers(13, 1899))
def test_of_two_numbers_that_must_be_one_it_speaks_if_and_only_if_they_differ(first: int, again: int) -> None:
    assume(first % 100 and again % 100)  # "1.200" may be 1.163
    letter = f"Er kwamen {first} meldingen binnen. Deze {again} meldingen zijn afgehandeld."
    assert (FAILS in verdicts(letter)) == (first != again)
