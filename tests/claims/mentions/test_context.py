"""What does the neighbourhood of a number make of it?"""

import pytest

from checker.claims.mentions.mention import Kind
from checker.quantity import Hedge
from tests.claims.one_sentence import mentions
from tests.claims.shown import wrong


@pytest.mark.parametrize(
    ("language", "sentence", "texts"),
    [
        ("nl", "De Tweede Kamer en de Eerste Minister zijn het eens.", []),
        ("nl", "Neem dat in acht nemend een besluit.", []),
        ("nl", "In de eerste helft van de maand.", ["eerste"]),
        ("nl", "Het kostte € 0,35 miljoen2 en dat is veel.", ["miljoen2"]),
        ("en", "They may march in line.", []),
        ("en", "The Council recalls that Article 47 may be relied on and that Article 12 may not.", []),
    ],
)
def test_what_looks_like_a_number_or_date_and_is_none_is_left_out(
    language: str, sentence: str, texts: list[str]
) -> None:
    assert [one.text for one in mentions(sentence, language)] == texts


def test_a_hedge_does_not_reach_into_a_word_that_a_number_is_part_of() -> None:
    (share,) = mentions("Dit valt onder de 1,5%-afspraken.", "nl")
    assert share.text == "1,5%"
    assert share.quantity is not None
    assert share.quantity.hedge is None


def test_a_hedge_before_a_number_of_its_own_stays() -> None:
    (share,) = mentions("De groei bleef onder de 1,5%.", "nl")
    assert share.quantity is not None
    assert share.quantity.hedge is Hedge.AT_MOST


@pytest.mark.parametrize(
    ("sentence", "units"),
    [
        ("Het zijn 1,97 en 1,99 procent.", ["%", "%"]),
        ("Van 12 naar 18 miljard euro.", ["EUR", "EUR"]),
        ("Er zijn 12, 5 procent meer.", [None, "%"]),
    ],
)
def test_numbers_said_in_one_breath_share_their_unit(sentence: str, units: list[str | None]) -> None:
    found = [one.quantity.unit for one in mentions(sentence, "nl") if one.quantity is not None]
    assert found == units


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Dat was in 2023 anders.", Kind.YEAR),
        ("Er kwamen 2000 personen.", Kind.COUNT),
        ("Het waren er 3024 in totaal.", Kind.COUNT),
    ],
)
def test_four_digits_are_a_year_unless_they_count(sentence: str, kind: Kind) -> None:
    assert [one.kind for one in mentions(sentence, "nl")] == [kind]


@pytest.mark.parametrize(
    ("language", "sentence", "counts"),
    [
        ("nl", "Er waren vijf tijdens een verblijf en een tijdens een reis.", ["vijf", "een"]),
        ("nl", "Er werken vier tolken Frans en een tolk Duits.", ["vier", "een"]),
        ("nl", "De raad telt 4 leden, 3 adviseurs en een lid van buiten.", ["4", "3", "een"]),
        (
            "nl",
            "Er werken vier tolken. Een tolk spreekt Frans, drie tolken spreken Duits.",
            ["vier", "Een", "drie"],
        ),
        ("en", "It employs four cooks. A cook is ill, three cooks are well.", ["four", "A", "three"]),
        ("en", "There were five during a stay and one during a journey.", ["five", "one"]),
        ("en", "It employs four cooks and a cook in training.", ["four", "a"]),
    ],
)
def test_an_article_is_a_count_where_what_it_stands_before_was_counted(
    language: str, sentence: str, counts: list[str]
) -> None:
    found = mentions(sentence, language)
    assert [one.text for one in found] == counts
    (one,) = (each.quantity for each in found if each.text.lower() in ("een", "a", "one"))
    assert one is not None
    assert (one.value, one.in_words) == (1, True)


@pytest.mark.parametrize(
    ("language", "sentence", "counts"),
    [
        ("nl", "De raad telt 4 leden, en een voorzitter.", ["4"]),  # another noun
        ("nl", "Het waren er twaalf in Ede en een uit Epe.", ["twaalf"]),  # another preposition
        ("nl", "De raad telt 4 leden; een lid is ziek.", ["4"]),  # no row goes on
        ("nl", "De raad telt leden en een lid van buiten.", []),  # nothing was counted
        ("nl", "Er werken vier tolken. Een tolk is ziek.", ["vier"]),  # a sentence about one opens no row
        ("nl", "Er werken vier tolken. Een tolk spreekt Frans, drie koks zijn ziek.", ["vier", "drie"]),
        wrong(
            "nl", "De raad telt 4 leden en kiest een lid als voorzitter.", ["4"], reason="a verb parts them"
        ),
        ("en", "It employs four cooks and a driver.", ["four"]),
        ("en", "It paid $4 for a meal and a meal for two.", ["$4", "two"]),  # money is no count
    ],
)
def test_other_articles_are_articles(language: str, sentence: str, counts: list[str]) -> None:
    assert [one.text for one in mentions(sentence, language)] == counts


@pytest.mark.parametrize(
    ("language", "sentence", "units"),
    [
        ("nl", "Het gaat om 540 of 12 procent.", [None, "%"]),
        ("nl", "Het gaat om 1,8 miljoen of ongeveer 48 procent.", [None, "%"]),
        ("nl", "Het gaat om 11 of 12 procent.", ["%", "%"]),
        ("nl", "Het gaat om 120 of 130 procent.", ["%", "%"]),
        ("nl", "Het steeg van 1,8 naar 2,4 procent.", ["%", "%"]),
        ("en", "Some 1.8 million or about 48 percent took part.", [None, "%"]),
        ("en", "It was 540 or 12 percent.", [None, "%"]),
        ("en", "It was 11 or 12 percent.", ["%", "%"]),
        ("en", "It rose from 90 to 110 percent.", ["%", "%"]),
    ],
)
def test_a_number_and_its_share_have_no_unit_in_common(
    language: str, sentence: str, units: list[str | None]
) -> None:
    found = [one.quantity.unit for one in mentions(sentence, language) if one.quantity is not None]
    assert found == units


@pytest.mark.parametrize(
    "sentence", ["Dat zijn 1836 (= 255 x 7,2) uren.", "Dat is 12 × 2024 = 24.288 samen."]
)
def test_a_number_that_is_multiplied_or_worked_out_is_no_year(sentence: str) -> None:
    assert Kind.YEAR not in [one.kind for one in mentions(sentence, "nl")]
