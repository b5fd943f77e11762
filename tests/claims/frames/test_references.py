"""A reference names a part, and the act, letter or report that it is a part of."""

import pytest

from tests.claims.shown import frame, framed


@pytest.mark.parametrize(
    ("language", "text", "figure", "expected"),
    [
        ("nl", "Artikel 12 van de Huurwet geldt.", "Artikel 12", ("artikel", "de Huurwet")),
        ("en", "Section 12 of the Housing Act applies.", "Section 12", ("section", "the Housing Act")),
        ("nl", "Zie bijlage 3 bij de brief.", "bijlage 3", ("bijlage", "de brief")),
        ("en", "See annex 3 to the letter.", "annex 3", ("annex", "the letter")),
        ("nl", "In paragraaf 4.1 van het rapport staat het.", "paragraaf 4.1", ("paragraaf", "het rapport")),
        ("en", "It is in paragraph 4.1 of the report.", "paragraph 4.1", ("paragraph", "the report")),
        ("nl", "Artikel XII.25 van de wet geldt.", "Artikel XII.25", ("artikel", "de wet")),
        ("nl", "Zie voetnoot 2.", "voetnoot 2", ("voetnoot", None)),
        ("en", "See footnote 2.", "footnote 2", ("footnote", None)),
        ("nl", "Zie tabel 3 in bijlage 2.", "tabel 3", ("tabel", "bijlage 2")),
        ("nl", "Vraag 3 van de commissie is lastig.", "Vraag 3", ("vraag", "de commissie")),
        ("en", "Questions 3 and 4 of the committee.", "Questions 3 and 4", ("questions", "the committee")),
        (
            "nl",
            "Zie artikel 12, eerste lid, onderdeel b, van de Huurwet.",
            "artikel 12",
            ("artikel", "de Huurwet"),
        ),
        ("en", "Article 8, paragraph 2, of the Treaty applies.", "Article 8", ("article", "the Treaty")),
        ("en", "Section 12(a)(1) of the Act applies.", "Section 12", ("section", "the Act")),
    ],
)
def test_what_a_reference_names_and_belongs_to(
    language: str, text: str, figure: str, expected: tuple[str, str | None]
) -> None:
    found = frame(text, language, figure)
    assert found.measures is not None
    assert (found.measures.head, found.of and found.of.text) == expected


@pytest.mark.parametrize(
    ("language", "text", "figure"),
    [
        ("nl", "Artikel 12 geldt voor de kosten van de school.", "Artikel 12"),
        ("en", "Section 12 covers the costs of the school.", "Section 12"),
        ("nl", "Zie hoofdstuk 5 in de zomer.", "hoofdstuk 5"),
        ("nl", "Wie volgens artikel 58 in Zutphen woont.", "artikel 58"),
        ("nl", "Zie bijlage 3 en de kosten van de school.", "bijlage 3"),
    ],
)
def test_what_stands_further_on_or_is_a_time_is_not(language: str, text: str, figure: str) -> None:
    found = frame(text, language, figure)
    assert found.of is None
    assert found.unknown == (("of", "no words say of what"),)


def test_other_numbers_that_are_no_claims_have_no_frame() -> None:
    assert framed("Bel 070-1234567 of schrijf aan Postbus 20061.", "nl").frames == ()


def test_a_paper_of_its_own_is_asked_nothing() -> None:
    found = frame("Zie Kamerstuk 27 625, nr. 680.", "nl", "Kamerstuk 27 625, nr. 680")
    assert found.measures is not None
    assert (found.measures.head, found.of, found.unknown) == ("kamerstuk", None, ())
