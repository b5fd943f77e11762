"""A figure takes something in or leaves it out, and was made by somebody's reckoning."""

import pytest

from tests.claims.shown import frame


def scope(text: str, language: str, figure: str) -> tuple[str, str] | None:
    found = frame(text, language, figure).scope
    return found and (found.side.value, found.what.head)


def method(text: str, language: str, figure: str) -> tuple[str, str] | None:
    found = frame(text, language, figure).method
    return found and (found.head, found.text)


@pytest.mark.parametrize(
    ("language", "text", "figure", "expected"),
    [
        ("nl", "Dat kost € 5 miljoen, inclusief btw.", "€ 5 miljoen", ("inclusive", "btw")),
        ("nl", "Dat kost € 5 miljoen excl. BTW.", "€ 5 miljoen", ("exclusive", "btw")),
        ("nl", "Wij gaven 2% uit, exclusief steun aan Oekraïne.", "2%", ("exclusive", "steun")),
        ("nl", "Er waren 640 klachten exclusief herhalingen.", "640", ("exclusive", "herhalingen")),
        ("en", "We pay $5 million, including VAT.", "$5 million", ("inclusive", "vat")),
        ("en", "We spent 2% excluding aid to Ukraine.", "2%", ("exclusive", "aid")),
        ("en", "We visited 12 countries, including France.", "12", ("inclusive", "france")),
    ],
)
def test_a_scope_stands_in_the_clause_of_the_figure(
    language: str, text: str, figure: str, expected: tuple[str, str]
) -> None:
    assert scope(text, language, figure) == expected


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er zijn 12 scholen zonder plan.", "12"),
        ("en", "There are 12 schools without a plan.", "12"),
        ("nl", "Dat is € 5 miljoen en inclusief btw € 6 miljoen.", "€ 5 miljoen"),
        ("en", "We received 640 complaints, including 310 about noise.", "640"),
        ("nl", "Varen zonder vergunning kost € 400.", "€ 400"),
        ("en", "We received 60 letters, including four questions.", "four"),
        ("nl", "Dat kost € 5 miljoen; inclusief btw valt het mee.", "€ 5 miljoen"),
    ],
)
def test_what_things_lack_and_what_another_figure_takes_in_is_no_scope(
    language: str, text: str, figure: str
) -> None:
    assert scope(text, language, figure) is None


@pytest.mark.parametrize(
    ("language", "text", "figure", "expected"),
    [
        (
            "nl",
            "Volgens de NAVO-definitie was dat 2% van het bbp.",
            "2%",
            ("navo-definitie", "NAVO-definitie"),
        ),
        (
            "nl",
            "Op basis van de nieuwe systematiek is het € 3 miljoen.",
            "€ 3 miljoen",
            ("systematiek", "nieuwe systematiek"),
        ),
        ("nl", "Voor afronding is het 1,97 procent.", "1,97 procent", ("voor afronding", "Voor afronding")),
        (
            "en",
            "According to the NATO definition that was 2% of GDP.",
            "2%",
            ("definition", "NATO definition"),
        ),
        (
            "en",
            "Based on the new methodology, it is $3 million.",
            "$3 million",
            ("methodology", "new methodology"),
        ),
    ],
)
def test_a_reckoning_is_named_by_its_sentence(
    language: str, text: str, figure: str, expected: tuple[str, str]
) -> None:
    assert method(text, language, figure) == expected


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Er is een nieuwe definitie en het kost € 3 miljoen.", "€ 3 miljoen"),
        ("en", "There is a new definition and it costs $3 million.", "$3 million"),
        ("nl", "Volgens de raad kost het € 3 miljoen.", "€ 3 miljoen"),
        ("en", "According to the council it costs $3 million.", "$3 million"),
        ("nl", "Volgens de NAVO-definitie was het veel. Nu is het 2%.", "2%"),
    ],
)
def test_who_says_it_and_what_another_sentence_says_is_no_method(
    language: str, text: str, figure: str
) -> None:
    assert method(text, language, figure) is None
