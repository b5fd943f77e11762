"""Does a figure speak exactly when it is not that of the norm, the table or the sentence before?"""

import datetime as dt
from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, decimals, few, number, said, speaks
from tests.properties.test_tables import table

SHARES = st.integers(2, 16).map(lambda half: Decimal(half) / 2)


def share(value: Decimal, language: str) -> str:
    return f"{number(value, language, 0 if value == value.to_integral_value() else 1)}%"


@few
@given(LANGUAGES, SHARES, st.booleans())
def test_a_norm_by_its_name(language, stated, later):
    """Until June 2025 it was 2%; since then 5%, of 3.5% and 1.5%, of which the law keeps every one."""
    date = dt.date(2026, 6, 23) if later else dt.date(2024, 6, 28)
    known = {Decimal(each) for each in (("2", "5", "3.5", "1.5") if later else ("2",))}
    assume(later or stated not in (Decimal("3.5"), Decimal("1.5"), 5))  # a norm of later days
    text = {
        "nl": f"Nederland voldoet hiermee aan de NAVO-norm van {share(stated, 'nl')} van het bbp.",
        "en": f"The country now meets the NATO guideline of {share(stated, 'en')} of GDP.",
    }[language]
    assert said("known-figure-mismatch", text, language, date=date) == (stated not in known), text


@few
@given(LANGUAGES, SHARES, st.sampled_from((("Vilnius", "Vilnius", "2"), ("Den Haag", "The Hague", "5"))))
def test_what_a_meeting_agreed(language, stated, meeting):
    dutch, english, agreed = meeting
    text = {
        "nl": f"Op de NAVO-top in {dutch} spraken bondgenoten af {share(stated, 'nl')} van het bbp "
        "aan defensie uit te geven.",
        "en": f"At the NATO summit in {english}, allies agreed to spend {share(stated, 'en')} of GDP.",
    }[language]
    right = {Decimal(agreed)} | ({Decimal("3.5"), Decimal("1.5")} if agreed == "5" else set())
    assume(stated in right or stated not in (2, 5, Decimal("3.5"), Decimal("1.5")))  # of another meeting
    date = dt.date(2026, 6, 23)
    assert said("known-figure-mismatch", text, language, date=date) == (stated not in right), text


@few
@given(LANGUAGES, SHARES, SHARES)
def test_the_parts_of_a_norm(language, first, second):
    assume(first < 5 and second < 5)  # a figure as high as its whole is no part of it
    text = {
        "nl": f"Wij halen de NAVO-norm van 5%, waarvan {share(first, 'nl')} voor defensie en "
        f"{share(second, 'nl')} voor bredere veiligheid.",
        "en": f"We meet the NATO guideline of 5% of GDP, of which {share(first, 'en')} for defence and "
        f"{share(second, 'en')} for wider security.",
    }[language]
    right = {first, second} <= {Decimal("3.5"), Decimal("1.5")}
    date = dt.date(2026, 6, 23)
    assert said("known-figure-mismatch", text, language, date=date) == (not right), text


@few
@given(LANGUAGES, st.integers(1, 4), st.integers(1, 6))
def test_an_annex_that_is_referred_to(language, sent, wanted):
    letter = {
        "nl": f"Bijlage(n): {sent}\n\nDatum: 23 juni 2026\n\nDe kaart vindt u in bijlage {wanted}.\n",
        "en": f"Enclosure(s): {sent}\n\nDate: 23 June 2026\n\nThe map is in annex {wanted}.\n",
    }[language]
    assert speaks("missing-reference", letter, language) == (wanted > sent), letter


@few
@given(LANGUAGES, st.integers(1, 28), st.integers(1, 28))
def test_the_date_of_a_document_that_is_cited_twice(language, first, again):
    text = {
        "nl": f"Zie rapport AB-2024-0123 van {first} mei 2024.\n\n"
        f"Rapport AB-2024-0123 van {again} mei 2024 volgt.\n",
        "en": f"See AO-24-105917 (Delft, {first} March 2024).\n\n"
        f"It is AO-24-105917. Delft: {again} March 2024.\n",
    }[language]
    assert speaks("restated-mismatch", text, language) == (first != again), text


@few
@given(LANGUAGES, decimals(2, 90, 1), decimals(2, 90, 1), st.booleans())
def test_a_figure_of_the_text_and_its_cell(language, stated, cell, same):
    stated = cell if same else stated
    scale = {"nl": "miljoen", "en": "million"}[language]
    amounts = [f"€ {number(value, language, 1)} {scale}" for value in (stated, cell, Decimal("95.1"))]
    sentence, row = {
        "nl": (
            f"De kosten van het dijkherstel bedroegen in 2024 {amounts[0]}.",
            "Kosten van het dijkherstel",
        ),
        "en": (f"The costs of dike repairs were {amounts[0]} in 2024.", "Costs of dike repairs"),
    }[language]
    other = {"nl": "Kosten van het bruggenwerk", "en": "Costs of bridge works"}[language]
    letter = f"{sentence}\n\n" + table(
        [["", "2023", "2024"], [row, amounts[2], amounts[1]], [other, amounts[2], amounts[2]]]
    )
    wrong = abs(stated - cell) > Decimal("0.1")
    assert speaks("text-table-mismatch", letter, language, form="md") == wrong, letter
