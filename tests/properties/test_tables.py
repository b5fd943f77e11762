"""Do tables speak exactly when a total is no sum, or a year is missing?"""

from decimal import Decimal
from itertools import pairwise

from hypothesis import assume, given
from hypothesis import strategies as st

from tests.properties.letters import LANGUAGES, decimals, drawn, number, speaks

HEADS = {"nl": ("Post", "Begroting", "Realisatie", "Totaal"), "en": ("Item", "Budget", "Outcome", "Total")}
ROWS = {"nl": ("Wegen", "Bruggen", "Dijken", "Sluizen"), "en": ("Roads", "Bridges", "Dikes", "Locks")}
LEADS = {
    "nl": "De tabel geeft de kosten van het onderhoud in het land.\n\n",
    "en": "The table gives the costs of the maintenance in the country.\n\n",
}


def table(rows: list[list[str]]) -> str:
    first, *rest = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join((first, "|---" * len(rows[0]) + "|", *rest)) + "\n"


@drawn
@given(
    LANGUAGES,
    st.lists(st.tuples(st.integers(121, 999), st.integers(121, 999)), min_size=2, max_size=4),
    st.integers(-9, 9),
)
def test_a_total_row_of_counts(language, values, miss):
    assume(not 0 < 2 * abs(miss) <= len(values) + 1)  # else they may be rounded, each of them and the total
    totals = [sum(column) for column in zip(*values, strict=True)]
    totals[0] += miss
    heads = HEADS[language]
    rows = [
        [name, *(number(value, language) for value in row)]
        for name, row in zip(ROWS[language], values, strict=False)
    ]
    letter = LEADS[language] + table(
        [list(heads[:3]), *rows, [heads[3], *(number(total, language) for total in totals)]]
    )
    assert speaks("table-total-mismatch", letter, language, form="md") == (miss != 0), letter


@drawn
@given(
    LANGUAGES,
    st.lists(st.tuples(st.integers(121, 999), st.integers(121, 999)), min_size=2, max_size=4),
    st.integers(-9, 9),
)
def test_a_total_column_of_counts(language, values, miss):
    assume(abs(miss) != 1)  # else the two and their total may be rounded
    heads = HEADS[language]
    rows = [
        [name, *(number(value, language) for value in (*row, sum(row) + (miss if at == 0 else 0)))]
        for at, (name, row) in enumerate(zip(ROWS[language], values, strict=False))
    ]
    letter = LEADS[language] + table([list(heads), *rows])
    assert speaks("table-total-mismatch", letter, language, form="md") == (miss != 0), letter


@drawn
@given(LANGUAGES, st.lists(decimals(20, 90, 1), min_size=2, max_size=4), st.integers(-6, 6))
def test_a_total_of_rounded_amounts(language, values, miss):
    total = sum(values) + Decimal(miss) / 10
    assume(total > max(values))
    heads = HEADS[language]
    rows = [[name, number(value, language, 1)] for name, value in zip(ROWS[language], values, strict=False)]
    letter = LEADS[language] + table([list(heads[:2]), *rows, [heads[3], number(total, language, 1)]])
    wrong = abs(miss) > (len(values) + 1) / 2
    assert speaks("table-total-mismatch", letter, language, form="md") == wrong, letter


@drawn
@given(LANGUAGES, st.integers(1990, 2030), st.integers(4, 7), st.data())
def test_the_years_that_head_a_table(language, first, count, data):
    """One year is written wrong, or none: it repeats, runs back or is skipped over."""
    years = [first + at for at in range(count)]
    at = data.draw(st.integers(1, count - 2))
    years[at] += data.draw(st.integers(-1, 1))
    heads = ["", *map(str, years)]
    rows = [[ROWS[language][0], *(str(12 + at) for at in range(count))]]
    letter = LEADS[language] + table([heads, *rows])
    wrong = any(later - earlier != 1 for earlier, later in pairwise(years))
    assert speaks("table-order", letter, language, form="md") == wrong, letter


@drawn
@given(LANGUAGES, decimals(1, 4, 2), decimals(1, 4, 2))
def test_a_row_with_something_and_the_row_without(language, inclusive, exclusive):
    names = {
        "nl": ("Uitgaven inclusief steun", "Uitgaven exclusief steun"),
        "en": ("Spending including support", "Spending excluding support"),
    }[language]
    figures = [f"{number(value, language, 2)}%" for value in (inclusive, exclusive)]
    rows = [
        [name, figure, "5,00%" if language == "nl" else "5.00%"]
        for name, figure in zip(names, figures, strict=True)
    ]
    letter = LEADS[language] + table([["", "2024", "2025"], *rows])
    wrong = exclusive > inclusive
    assert speaks("inclusive-below-exclusive", letter, language, form="md") == wrong, letter
